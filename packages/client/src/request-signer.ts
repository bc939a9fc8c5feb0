import type { Answer } from "./send.js";

/** Signs requests, and learns from an answer that refuses a signature. */
export interface RequestSigner {
  /** A copy of the request with its signature. */
  sign(request: Request): Promise<Request>;
  /** Whether the request may pass when it is signed again: the signer has learnt what time it is, or has got new credentials. */
  recover(refusal: Answer): Promise<boolean>;
  /** Takes what is secret about signatures out of a text. */
  redact(text: string): string;
}
