import type { ApiError, WaiterError } from "@pcluster-api/client";
import type { Context } from "./context.js";
import { ExitCode } from "./exit-codes.js";
import { printable } from "./output/printable.js";

/** What is said of an error, and how the program ends. */
export interface Report {
  readonly lines: readonly string[];
  readonly exitCode: ExitCode;
}

const WHOAMI = "`pcluster-api whoami` shows what is used, and why.";

/** Statuses with a meaning of their own; other 4xx are refusals, other statuses a broken service. */
const STATUSES: Readonly<Record<number, { readonly exitCode: ExitCode; readonly advice: string }>> = {
  401: { exitCode: ExitCode.Denied, advice: `Check the credentials the request was signed with: ${WHOAMI}` },
  403: {
    exitCode: ExitCode.Denied,
    advice: `Check the endpoint's path and stage, and the credentials the request was signed with: ${WHOAMI}`,
  },
  404: { exitCode: ExitCode.NotFound, advice: "Check the name and the --region." },
  409: { exitCode: ExitCode.Failed, advice: "Look at what is there: wait until it is done, or choose another name." },
  413: { exitCode: ExitCode.Failed, advice: "Send a smaller configuration." },
  429: { exitCode: ExitCode.Unavailable, advice: "Wait a moment and try again." },
};

/** What the gateway says with a 403, and what to do then. */
const DENIALS: readonly (readonly [said: RegExp, advice: string])[] = [
  [
    /Missing Authentication Token/i,
    `The request was not signed, or there is no such path: check the endpoint and its stage, and that there are credentials. ${WHOAMI}`,
  ],
  [/expired/i, "Renew the credentials: `aws sso login`, or new values for the AWS_* variables."],
  [
    /token included in the request is invalid/i,
    `The access key is unknown to AWS, or its session token is missing. ${WHOAMI}`,
  ],
  [/signature/i, `Check the secret key, the region that requests are signed for, and this machine's clock. ${WHOAMI}`],
  [
    /not authorized|deny/i,
    `The API admits only the role made for its users, the output ParallelClusterApiUserRole of its stack: use a --profile that assumes it. ${WHOAMI}`,
  ],
];

const REFUSED = { exitCode: ExitCode.Failed, advice: "See --help for what the command takes." };
const BROKEN = {
  exitCode: ExitCode.Unavailable,
  advice: "Try again; if it goes on, look into the log of the API's Lambda function.",
};

/** What to do where an operation's 404 has a reason of its own. */
const NOT_FOUND: Readonly<Record<string, string>> = {
  GetImageStackEvents:
    "A build that succeeds deletes its stack, and the events with it: see describe-image. Otherwise check the image id and the --region.",
};

/**
 * Says an error on stderr.
 *
 * @param flags those of the command: of what was not found they tell where it was looked for
 * @returns the exit code
 */
export async function reportError(
  error: unknown,
  context: Context,
  flags: Readonly<Record<string, unknown>> = {},
): Promise<ExitCode> {
  const { lines, exitCode } = reportOf(error, context);
  const place = exitCode === ExitCode.NotFound ? await placeOf(flags, context) : "";
  await context.stderr.write(lines.map((line, index) => `${line}${index === 0 ? place : ""}\n`).join(""));
  return exitCode;
}

/** Most of what is not found is in another region. */
async function placeOf(flags: Readonly<Record<string, unknown>>, context: Context): Promise<string> {
  const { askedRegion } = await import("./connect.js");
  const region = await askedRegion(flags, context).catch(() => undefined);
  return region ? ` It was looked for in ${printable(region.value)}, as ${printable(region.source)} says.` : "";
}

/** What there is to say of an error. */
export function reportOf(error: unknown, { signal }: Pick<Context, "signal">): Report {
  return signal.aborted ? { lines: ["Interrupted."], exitCode: ExitCode.Interrupted } : explain(error);
}

/** The errors of the client are told apart by their `kind`, so that its code is loaded only where a request is sent. */
function explain(error: unknown): Report {
  const message = printable(error instanceof Error ? error.message : String(error));
  switch (kindOf(error)) {
    case "api":
      return explainAnswer(error as ApiError);
    case "network":
    case "timeout":
    case "deadline":
      return { lines: [`${message}. Check that the endpoint is right and reachable.`], exitCode: ExitCode.Unavailable };
    case "credentials":
      return { lines: [`${message}. ${credentialsAdvice(error)}`], exitCode: ExitCode.Denied };
    case "log-stream-unroutable":
    case "not-found":
      return { lines: [`${message}.`], exitCode: ExitCode.NotFound };
    case "unreadable-answer":
      return {
        lines: [`${message}. Check that the endpoint is the API's, with its stage.`],
        exitCode: ExitCode.Unavailable,
      };
    case "pagination":
      return explainPage(error as Error & { resumeToken: string });
    case "waiter":
      return { lines: [`${message}.`], exitCode: exitCodeOfWait(error as WaiterError) };
    case "unwritable-file":
      return { lines: [`${message}.`], exitCode: ExitCode.Failed };
    case "usage":
      return { lines: [`${message}.`], exitCode: ExitCode.Usage };
    default:
      return {
        lines: [`Something went wrong in pcluster-api itself: ${message}. Please report it with the command you ran.`],
        exitCode: ExitCode.Failed,
      };
  }
}

/** When time was up and the service had not answered for a while, that is why nobody knows more. */
function exitCodeOfWait({ outcome, cause }: WaiterError): ExitCode {
  if (outcome === "failure") return ExitCode.Failed;
  const isUnanswered = cause !== undefined && explain(cause).exitCode === ExitCode.Unavailable;
  return isUnanswered ? ExitCode.Unavailable : ExitCode.TimedOut;
}

/** What to do where there are no credentials, by what the AWS SDK says of it. */
function credentialsAdvice(error: unknown): string {
  const said = error instanceof Error ? error.message : "";
  const profile =
    error instanceof Error && "profile" in error && typeof error.profile === "string" ? error.profile : "";
  if (/need the package/.test(said))
    return "Beside a global pcluster-api: npm install --global @aws-sdk/credential-provider-node.";
  if (/sso/i.test(said) && /expired|refresh|not found|invalid/i.test(said))
    return `Log in again: aws sso login${profile && ` --profile ${profile}`}`;
  if (profile) return `Check the profile ${profile}: \`aws configure list-profiles\` names those there are. ${WHOAMI}`;
  return `Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a --profile. ${WHOAMI}`;
}

function explainAnswer(error: ApiError): Report {
  const { exitCode, advice } = STATUSES[error.status] ?? (error.status < 500 ? REFUSED : BROKEN);
  const special = specialAdvice(error);
  const requestId = error.requestId ? ` (request ${error.requestId})` : "";
  // What a parser says of a configuration comes in several lines.
  const said = printable(error.message.replace(/\s*\n\s*/g, " ")).replace(/[.\s]*$/, "");
  const found = findings(error.body);
  const todo = special ?? (found.length > 0 ? "Mend the configuration:" : advice);
  return {
    lines: [`${said}${error.status < 500 ? "" : requestId}. ${todo}`, ...found],
    exitCode,
  };
}

function specialAdvice({ status, operationId, message }: ApiError): string | undefined {
  if (status === 404) return NOT_FOUND[operationId];
  return status === 403 ? DENIALS.find(([said]) => said.test(message))?.[1] : undefined;
}

/** A page that fails in the middle ends like the error that caused it, and says where to go on. */
function explainPage(error: Error & { resumeToken: string }): Report {
  const { lines, exitCode } = explain(error.cause);
  const resume = `What came before has been read; go on with --next-token '${printable(error.resumeToken)}' --all.`;
  return {
    lines: [...lines, resume],
    exitCode: kindOf(error.cause) === "repeated-token" ? ExitCode.Unavailable : exitCode,
  };
}

/** What validators found, and which changes cannot be made, one a line. */
function findings(body: object | undefined): string[] {
  return [
    ...listIn(body, "configurationValidationErrors").map(
      ({ level, type, message }) => `  ${printable(level)} ${printable(type)}: ${printable(message)}`,
    ),
    ...listIn(body, "updateValidationErrors").map(
      ({ parameter, currentValue, requestedValue, message }) =>
        `  ${printable(parameter)} (${printable(currentValue)} → ${printable(requestedValue)}): ${printable(message)}`,
    ),
  ];
}

function listIn(body: object | undefined, field: string): readonly Readonly<Record<string, unknown>>[] {
  const found: unknown = body && Reflect.get(body, field);
  return Array.isArray(found) ? found : [];
}

function kindOf(error: unknown): unknown {
  return error instanceof Error && "kind" in error ? error.kind : undefined;
}
