import { buildCommand } from "@stricli/core";
import type { CliContext } from "../cli-context.js";
import { ExitCode } from "../exit-codes.js";
import { CONNECTION_FLAGS, readConnectionFlags, settingFlag } from "../flags/connection-flags.js";
import { OUTPUT_FLAGS, readPresentation, readQuery } from "../output/output-flags.js";
import { printResult } from "../output/print-result.js";
import { queriedResult, resultOf } from "../output/result.js";
import { reportError } from "../report-error.js";

type Flags = Readonly<Record<string, unknown>>;

/** `whoami`: where requests would go, for which region and signed by whom, and who said so. Nothing is sent. */
export const whoamiCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "Show where requests go and who signs them",
    fullDescription:
      "Show the endpoint, region and credentials that commands would use, and which source won for each.\nNothing is sent to the API, and no secret is printed.\n\nEXAMPLE\n  pcluster-api whoami --profile dev",
  },
  parameters: {
    // Made of the tables of settings and formats at run time.
    flags: {
      region: settingFlag("region"),
      ...CONNECTION_FLAGS,
      output: OUTPUT_FLAGS.output,
      query: OUTPUT_FLAGS.query,
    } as never,
    aliases: { r: "region", o: "output" },
  },
  async func(flags) {
    this.exitCode = await run(flags, this).catch((error: unknown) => reportError(error, this.cli));
  },
});

async function run(flags: Flags, { cli }: CliContext): Promise<ExitCode> {
  const presentation = await readPresentation(flags, cli);
  const query = await readQuery(presentation);
  const { identify } = await import("./identify.js");
  const { settings, failure } = await identify(readConnectionFlags(flags), cli);
  const answer = { settings };
  const result = query ? queriedResult(query(answer)) : resultOf(answer, "settings");
  await printResult(result, presentation, cli.stdout);
  return failure ? reportError(failure.error, cli) : ExitCode.Success;
}
