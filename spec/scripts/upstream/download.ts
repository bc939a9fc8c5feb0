import { ContractError } from "../contract-error.ts";

/** What it takes to reach the network. */
export interface Download {
  readonly fetch: typeof fetch;
  /** A token of GitHub's, which raises the number of requests that it answers. */
  readonly token?: string | undefined;
}

/** Only here does a token do anything; no other host is told. */
const API = "https://api.github.com/";

/**
 * The text at a URL.
 *
 * @throws {ContractError} when it does not come
 */
export async function download(url: string, { fetch, token }: Download): Promise<string> {
  const headers = token !== undefined && url.startsWith(API) ? { authorization: `Bearer ${token}` } : undefined;
  const response = await fetch(url, headers && { headers }).catch((error: unknown) => {
    throw new ContractError(
      `${url} cannot be reached: ${reasonOf(error)}. Try again later, or name a file with --file.`,
      {
        cause: error,
      },
    );
  });
  if (!response.ok) {
    throw new ContractError(
      `${url} answered ${response.status}${response.status === 403 || response.status === 429 ? " (too many requests: set GITHUB_TOKEN)" : ""}. Try again later, or name a file with --file.`,
    );
  }
  return response.text();
}

/** `fetch failed` says nothing; what caused it does. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
