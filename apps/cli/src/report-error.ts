import type { ApiError } from "@pcluster-api/client";
import type { Context } from "./context.js";
import { ExitCode } from "./exit-codes.js";
import { printable } from "./output/printable.js";

/** What is said of an error, and how the program ends. */
export interface Report {
  readonly lines: readonly string[];
  readonly exitCode: ExitCode;
}

/** Statuses with a meaning of their own; other 4xx are refusals, other statuses a broken service. */
const STATUSES: Readonly<Record<number, { readonly exitCode: ExitCode; readonly advice: string }>> = {
  401: { exitCode: ExitCode.Denied, advice: "Check the credentials the request was signed with." },
  403: {
    exitCode: ExitCode.Denied,
    advice: "Check the endpoint's path and stage, and the credentials the request was signed with.",
  },
  404: { exitCode: ExitCode.NotFound, advice: "Check the name and the --region." },
  413: { exitCode: ExitCode.Failed, advice: "Send a smaller configuration." },
  429: { exitCode: ExitCode.Unavailable, advice: "Wait a moment and try again." },
};

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

/** Says an error on stderr. @returns the exit code */
export async function reportError(error: unknown, { stderr, signal }: Context): Promise<ExitCode> {
  const { lines, exitCode } = signal.aborted
    ? { lines: ["Interrupted."], exitCode: ExitCode.Interrupted }
    : explain(error);
  await stderr.write(lines.map((line) => `${line}\n`).join(""));
  return exitCode;
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
      return { lines: [`${message}.`], exitCode: ExitCode.Denied };
    case "log-stream-unroutable":
      return { lines: [`${message}.`], exitCode: ExitCode.NotFound };
    case "unreadable-answer":
      return {
        lines: [`${message}. Check that the endpoint is the API's, with its stage.`],
        exitCode: ExitCode.Unavailable,
      };
    case "pagination":
      return explainPage(error as Error & { resumeToken: string });
    case "usage":
      return { lines: [`${message}.`], exitCode: ExitCode.Usage };
    default:
      return {
        lines: [`Something went wrong in pcluster-api itself: ${message}. Please report it with the command you ran.`],
        exitCode: ExitCode.Failed,
      };
  }
}

function explainAnswer(error: ApiError): Report {
  const { exitCode, advice } = STATUSES[error.status] ?? (error.status < 500 ? REFUSED : BROKEN);
  const special = error.status === 404 ? NOT_FOUND[error.operationId] : undefined;
  const requestId = error.requestId ? ` (request ${error.requestId})` : "";
  const said = printable(error.message).replace(/[.\s]*$/, "");
  return {
    lines: [`${said}${error.status < 500 ? "" : requestId}. ${special ?? advice}`, ...findings(error.body)],
    exitCode,
  };
}

/** A page that fails in the middle ends like the error that caused it, and says where to go on. */
function explainPage(error: Error & { resumeToken: string }): Report {
  const { lines, exitCode } = explain(error.cause);
  const resume = `What came before has been read; go on with --next-token '${printable(error.resumeToken)}'.`;
  return {
    lines: [...lines, resume],
    exitCode: kindOf(error.cause) === "repeated-token" ? ExitCode.Unavailable : exitCode,
  };
}

/** What validators found, one a line. */
function findings(body: object | undefined): string[] {
  const found: unknown = body && Reflect.get(body, "configurationValidationErrors");
  if (!Array.isArray(found)) return [];
  return found.map(
    (one: Readonly<Record<string, unknown>>) =>
      `  ${printable(one["level"])} ${printable(one["type"])}: ${printable(one["message"])}`,
  );
}

function kindOf(error: unknown): unknown {
  return error instanceof Error && "kind" in error ? error.kind : undefined;
}
