import type { InputReference, OperationReference } from "@pcluster-api/types";
import { operations } from "@pcluster-api/types/operations";
import { reference } from "@pcluster-api/types/reference";
import { kebabCase } from "../../kebab-case.js";
import { operationFlags } from "../../plumbing/operation-flags.js";
import { switchFlag, textFlag } from "./flag-kinds.js";
import { LOOK_FLAGS } from "./look-flags.js";
import { SESSION_FLAGS } from "./session-flags.js";
import { WATCH_FLAGS, type WatchFlags } from "./watch-flags.js";

/** The inputs that the operation has besides go by their own names. */
export interface BuildFlags extends WatchFlags {
  readonly "image-id"?: string;
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

/** The flags that mean nothing without a watch. */
export const ONLY_WATCHED = Object.keys(WATCH_FLAGS).filter(
  (name) => name !== "output" && !(name in LOOK_FLAGS) && !(name in SESSION_FLAGS),
);

const own: { readonly [Name in keyof BuildFlags]-?: object } = {
  "image-id": textFlag("IMAGE", "Id for the image, as build-image takes it"),
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
