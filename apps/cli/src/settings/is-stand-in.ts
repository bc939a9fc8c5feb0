/**
 * Whether a URL is not API Gateway's, which speaks https alone: a mock server, or something on this machine. It is asked
 * without AWS's own settings, unless a command line names them.
 */
export function isStandIn(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === "http:" || hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
}
