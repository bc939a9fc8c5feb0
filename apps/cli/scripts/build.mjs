// `pnpm build`: bundles the program into `dist/`, in chunks that are loaded when they are needed, with the licences of what is in it.
import { rm, writeFile } from "node:fs/promises";
import { rolldown } from "rolldown";
import { licencesOf } from "./licences-of.mjs";

const dist = new URL("../dist/", import.meta.url).pathname;

/** JMESPath is MPL-2.0 and the AWS SDK optional: neither becomes a part of our files. */
const external = ["@jmespath-community/jmespath", /^@aws-sdk\//];

await rm(dist, { recursive: true, force: true });
const bundle = await rolldown({ input: { bin: "src/bin.ts" }, platform: "node", external });
const { output } = await bundle.write({
  dir: dist,
  format: "esm",
  sourcemap: true,
  comments: { legal: true },
  chunkFileNames: "chunks/[name]-[hash].js",
});
await bundle.close();

const modules = output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
await writeFile(`${dist}THIRD-PARTY-LICENSES.txt`, await licencesOf(modules));
