import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ContractError } from "./contract-error.ts";
import type { Change, Level } from "./diff/change.ts";
import { diffContracts } from "./diff/diff-contracts.ts";
import { gravest, gravity } from "./diff/levels.ts";
import { reportText } from "./diff/report-text.ts";
import { summarize } from "./diff/summarize.ts";
import { EXIT } from "./exit-codes.ts";
import { type Base, findBase } from "./gate/find-base.ts";
import { neededLevel } from "./gate/needed-level.ts";
import { type Promised, readPromises } from "./gate/read-promises.ts";
import { versionStep } from "./gate/version-step.ts";
import { type Json, record } from "./json.ts";
import { CONTRACT_PATH, readContract, readContractAt } from "./read-contract.ts";
import type { World } from "./world.ts";

const SPEC_GATE_HELP = `Fails where the contract has changed more than the pending changesets promise.

  pnpm spec:gate

Compared with the last release (the newest tag NAME@VERSION of the spec's package); before the first one, with the place
where this branch has left main. Where this clone has neither, it says so and passes. It needs no network.

  --base REVISION    compare with this one instead
  --help

Exit codes: 0 the promise is large enough, or nothing to compare with; 1 it is too small; 2 something cannot be read.
`;

/** `pnpm spec:gate`: compares what the contract's changes ask for with what changesets promise, and answers how to exit. */
export async function specGate(argv: readonly string[], world: World): Promise<number> {
  const { help, base: asked } = readArguments(argv);
  if (help) {
    world.stdout(SPEC_GATE_HELP);
    return EXIT.fine;
  }
  const manifest = readJson(join(world.root, "spec/package.json"));
  const packageName = String(manifest["name"]);
  const baseBranch = String(readJson(join(world.root, ".changeset/config.json"))["baseBranch"] ?? "main");
  const base = asked === undefined ? findBase(world.git, packageName, baseBranch) : named(asked, world);
  const before = base && readContractAt(base.revision, world.git);
  if (base === undefined || before === undefined) {
    world.stdout(`Not compared: ${whyNot(base, packageName, baseBranch)}\n`);
    return EXIT.fine;
  }
  const changes = diffContracts(before, readContract(CONTRACT_PATH, { ...world, cwd: world.root }));
  if (changes.length === 0) {
    world.stdout(`The contract is as it was at ${base.inWords}.\n`);
    return EXIT.fine;
  }
  const released = versionAt(base, world);
  const promises = await readPromises(world.root, world.git, base.revision, packageName);
  // `changeset version` turns changesets into a version, which promises the same until it is released.
  const step = versionStep(released, String(manifest["version"]));
  const promised = gravest([...promises.map(({ level }) => level), ...(step === undefined ? [] : [step])]);
  const broken = changes.filter(({ level }) => gravity(neededLevel(level, released)) > gravity(promised));
  if (broken.length === 0) {
    world.stdout(
      `The contract has changed since ${base.inWords}. ${summarize(changes)} ${promised === undefined ? "Texts ask for no changeset." : `A ${promised} version is promised.`}\n`,
    );
    return EXIT.fine;
  }
  world.stderr(refusal({ base, broken, released, promises, promised, packageName }));
  return EXIT.found;
}

interface Refusal {
  readonly base: Base;
  readonly broken: readonly Change[];
  readonly released: string;
  readonly promises: readonly Promised[];
  readonly promised: Level | undefined;
  readonly packageName: string;
}

function refusal({ base, broken, released, promises, promised, packageName }: Refusal): string {
  const level = gravest(broken.map((change) => change.level));
  const needed = neededLevel(level, released) ?? "patch";
  const files = promises.map(({ file, level: one }) => `${file}: ${one}`).join(", ");
  return `Since ${base.inWords}, the contract has changed more than its users are promised.

${reportText(broken)}
Needed: a changeset of ${packageName} that says ${needed}${needed === level ? "" : ` (before 1.0 a ${level} change is a ${needed} version)`}.
Promised: ${promised === undefined ? "nothing" : `${promised}${files === "" ? " (by its version)" : ` (${files})`}`}.

Run \`npm run changeset\` and choose ${needed} for ${packageName}, or write .changeset/NAME.md:

---
"${packageName}": ${needed}
---

What is different for whoever calls the API or uses the packages, and what they should do.

Was it not meant? \`pnpm spec:diff ${base.revision.replace("refs/tags/", "")}\` lists all changes, with what was there before.
`;
}

function readArguments(argv: readonly string[]) {
  try {
    const options = { base: { type: "string" }, help: { type: "boolean", default: false, short: "h" } } as const;
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    throw new ContractError(
      `${(error as Error).message.split(". ")[0]}. \`pnpm spec:gate --help\` says what there is.`,
      {
        cause: error,
      },
    );
  }
}

function named(revision: string, { git }: World): Base {
  if (git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`) === undefined) {
    throw new ContractError(`There is no git revision ${revision} in this clone. Fetch it, or leave --base out.`);
  }
  return { revision, inWords: revision };
}

function whyNot(base: Base | undefined, packageName: string, baseBranch: string): string {
  if (base !== undefined) return `${base.inWords} has no ${CONTRACT_PATH}.`;
  return `this clone has neither a tag ${packageName}@… nor the branch ${baseBranch}. \`git fetch --tags origin ${baseBranch}\` brings both (in GitHub Actions: \`fetch-depth: 0\`).`;
}

function versionAt({ revision }: Base, { git }: World): string {
  const manifest = git("show", `${revision}:spec/package.json`);
  return String(record(JSON.parse(manifest ?? "{}"))["version"] ?? "0.0.0");
}

function readJson(file: string): Json {
  return record(JSON.parse(readFileSync(file, "utf8")));
}
