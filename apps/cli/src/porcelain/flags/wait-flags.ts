import { choiceFlag, durationFlag } from "./flag-kinds.js";
import { SHOW_FLAGS, type ShowFlags } from "./list-flags.js";

export interface WaitFlags<State extends string> extends ShowFlags {
  readonly for?: State;
  readonly timeout?: number;
  readonly interval?: number;
  readonly "wait-for-start"?: number;
}

/** @param states what can be waited for; the first unless the user says */
export function waitFlags<State extends string>(
  states: readonly State[],
): { readonly [Name in keyof WaitFlags<State>]-?: object } {
  return {
    for: choiceFlag(states, `What to wait for (${states[0]})`),
    timeout: durationFlag("Give up, with 124, after so long (2h)"),
    interval: durationFlag("Time between two looks (30s)"),
    "wait-for-start": durationFlag("How long it may take to appear (0s)"),
    ...SHOW_FLAGS,
  };
}
