import { parseArgs } from "node:util";
import { ContractError } from "./contract-error.ts";
import { diffContracts } from "./diff/diff-contracts.ts";
import { gravest, gravity, LEVELS } from "./diff/levels.ts";
import { reportJson } from "./diff/report-json.ts";
import { reportMarkdown } from "./diff/report-markdown.ts";
import { reportText } from "./diff/report-text.ts";
import { EXIT } from "./exit-codes.ts";
import { CONTRACT_PATH, readContract } from "./read-contract.ts";
import type { World } from "./world.ts";

const SPEC_DIFF_HELP = `Names every change from one contract to another, and what it asks of the next version.

  pnpm spec:diff OLD [NEW]                 from a clone
  npm run spec:diff -- OLD [NEW]

OLD and NEW are files (OpenAPI 3, YAML or JSON), or git revisions: ${CONTRACT_PATH} as it is there.
NEW is ${CONTRACT_PATH} unless given.

  --json             for programs
  --md               for pull requests
  --fail-on LEVEL    exit with 1 from this level on: major (unless given), minor, patch, or none
  --help

Exit codes: 0 no change of that level, 1 there is one, 2 the command line was wrong or a contract cannot be read.

  pnpm spec:diff main
  pnpm spec:diff @pcluster-api/spec@1.2.0 --md
`;

/** `pnpm spec:diff`: prints the changes of a contract, and answers how to exit. */
export function specDiff(argv: readonly string[], world: World): number {
  const asked = readArguments(argv);
  if (asked === "help") {
    world.stdout(SPEC_DIFF_HELP);
    return EXIT.fine;
  }
  const before = readContract(asked.before, world);
  const after =
    asked.after === undefined
      ? readContract(CONTRACT_PATH, { ...world, cwd: world.root })
      : readContract(asked.after, world);
  const changes = diffContracts(before, after);
  world.stdout(asked.report(changes));
  const level = gravest(changes.map((change) => change.level));
  return level !== undefined && asked.failOn !== undefined && gravity(level) >= gravity(asked.failOn)
    ? EXIT.found
    : EXIT.fine;
}

function readArguments(argv: readonly string[]) {
  const { values, positionals } = parse(argv);
  if (values.help) return "help";
  const [before, after, ...more] = positionals;
  if (before === undefined) throw new ContractError(`Which contract is the old one? ${hint("pnpm spec:diff main")}`);
  if (more.length > 0)
    throw new ContractError(`Two contracts are compared, not ${positionals.length}. ${hint("pnpm spec:diff OLD NEW")}`);
  if (values.json && values.md)
    throw new ContractError(`Choose one of --json and --md. ${hint("pnpm spec:diff main --md")}`);
  const failOn = [...LEVELS, "none" as const].find((level) => level === values["fail-on"]);
  if (failOn === undefined) {
    throw new ContractError(
      `--fail-on takes major, minor, patch or none, not ${values["fail-on"]}. ${hint("pnpm spec:diff main --fail-on minor")}`,
    );
  }
  const report = values.json ? reportJson : values.md ? reportMarkdown : reportText;
  return { before, after, report, failOn: failOn === "none" ? undefined : failOn };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        md: { type: "boolean", default: false },
        help: { type: "boolean", default: false, short: "h" },
        "fail-on": { type: "string", default: "major" },
      },
    });
  } catch (error) {
    throw new ContractError(`${(error as Error).message.split(". ")[0]}. ${hint("pnpm spec:diff main")}`, {
      cause: error,
    });
  }
}

function hint(example: string): string {
  return `Say for example \`${example}\`; \`pnpm spec:diff --help\` has the rest.`;
}
