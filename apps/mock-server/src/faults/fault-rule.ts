/** A fault that is scripted for requests to come. Plain JSON. */
export interface FaultRule {
  /** Which requests: those that fit all that is given. An operationId of the contract. */
  readonly operationId?: string;
  readonly method?: string;
  /** A path as it is sent, without stage and query; `*` stands for anything. */
  readonly path?: string;
  /** What goes wrong, in the words of `parseFaults`: `429x2`, `latency=2s+504-after`. */
  readonly fault: string;
  /** The share of those requests that it happens to, from 0 to 1; all of them unless given. */
  readonly rate?: number;
  /** What the choice of that share is derived from; the server's own seed unless given. */
  readonly seed?: string;
  /** How many requests have fitted so far, and how many of them it has happened to. */
  readonly seen?: number;
  readonly struck?: number;
}
