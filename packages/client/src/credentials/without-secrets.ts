/** Somebody else's error about credentials, as one of which only the words are left, without what is as long as a secret key. */
export function withoutSecrets(error: unknown): Error {
  const words = error instanceof Error ? error.message : String(error);
  const clean = new Error(words.replace(/[\w/+=-]{40,}/g, "[redacted]").replace(/\.$/, ""));
  return Object.assign(clean, error instanceof Error && { name: error.name });
}
