import type { Answer } from "../answer.js";
import { gateway, SKEW_TOLERANCE_MS } from "../gateway/gateway-answers.js";
import type { Reply } from "../exchange/reply.js";
import { parseDuration } from "../parse-duration.js";

/** What a fault may look at to answer. */
export interface FaultContext {
  /** The gateway's clock, epoch milliseconds. */
  readonly now: number;
  readonly method: string;
  /** Path and query, encoded. */
  readonly target: string;
}

/** What a fault does to one request. */
export interface FaultEffect {
  /** Wait so long before anything else. */
  readonly delayMs?: number;
  /** Answer so, and do nothing. */
  readonly instead?: Answer;
  /** Do what was asked, and then answer so. */
  readonly after?: Answer;
  /** Do what was asked, and answer it in another form. */
  readonly spoil?: (reply: Reply) => Reply;
  /** Do nothing and break the connection. */
  readonly breaksBefore?: true;
}

interface FaultKind {
  readonly description: string;
  /** How its value is written, where it takes one; `undefined` for what it does not take. */
  readonly value?: { readonly form: string; readonly isOptional?: true; isRight(text: string): boolean };
  effect(value: string | undefined, context: FaultContext): FaultEffect;
}

const duration = { form: "DURATION", isRight: (text: string) => parseDuration(text) !== undefined };
const optionalDuration = { ...duration, isOptional: true } as const;

const DEFAULT_RETRY_AFTER_MS = 1000;
const DEFAULT_SKEW_MS = 2 * SKEW_TOLERANCE_MS;

/** Every fault there is, by the name it is asked for with. */
export const FAULTS = {
  "429": {
    description: "throttled by the gateway, with Retry-After in seconds (1s unless given)",
    value: optionalDuration,
    effect: (value) => ({ instead: throttled(String(Math.ceil(milliseconds(value, DEFAULT_RETRY_AFTER_MS) / 1000))) }),
  },
  "429-date": {
    description: "the same, with Retry-After as a date",
    value: optionalDuration,
    effect: (value, { now }) => ({
      instead: throttled(new Date(now + milliseconds(value, DEFAULT_RETRY_AFTER_MS)).toUTCString()),
    }),
  },
  "429-bare": {
    description: "the same, without Retry-After, as the gateway itself answers",
    effect: () => ({ instead: gateway.throttled() }),
  },
  "500": {
    description: "an error of the service; nothing was done",
    effect: () => ({ instead: { status: 500, body: { message: UNEXPECTED } } }),
  },
  "500-after": {
    description: "an error of the service; what was asked for has been done all the same",
    effect: () => ({ after: { status: 500, body: { message: UNEXPECTED } } }),
  },
  "502": { description: "a bad gateway; nothing was done", effect: () => ({ instead: gateway.badGateway() }) },
  "502-after": {
    description: "a bad gateway; what was asked for has been done all the same",
    effect: () => ({ after: gateway.badGateway() }),
  },
  "504": { description: "a gateway timeout; nothing was done", effect: () => ({ instead: gateway.timeout() }) },
  "504-after": {
    description: "a gateway timeout; what was asked for has been done all the same",
    effect: () => ({ after: gateway.timeout() }),
  },
  latency: {
    description: "the answer comes so much later",
    value: duration,
    effect: (value) => ({ delayMs: milliseconds(value, 0) }),
  },
  reset: { description: "the connection is reset; nothing was done", effect: () => ({ breaksBefore: true }) },
  "reset-after": {
    description: "the connection is reset; what was asked for has been done all the same",
    effect: () => ({ spoil: (reply) => ({ ...reply, breaks: "reset" }) }),
  },
  truncate: {
    description: "the connection breaks in the middle of the body",
    effect: () => ({ spoil: (reply) => ({ ...reply, breaks: "truncate" }) }),
  },
  html: {
    description: "the answer is a page of HTML, under its own status or the one given",
    value: { form: "STATUS", isOptional: true, isRight: (text: string) => /^[2-5]\d\d$/.test(text) },
    effect: (value) => ({ spoil: (reply) => asHtml(reply, value) }),
  },
  "expired-token": {
    description: "the session token is found to have expired",
    effect: () => ({ instead: gateway.expiredToken() }),
  },
  skew: {
    description: "the caller's clock is found to be behind, by ten minutes unless given",
    value: optionalDuration,
    effect: (value, { now }) => ({ instead: gateway.skewed(now - milliseconds(value, DEFAULT_SKEW_MS), now) }),
  },
  forbidden: {
    description: "the caller is not allowed to",
    effect: (_value, context) => ({ instead: gateway.forbidden(CALLER, methodArn(context)) }),
  },
  well: { description: "nothing goes wrong: a step to count with", effect: () => ({}) },
} as const satisfies Record<string, FaultKind>;

export type FaultName = keyof typeof FAULTS;

/** The same table, each fault by its general type. @alias */
export const faultKinds: Readonly<Record<FaultName, FaultKind>> = FAULTS;

/** The service's words for failures that no operation foresaw. */
const UNEXPECTED =
  "Unexpected fatal exception. Please look at the application logs for details on the encountered failure.";

const CALLER = "arn:aws:iam::123456789012:user/demo";

function methodArn({ method, target }: FaultContext): string {
  return `arn:aws:execute-api:us-east-1:123456789012:abcdef1234/prod/${method}${target.split("?")[0]}`;
}

function throttled(retryAfter: string): Answer {
  const answer = gateway.throttled();
  return { ...answer, headers: { ...answer.headers, "retry-after": retryAfter } };
}

function milliseconds(value: string | undefined, fallback: number): number {
  return value === undefined ? fallback : (parseDuration(value) ?? fallback);
}

function asHtml(reply: Reply, status: string | undefined): Reply {
  const code = status === undefined ? reply.status : Number(status);
  const body = Buffer.from(`<html>\r\n<head><title>${code}</title></head>\r\n<body>${code}</body>\r\n</html>\r\n`);
  const headers = { ...reply.headers, "content-type": "text/html", "content-length": String(body.byteLength) };
  return { status: code, headers, body };
}
