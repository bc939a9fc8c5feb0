/** What the gateway lets through, in bytes. */
export const LARGEST_BODY = 10 * 1024 * 1024;

/** A request as it came, through whichever shell. */
export interface MockRequest {
  readonly method: string;
  /** Path and query as they were sent, still encoded: `/v3/clusters?region=us-east-1`. */
  readonly target: string;
  /** The name and port that the caller knows the server by. */
  readonly host: string;
  /** @param name in lower case */
  header(name: string): string | undefined;
  /** In lower case. */
  headerNames(): readonly string[];
  /** The whole body, to be called once; `undefined` where it is larger than {@link LARGEST_BODY}. */
  readBody(): Promise<Uint8Array | undefined>;
}

/** The path of a target, still encoded. */
export function pathOf(target: string): string {
  const end = target.indexOf("?");
  return end === -1 ? target : target.slice(0, end);
}

/** The query of a target, without its question mark, still encoded. */
export function queryOf(target: string): string {
  const start = target.indexOf("?");
  return start === -1 ? "" : target.slice(start + 1);
}
