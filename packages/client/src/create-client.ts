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
import type { Call } from "./call.js";
import type { CredentialProvider, Credentials } from "./credentials/credentials.js";
import { credentialsIn, fromEnv } from "./credentials/from-env.js";
import { encodePath, encodeQuery } from "./encode-url.js";
import { findEndpoint, type EndpointOptions } from "./find-endpoint.js";
import { findSigner } from "./find-signer.js";
import type { Hooks } from "./hooks.js";
import type { Limits } from "./limits.js";
import { methodName, type MethodName } from "./method-name.js";
import { paginate, type Paginator } from "./paginate.js";
import { processEnvironment, type Environment } from "./process-environment.js";
import { createRetryingFetch } from "./retrying-fetch.js";
import { safeAnswer, type SafeAnswer } from "./safe-answer.js";
import { sleep, type Sleep } from "./sleep.js";
import { startTimer, type StartTimer } from "./start-timer.js";

/** Where the API is, who asks, and how; everything has a default but where the API is. */
export interface ClientOptions extends EndpointOptions, Omit<Limits, "signal">, Hooks {
  /**
   * What signs requests: keys, or a provider of them such as `fromAwsChain()` of `@pcluster-api/client/aws`. The keys of the
   * environment unless given; `false` sends requests unsigned.
   */
  readonly credentials?: Credentials | CredentialProvider | false | undefined;
  /** Sends requests in place of the global `fetch`, which is looked up anew for each request. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The variables read: `PCLUSTER_API_URL`, `AWS_REGION` and the keys. The process's own unless given. */
  readonly env?: Environment | undefined;
  /** Epoch milliseconds; the machine's clock unless given. */
  readonly now?: (() => number) | undefined;
  /** Waits between attempts; real time unless given. */
  readonly sleep?: Sleep | undefined;
  /** Measures `timeoutMs` and `deadlineMs`; real time unless given. */
  readonly startTimer?: StartTimer | undefined;
  /** A number from 0 up to 1, for the length of those waits; `Math.random` unless given. */
  readonly random?: (() => number) | undefined;
}

export interface PaginateOptions extends CallOptions {
  /** The token of the first page wanted, such as the `resumeToken` of a {@link PaginationError}. */
  readonly startingToken?: string;
}

/** An argument that may be left out when everything in it may be. */
type InputArgument<Input> = Partial<Input> extends Input ? [input?: Input] : [input: Input];
type CallArguments<Input, Options> = [...InputArgument<Input>, options?: Options];

type Method<Id extends OperationId> = {
  (...args: CallArguments<OperationInput<Id>, CallOptions>): Promise<OperationOutput<Id>>;
  /** The same, resolving to a union that is narrowed by `status` instead of throwing. */
  safe(...args: CallArguments<OperationInput<Id>, CallOptions>): Promise<SafeAnswer<Id>>;
};

type Methods = { readonly [Id in OperationId as MethodName<Id>]: Method<Id> };

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
 * Makes a client of the API at `baseUrl`, or at `{ apiId, region }`, or where `PCLUSTER_API_URL` says.
 *
 * A request travels: method → openapi-fetch, with the middleware given to `client.use` → retries → hooks → signature → `fetch`.
 *
 * Methods resolve to the body of the success answer and throw `ApiError`, `NetworkError`, `TimeoutError`, `DeadlineError`,
 * `UnreadableAnswerError`, `LogStreamUnroutableError` or `CredentialsProviderError`.
 *
 * @throws {TypeError} when nothing says where the API is, what does is no http or https URL, or no region is known to sign for
 */
export function createClient(options: ClientOptions = {}): Client {
  const { fetch: givenFetch, headers, env = processEnvironment() } = options;
  const { now = Date.now, random = Math.random, sleep: wait = sleep } = options;
  const { baseUrl, region } = findEndpoint(options, env);
  const retryingFetch = createRetryingFetch({
    ...options,
    // Making a second request of one costs more than handing the signal over beside it, which only the global `fetch` takes.
    fetch: givenFetch
      ? (request, signal) => givenFetch(new Request(request, { signal }))
      : (request, signal) => globalThis.fetch(request, { signal }),
    now,
    random,
    sleep: wait,
    startTimer: options.startTimer ?? startTimer,
    signer: findSigner({
      credentials: options.credentials ?? (credentialsIn(env) && fromEnv(env)),
      baseUrl,
      region,
      now,
    }),
  });
  const limitsOf = (limits: Limits): Limits => ({
    timeoutMs: limits.timeoutMs ?? options.timeoutMs,
    deadlineMs: limits.deadlineMs ?? options.deadlineMs,
    retry: limits.retry ?? options.retry,
    signal: limits.signal,
  });
  const http = createFetchClient<paths>({
    baseUrl,
    pathSerializer: encodePath,
    querySerializer: encodeQuery,
    fetch: (request) => retryingFetch(request, callByPath(request), limitsOf({ signal: request.signal })),
    ...(headers && { headers }),
  });
  const wire = { http, baseUrl, now, fetch: retryingFetch };

  const call = <Id extends OperationId>(operationId: Id, input: object, limits: Limits = {}) =>
    callOperation(wire, operationId, input, limitsOf(limits));

  const methods = Object.fromEntries(
    operationIds().map((id) => {
      const method = (input: object = {}, limits?: CallOptions) => call(id, input, limits);
      const safe = (input?: object, limits?: CallOptions) =>
        safeAnswer(method(input, limits), operations[id].successStatus);
      return [methodName(id), Object.assign(method, { safe })];
    }),
  );

  const paginateMethod = (method: PaginatedMethodName, input: object = {}, limits: PaginateOptions = {}) => {
    const operationId = operationIds().find((id) => methodName(id) === method);
    const operation: Operation | undefined = operationId && operations[operationId];
    if (!operationId || !operation?.pagination) throw new TypeError(`${method} does not answer in pages`);
    const { inputToken, defaults } = operation.pagination;
    const { [inputToken]: token, ...rest }: Record<string, unknown> = { ...input };
    return paginate({
      operationId,
      pagination: operation.pagination,
      startingToken: limits.startingToken ?? (typeof token === "string" && token !== "" ? token : undefined),
      signal: limits.signal,
      fetchPage: async (asked) =>
        (await call(operationId, { ...withDefaults(rest, defaults), [inputToken]: asked }, limits)) ?? {},
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

/** Whoever calls by path is told of it by path. */
function callByPath({ method, url }: Request): Call {
  const { origin, pathname } = new URL(url);
  return {
    operationId: `${method} ${pathname}`,
    method,
    url: origin + pathname,
    isRead: method === "GET" || method === "HEAD",
    checkWith: undefined,
  };
}
