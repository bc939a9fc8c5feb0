/** What a prefix is filled up with to see whether it could become something that matches; no name is longer. */
const LONGEST = 64;

/**
 * Says which character keeps a text from matching a pattern, `, and its character 3 is "_"`; that it is too short or too long
 * where every character would do; nothing where neither can be told.
 */
export function explainMismatch(text: string, pattern: RegExp): string {
  const characters = Array.from(text);
  if (!canGoOn("", pattern)) return "";
  const bad = characters.findIndex((_, index) => !canGoOn(characters.slice(0, index + 1).join(""), pattern));
  if (bad === -1) return `, and ${JSON.stringify(text)} is too short`;
  // Where the same place is no good with the mildest of characters, it is one too many.
  const isOneTooMany = !canGoOn(`${characters.slice(0, bad).join("")}a`, pattern);
  return isOneTooMany ? ", and it is too long" : `, and its character ${bad + 1} is ${JSON.stringify(characters[bad])}`;
}

function canGoOn(prefix: string, pattern: RegExp): boolean {
  return Array.from({ length: LONGEST }, (_, count) => prefix + "a".repeat(count)).some((one) => pattern.test(one));
}
