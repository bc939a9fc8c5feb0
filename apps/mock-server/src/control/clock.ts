import type { Namespace } from "../namespaces/namespace.js";
import { parseDuration } from "../parse-duration.js";
import { ControlError, type ControlHandler } from "./control-context.js";

interface ClockChange {
  readonly set?: string;
  readonly advance?: number | string;
  readonly freeze?: true;
  readonly speed?: number;
}

export const readClock: ControlHandler = ({ namespaces, name }) => clockAnswer(namespaces.get(name));

export const turnClock: ControlHandler = ({ namespaces, name, body }) => {
  const namespace = namespaces.get(name);
  const { clock } = namespace;
  const { set, advance, freeze, speed } = body as ClockChange;
  try {
    if (set !== undefined) clock.set(instantOf(set));
    if (advance !== undefined) clock.advance(parseDuration(String(advance)) ?? Number.NaN);
    if (freeze) clock.run(0);
    if (speed !== undefined) clock.run(speed);
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new ControlError(`${cause.message}. POST /_mock/reset begins anew.`, { cause });
    throw cause;
  }
  return clockAnswer(namespace);
};

export function clockAnswer({ clock }: Namespace) {
  return {
    status: 200,
    body: { now: new Date(clock.now()).toISOString(), speed: clock.speed, frozen: clock.speed === 0 },
  };
}

/** @throws {ControlError} for a date that there is not */
export function instantOf(text: string): number {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new ControlError(`There is no instant ${text}.`);
  return instant;
}
