/** Things by region and, within it, by name: one is found as fast among ten thousand as among ten. */
export class ByRegion<Item> {
  readonly #regions = new Map<string, Map<string, Item>>();

  get(region: string, name: string): Item | undefined {
    return this.#regions.get(region)?.get(name);
  }

  /** Puts a thing at the end of its region, in place of whatever had the name. @returns the thing */
  put(region: string, name: string, item: Item): Item {
    const items = this.#regions.get(region) ?? new Map<string, Item>();
    items.delete(name);
    this.#regions.set(region, items.set(name, item));
    return item;
  }

  /** All of a region, in the order they were put there. */
  all(region: string): readonly Item[] {
    return [...(this.#regions.get(region)?.values() ?? [])];
  }
}
