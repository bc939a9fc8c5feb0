import { buildCommand, type Command } from "@stricli/core";
import type { CliContext } from "../cli-context.js";
import type { Propose } from "../completion/propose-names.js";
import type { Context } from "../context.js";
import type { ExitCode } from "../exit-codes.js";
import { reportError } from "../report-error.js";

/** Does what a command is for. Throws what is to be reported. @returns how the program ends */
export type Run<Flags, Names extends readonly (string | undefined)[]> = (
  context: Context,
  flags: Flags,
  ...names: Names
) => Promise<ExitCode>;

/** One of the words behind a command's name. */
export interface NameOfOne {
  readonly placeholder: string;
  readonly brief: string;
  readonly isOptional?: boolean;
  readonly proposeCompletions?: Propose | undefined;
}

/** A hand-written command: data, and one function that is loaded when the command is typed. */
export interface PorcelainCommand<Flags, Names extends readonly (string | undefined)[]> {
  /** One line, without a full stop. */
  readonly summary: string;
  /** More of it, for the command's own help. */
  readonly description?: string;
  /** What stands behind the command's name. */
  readonly names: { readonly [Index in keyof Names]: NameOfOne };
  readonly flags: { readonly [Name in keyof Flags]-?: object };
  readonly aliases?: Readonly<Record<string, keyof Flags & string>>;
  /** A command line that can be run. */
  readonly example: string;
  readonly load: () => Promise<Run<Flags, Names>>;
}

/** Makes stricli's command of one of ours. */
export function porcelainCommand<Flags extends object, Names extends readonly (string | undefined)[]>({
  summary,
  description,
  names,
  flags,
  aliases,
  example,
  load,
}: PorcelainCommand<Flags, Names>): Command<CliContext> {
  const parameters = names.map(({ isOptional = false, ...name }) => ({ ...name, parse: String, optional: isOptional }));
  return buildCommand<Flags, Names, CliContext>({
    docs: {
      brief: summary,
      fullDescription: [`${summary}.`, ...(description ? [description] : []), `EXAMPLE\n  ${example}`].join("\n\n"),
    },
    // The flags are held to their type above; stricli derives its own from literals.
    parameters: { flags, aliases, positional: { kind: "tuple", parameters } } as never,
    async func(given, ...givenNames) {
      this.exitCode = await load()
        .then((run) => run(this.cli, given, ...givenNames))
        .catch((error: unknown) => reportError(error, this.cli, Object.fromEntries(Object.entries(given))));
    },
  });
}
