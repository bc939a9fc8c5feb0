/**
 * Whether lines are what a transcript shows. `…` stands for anything within a line, a line of nothing else for any number of
 * lines.
 */
export function matches(lines: readonly string[], shown: readonly string[]): boolean {
  const parts = shown.map((line) => (line === "…" ? String.raw`(?:.*\n)*?` : `${pattern(line)}\n`));
  return new RegExp(`^${parts.join("")}$`).test(lines.map((line) => `${line}\n`).join(""));
}

function pattern(line: string): string {
  return line
    .split("…")
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join(".*");
}
