import { countFlag, switchFlag, textFlag } from "./flag-kinds.js";
import { SOURCE_FLAGS, type SourceFlags } from "./source-flags.js";

export interface BundleFlags extends SourceFlags {
  readonly file?: string;
  readonly "no-redact"?: boolean;
  readonly "log-lines"?: number;
}

export const BUNDLE_FLAGS: { readonly [Name in keyof BundleFlags]-?: object } = {
  file: textFlag("FILE", "The archive to write (IMAGE.zip)"),
  "no-redact": switchFlag("Leave accounts, keys and addresses as they are"),
  "log-lines": countFlag("How much of the end of the log goes in (1000)"),
  ...SOURCE_FLAGS,
};
