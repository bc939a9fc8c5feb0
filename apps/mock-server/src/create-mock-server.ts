import type { Answer } from "./answer.js";
import type { GatewayAuthorizer } from "./auth/authorizer.js";
import { createEngine, type Engine } from "./create-engine.js";
import { fromFetch } from "./exchange/from-fetch.js";
import { toRequest } from "./exchange/to-request.js";
import { toResponse } from "./exchange/to-response.js";
import { createThrottle, STAGE_LIMITS, type ThrottleLimits } from "./gateway/throttle.js";
import { createNamespaces, UNNAMED } from "./namespaces/namespaces.js";
import { resolveQuirks } from "./quirks.js";
import type { Finding } from "./report/finding.js";
import { createReport, type ReportData } from "./report/report.js";
import type { Scenario } from "./scenarios/scenario.js";
import { memoryStore } from "./store/memory-store.js";
import type { Store } from "./store/store.js";
import type { Clock } from "./world/clock.js";

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
  /** Where everything that was asked is kept; in memory unless given. What is there already comes before the options above. */
  readonly store?: Store;
  /** `sigv4` verifies signatures made with the keys of AWS's documentation; `none` unless given. */
  readonly auth?: "none" | "sigv4";
  /** Decides in place of `auth`. */
  readonly authorize?: Authorizer;
  /** The clock of the gateway, which signatures and the `Date` header go by, in epoch milliseconds; `now` unless given. */
  readonly gatewayNow?: () => number;
  /** Throttles as the deployed API does (`true`: 100 requests a second, bursts of 10), or otherwise; not at all unless given. */
  readonly throttle?: boolean | ThrottleLimits;
  /** Waits, for answers that are to come late; real time unless given. */
  readonly sleep?: (ms: number) => Promise<unknown>;
  /** Whether the mock's own answers are held to the contract, too. */
  readonly checkResponses?: boolean;
  /** Further names of the server, for requests to `/_mock`; any will do unless given. */
  readonly hosts?: readonly string[];
  /** Hears of each way in which the contract was broken, with how often it has been. */
  readonly onFinding?: (finding: Finding, count: number) => void;
  /** Hears of errors that are the mock's own. */
  readonly onError?: (error: unknown) => void;
}

export interface MockServer {
  /**
   * Answers a request as the service behind its gateway would.
   *
   * @throws {TypeError} where the request asks for the connection to break, as `fetch` does; never otherwise
   */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The clock of the namespace without a name. */
  readonly clock: Clock;
  /** What was asked so far, and how the contract was broken. */
  report(): ReportData;
  close(): void;
}

/**
 * A stand-in for the AWS ParallelCluster API that remembers what it was asked.
 *
 * @throws {TypeError} for a scenario or quirk that there is not
 */
export function createMockServer(options: MockServerOptions = {}): MockServer {
  const { engine, ...mock } = assembleMockServer(options);
  return { ...mock, fetch: async (request) => toResponse(await engine.reply(fromFetch(request))) };
}

/** What all shells stand on. */
export interface AssembledMockServer extends Omit<MockServer, "fetch"> {
  readonly engine: Engine;
}

export function assembleMockServer(options: MockServerOptions): AssembledMockServer {
  const { seed = "pcluster-api", scenario = "default", speed = 1, now = Date.now, store = memoryStore() } = options;
  const { gatewayNow = now, stage = "", hosts, checkResponses = false } = options;
  const { onFinding = () => {}, onError = () => {}, sleep = wait } = options;
  const quirks = resolveQuirks(options.quirks);
  const report = createReport(onFinding);
  const { real, virtual } = options.clockStart ?? { real: now(), virtual: now() };
  const namespaces = createNamespaces({ store, origin: { seed, scenario, speed, real, virtual }, quirks, now });
  const engine = createEngine({
    namespaces,
    report,
    quirks,
    gatewayNow,
    sleep,
    stage,
    hosts,
    authorize: authorizerOf(options, gatewayNow),
    mayPass: throttleOf(options.throttle, gatewayNow),
    checkResponses,
    onError,
  });
  return {
    engine,
    clock: unnamedClock(() => namespaces.get(UNNAMED).clock),
    report: () => report.data(),
    close: () => store.close(),
  };
}

function authorizerOf(
  { auth = "none", authorize }: MockServerOptions,
  now: () => number,
): GatewayAuthorizer | undefined {
  if (authorize) return (request, body) => authorize(toRequest(request, body));
  if (auth === "none") return undefined;
  // Only loaded where signatures are looked at.
  const verifier = import("./auth/verify-signature.js");
  return async (request, body) => (await verifier).verifyMockRequest(request, body, now());
}

function throttleOf(limits: boolean | ThrottleLimits | undefined, now: () => number) {
  if (!limits) return undefined;
  return createThrottle(limits === true ? STAGE_LIMITS : limits, now);
}

/** The clock behind it is another one after each reset. */
function unnamedClock(current: () => Clock): Clock {
  return {
    now: () => current().now(),
    get speed() {
      return current().speed;
    },
    advance: (byMs) => current().advance(byMs),
    set: (instant) => current().set(instant),
    run: (speed) => current().run(speed),
  };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
