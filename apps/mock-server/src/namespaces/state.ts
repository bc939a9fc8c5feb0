import type { FaultRule } from "../faults/fault-rule.js";
import type { Scenario } from "../scenarios/scenario.js";
import type { Command } from "../world/commands.js";

/** All there is to know of a namespace, as JSON: what `GET /_mock/state` gives and `PUT` takes. */
export interface State {
  readonly version: 1;
  readonly seed: string;
  /** The name of a scenario, or one in full. */
  readonly scenario: string | Scenario;
  /** The instant on the server's clock at which the world began, epoch milliseconds. */
  readonly startedAt: number;
  readonly clock: { readonly at: number; readonly speed: number };
  readonly faults: readonly FaultRule[];
  readonly commands: readonly Command[];
}
