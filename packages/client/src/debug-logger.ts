import type { AttemptFacts, Hooks } from "./hooks.js";

/**
 * Hooks that write a line for each request, answer and retry: `createClient({ …, ...debugLogger(console.error) })`.
 * No line holds a header, a query or a body, so none holds a secret or a page token.
 *
 * @param write takes one line, without a line break
 */
export function debugLogger(write: (line: string) => void): Required<Hooks> {
  const say = ({ attemptId, operationId }: AttemptFacts, what: string) =>
    // The words of a network error are somebody else's.
    write(`[${attemptId}] ${operationId} ${what.replace(/\s+/g, " ")}`);
  return {
    onRequest: (facts) => say(facts, `→ ${facts.method} ${facts.url}`),
    onResponse: (facts) =>
      say(
        facts,
        `← ${facts.status} in ${Math.round(facts.durationMs)} ms${facts.requestId ? `, request ${facts.requestId}` : ""}`,
      ),
    onRetry: (facts) => say(facts, `↻ again in ${Math.round(facts.delayMs)} ms: ${facts.reason}`),
  };
}
