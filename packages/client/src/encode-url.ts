/**
 * The one place where values become part of a URL. Everything but RFC 3986's unreserved characters is percent-encoded, as
 * SigV4 has it: what is signed and what is sent are the same bytes, whoever verifies them.
 */
function encode(value: unknown): string {
  const text = String(value);
  // Half of a surrogate pair has no UTF-8; to send another character in its place would ask for something else.
  if (/\p{Surrogate}/u.test(text))
    throw new TypeError(`No URL can carry ${JSON.stringify(text)}: it is no Unicode text`);
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** `"/v3/images/custom/{imageId}"` with its values, a slash within one of them encoded. */
export function encodePath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => encode(values[name]));
}

/** `a=1&b=x&b=y`: a list becomes one parameter per value, and what is not given none. */
export function encodeQuery(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one: unknown) => [name, one] as const))
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join("&");
}
