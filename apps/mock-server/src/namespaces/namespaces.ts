import type { Quirks } from "../quirks.js";
import type { Store, History, Origin } from "../store/store.js";
import { memoryStore } from "../store/memory-store.js";
import { openNamespace, scenarioOf, type Namespace } from "./namespace.js";
import type { State } from "./state.js";

/** The header that says in which namespace a request is to be answered. */
export const NAMESPACE_HEADER = "x-mock-namespace";

/** The namespace of requests that name none. */
export const UNNAMED = "";

const NAME = /^[A-Za-z0-9_.-]{1,64}$/;
/** Each is a world; a test run that leaks them is told so before it eats the memory. */
const MOST_NAMESPACES = 1000;

/** A name that cannot be a namespace, or one too many. */
export class NamespaceError extends Error {
  override readonly name = "NamespaceError";
}

/** What a namespace can be begun anew with, in place of what the server began with. */
export interface Beginning {
  readonly seed?: string;
  readonly scenario?: Origin["scenario"];
  /** Where its clock stands, in epoch milliseconds. */
  readonly at?: number;
  readonly speed?: number;
}

export interface Namespaces {
  names(): readonly string[];
  /** Whether a namespace has been asked for before. */
  isOpen(name: string): boolean;
  /** A namespace begins when it is first named, as the server began. @throws {NamespaceError} */
  get(name: string): Namespace;
  /** Forgets all that was done in a namespace. @throws {TypeError} for a scenario that there is not */
  reset(name: string, beginning: Beginning): Namespace;
  /** Ends a namespace; it begins anew when it is next named. The unnamed one begins anew at once. */
  remove(name: string): void;
  /** Puts a state in place of all that was done in a namespace. @throws for a state that makes no world */
  restore(name: string, state: State): Namespace;
  close(): void;
}

interface NamespacesOptions {
  readonly store: Store;
  readonly origin: Origin;
  readonly quirks: Quirks;
  readonly now: () => number;
}

export function createNamespaces({ store, origin, quirks, now }: NamespacesOptions): Namespaces {
  const opened = new Map<string, Namespace>();

  function open(name: string, history: History): Namespace {
    const namespace = openNamespace({ name, store, history, quirks, now });
    opened.set(name, namespace);
    return namespace;
  }

  function begin(name: string): Namespace {
    if (name !== UNNAMED && !NAME.test(name))
      throw new NamespaceError(
        `A namespace has a name of 1 to 64 letters, digits, dots, - and _; it was ${JSON.stringify(name)}.`,
      );
    const kept = store.read(name);
    if (kept) return open(name, kept);
    if (store.names().length >= MOST_NAMESPACES)
      throw new NamespaceError(
        `There are ${MOST_NAMESPACES} namespaces already. End those that are done with by DELETE /_mock/state.`,
      );
    const history = beginning(origin);
    store.write(name, history);
    return open(name, history);
  }

  /** Nothing is written before it is known that it makes a world. */
  function replace(name: string, history: History): Namespace {
    openNamespace({ name, store: memoryStore(), history, quirks, now }).world.images(
      "us-east-1",
      history.origin.virtual,
    );
    store.write(name, history);
    return open(name, history);
  }

  function reset(name: string, { seed, scenario, speed, at }: Beginning): Namespace {
    const real = now();
    const begun = {
      seed: seed ?? origin.seed,
      scenario: scenario ?? origin.scenario,
      speed: speed ?? origin.speed,
      real,
      virtual: at ?? origin.virtual + Math.floor((real - origin.real) * origin.speed),
    };
    return replace(name, beginning(begun));
  }

  begin(UNNAMED);
  return {
    names: () => store.names(),
    isOpen: (name) => opened.has(name),
    get: (name) => opened.get(name) ?? begin(name),
    reset,
    remove(name) {
      if (name === UNNAMED) reset(name, {});
      else {
        opened.delete(name);
        store.remove(name);
      }
    },
    restore(name, { seed, scenario, startedAt, clock, faults, commands }) {
      const real = now();
      const turned = { type: "ClockTurned", real, virtual: clock.at, speed: clock.speed } as const;
      return replace(name, {
        origin: { seed, scenario, speed: clock.speed, real, virtual: startedAt },
        entries: [...commands, turned],
        faults,
      });
    },
    close: () => store.close(),
  };
}

function beginning(origin: Origin): History {
  return { origin, entries: [], faults: scenarioOf(origin).faults ?? [] };
}
