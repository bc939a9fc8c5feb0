import type { Call } from "./call.js";
import { NetworkError } from "./errors/network-error.js";
import type { AttemptFacts, Hooks } from "./hooks.js";
import type { RequestSigner } from "./request-signer.js";

/** What a request travels through. */
export interface Transport extends Hooks {
  /** @param signal ends the request, which is not made with it */
  readonly fetch: (request: Request, signal: AbortSignal) => Promise<Response>;
  /** Loaded when a request is first signed; `undefined` where requests are sent unsigned. */
  readonly signer: (() => Promise<RequestSigner>) | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** An answer that has been read whole, and the request as it was sent. */
export interface Answer {
  readonly request: Request;
  readonly response: Response;
  readonly text: string;
}

/**
 * Signs and sends one attempt, and reads its answer to the end.
 *
 * @param onSend is called when the request leaves: from then on nobody can say what becomes of it
 * @throws {NetworkError} when no whole answer arrives; what the signer and the hooks throw
 */
export async function send(
  transport: Transport,
  call: Call,
  facts: AttemptFacts,
  unsigned: Request,
  signal: AbortSignal,
  onSend: () => void,
): Promise<Answer> {
  const { fetch, signer, now, onRequest, onResponse } = transport;
  const request = signer ? await (await signer()).sign(unsigned) : unsigned;
  // Credentials can take long, and not every fetch heeds the signal: nothing is sent for a call that has ended.
  signal.throwIfAborted();
  onRequest?.(facts);
  onSend();
  const sentAt = now();
  const answer = await read(fetch, request, signal).catch((cause: unknown) => {
    throw new NetworkError(call, cause);
  });
  const { status, headers } = answer.response;
  const requestId = headers.get("x-amzn-requestid") ?? undefined;
  onResponse?.({ ...facts, status, requestId, durationMs: now() - sentAt });
  return answer;
}

async function read(fetch: Transport["fetch"], request: Request, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(request, signal);
  return { request, response, text: await response.text() };
}
