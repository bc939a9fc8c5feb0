import type { Context } from "../../context.js";
import { ExitCode } from "../../exit-codes.js";
import { checkName } from "../check-name.js";
import type { ShowFlags } from "../flags/list-flags.js";
import { openSession } from "../open-session.js";
import { print } from "../print.js";
import type { Subject } from "../subject.js";

/** Prints what the service knows of an image or cluster. */
export async function show(subject: Subject, context: Context, flags: ShowFlags, id: string): Promise<ExitCode> {
  checkName(subject, id);
  const { client, region } = await openSession(flags, context);
  await print(await subject.describe(client, { id, region }, context.signal), undefined, flags, context);
  return ExitCode.Success;
}
