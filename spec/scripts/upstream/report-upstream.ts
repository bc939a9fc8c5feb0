import type { Difference } from "../compare-contracts.ts";
import type { Change } from "../diff/change.ts";
import { reportMarkdown } from "../diff/report-markdown.ts";
import { inlineCode } from "../diff/inline-code.ts";
import { CONTRACT_PATH } from "../read-contract.ts";
import { lineOf } from "./line-of.ts";

/** What has come from upstream, and what it asks of us. */
export interface UpstreamNews {
  readonly before: string;
  readonly after: string;
  /** Where the contract was read. */
  readonly source: string;
  readonly changes: readonly Change[];
  /** Where the contract is not what is published now, and no mark says why. */
  readonly differences: readonly Difference[];
  readonly contractText: string;
  readonly changesetFile: string;
}

/** News from upstream as the text of a pull request: what has changed there, and what to edit here. */
export function reportUpstream(news: UpstreamNews): string {
  const { before, after, source, changes, differences, contractText, changesetFile } = news;
  const todo = differences.map((difference) => `- [ ] ${task(difference, contractText)}`);
  return `## The published contract is that of ParallelCluster ${after} now

${before === after ? `It has changed without a new version.` : `We have followed ${before}.`} Read from ${source}.

${reportMarkdown(changes)}
## What to edit in \`${CONTRACT_PATH}\`

${todo.length === 0 ? "Nothing: it says all of that already, or has marked the place." : todo.join("\n")}

A change that is named above and not here is at a place that is marked \`x-deviation\`, or the contract says it already: look whether the mark still holds.

## Then

1. Give what is new a description and an example. Where the service is observed to do otherwise, mark the place \`x-deviation\` and describe it in \`spec/DEVIATIONS.md\`.
2. \`npm run generate\`, and commit what it writes.
3. Rewrite \`${changesetFile}\` for users, with the level that \`npm run spec:diff -- main\` names.
4. \`npm run check\`.
`;
}

function task({ place, published, ours }: Difference, contractText: string): string {
  const line = lineOf(contractText, place);
  return `${inlineCode(place)}${line === undefined ? "" : ` (line ${line})`}: published ${value(published)}, here ${value(ours)}`;
}

function value(published: unknown): string {
  if (published === undefined) return "not at all";
  return published === "present" ? "there" : inlineCode(JSON.stringify(published));
}
