import type { Level } from "../diff/change.ts";
import { LEVELS } from "../diff/levels.ts";

/** Which part of the version has moved: `minor` from 1.2.3 to 1.3.0; `undefined` where none has. */
export function versionStep(from: string, to: string): Level | undefined {
  const [old, now] = [numbersOf(from), numbersOf(to)];
  return LEVELS.find((_, index) => old[index] !== now[index]);
}

function numbersOf(version: string): readonly (string | undefined)[] {
  return version.split(/[.+-]/).slice(0, LEVELS.length);
}
