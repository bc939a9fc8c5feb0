import type {
  Operation,
  OperationId,
  OperationInput,
  OperationItem,
  OperationOutput,
  PaginatedOperationId,
  paths,
} from "@pcluster-api/types";
import { operations } from "@pcluster-api/types/operations";
import createFetchClient, { type Client as OpenapiFetchClient } from "openapi-fetch";
import { callOperation, type CallOptions } from "./call-operation.js";
import { methodName, type MethodName } from "./method-name.js";
import { paginate, type Paginator } from "./paginate.js";

export interface ClientOptions {
  /** Where the API answers, `https://{apiId}.execute-api.{region}.amazonaws.com/prod` or a mock server's `http://127.0.0.1:PORT`. */
  readonly baseUrl: string;
  /** Sends requests in place of the global `fetch`, which is looked up anew for each request. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PaginateOptions extends CallOptions {
  /** The token of the first page wanted, such as the `resumeToken` of a {@link PaginationError}. */
  readonly startingToken?: string;
}

/** An argument that may be left out when everything in it may be. */
type InputArgument<Input> = Partial<Input> extends Input ? [input?: Input] : [input: Input];
type CallArguments<Input, Options> = [...InputArgument<Input>, options?: Options];

type Methods = {
  readonly [Id in OperationId as MethodName<Id>]: (
    ...args: CallArguments<OperationInput<Id>, CallOptions>
  ) => Promise<OperationOutput<Id>>;
};

type IdOf<Name extends MethodName> = Extract<
  { [Id in OperationId]: MethodName<Id> extends Name ? Id : never }[OperationId],
  OperationId
>;

/** The methods whose operations answer in pages. */
export type PaginatedMethodName = MethodName<PaginatedOperationId>;

type PaginatedIdOf<Name extends PaginatedMethodName> = Extract<IdOf<Name>, PaginatedOperationId>;

/**
 * A method per operation (`client.getImageStackEvents({ imageId })`), `paginate` over those that answer in pages, and
 * openapi-fetch's calls by path (`client.GET("/v3/images/custom", …)`) underneath.
 */
export type Client = Methods &
  OpenapiFetchClient<paths> & {
    /** The same as the method, for callers that hold the operationId as data. */
    call<Id extends OperationId>(operationId: Id, input: object, options?: CallOptions): Promise<OperationOutput<Id>>;
    /** The items of a list, fetched page by page as they are asked for. */
    paginate<Name extends PaginatedMethodName>(
      method: Name,
      ...args: CallArguments<OperationInput<PaginatedIdOf<Name>>, PaginateOptions>
    ): Paginator<NonNullable<OperationOutput<PaginatedIdOf<Name>>>, OperationItem<PaginatedIdOf<Name>>>;
  };

/**
 * Makes a client of the API at `baseUrl`.
 *
 * Methods resolve to the body of the success answer and throw `ApiError`, `NetworkError` or `UnreadableAnswerError`.
 *
 * @throws {TypeError} when `baseUrl` is not an http or https URL
 */
export function createClient({ baseUrl, fetch, headers }: ClientOptions): Client {
  const base = checkedBaseUrl(baseUrl);
  const http = createFetchClient<paths>({
    baseUrl: base,
    // Looked up for each request, so that whoever replaces the global one after us is heard.
    fetch: fetch ?? ((request) => globalThis.fetch(request)),
    ...(headers && { headers }),
  });

  const call = <Id extends OperationId>(operationId: Id, input: object, options: CallOptions = {}) =>
    callOperation(http, base, operationId, input, options);

  const methods = Object.fromEntries(
    operationIds().map((id) => [
      methodName(id),
      (input: object = {}, options?: CallOptions) => call(id, input, options),
    ]),
  );

  const paginateMethod = (method: PaginatedMethodName, input: object = {}, options: PaginateOptions = {}) => {
    const operationId = operationIds().find((id) => methodName(id) === method);
    const operation: Operation | undefined = operationId && operations[operationId];
    if (!operationId || !operation?.pagination) throw new TypeError(`${method} does not answer in pages`);
    const { inputToken, defaults } = operation.pagination;
    const { [inputToken]: token, ...rest }: Record<string, unknown> = { ...input };
    return paginate({
      operationId,
      pagination: operation.pagination,
      startingToken: options.startingToken ?? (typeof token === "string" && token !== "" ? token : undefined),
      signal: options.signal,
      fetchPage: async (asked) =>
        (await call(operationId, { ...withDefaults(rest, defaults), [inputToken]: asked }, options)) ?? {},
    });
  };

  // The mapped types above say for each operationId what these loops do for all of them.
  return { ...http, ...methods, call, paginate: paginateMethod } as unknown as Client;
}

function withDefaults(input: Record<string, unknown>, defaults: Readonly<Record<string, unknown>> = {}): object {
  const missing = Object.entries(defaults).filter(([name]) => input[name] === undefined);
  return { ...input, ...Object.fromEntries(missing) };
}

function operationIds(): OperationId[] {
  // Object.keys cannot know that the table has the contract's operationIds and no others.
  return Object.keys(operations) as OperationId[];
}

/** The base URL without the slash that paths begin with. */
function checkedBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol)) {
    throw new TypeError(`baseUrl must be the http or https URL of the API; it was ${JSON.stringify(baseUrl)}`);
  }
  if (url.username || url.password) throw new TypeError("baseUrl must not carry a user name or password");
  return baseUrl.replace(/\/+$/, "");
}
