/** Somebody else's words about credentials, for a message of ours: whatever is as long as a secret key is left out. */
export function withoutSecrets(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.replace(/[\w/+=-]{40,}/g, "[redacted]").replace(/\.$/, "");
}
