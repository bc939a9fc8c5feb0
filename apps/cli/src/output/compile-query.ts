import { UsageError } from "../usage-error.js";

/** What a JMESPath expression makes of a value. */
export type Query = (value: unknown) => unknown;

/**
 * Reads a JMESPath expression.
 *
 * @throws {UsageError} when it is none; what it returns throws it when the expression does not fit the value
 * @see https://jmespath.org
 */
export async function compileQuery(expression: string): Promise<Query> {
  const { compile, TreeInterpreter } = await import("@jmespath-community/jmespath");
  const useless = (cause: unknown) =>
    new UsageError(
      `The --query ${JSON.stringify(expression)} is no use: ${cause instanceof Error ? cause.message : String(cause)}. It takes a JMESPath expression, such as 'events[].resourceStatus'`,
      { cause },
    );
  const attempt = <Value>(run: () => Value): Value => {
    try {
      return run();
    } catch (cause) {
      throw useless(cause);
    }
  };
  // `name` for `"name"`, as the AWS CLI and the official one take it.
  const tree = attempt(() => compile(expression, { enable_legacy_literals: true }));
  return (value) =>
    // An answer of the API is JSON, whatever it holds.
    attempt(() => TreeInterpreter.search(tree, value as Parameters<typeof TreeInterpreter.search>[1]));
}
