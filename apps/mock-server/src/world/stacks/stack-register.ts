import type { ClusterAt } from "../clusters/cluster-at.js";
import type { ImageAt } from "../images/image-at.js";
import type { StackAt } from "./stack-script.js";

/** A stack at an instant, and what it is the stack of. */
export interface ListedStack {
  readonly stack: StackAt;
  readonly image?: ImageAt;
  readonly cluster?: ClusterAt;
}

/** A stack that is, was or will be there. */
export interface StackSource {
  readonly name: string;
  at(instant: number): ListedStack | undefined;
  /** Deletes the stack for good. */
  delete(at: number): void;
}

export interface StackPage {
  readonly stacks: readonly ListedStack[];
  /** The position after which the next page begins; missing on the last. */
  readonly next?: number;
}

/**
 * All stacks of all regions. Each keeps its position for ever, so that a token which holds one is good for as long as
 * anybody may want, whatever comes or goes.
 */
export class StackRegister {
  readonly #sources = new Map<string, StackSource[]>();
  readonly #byName = new Map<string, StackSource[]>();

  add(region: string, source: StackSource) {
    push(this.#sources, region, source);
    push(this.#byName, `${region} ${source.name}`, source);
  }

  find(region: string, name: string, at: number): ListedStack | undefined {
    const sources = this.#byName.get(`${region} ${name}`) ?? [];
    // There is one at most: a name is free when its last stack is gone.
    for (const source of sources.toReversed()) {
      const found = source.at(at);
      if (found) return found;
    }
    return undefined;
  }

  /** Deletes the stack of a name, whatever it is the stack of. */
  delete(region: string, name: string, at: number) {
    for (const source of this.#byName.get(`${region} ${name}`) ?? []) source.delete(at);
  }

  page(region: string, at: number, after: number, size: number): StackPage {
    const sources = this.#sources.get(region) ?? [];
    const stacks: ListedStack[] = [];
    let last = after;
    for (let position = after; position < sources.length; position += 1) {
      const found = sources[position]?.at(at);
      if (!found) continue;
      if (stacks.length === size) return { stacks, next: last };
      stacks.push(found);
      last = position + 1;
    }
    return { stacks };
  }
}

function push(map: Map<string, StackSource[]>, key: string, source: StackSource) {
  const known = map.get(key);
  if (known) known.push(source);
  else map.set(key, [source]);
}
