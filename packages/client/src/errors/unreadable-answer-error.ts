import { ClientError } from "./client-error.js";

const SHOWN = 200;

/** The answer was a success, but not the JSON the contract promises: broken off, or from something that is not the API. */
export class UnreadableAnswerError extends ClientError {
  override readonly name = "UnreadableAnswerError";
  readonly kind = "unreadable-answer";
  readonly operationId: string;
  readonly status: number;
  /** The answer as it came. */
  readonly text: string;

  constructor(answer: { operationId: string; status: number; text: string }, cause?: unknown) {
    super(`${answer.operationId} was answered ${answer.status} with ${describe(answer.text)}`, { cause });
    this.operationId = answer.operationId;
    this.status = answer.status;
    this.text = answer.text;
  }
}

function describe(text: string): string {
  if (text.trim() === "") return "nothing where the contract promises a JSON object";
  const start = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return `something that is not the JSON object of the contract: ${JSON.stringify(start)}`;
}
