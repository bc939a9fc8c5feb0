/** Holds a text to be an address that can be posted to. */
export function parseWebhook(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Error("it takes a URL that begins with http:// or https://");
  return text;
}
