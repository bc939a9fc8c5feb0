import { CONNECTION_FLAGS } from "../../flags/connection-flags.js";
import { textFlag } from "./flag-kinds.js";

/** The flags that say where the API is, which region to ask about, and who asks. */
export interface SessionFlags {
  readonly region?: string;
  readonly "endpoint-url"?: string;
  readonly "api-id"?: string;
  readonly profile?: string;
  readonly debug?: boolean;
}

export const SESSION_FLAGS: { readonly [Name in keyof SessionFlags]-?: object } = {
  region: textFlag("REGION", "The AWS region to ask about"),
  ...CONNECTION_FLAGS,
};
