/** Something that happens at an instant, in epoch milliseconds. */
export interface Dated<Value> {
  readonly at: number;
  readonly value: Value;
}

interface HasDate {
  readonly at: number;
}

/** How many of a list, which is oldest first, have happened by an instant. */
export function countUpTo(list: readonly HasDate[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.at ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of a list that have happened by an instant. */
export function upTo<Item extends HasDate>(list: readonly Item[], at: number): readonly Item[] {
  return list.slice(0, countUpTo(list, at));
}

/** The newest of a list that has happened by an instant. */
export function newestUpTo<Value>(list: readonly Dated<Value>[], at: number): Value | undefined {
  return list[countUpTo(list, at) - 1]?.value;
}

/** Whether an instant is at or after `from`, and before `to` where there is one. */
export function isBetween(from: number | undefined, to: number | undefined, at: number): boolean {
  return from !== undefined && from <= at && (to === undefined || at < to);
}
