/** What signs requests. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Comes with credentials that do not last. */
  readonly sessionToken?: string | undefined;
  /** When they stop being good, where that is known. */
  readonly expiration?: Date | undefined;
}

/**
 * Finds credentials. It is asked when a request is first signed, when the ones it gave have expired, and, with
 * `forceRefresh`, when the service says that they have. Providers of the AWS SDK are of this shape.
 */
export type CredentialProvider = (options?: { readonly forceRefresh?: boolean }) => Promise<Credentials>;
