/**
 * Something that is made when it is first looked at, and then changed by all that was asked of it since, in order: a log of
 * ten thousand commands is read in no time.
 */
export class Evolving<Value extends object> {
  #make: (() => Value) | undefined;
  #value: Value | undefined;
  #changes: ((value: Value) => Value)[] = [];

  constructor(make: () => Value) {
    this.#make = make;
  }

  get(): Value {
    let value = this.#value ?? this.#make?.();
    if (value === undefined) throw new Error("it was never made");
    for (const change of this.#changes) value = change(value);
    this.#value = value;
    // What it was made from need not be remembered any more.
    this.#make = undefined;
    this.#changes = [];
    return value;
  }

  change(how: (value: Value) => Value) {
    this.#changes.push(how);
  }
}
