// `pnpm check`: everything that CI runs, in order, stopping at the first failure.
import { spawnSync } from "node:child_process";

const steps = [
  ["dependencies are the locked ones", "pnpm install --frozen-lockfile"],
  ["generated files are fresh", "pnpm --filter @pcluster-api/types generate:check"],
  ["formatting", "prettier --check --log-level warn ."],
  // What one room knows of another's types, it reads from what was built.
  ["everything builds", "turbo run build --output-logs=errors-only"],
  ["lint", "oxlint --type-aware --deny-warnings"],
  ["no file, export or dependency is left unused", "knip"],
  ["the contract is well-formed", "pnpm --filter @pcluster-api/spec lint"],
  ["the contract is the published one, but where it is marked", "pnpm --filter @pcluster-api/spec check:published"],
  ["changesets promise what changes of the contract ask for", "node spec/scripts/bin/spec-gate.ts"],
  ["tests", "npm test"],
  ["the release, rehearsed", "npm run --silent release:rehearse"],
  ["the working tree is as it was", "node scripts/check-clean-tree.mjs"],
];

const failed = steps.find(([title, command]) => !run(title, command));
const done = failed ? steps.indexOf(failed) : steps.length;
console.log(`\n${done} passed, ${failed ? 1 : 0} failed`);
if (failed) console.error(`Failed: ${failed[0]} (\`${failed[1]}\`)`);
process.exit(failed ? 1 : 0);

function run(title, command) {
  console.log(`\n── ${title}: ${command}`);
  const startedAt = Date.now();
  const { status } = spawnSync(command, { stdio: "inherit", shell: true });
  console.log(
    `── ${title}: ${status === 0 ? "passed" : "failed"} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}
