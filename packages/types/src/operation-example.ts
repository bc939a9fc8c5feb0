/** What the contract shows of an operation. */
export interface OperationExample {
  /** The required inputs as one flat object; empty where the contract shows none. */
  readonly request: Readonly<Record<string, unknown>>;
  /** The first success answer shown; `body` is missing where the answer has none, all of it where the contract shows none. */
  readonly response?: { readonly status: number; readonly body?: unknown };
}
