/** Takes out of a text what does not belong into a ticket. The same thing gets the same placeholder in every text. */
export type Redact = (text: string) => string;

type Rule = (text: string, placeholder: (kind: string, secret: string) => string) => string;

/**
 * In this order: what is looked for first may hold what is looked for next. ARNs keep their ends, and ids of instances, images
 * and networks stay, so that two lines can still be matched.
 */
const RULES: readonly Rule[] = [
  // The query of a presigned URL is a key to what it points to.
  (text) => text.replace(/(https?:\/\/[^\s"'<>\\?]+)\?[^\s"'<>\\]*X-Amz-[^\s"'<>\\]*/gi, "$1?<redacted>"),
  (text, placeholder) => text.replace(/\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,}\b/g, (key) => placeholder("key", key)),
  (text) =>
    text.replace(
      // The token of a request is what AWS support asks for.
      /((?:secret|password|passwd|(?<!request)token|credential|private)[\w.-]*\\?["']?\s*[=:]\s*\\?["']?)(?!["'\s])[^\s"',;&<>\\]{6,}/gi,
      "$1<redacted>",
    ),
  (text) => text.replace(/(authorization["']?\s*[:=]\s*["']?)[^\r\n"']+/gi, "$1<redacted>"),
  (text) =>
    text.replace(/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?-----END [A-Z ]*PRIVATE KEY-----/g, "<private key>"),
  (text, placeholder) =>
    text.replace(
      /(arn:[\w-]+:[\w-]*:[\w-]*:)(\d{12})(?=:)/g,
      (_whole, head: string, account: string) => head + placeholder("account", account),
    ),
  (text, placeholder) =>
    text.replace(/\bparallelcluster-[0-9a-f]{16}-v1-do-not-delete\b/g, (bucket) => placeholder("bucket", bucket)),
  (text, placeholder) => text.replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, (address) => placeholder("address", address)),
  (text, placeholder) =>
    text.replace(/(?<![\d.])(?!(?:127|0)\.)(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g, (ip) => placeholder("ip", ip)),
  (text, placeholder) => text.replace(/\bip-\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3}\b/g, (host) => placeholder("host", host)),
];

/** @param texts everything that will be redacted: an account known from an ARN in one is known in all */
export function createRedactor(texts: readonly string[]): Redact {
  const placeholders = new Map<string, string>();
  const counts = new Map<string, number>();
  const placeholder = (kind: string, secret: string): string => {
    const known = placeholders.get(secret);
    if (known !== undefined) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const made = `<${kind}-${count}>`;
    placeholders.set(secret, made);
    return made;
  };
  const accounts = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/arn:[\w-]+:[\w-]*:[\w-]*:(\d{12}):/g)].map(([, account = ""]) => account),
    ),
  );
  for (const account of accounts) placeholder("account", account);
  return (text) => {
    const ruled = RULES.reduce((done, rule) => rule(done, placeholder), text);
    // An account stands in names of buckets and roles, too.
    return [...accounts].reduce(
      (done, account) => done.replace(new RegExp(`(?<!\\d)${account}(?!\\d)`, "g"), placeholder("account", account)),
      ruled,
    );
  };
}
