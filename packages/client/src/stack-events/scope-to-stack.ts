import type { OrderedEvent } from "./order-events.js";

/** The stack that is judged, and the events that belong to it and to the stacks nested in it. */
export interface StackScope {
  /** `undefined` where there are no events. */
  readonly stackId: string | undefined;
  readonly events: readonly OrderedEvent[];
}

/**
 * Keeps the events of one stack: the one heard of last that is not nested in another of the list.
 *
 * The API answers for one stack and without the events of nested ones. Lists put together from several answers may hold
 * those, and an earlier stack of the same name.
 *
 * @param events oldest first
 */
export function scopeToStack(events: readonly OrderedEvent[]): StackScope {
  const parents = new Map<string, string>();
  for (const { event } of events) {
    const { stackId, physicalResourceId, resourceType } = event;
    if (resourceType === "AWS::CloudFormation::Stack" && physicalResourceId && physicalResourceId !== stackId) {
      parents.set(physicalResourceId, stackId);
    }
  }
  const roots = new Map<string, string>();
  const rootOf = (stackId: string): string => {
    const known = roots.get(stackId);
    if (known !== undefined) return known;
    const passed = new Set<string>();
    let root = stackId;
    for (let parent = parents.get(root); parent !== undefined && !passed.has(root); parent = parents.get(root)) {
      passed.add(root);
      root = parent;
    }
    for (const id of passed) roots.set(id, root);
    roots.set(stackId, root);
    return root;
  };

  const last = events.at(-1);
  if (!last) return { stackId: undefined, events };
  const judged = rootOf(last.event.stackId);
  return { stackId: judged, events: events.filter(({ event }) => rootOf(event.stackId) === judged) };
}
