/** The text of a document's first heading. */
export function headingOf(markdown: string): string {
  const heading = /^# (.+)$/m.exec(markdown)?.[1];
  if (heading === undefined) throw new Error(`A page needs a heading: ${markdown.slice(0, 80)}`);
  return heading.replaceAll("`", "");
}
