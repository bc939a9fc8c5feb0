import { createFaultScript, type FaultScript } from "../faults/fault-script.js";
import type { Quirks } from "../quirks.js";
import { scenarioNamed } from "../scenarios/scenario-named.js";
import type { Scenario } from "../scenarios/scenario.js";
import { isCommand } from "../store/log-entry.js";
import { memoryLog } from "../store/memory-log.js";
import type { History, Origin, Store } from "../store/store.js";
import { createClock, type Clock } from "../world/clock.js";
import { Derive } from "../world/derive.js";
import { createTokenCodec, type TokenCodec } from "../world/token-codec.js";
import { createWorld, type World } from "../world/world.js";
import { createPageCache, type PageCache } from "./page-cache.js";
import type { State } from "./state.js";

/** A world of its own, with its clock and its faults: what is done in one namespace is not seen in another. */
export interface Namespace {
  readonly world: World;
  readonly clock: Clock;
  readonly faults: FaultScript;
  readonly tokens: TokenCodec;
  readonly pages: PageCache;
  /** What the ids of all requests for one thing begin with. */
  requestStem(method: string, target: string): string;
  state(): State;
}

/** @throws {TypeError} for the name of one that there is not */
export function scenarioOf({ scenario }: Origin): Scenario {
  return typeof scenario === "string" ? scenarioNamed(scenario) : scenario;
}

/** A UUID ends with so many hexadecimal digits; in a request id they are the instant on the server's clock. */
const INSTANT_DIGITS = 12;

/** The id of a request: the same for the same thing asked at the same instant, whichever server is asked. */
export function requestId(stem: string, now: number): string {
  return stem + now.toString(16).padStart(INSTANT_DIGITS, "0").slice(-INSTANT_DIGITS);
}

interface NamespaceOptions {
  readonly name: string;
  readonly store: Store;
  readonly history: History;
  readonly quirks: Quirks;
  /** Real time in epoch milliseconds. */
  readonly now: () => number;
}

/** Brings a namespace back from what is kept of it. @throws {TypeError} for a scenario or entries that make no world */
export function openNamespace({ name, store, history, quirks, now }: NamespaceOptions): Namespace {
  const { origin, entries } = history;
  const { seed } = origin;
  const pages = createPageCache();
  const log = memoryLog(entries.filter(isCommand), (command) => {
    store.append(name, command);
    pages.clear();
  });
  const requests = new Derive(seed, "requests");
  const setting = entries.findLast((entry) => !isCommand(entry)) ?? origin;

  const clock = createClock({
    now,
    setting,
    onTurn: (next) => store.append(name, { type: "ClockTurned", ...next }),
  });
  const world = createWorld({
    log,
    scenario: scenarioOf(origin),
    seed,
    startedAt: origin.virtual,
  });
  const faults = createFaultScript(new Derive(seed, "faults"), history.faults, (rules) =>
    store.saveFaults(name, rules),
  );

  return {
    world,
    clock,
    faults,
    pages,
    tokens: createTokenCodec(new Derive(seed, "tokens"), quirks["awkward-tokens"]),
    requestStem: (method, target) => requests.uuid(`${method} ${target}`).slice(0, -INSTANT_DIGITS),
    state: () => ({
      version: 1,
      seed,
      scenario: origin.scenario,
      startedAt: origin.virtual,
      clock: { at: clock.now(), speed: clock.speed },
      faults: faults.rules,
      commands: log.commands,
    }),
  };
}
