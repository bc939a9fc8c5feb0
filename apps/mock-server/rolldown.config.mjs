import { defineConfig } from "rolldown";

// The program alone is bundled: read as sixty files it takes half as long again to be ready. What is seldom needed stays in
// chunks of its own, and packages of others stay packages.
export default defineConfig({
  input: { bin: "src/bin.ts" },
  platform: "node",
  external: (id) => !id.startsWith(".") && !id.startsWith("/") && !id.startsWith("@pcluster-api/"),
  output: { dir: "dist", format: "esm", chunkFileNames: "chunks/[name].js" },
});
