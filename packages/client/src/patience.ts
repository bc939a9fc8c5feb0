import { ClientError } from "./errors/client-error.js";

export interface PatienceOptions {
  /** How long trouble (throttling, a service that does not answer) may last before it is thrown; 600 unless given. */
  readonly patienceSeconds?: number | undefined;
  /** Hears of a request that failed and will be made again. */
  readonly onTrouble?: ((error: ClientError) => void) | undefined;
}

/** Bears with failures that may pass, for a time. */
export class Patience {
  readonly #options: PatienceOptions;
  readonly #now: () => number;
  #since: number | undefined;

  /** @param now epoch milliseconds */
  constructor(options: PatienceOptions, now: () => number) {
    this.#options = options;
    this.#now = now;
  }

  /** @throws the error itself, when it will not pass or trouble has lasted too long */
  bear(error: unknown): void {
    const { patienceSeconds = 600, onTrouble } = this.#options;
    if (!(error instanceof ClientError && error.retryable)) throw error;
    this.#since ??= this.#now();
    if (this.#now() - this.#since >= patienceSeconds * 1000) throw error;
    onTrouble?.(error);
  }

  /** The trouble is over. */
  recover(): void {
    this.#since = undefined;
  }
}
