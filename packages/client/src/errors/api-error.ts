import type { OperationId, OperationResponse } from "@pcluster-api/types";
import type { operations } from "@pcluster-api/types/operations";
import { ClientError } from "./client-error.js";

type SuccessStatus<Id extends OperationId> = (typeof operations)[Id]["successStatus"];

/** Every body the contract allows for an operation outside 2xx. */
export type OperationErrorBody<Id extends OperationId> = NonNullable<
  Exclude<OperationResponse<Id>, { status: SuccessStatus<Id> }>["body"]
>;

interface Answer<Id extends OperationId> {
  readonly operationId: Id;
  readonly status: number;
  readonly body: OperationErrorBody<Id> | undefined;
  readonly text: string;
  readonly requestId: string | undefined;
}

/** The service answered outside 2xx. A dry run that would succeed is one of these: its status is 412. */
export class ApiError<Id extends OperationId = OperationId> extends ClientError {
  override readonly name = "ApiError";
  readonly kind = "api";
  readonly operationId: Id;
  /** The HTTP status. */
  readonly status: number;
  /** The answer as the contract types it; `undefined` when it was not a JSON object. */
  readonly body: OperationErrorBody<Id> | undefined;
  /** The answer as it came, when it was not a JSON object: an HTML page of a proxy, say. */
  readonly text: string;
  /** What AWS support asks for: `x-amzn-RequestId`. */
  readonly requestId: string | undefined;
  /** What the service itself said, whichever way it spells `message`; `undefined` when it said nothing. */
  readonly serviceMessage: string | undefined;

  constructor({ operationId, status, body, text, requestId }: Answer<Id>) {
    const said = messageOf(body);
    super(`${operationId} was answered ${status}: ${said ?? "no message"}`);
    this.operationId = operationId;
    this.status = status;
    this.body = body;
    this.text = text;
    this.requestId = requestId;
    this.serviceMessage = said;
  }

  /** Narrows to the errors of one operation, so that `body` has its shape. */
  static of<Id extends OperationId>(error: unknown, operationId: Id): error is ApiError<Id> {
    return error instanceof ApiError && error.operationId === operationId;
  }
}

/** The service writes `message`, the gateway in front of it sometimes `Message`. */
function messageOf(body: object | undefined): string | undefined {
  if (!body) return undefined;
  const said = "message" in body ? body.message : "Message" in body ? body.Message : undefined;
  return typeof said === "string" && said !== "" ? said : undefined;
}
