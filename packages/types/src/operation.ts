/** How the pages of an operation follow one another; stated in the contract as `x-pagination`. */
export interface Pagination {
  /** The parameter that takes the token of the page wanted. */
  readonly inputToken: string;
  /** The field of the answer that holds the token of the next page. */
  readonly outputToken: string;
  /** The field of the answer that holds the items. */
  readonly items: string;
  /** Whether the list ends where the token is missing, or where it is the one that was asked with. */
  readonly end: "missing-token" | "repeated-token";
  /** Parameters that make the first page the beginning of the list, where the service would begin elsewhere. */
  readonly defaults?: Readonly<Record<string, unknown>>;
}

/** What it takes to send a request of one operation and to page through its answers. */
export interface Operation {
  readonly method: string;
  /** The URL template of the path item, `/v3/clusters/{clusterName}`. */
  readonly path: string;
  readonly pathParameters: readonly string[];
  readonly queryParameters: readonly string[];
  readonly headerParameters: readonly string[];
  /** Names of the fields of the JSON body; empty where the operation takes none. */
  readonly bodyProperties: readonly string[];
  readonly successStatus: number;
  /** Set where the success answer has no body. */
  readonly emptyAnswer?: true;
  readonly pagination?: Pagination;
}
