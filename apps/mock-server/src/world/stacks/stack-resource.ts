/** A resource of a simulated CloudFormation stack. */
export interface StackResource {
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
  /** Logical ids of what must be complete before this begins, and is deleted only after this is gone. */
  readonly dependsOn: readonly string[];
  /** How long creation takes, in seconds, at least and at most. */
  readonly seconds: readonly [number, number];
  /** The same for deletion; some seconds unless given. */
  readonly deletionSeconds?: readonly [number, number];
  /** As events carry it: compact JSON, numbers and booleans in it as strings. */
  readonly properties: string;
  /** Left behind when the stack is deleted, as the template's `DeletionPolicy: Retain` asks. */
  readonly isRetained?: boolean;
}

/** What a resource depends on comes before it; otherwise the order stays. */
export function inOrder(resources: readonly StackResource[]): StackResource[] {
  const byId = new Map(resources.map((resource) => [resource.logicalId, resource]));
  const placed = new Set<StackResource>();
  const place = (resource: StackResource) => {
    if (placed.has(resource)) return;
    for (const name of resource.dependsOn) {
      const needed = byId.get(name);
      if (needed) place(needed);
    }
    placed.add(resource);
  };
  for (const resource of resources) place(resource);
  return [...placed];
}

/** For each logical id, those that depend on it. */
export function dependentsOf(resources: readonly StackResource[]): ReadonlyMap<string, readonly string[]> {
  const dependents = new Map<string, string[]>();
  for (const { logicalId, dependsOn } of resources) {
    for (const name of dependsOn) {
      const known = dependents.get(name);
      if (known) known.push(logicalId);
      else dependents.set(name, [logicalId]);
    }
  }
  return dependents;
}
