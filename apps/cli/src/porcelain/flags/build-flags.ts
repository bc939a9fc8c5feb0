import type { InputReference, OperationReference } from "@pcluster-api/types";
import { operations } from "@pcluster-api/types/operations";
import { reference } from "@pcluster-api/types/reference";
import { kebabCase } from "../../kebab-case.js";
import { operationFlags } from "../../plumbing/operation-flags.js";
import { switchFlag } from "./flag-kinds.js";
import { WATCH_FLAGS, type WatchFlags } from "./watch-flags.js";

/** The inputs that the operation has besides go by their own names. */
export interface BuildFlags extends WatchFlags {
  readonly config: string;
  readonly watch?: boolean;
  readonly "dry-run"?: boolean;
  readonly rollback?: boolean;
}

/** What is given in another way than the operation's own command has it. */
const OTHERWISE = ["imageId", "imageConfiguration", "region", "dryrun", "rollbackOnFailure"];

const { inputs }: OperationReference = reference.BuildImage;

/** The inputs whose flags are those of the operation's own command. */
export const PASSED_INPUTS: readonly InputReference[] = inputs.filter(({ name }) => !OTHERWISE.includes(name));

const own: { readonly [Name in keyof BuildFlags]-?: object } = {
  config: { kind: "parsed", parse: String, placeholder: "FILE", brief: "The configuration; - is standard input" },
  watch: switchFlag("Watch the build until it has ended"),
  "dry-run": switchFlag("Only find out whether it would be accepted"),
  rollback: switchFlag("Undo what was made when the build fails"),
  ...WATCH_FLAGS,
};

const flagsOfOperation = operationFlags(operations.BuildImage, inputs);

export const BUILD_FLAGS = {
  ...own,
  ...Object.fromEntries(PASSED_INPUTS.map(({ name }) => kebabCase(name)).map((name) => [name, flagsOfOperation[name]])),
};
