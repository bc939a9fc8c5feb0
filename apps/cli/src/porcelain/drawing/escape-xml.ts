const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text for XML or HTML, between tags or in quotes. Characters that neither may contain become spaces. */
export function escapeXml(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (character) => (/[\t\n\r]/.test(character) ? character : " "))
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
