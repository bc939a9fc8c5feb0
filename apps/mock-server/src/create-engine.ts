import { HINT, type Answer } from "./answer.js";
import type { GatewayAuthorizer } from "./auth/authorizer.js";
import { createControl, isControl } from "./control/control.js";
import { CallerGone } from "./exchange/caller-gone.js";
import { pathOf, type MockRequest } from "./exchange/mock-request.js";
import type { Reply } from "./exchange/reply.js";
import { effectOf } from "./faults/fault-effect.js";
import type { FaultEffect } from "./faults/fault-kinds.js";
import { FaultSyntaxError } from "./faults/parse-faults.js";
import { gateway } from "./gateway/gateway-answers.js";
import { methodsOf, route, type Route } from "./gateway/router.js";
import { requestId, type Namespace } from "./namespaces/namespace.js";
import { NAMESPACE_HEADER, NamespaceError, UNNAMED, type Namespaces } from "./namespaces/namespaces.js";
import type { Quirks } from "./quirks.js";
import type { Report } from "./report/report.js";
import { serveOperation } from "./service/serve-operation.js";

/** The header by which a request asks for what is to go wrong with it. */
export const FAULT_HEADER = "x-mock-fault";

export interface EngineOptions {
  readonly namespaces: Namespaces;
  readonly report: Report;
  readonly quirks: Quirks;
  /** The gateway's clock, epoch milliseconds. */
  readonly gatewayNow: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
  readonly stage: string;
  /** See `refuseForeign`. */
  readonly hosts: readonly string[] | undefined;
  readonly authorize: GatewayAuthorizer | undefined;
  /** Whether one more request may pass the gateway. */
  readonly mayPass: (() => boolean) | undefined;
  readonly checkResponses: boolean;
  readonly onError: (error: unknown) => void;
}

/** The whole server but for its shells: a function from a request to a reply. */
export interface Engine {
  /** @throws {CallerGone} */
  reply(request: MockRequest): Promise<Reply>;
  /**
   * The reply to a GET without a body that asks for no fault, where its bytes are at hand; `undefined` leads to `reply`.
   *
   * @param namespace what the request names, if anything
   */
  kept(target: string, namespace: string | undefined): Reply | undefined;
}

export function createEngine(options: EngineOptions): Engine {
  const { namespaces, report, quirks, gatewayNow, sleep, authorize, mayPass, checkResponses, onError } = options;
  const base = options.stage === "" ? "" : `/${options.stage}`;
  const control = createControl(options);
  const date = createHttpDate(gatewayNow);

  async function answer(request: MockRequest): Promise<Reply> {
    const name = request.header(NAMESPACE_HEADER) ?? UNNAMED;
    const path = pathOf(request.target);
    const controlPath = [path, within(base, path)].find((one) => one !== undefined && isControl(one));
    if (controlPath !== undefined) return finish(request, await control(request, controlPath, name));

    const target = within(base, request.target);
    const found = target === undefined ? undefined : route(request.method, pathOf(target));
    if (target === undefined || !found) return finish(request, refuseRoute(request));
    return pass(request, found, target, name);
  }

  function refuseRoute(request: MockRequest): Answer {
    const hint = noRouteHint(request, base);
    report.unknownRoute(request, hint);
    return gateway.noRoute(hint);
  }

  /** From the gateway to the service and back, with whatever is to go wrong on the way. */
  async function pass(request: MockRequest, found: Route, target: string, name: string): Promise<Reply> {
    const { method } = request;
    const asked = request.header(FAULT_HEADER);
    const faults = namespaces.get(name).faults.next({ operationId: found.operationId, method, target }, asked);
    const effect = effectOf(faults, { now: gatewayNow(), method, target });
    if (effect.delayMs) await sleep(effect.delayMs);
    if (effect.breaksBefore) return { ...finish(request, gateway.badGateway()), breaks: "reset" };
    if (effect.instead) return finish(request, effect.instead);

    const bytes = await request.readBody();
    const refused = bytes ? await authorize?.(request, bytes) : gateway.tooLarge();
    if (!bytes || refused) return finish(request, refused ?? gateway.tooLarge());
    if (mayPass && !mayPass()) return finish(request, gateway.throttled());
    const isBroken = await report.request(found, request, bytes);
    return serve(request, found, bytes, name, effect, faults.length === 0 && !isBroken);
  }

  async function serve(
    request: MockRequest,
    found: Route,
    bytes: Uint8Array,
    name: string,
    effect: FaultEffect,
    isPlain: boolean,
  ): Promise<Reply> {
    // Asked for anew: while the request was on its way, its namespace may have been reset.
    const namespace = namespaces.get(name);
    const now = namespace.clock.now();
    const given = serveOperation(found, request, bytes, { ...namespace, quirks, now });
    const reply = finish(request, effect.after ?? given, namespace);
    const isWrong = checkResponses && (await report.answer(found, request, given));
    if (isPlain && !isWrong) keep(namespace, request, found, given, reply, now);
    return effect.spoil ? effect.spoil(reply) : reply;
  }

  function keep(
    namespace: Namespace,
    { method, target }: MockRequest,
    { operationId }: Route,
    { status, unchangedUntil = 0 }: Answer,
    reply: Reply,
    now: number,
  ) {
    // While the clock stands still, whatever holds for an instant holds on.
    const until = Math.max(unchangedUntil, namespace.clock.speed === 0 ? now + 1 : 0);
    if (method === "GET" && status === 200 && until > now)
      namespace.pages.keep(target, {
        reply,
        operationId,
        requestStem: namespace.requestStem(method, target),
        unchangedUntil: until,
      });
  }

  function finish({ method, target }: MockRequest, answered: Answer, asked?: Namespace): Reply {
    const namespace = asked ?? namespaces.get(UNNAMED);
    const { status, body, headers } = answered;
    const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    return {
      status,
      headers: {
        "content-type": "application/json",
        "content-length": String(bytes?.byteLength ?? 0),
        ...printable(headers),
        date: date(),
        "x-amzn-RequestId": requestId(namespace.requestStem(method, target), namespace.clock.now()),
      },
      ...(bytes && { body: bytes }),
    };
  }

  function explain(error: unknown): Answer {
    if (error instanceof FaultSyntaxError || error instanceof NamespaceError)
      return { status: 400, body: { message: error.message }, headers: { [HINT]: "the mock server itself says so" } };
    onError(error);
    return { status: 500, body: { message: error instanceof Error ? error.message : String(error) } };
  }

  return {
    reply: (request) =>
      answer(request).catch((error: unknown) => {
        if (error instanceof CallerGone) throw error;
        return finish(request, explain(error));
      }),
    kept(target, name = UNNAMED) {
      if (authorize || mayPass || !namespaces.isOpen(name)) return undefined;
      const namespace = namespaces.get(name);
      const now = namespace.clock.now();
      const page = namespace.faults.isOver ? namespace.pages.find(target, now) : undefined;
      if (!page) return undefined;
      report.count(page.operationId);
      const { reply } = page;
      return {
        ...reply,
        headers: { ...reply.headers, date: date(), "x-amzn-RequestId": requestId(page.requestStem, now) },
      };
    },
  };
}

/** What follows the base path; `undefined` for a path that is not beneath it. */
function within(base: string, path: string): string | undefined {
  if (base === "") return path;
  return path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
}

function noRouteHint({ method, target }: MockRequest, base: string): string {
  const path = within(base, pathOf(target));
  if (path === undefined) return `the stage is served under ${base}`;
  const methods = methodsOf(path);
  if (methods.length > 0) return `this path takes ${methods.join(", ")}, not ${method}`;
  return "no operation of the contract has this path; the gateway answers as to an unsigned request";
}

/** A hint can quote what a caller sent; a header holds printable ASCII. */
function printable(headers: Answer["headers"] = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace(/[^\x20-\x7e]/g, "?").slice(0, 1000)]),
  );
}

/** The text of a `Date` header, made once a second. */
function createHttpDate(now: () => number): () => string {
  let second = Number.NaN;
  let text = "";
  return () => {
    const instant = Math.floor(now() / 1000);
    if (instant !== second) text = new Date(instant * 1000).toUTCString();
    second = instant;
    return text;
  };
}
