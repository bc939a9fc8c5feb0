const LONGEST = 60;

/** Verbs that compare two values; where one is missing, there was none. */
const COMPARING = ["changed", "tightened", "loosened", "widened", "narrowed"];

/** What happened and both values, in one short line: `tightened from none to ^q`, `added: string`, `removed: was string`. */
export function inWords(what: string, from: unknown, to: unknown): string {
  if (from === undefined && to === undefined) return what;
  if ((from !== undefined && to !== undefined) || COMPARING.includes(what)) {
    return `${what} from ${describe(from)} to ${describe(to)}`;
  }
  return from === undefined ? `${what}: ${describe(to)}` : `${what}: was ${describe(from)}`;
}

function describe(value: unknown): string {
  if (value === undefined) return "none";
  if (Array.isArray(value) && value.every((one) => typeof one === "string"))
    return describe(value.join(", ") || undefined);
  const text = (typeof value === "string" && value !== "" ? value : JSON.stringify(value)).replaceAll(/\s+/g, " ");
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
