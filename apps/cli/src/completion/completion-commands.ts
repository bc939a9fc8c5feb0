import { buildCommand, proposeCompletions, type Application, type Command } from "@stricli/core";
import type { CliContext } from "../cli-context.js";
import { ExitCode } from "../exit-codes.js";
import { completionScript, SHELLS, type Shell } from "./completion-script.js";

/** `completion SHELL`: prints the script that makes a shell complete our commands. */
export const completionCommand: Command<CliContext> = buildCommand<object, [Shell], CliContext>({
  docs: {
    brief: "Print the script that completes commands in a shell",
    fullDescription:
      'Print the script that completes commands, flags and values, the names of your images and clusters among them.\n\nEXAMPLE\n  eval "$(pcluster-api completion bash)"',
  },
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [
        {
          brief: `The shell: ${SHELLS.join(", ")}`,
          placeholder: "SHELL",
          parse: parseShell,
          proposeCompletions: () => SHELLS,
        },
      ],
    },
  },
  async func(_flags, shell) {
    await this.cli.stdout.write(completionScript(shell));
    this.exitCode = ExitCode.Success;
  },
});

function parseShell(text: string): Shell {
  const shell = SHELLS.find((one) => one === text);
  if (!shell) throw new Error(`it takes ${SHELLS.join(", ")}`);
  return shell;
}

/**
 * Prints how a command line may go on, a proposal a line.
 *
 * @param words what is typed behind the program's name, the unfinished word last
 */
export async function printProposals(
  application: Application<CliContext>,
  words: readonly string[],
  context: CliContext,
): Promise<void> {
  const proposals = await proposeCompletions(application, words, { ...context, typed: words });
  // Values need no explanation, least of all the same one each.
  const lines = proposals.map(({ kind, completion, brief }) =>
    kind === "argument:value" ? `${completion}\n` : `${completion}\t${brief}\n`,
  );
  await context.cli.stdout.write(lines.join(""));
}
