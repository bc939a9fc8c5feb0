/** A text as code within a line of Markdown; what would end it is told by another sign. */
export function inlineCode(text: string): string {
  return `\`${text.replaceAll("`", "'").replaceAll(/\s+/g, " ")}\``;
}
