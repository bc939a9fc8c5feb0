import type { Answer } from "../answer.js";
import type { Namespaces } from "../namespaces/namespaces.js";
import type { Report } from "../report/report.js";

/** What the control API works with. */
export interface ControlContext {
  readonly namespaces: Namespaces;
  readonly report: Report;
  /** The namespace that the request names. */
  readonly name: string;
  /** The body, found right by the schema that the description states for the operation; `undefined` where there is none. */
  readonly body: unknown;
}

/** Does one operation of the control API. @throws {ControlError} for what its schema cannot say */
export type ControlHandler = (context: ControlContext) => Answer | Promise<Answer>;

/** A request of the control API that is wrong; the message says what may stand there. */
export class ControlError extends Error {
  override readonly name = "ControlError";
}
