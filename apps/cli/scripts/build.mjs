// `pnpm build`: bundles the program into `dist/`, in chunks that are loaded when they are needed, with the licences of what is in it.
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { licencesOf } from "./licences-of.mjs";

const room = join(import.meta.dirname, "..");
const dist = join(room, "dist");

/** JMESPath is MPL-2.0 and the AWS SDK optional: neither becomes a part of our files. */
const external = ["@jmespath-community/jmespath", /^@aws-sdk\//];

/**
 * What is loaded together is one file: each costs a millisecond. A chunk is all that its entry imports at once, but for what
 * the chunks before it hold; everything else is split as rolldown sees fit.
 */
const chunks = {
  bin: "src/bin.ts",
  main: "src/main.ts",
  porcelain: "src/porcelain/porcelain-commands.ts",
  api: "src/connect.ts",
};

await rm(dist, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: room,
  input: { bin: "src/bin.ts" },
  platform: "node",
  external,
  preserveEntrySignatures: false,
});
const { output } = await bundle.write({
  dir: dist,
  format: "esm",
  minifyInternalExports: false,
  comments: { legal: true },
  // Without a hash in them: a build that comes out of a cache replaces the files of the one before.
  chunkFileNames: "chunks/[name].js",
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [{ name: chunkOf, debugName: "what is loaded together" }],
  },
});
await bundle.close();

const written = output.filter(({ type }) => type === "chunk");
for (const { fileName, code } of written) await writeFile(join(dist, fileName), asciiOf(code));
const modules = written.flatMap(({ moduleIds }) => moduleIds);
await writeFile(join(dist, "THIRD-PARTY-LICENSES.txt"), await licencesOf(modules));

/**
 * Escapes what is no ASCII: V8 reads a text of one byte a character twice as fast as another, and one arrow in a comment makes
 * it another, at 3 ms for the commands. Source maps count columns, of which lines with such characters have more now.
 */
function asciiOf(code) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return code.replace(/\P{ASCII}/gu, (character) => character.split("").map(escaped).join(""));
}

function chunkOf(id, context) {
  const found = Object.entries(chunks).find(([, entry]) => importedAtOnce(join(room, entry), context).has(id))?.[0];
  return found === "bin" ? undefined : found;
}

/** A module, and all that it imports, and so on, but for what is imported lazily. */
function importedAtOnce(entry, context) {
  const found = new Set([entry]);
  for (const id of found) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
