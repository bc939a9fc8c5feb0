/** A way in which a request, or an answer of the mock, was not what the contract says. */
export interface Finding {
  readonly kind: "unknown-route" | "request" | "answer";
  /** Missing for an unknown route. */
  readonly operationId?: string;
  readonly method: string;
  /** What is at fault: `query imageStatus`, `path imageId`, `body /imageId`, `200 /events/0/timestamp`; the path of an unknown route. */
  readonly place: string;
  /** The keyword of the rule that is broken, `enum`, `required` …, or `route`, `json`, `content-type`, `status`. */
  readonly rule: string;
  readonly message: string;
  /** JSON pointer into the contract, `#/components/parameters/ImageStatus/schema/enum`. */
  readonly contract: string;
  /** The first request of which this was found: path and query, and the value at fault as JSON, cut short. */
  readonly example: { readonly target: string; readonly value?: string };
}

/** How much of a value a finding shows. */
const LONGEST_VALUE = 200;

export function excerpt(value: unknown): string {
  // `undefined` has no JSON, but a value at fault is there.
  const json = JSON.stringify(value) ?? "";
  return json.length > LONGEST_VALUE ? `${json.slice(0, LONGEST_VALUE)}…` : json;
}
