import type { Answer } from "./send.js";

/** Signs requests, and learns from an answer that refuses a signature. */
export interface RequestSigner {
  /** A copy of the request with its signature. */
  sign(request: Request): Promise<Request>;
  /**
   * Whether the request may pass when it is signed again: the signer has learnt what time it is, or has got new credentials.
   *
   * @param learnt what it has learnt for this request since the last wait, to which it adds: nothing is learnt twice in a row
   */
  recover(refusal: Answer, learnt: Set<"time" | "credentials">): Promise<boolean>;
  /** Takes what is secret about signatures out of a text. */
  redact(text: string): string;
}
