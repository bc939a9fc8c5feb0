/** A stretch of time, either end of which may not be known. */
export interface Stretch {
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
}

/** Which stretch probably waited for which; indices are those of `order`. */
export interface InferredOrder<Span extends Stretch> {
  /** By start, where that is not known by end. */
  readonly order: readonly Span[];
  readonly predecessors: readonly (number | undefined)[];
  readonly depths: readonly number[];
  /** What ended last, or never, and before it the chain of its predecessors. */
  readonly criticalPath: readonly number[];
}

/** CloudFormation starts a resource within moments of the last one that it depends on. */
const JUST_BEFORE_MS = 5000;

/** Infers from time alone what waited for what. Takes as long as sorting. */
export function inferOrder<Span extends Stretch>(spans: readonly Span[]): InferredOrder<Span> {
  const order = spans.toSorted((left, right) => begin(left) - begin(right));
  const predecessors = findPredecessors(order);
  const depths: number[] = [];
  for (const predecessor of predecessors) {
    // A predecessor stands before its successor, so its depth is known.
    depths.push(predecessor === undefined ? 0 : (depths[predecessor] ?? 0) + 1);
  }
  return { order, predecessors, depths, criticalPath: criticalPath(order, predecessors) };
}

function begin({ startedAt, endedAt }: Stretch): number {
  return startedAt ?? endedAt ?? 0;
}

function findPredecessors(order: readonly Stretch[]): (number | undefined)[] {
  // What begins and ends at one instant comes last among what ends then: it precedes only what begins later. So does what
  // has lost its start, for which no earlier one is known.
  const ended = order
    .flatMap(({ endedAt, startedAt = endedAt }, index) =>
      endedAt === undefined || startedAt === undefined ? [] : [{ index, startedAt, endedAt }],
    )
    .toSorted((left, right) => left.endedAt - right.endedAt || left.startedAt - right.startedAt);

  let next = 0;
  return order.map(({ startedAt }) => {
    if (startedAt === undefined) return undefined;
    for (let span = ended[next]; span && precedes(span, startedAt); span = ended[next]) next += 1;
    const latest = ended[next - 1];
    return latest && startedAt - latest.endedAt <= JUST_BEFORE_MS ? latest.index : undefined;
  });
}

function precedes(span: { startedAt: number; endedAt: number }, startedAt: number): boolean {
  return span.endedAt < startedAt || (span.endedAt === startedAt && span.startedAt < startedAt);
}

function criticalPath(order: readonly Stretch[], predecessors: readonly (number | undefined)[]): number[] {
  let last: number | undefined;
  let lastEnd = -Infinity;
  for (const [index, { endedAt = Infinity }] of order.entries()) {
    if (last === undefined || endedAt > lastEnd) {
      last = index;
      lastEnd = endedAt;
    }
  }
  const path: number[] = [];
  for (let index = last; index !== undefined; index = predecessors[index]) path.push(index);
  return path.toReversed();
}
