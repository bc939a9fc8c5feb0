import { faultKinds, FAULTS, type FaultName } from "./fault-kinds.js";

/** One fault with its value. */
export interface Fault {
  readonly name: FaultName;
  readonly value?: string;
}

/** What goes wrong with one request after another: all of `faults` at once, `times` times. */
export interface FaultStep {
  readonly faults: readonly Fault[];
  /** `Infinity` for a step that is never over. */
  readonly times: number;
}

/** A text that is no list of faults. */
export class FaultSyntaxError extends Error {
  override readonly name = "FaultSyntaxError";
}

/**
 * Reads a list of faults:
 *
 *     list  = step *( "," step )         one step after another
 *     step  = fault *( "+" fault ) [ "x" times ]
 *     fault = name [ "=" value ]
 *
 * A step without a number is for every request where it is the last, and for one where it is not: `429x2,504` is throttled
 * twice, and then late for ever; `429x2,504x1` is well from the fourth request on.
 *
 * @throws {FaultSyntaxError} naming the part that is wrong, and what may stand there
 */
export function parseFaults(text: string): FaultStep[] {
  const parts = text.split(",").map((part) => part.trim());
  return parts.map((part, index) => parseStep(part, index === parts.length - 1 ? Infinity : 1));
}

function parseStep(text: string, timesUnlessGiven: number): FaultStep {
  const [, faults = text, times] = /^(.+?)x(\d{1,6})$/.exec(text) ?? [];
  if (times !== undefined && Number(times) < 1) throw new FaultSyntaxError(`"${text}" is to happen 0 times`);
  return {
    faults: faults.split("+").map((part) => parseFault(part.trim())),
    times: times === undefined ? timesUnlessGiven : Number(times),
  };
}

function parseFault(text: string): Fault {
  const [name = "", ...rest] = text.split("=");
  if (!isFaultName(name))
    throw new FaultSyntaxError(`There is no fault "${name}". The faults are ${Object.keys(FAULTS).join(", ")}.`);
  const value = rest.length > 0 ? rest.join("=") : undefined;
  const takes = faultKinds[name].value;
  if (value === undefined ? takes && !takes.isOptional : !takes?.isRight(value))
    throw new FaultSyntaxError(`"${text}" is no fault: ${takes ? `it is ${form(name)}` : `${name} takes no value`}`);
  return { name, ...(value !== undefined && { value }) };
}

/** How a fault is written: `latency=DURATION`, `html[=STATUS]`. */
export function form(name: FaultName): string {
  const { value } = faultKinds[name];
  if (!value) return name;
  return value.isOptional ? `${name}[=${value.form}]` : `${name}=${value.form}`;
}

function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(FAULTS, name);
}
