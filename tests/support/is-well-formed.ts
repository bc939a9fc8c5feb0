/** There is no network in a test: of what is elsewhere, the address is judged. */
export function isWellFormed(url: string): boolean {
  return URL.canParse(url) && /^(https?|mailto):/.test(url) && !/\s/.test(url);
}
