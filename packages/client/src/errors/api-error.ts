import type { OperationId, OperationResponse } from "@pcluster-api/types";
import type { operations } from "@pcluster-api/types/operations";
import type { Call } from "../call.js";
import { CallError } from "./call-error.js";

type SuccessStatus<Id extends OperationId> = (typeof operations)[Id]["successStatus"];

/** Every answer the contract allows for an operation outside 2xx, one `{ status, body }` member per status. */
export type OperationErrorAnswer<Id extends OperationId> = Exclude<
  OperationResponse<Id>,
  { status: SuccessStatus<Id> }
>;

/** Every body the contract allows for an operation outside 2xx. */
export type OperationErrorBody<Id extends OperationId> = NonNullable<OperationErrorAnswer<Id>["body"]>;

/** An {@link ApiError} of one operation, whose `body` is narrowed by its `status`. */
export type OperationApiError<Id extends OperationId> =
  OperationErrorAnswer<Id> extends infer Refusal
    ? Refusal extends { status: number; body?: unknown }
      ? ApiError<Id> & { readonly status: Refusal["status"]; readonly body: Refusal["body"] | undefined }
      : never
    : never;

interface Answer<Id extends OperationId> {
  readonly status: number;
  readonly body: OperationErrorBody<Id> | undefined;
  readonly text: string;
  readonly requestId: string | undefined;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
}

/** The service, or the gateway in front of it, answered outside 2xx. A dry run that would succeed is one of these: its status is 412. */
export class ApiError<Id extends OperationId = OperationId> extends CallError {
  override readonly name = "ApiError";
  readonly kind = "api";
  declare readonly operationId: Id;
  /** The HTTP status. */
  readonly status: number;
  /** The answer as the contract types it; `undefined` when it was not a JSON object. */
  readonly body: OperationErrorBody<Id> | undefined;
  /** The answer as it came, when it was not a JSON object: an HTML page of a proxy, say. */
  readonly text: string;
  /** What AWS support asks for: `x-amzn-RequestId`. */
  readonly requestId: string | undefined;
  /** How long the service asked to wait before the next attempt. */
  readonly retryAfterMs: number | undefined;
  /** What the service itself said, whichever way it spells `message`; `undefined` when it said nothing. */
  readonly serviceMessage: string | undefined;

  constructor(call: Call, answer: Answer<Id>) {
    const { status, body, text, requestId, retryable, retryAfterMs } = answer;
    const said = messageOf(body);
    // The gateway gave up on the service, which may be working on it still.
    super(call, `was answered ${status}: ${said ?? "no message"}`, {
      isInDoubt: status === 502 || status === 504,
      retryable,
    });
    this.status = status;
    this.body = body;
    this.text = text;
    this.requestId = requestId;
    this.retryAfterMs = retryAfterMs;
    this.serviceMessage = said;
  }

  /** Narrows to the errors of one operation, so that `status` narrows `body`. */
  static of<Id extends OperationId>(error: unknown, operationId: Id): error is OperationApiError<Id> {
    return error instanceof ApiError && error.operationId === operationId;
  }
}

/** The service writes `message`, the gateway in front of it sometimes `Message`. */
function messageOf(body: object | undefined): string | undefined {
  if (!body) return undefined;
  const said = "message" in body ? body.message : "Message" in body ? body.Message : undefined;
  return typeof said === "string" && said !== "" ? said : undefined;
}
