import { HINT, type Answer } from "../answer.js";

const ERROR_TYPE = "x-amzn-ErrorType";
const MINUTE = 60_000;

function refuse(status: number, errorType: string, body: object, hint?: string): Answer {
  return { status, body, headers: { [ERROR_TYPE]: errorType, ...(hint !== undefined && { [HINT]: hint }) } };
}

/**
 * What API Gateway says of requests that never reach the service. Bodies differ from the service's own: mind the capital M of
 * `forbidden`.
 */
export const gateway = {
  /** API Gateway cannot tell an unknown route from a request that is not signed. */
  noRoute: (hint: string) =>
    refuse(403, "MissingAuthenticationTokenException", { message: "Missing Authentication Token" }, hint),

  unsigned: (hint: string) => gateway.noRoute(hint),

  /** @param resource the ARN of the method that was called */
  forbidden: (caller: string, resource: string) =>
    refuse(403, "AccessDeniedException", {
      Message: `User: ${caller} is not authorized to perform: execute-api:Invoke on resource: ${resource} with an explicit deny`,
    }),

  wrongSignature: (hint: string) =>
    refuse(
      403,
      "InvalidSignatureException",
      {
        message:
          "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.",
      },
      hint,
    ),

  /**
   * A signature whose date is too far from the gateway's clock, both in epoch milliseconds. The `Date` header of the answer lets
   * a caller learn by how much. Source of the wording: aws-amplify/aws-sdk-android issue 253, NickWaterton/Roomba980-Python
   * issue 118.
   */
  skewed: (signedAt: number, now: number) => {
    const isLate = signedAt < now;
    const limit = isLate ? now - SKEW_TOLERANCE_MS : now + SKEW_TOLERANCE_MS;
    const [problem, relation, sign] = isLate
      ? ["Signature expired", "is now earlier than", "-"]
      : ["Signature not yet current", "is still later than", "+"];
    const message = `${problem}: ${basic(signedAt)} ${relation} ${basic(limit)} (${basic(now)} ${sign} ${SKEW_TOLERANCE_MS / MINUTE} min.)`;
    return refuse(403, "InvalidSignatureException", { message });
  },

  unknownKey: (hint: string) =>
    refuse(
      403,
      "UnrecognizedClientException",
      { message: "The security token included in the request is invalid." },
      hint,
    ),

  expiredToken: () =>
    refuse(403, "ExpiredTokenException", { message: "The security token included in the request is expired" }),

  throttled: () => refuse(429, "TooManyRequestsException", { message: "Too Many Requests" }),

  tooLarge: (): Answer => ({ status: 413, body: { message: "Request Too Long" } }),

  /** The service broke down, or gave an answer that cannot be passed on. */
  badGateway: (): Answer => ({ status: 502, body: { message: "Internal server error" } }),

  /** The service took longer than 29 seconds; what was asked for may be done all the same. */
  timeout: (): Answer => ({ status: 504, body: { message: "Endpoint request timed out" } }),
};

/** How far the clocks of caller and gateway may be apart. */
export const SKEW_TOLERANCE_MS = 5 * MINUTE;

/** `20240301T123456Z`, ISO 8601 without separators, as signatures are dated. */
function basic(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, "");
}
