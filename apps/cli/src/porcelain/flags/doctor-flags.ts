import { choiceFlag, switchFlag, textFlag } from "./flag-kinds.js";
import { SESSION_FLAGS, type SessionFlags } from "./session-flags.js";

export interface DoctorFlags extends SessionFlags {
  readonly regions?: string;
  readonly output?: "text" | "json";
  readonly strict?: boolean;
}

export const DOCTOR_FLAGS: { readonly [Name in keyof DoctorFlags]-?: object } = {
  regions: textFlag("A,B|all", "Several regions instead of one"),
  output: choiceFlag(["text", "json"], "How it is printed (text)"),
  strict: switchFlag("End with 1 when something is left over"),
  ...SESSION_FLAGS,
};
