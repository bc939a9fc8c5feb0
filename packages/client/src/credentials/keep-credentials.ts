import { CredentialsProviderError } from "../errors/credentials-provider-error.js";
import type { CredentialProvider, Credentials } from "./credentials.js";
import { withoutSecrets } from "./without-secrets.js";

/** Credentials that are asked for once and kept while they are good. */
export interface KeptCredentials {
  /** The ones at hand, or new ones where those are about to expire. */
  get(): Promise<Credentials>;
  /** New ones; the provider is told not to hand out the ones it has. */
  refresh(): Promise<Credentials>;
}

/** Credentials that end within this time are renewed: the request still has to get there. */
const MARGIN_MS = 60_000;
/** `Headers` refuses anything else with a message that quotes it. */
const HEADER_VALUE = /^[\x21-\x7e]+$/;

/**
 * @param now epoch milliseconds
 * @returns functions that throw {@link CredentialsProviderError} when the provider fails, whatever it fails with
 */
export function keepCredentials(provider: CredentialProvider, now: () => number): KeptCredentials {
  let kept: Credentials | undefined;
  let pending: Promise<Credentials> | undefined;

  // However many requests wait for credentials, the provider is asked once.
  const load = (forceRefresh: boolean) =>
    (pending ??= ask(provider, forceRefresh)
      .then((found) => (kept = found))
      .finally(() => (pending = undefined)));

  const endsWithin = ({ expiration }: Credentials, ms: number) =>
    expiration !== undefined && expiration.getTime() - ms <= now();

  return {
    async get() {
      const held = kept;
      if (!held) return load(false);
      if (!endsWithin(held, MARGIN_MS)) return held;
      return load(true).catch((error: unknown) => {
        // Those at hand are good to their last second.
        if (endsWithin(held, 0)) throw error;
        return held;
      });
    },
    refresh: () => load(true),
  };
}

async function ask(provider: CredentialProvider, forceRefresh: boolean): Promise<Credentials> {
  const tried = [provider.name || "credentials"];
  try {
    const found = await provider({ forceRefresh });
    if (
      found?.accessKeyId &&
      found.secretAccessKey &&
      HEADER_VALUE.test(found.accessKeyId + (found.sessionToken ?? ""))
    )
      return found;
  } catch (error) {
    if (error instanceof CredentialsProviderError) throw error;
    const cause = withoutSecrets(error);
    throw new CredentialsProviderError(`No credentials: ${cause.message}`, tried, cause);
  }
  throw new CredentialsProviderError("The credential provider gave no access key and secret that can be sent", tried);
}
