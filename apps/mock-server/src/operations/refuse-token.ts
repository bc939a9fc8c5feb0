import type { Quirks } from "../quirks.js";

/** How a token that is no good is answered: AWS finds it invalid, and the service makes a 500 of that. */
export function refuseToken(quirks: Quirks, awsOperation: string): { status: 400 | 500; body: { message: string } } {
  const text = `An error occurred (ValidationError) when calling the ${awsOperation} operation: Invalid NextToken`;
  return quirks["bad-token-500"]
    ? { status: 500, body: { message: text } }
    : { status: 400, body: { message: `Bad Request: ${text}` } };
}
