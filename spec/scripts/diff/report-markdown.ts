import type { Change } from "./change.ts";
import { inlineCode } from "./inline-code.ts";
import { LEVELS } from "./levels.ts";
import { usersInWords } from "./report-text.ts";
import { summarize } from "./summarize.ts";

const TITLES = {
  major: "Major: callers must change something",
  minor: "Minor: there is something new",
  patch: "Patch",
};

/** Changes for a pull request: a table for each level. */
export function reportMarkdown(changes: readonly Change[]): string {
  const tables = LEVELS.flatMap((level) => {
    const rows = changes.filter((change) => change.level === level).map(row);
    return rows.length === 0
      ? []
      : ["", `### ${TITLES[level]}`, "", "| where | what | why |", "| --- | --- | --- |", ...rows];
  });
  return [summarize(changes), ...tables, ""].join("\n");
}

function row(change: Change): string {
  const users = usersInWords(change);
  return `| ${[inlineCode(change.place).replaceAll("|", "\\|"), escape(change.what), escape(`${change.reason}${users}`)].join(" | ")} |`;
}

/** Values come from contracts of others: nothing in them may become markup, a mention or another cell. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|@~]/g, (character) => `\\${character}`);
}
