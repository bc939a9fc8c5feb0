/** An answer before it becomes a `Response`. */
export interface Answer {
  readonly status: number;
  /** JSON; `undefined` for an answer without a body. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that the service refuses before any operation sees it. */
export function badRequest(problem: string): Answer {
  return { status: 400, body: { message: `Bad Request: ${problem}` } };
}

const ERROR_TYPE = "x-amzn-ErrorType";
/** What only the mock would say goes into this header; bodies stay the service's own. */
export const HINT = "x-mock-hint";

/** What API Gateway says of requests that never reach the service. */
export const gateway = {
  noRoute: (hint: string): Answer => ({
    status: 403,
    body: { message: "Missing Authentication Token" },
    headers: { [ERROR_TYPE]: "MissingAuthenticationTokenException", [HINT]: hint },
  }),
  unsigned: (hint: string): Answer => gateway.noRoute(hint),
  wrongSignature: (hint: string): Answer => ({
    status: 403,
    body: {
      message:
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.",
    },
    headers: { [ERROR_TYPE]: "InvalidSignatureException", [HINT]: hint },
  }),
  unknownKey: (hint: string): Answer => ({
    status: 403,
    body: { message: "The security token included in the request is invalid." },
    headers: { [ERROR_TYPE]: "UnrecognizedClientException", [HINT]: hint },
  }),
  tooLarge: (): Answer => ({ status: 413, body: { message: "Request Too Long" } }),
};
