import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { compareContracts } from "./compare-contracts.ts";
import { ContractError } from "./contract-error.ts";
import { diffContracts } from "./diff/diff-contracts.ts";
import { EXIT } from "./exit-codes.ts";
import { record } from "./json.ts";
import { parseContract } from "./parse-contract.ts";
import { CONTRACT_PATH } from "./read-contract.ts";
import { contractOfStructure } from "./upstream/contract-of-structure.ts";
import { download } from "./upstream/download.ts";
import { draftChangeset } from "./upstream/draft-changeset.ts";
import { findRelease } from "./upstream/find-release.ts";
import { readSnapshot } from "./upstream/read-snapshot.ts";
import { printStructure, readStructure } from "./upstream/read-structure.ts";
import { reportUpstream } from "./upstream/report-upstream.ts";
import type { World } from "./world.ts";

const SNAPSHOT = "spec/published/structure.json";

const SPEC_UPSTREAM_HELP = `Compares what AWS publishes now with what we followed last (${SNAPSHOT}).

  pnpm spec:upstream

Reads the contract of the highest release of aws/aws-parallelcluster. Where it differs, writes the new structure to
${SNAPSHOT} and a changeset to begin with, and prints what has changed and what to edit, as Markdown.

  --file FILE    the published contract, downloaded already
  --dry-run      write nothing
  --help

GITHUB_TOKEN, where it is set, is shown to api.github.com alone: it answers more requests then.
Exit codes: 0 nothing new, 1 news (the report is on stdout), 2 the command line was wrong or something cannot be read.
`;

/** `pnpm spec:upstream`: follows the published contract, and answers how to exit. */
export async function specUpstream(argv: readonly string[], world: World): Promise<number> {
  const { help, file, "dry-run": isDry } = readArguments(argv);
  if (help) {
    world.stdout(SPEC_UPSTREAM_HELP);
    return EXIT.fine;
  }
  const { text, source } = file === undefined ? await readRelease(world) : readFile(file, world);
  const published = readStructure(parseContract(text, source));
  const snapshotFile = join(world.root, SNAPSHOT);
  const snapshot = readSnapshot(snapshotFile);
  if (printStructure(published) === readFileSync(snapshotFile, "utf8")) {
    world.stdout(`Nothing new: the published contract of ${published.info.version} is the one that we follow.\n`);
    return EXIT.fine;
  }
  const changes = diffContracts(contractOfStructure(snapshot), contractOfStructure(published));
  const manifest = record(JSON.parse(readFileSync(join(world.root, "spec/package.json"), "utf8")));
  const changesetFile = `.changeset/upstream-${published.info.version.replaceAll(/[^\w.]/g, "-")}.md`;
  const contractText = readFileSync(join(world.root, CONTRACT_PATH), "utf8");
  if (!isDry) {
    writeFileSync(snapshotFile, printStructure(published));
    // Somebody may have rewritten it already.
    if (!existsSync(join(world.root, changesetFile))) {
      writeFileSync(
        join(world.root, changesetFile),
        draftChangeset(String(manifest["name"]), String(manifest["version"]), published.info.version, changes),
      );
    }
  }
  world.stdout(
    reportUpstream({
      before: snapshot.info.version,
      after: published.info.version,
      source,
      changes,
      differences: compareContracts(published, parseContract(contractText, CONTRACT_PATH)),
      contractText,
      changesetFile,
    }),
  );
  world.stderr(isDry ? "Nothing was written.\n" : `Wrote ${SNAPSHOT} and ${changesetFile}.\n`);
  return EXIT.found;
}

interface Source {
  readonly text: string;
  readonly source: string;
}

async function readRelease(world: World): Promise<Source> {
  const { tag, url } = await findRelease(world);
  world.stderr(`Reading the contract of ${tag} …\n`);
  return { text: await download(url, world), source: url };
}

function readFile(file: string, { cwd }: World): Source {
  const path = resolve(cwd, file);
  if (!existsSync(path)) {
    throw new ContractError(`There is no file ${file}. Leave --file out, and the newest release is read from GitHub.`);
  }
  return { text: readFileSync(path, "utf8"), source: file };
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        file: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        help: { type: "boolean", default: false, short: "h" },
      },
    }).values;
  } catch (error) {
    throw new ContractError(
      `${(error as Error).message.split(". ")[0]}. \`pnpm spec:upstream --help\` says what there is.`,
      {
        cause: error,
      },
    );
  }
}
