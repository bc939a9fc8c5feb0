// `node scripts/built.mjs cli …`: a built program of the workspace, in this very process, so that signals reach it.
import { existsSync } from "node:fs";

const [program] = process.argv.splice(2, 1);
const bin = new URL(`../apps/${program}/dist/bin.js`, import.meta.url);
if (!existsSync(bin)) {
  console.error(`${program} is not built yet: run \`npm run build\` once.`);
  process.exit(1);
}
await import(bin.href);
