/** What goes over the wire, or is meant to: a fault can cut it short. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** `reset`: the connection breaks before anything is answered; `truncate`: in the middle of the body. */
  readonly breaks?: "reset" | "truncate";
}
