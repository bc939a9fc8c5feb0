// Apart from the listener: declarations that users reach must not want the types of Node.

/** What a caller may ask of the listener before it is turned away. */
export interface ListenerLimits {
  /** Bytes of request line and headers together; 16 KiB. More is answered 431. */
  readonly headerBytes?: number;
  /** How long a caller may take to send its headers; 10 s. Later is answered 408. */
  readonly headersMs?: number;
  /** How long a caller may take to send its whole request; 30 s, about what the gateway allows. Later is answered 408. */
  readonly requestMs?: number;
  /** How long a connection may be idle between two requests; 5 s. */
  readonly idleMs?: number;
  /** Connections at a time; 1,000. Further ones are closed at once. */
  readonly connections?: number;
  /** How long requests that are under way may take once the server is to end; 2 s. */
  readonly closingMs?: number;
}
