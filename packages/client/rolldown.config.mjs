import { readFileSync } from "node:fs";
import { defineConfig } from "rolldown";

const { exports } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** The modules that are named in package.json, each where it is published: `stack-events/index`. */
const entries = Object.values(exports).flatMap(
  ({ default: file }) => /^\.\/dist\/(.*)\.js$/.exec(file ?? "")?.[1] ?? [],
);

// One file for each entry: seventy modules take a fifth longer to load, and weigh more than they say. What documents the
// code for editors stands in the declarations that tsc writes beside it.
export default defineConfig({
  input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
  platform: "neutral",
  external: (id) => !id.startsWith(".") && !id.startsWith("/"),
  output: {
    dir: "dist",
    format: "esm",
    chunkFileNames: "chunks/[name].js",
    comments: { legal: true, annotation: true, jsdoc: false },
  },
});
