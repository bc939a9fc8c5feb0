import type { OperationId } from "@pcluster-api/types";
import { examples } from "@pcluster-api/types/examples";
import { gateway, HINT, type Answer } from "./answer.js";
import { handlers } from "./operations/index.js";
import type { HandlerContext } from "./operations/operation-handler.js";
import { refuseEncodedSlash } from "./operations/refuse-encoded-slash.js";
import { resolveQuirks } from "./quirks.js";
import { readBody } from "./read-body.js";
import { readParameters } from "./read-parameters.js";
import { resolveRegion } from "./resolve-region.js";
import { methodsOf, route } from "./router.js";
import type { Scenario } from "./scenarios/scenario.js";
import { scenarioNamed } from "./scenarios/scenario-named.js";
import type { CommandLog } from "./store/command-log.js";
import { memoryLog } from "./store/memory-log.js";
import { createClock, type Clock } from "./world/clock.js";
import { Derive } from "./world/derive.js";
import { createTokenCodec } from "./world/token-codec.js";
import { createWorld } from "./world/world.js";

/** Decides whether a request may pass; an answer refuses it. */
export type Authorizer = (request: Request) => Promise<Answer | undefined>;

export interface MockServerOptions {
  /** The name of a scenario, or one of your own; `default` unless given. */
  readonly scenario?: string | Scenario;
  /** What ids, durations and tokens are derived from: the same seed, clock and commands give the same bytes. */
  readonly seed?: string;
  /** How many seconds go by on the server's clock in a real one. 1 unless given; 0 stops it. */
  readonly speed?: number;
  /** Real time in epoch milliseconds. */
  readonly now?: () => number;
  /** Where the clock stands when `now` says `real`; the present unless given. Epoch milliseconds. */
  readonly clockStart?: { readonly real: number; readonly virtual: number };
  /** Behaviours to switch on or off, by name. */
  readonly quirks?: Readonly<Record<string, boolean>>;
  /** A base path in front of every route, as API Gateway's stage: `prod` serves `/prod/v3/…`. */
  readonly stage?: string;
  /** Where commands are kept; in memory unless given. */
  readonly log?: CommandLog;
  readonly authorize?: Authorizer;
  /** Hears of errors that are the mock's own. */
  readonly onError?: (error: unknown) => void;
}

export interface MockServer {
  /** Answers a request as the service behind its gateway would. Never throws. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly clock: Clock;
  close(): void;
}

/**
 * A stand-in for the AWS ParallelCluster API that remembers what it was asked.
 *
 * @throws {TypeError} for a scenario or quirk that there is not
 */
export function createMockServer(options: MockServerOptions = {}): MockServer {
  const {
    seed = "pcluster-api",
    speed = 1,
    now = Date.now,
    stage = "",
    log = memoryLog(),
    authorize,
    onError = () => {},
  } = options;
  const scenario =
    typeof options.scenario === "object" ? options.scenario : scenarioNamed(options.scenario ?? "default");
  const quirks = resolveQuirks(options.quirks);
  const clock = createClock({ now, speed, start: options.clockStart });
  const world = createWorld({ log, scenario, seed, startedAt: options.clockStart?.virtual ?? clock.now() });
  const derive = new Derive(seed, "requests");
  const tokens = createTokenCodec(new Derive(seed, "tokens"), quirks["awkward-tokens"]);
  const base = stage === "" ? "" : `/${stage}`;

  async function answer(request: Request): Promise<Answer> {
    const url = new URL(request.url);
    const pathname = pathWithin(base, url.pathname);
    const found = pathname === undefined ? undefined : route(request.method, pathname);
    if (!found) return gateway.noRoute(noRouteHint(request.method, url.pathname, base));
    const refused = (await authorize?.(request)) ?? refuseEncodedSlash(found.path, quirks);
    if (refused) return refused;

    const { operationId, operation } = found;
    const body = await readBody(operationId, operation, request);
    if ("refused" in body) return body.refused;
    const parameters = readParameters(operationId, found.path, url.searchParams, request.headers);
    if ("refused" in parameters) return parameters.refused;
    const region = resolveRegion(parameters.query, body.body);
    if ("refused" in region) return region.refused;
    return perform(
      operationId,
      { ...parameters, ...body },
      { world, quirks, tokens, now: clock.now(), region: region.region },
    );
  }

  return {
    clock,
    close: () => log.close(),
    fetch: async (request) => {
      const given = await answer(request).catch((error: unknown): Answer => {
        onError(error);
        return { status: 500, body: { message: error instanceof Error ? error.message : String(error) } };
      });
      return toResponse(given, derive.uuid(`${request.method} ${request.url} ${clock.now()}`));
    },
  };
}

function perform(operationId: OperationId, request: object, context: HandlerContext): Answer {
  // The request has been read by the contract's own table for this very operation, which is more than the compiler can see.
  const handler = handlers[operationId] as ((request: object, context: HandlerContext) => Answer) | undefined;
  if (handler) return { ...handler(request, context), headers: { "x-mock-simulated": "true" } };
  return exampleAnswer(operationId);
}

function exampleAnswer(operationId: OperationId): Answer {
  const headers = {
    "x-mock-simulated": "false",
    [HINT]: `${operationId} is not simulated; this is the example of the contract`,
  };
  const { response } = examples[operationId];
  if (response) return { ...response, headers };
  const message = `The mock server does not simulate ${operationId}, and the contract shows no example of its answer. Add one to the contract and run \`pnpm generate\`.`;
  return { status: 501, body: { message }, headers };
}

function pathWithin(base: string, pathname: string): string | undefined {
  if (base === "") return pathname;
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : undefined;
}

function noRouteHint(method: string, pathname: string, base: string): string {
  const within = pathWithin(base, pathname);
  if (within === undefined) return `the stage is served under ${base}`;
  const methods = methodsOf(within);
  if (methods.length > 0) return `this path takes ${methods.join(", ")}, not ${method}`;
  return "no operation of the contract has this path; the gateway answers as to an unsigned request";
}

function toResponse({ status, body, headers }: Answer, requestId: string): Response {
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", "x-amzn-RequestId": requestId, ...headers },
  });
}
