// `pnpm bench [name …]`: runs the benchmarks of this folder, or those named, one after another, and prints what they measured.
import { readdir } from "node:fs/promises";

const wanted = process.argv.slice(2);
const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith(".bench.mjs")).toSorted();
const names = files.map((file) => file.slice(0, -".bench.mjs".length));
const unknown = wanted.find((name) => !names.includes(name));
if (unknown) {
  console.error(`There is no benchmark "${unknown}". The benchmarks are ${names.join(", ")}.`);
  process.exit(2);
}
console.log(`Node ${process.version} on ${process.platform}; ratios travel between machines, figures do not.`);
for (const name of names.filter((one) => wanted.length === 0 || wanted.includes(one))) {
  console.log(`\n# ${name}`);
  await import(`./${name}.bench.mjs`);
}
