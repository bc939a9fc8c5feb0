import type { Answer } from "../answer.js";
import type { MockRequest } from "../exchange/mock-request.js";

/** Decides whether a request for a route may pass the gateway; an answer refuses it. */
export type GatewayAuthorizer = (request: MockRequest, body: Uint8Array) => Promise<Answer | undefined>;
