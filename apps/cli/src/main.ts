import {
  ArgumentScannerError,
  buildApplication,
  buildRouteMap,
  formatMessageForArgumentScannerError,
  run,
  text_en,
} from "@stricli/core";
import type { CliContext } from "./cli-context.js";
import { commands } from "./commands.js";
import { printProposals } from "./completion/completion-commands.js";
import { COMPLETE_COMMAND } from "./completion/completion-script.js";
import type { Context } from "./context.js";
import { ExitCode } from "./exit-codes.js";
import { officialSpellings } from "./flags/official-spellings.js";

/** Runs one command. @param argv what stands behind the program's name @returns the exit code */
export async function main(argv: readonly string[], context: Context): Promise<number> {
  const written: Promise<void>[] = [];
  const stream = (output: Context["stdout"]) => ({ write: (text: string) => void written.push(output.write(text)) });
  const cliContext: CliContext = {
    cli: context,
    process: { stdout: stream(context.stdout), stderr: stream(context.stderr), env: { STRICLI_NO_COLOR: "1" } },
  };
  const [first, ...words] = argv;
  const isCompleted = first === COMPLETE_COMMAND;
  const known = await application(context.version, isCompleted ? words[0] : first);
  if (isCompleted) await printProposals(known, words, cliContext);
  else await run(known, argv.length === 0 ? ["--help"] : officialSpellings(argv), cliContext);
  await Promise.all(written);
  return cliContext.exitCode ?? exitCodeOf(cliContext.process.exitCode);
}

/** stricli's own codes are 0 for help and version, and negative for a command line that it does not understand. */
function exitCodeOf(code: unknown): number {
  return typeof code === "number" && code !== 0 ? ExitCode.Usage : ExitCode.Success;
}

/** @param command the one that is wanted, if it is known */
async function application(version: string, command: string | undefined) {
  const routes = buildRouteMap({
    routes: await commands(command),
    docs: {
      brief: "The AWS ParallelCluster API on the command line.",
      fullDescription:
        "The AWS ParallelCluster API on the command line: a command for every operation of its contract, and image and cluster for people.",
    },
  });
  return buildApplication(routes, {
    name: "pcluster-api",
    versionInfo: { currentVersion: version },
    scanner: { caseStyle: "original" },
    documentation: { onlyRequiredInUsageLine: true, disableAnsiColor: true },
    localization: {
      text: {
        ...text_en,
        // Users are told what is wrong with their command line and where to look, and never a stack.
        noCommandRegisteredForInput: ({ input, corrections }) =>
          `There is no command ${input}.${didYouMean(corrections)} See pcluster-api --help.`,
        exceptionWhileParsingArguments: (exception) => `${mistake(exception)} See --help of the command.`,
        exceptionWhileRunningCommand: (exception) => sentence(exception),
      },
    },
  });
}

function didYouMean(corrections: readonly string[]): string {
  return corrections.length > 0 ? ` Did you mean ${corrections.join(" or ")}?` : "";
}

/** What is wrong with the arguments; of what stricli finds, in words that say what to type. */
function mistake(exception: unknown): string {
  if (!(exception instanceof ArgumentScannerError)) return sentence(exception);
  const said = formatMessageForArgumentScannerError(exception, {
    UnsatisfiedFlagError: ({ externalFlagName }) => `--${externalFlagName} is missing, or has no value`,
    UnsatisfiedPositionalError: ({ placeholder }) => `${placeholder} is missing`,
    UnexpectedPositionalError: ({ input }) => `${JSON.stringify(input)} is a word too many`,
  });
  return sentence(said);
}

function sentence(exception: unknown): string {
  const message = exception instanceof Error ? exception.message : String(exception);
  return /[.?!]$/.test(message) ? message : `${message}.`;
}
