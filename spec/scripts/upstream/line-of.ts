/**
 * The line of a contract's text that a place is to be looked for at: that of its operation or schema. `undefined` where there is none yet.
 *
 * @param place in the words of `compareContracts`: `GetImageStackEvents parameter region`, `schema Tag property key`
 */
export function lineOf(text: string, place: string): number | undefined {
  const [first = "", second = ""] = place.split(" ");
  const isSchema = first === "schema";
  const heading = isSchema ? `    ${second}:` : `      operationId: ${first === "operation" ? second : first}`;
  const lines = text.split("\n");
  // Parameters and answers are named like schemas are, and stand before them.
  const from = isSchema ? lines.indexOf("  schemas:") : 0;
  const index = lines.indexOf(heading, from);
  return index === -1 ? undefined : index + 1;
}
