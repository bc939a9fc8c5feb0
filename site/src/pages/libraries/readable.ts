/**
 * typedoc's Markdown, as a page shows it: rules between symbols are the stylesheet's, an absent description is an empty cell,
 * `@description` needs no heading, and what is a schema of the contract, closed or open, is a link to it.
 */
export function readable(markdown: string): string {
  return markdown
    .replaceAll(/^\*\*\*\n\n?/gm, "")
    .replaceAll(/\| - (?=\|)/g, "|  ")
    .replaceAll("**Description** ", "")
    .replaceAll(/^#+ Description\n\n/gm, "")
    .replaceAll(
      /```ts\ntype \w+ = components\["schemas"\]\["(?:Known(?=[A-Z]))?(\w+)"\];\n```/g,
      (_, name: string) => `A schema of the contract: [${name}](../http-api/schemas.md#${name.toLowerCase()}).`,
    );
}
