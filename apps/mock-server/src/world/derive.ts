import { hash } from "node:crypto";
import { noise } from "./noise.js";

/**
 * Everything that would be random in the service is derived from a seed and labels that say what it is for, so that it does
 * not depend on what else was asked before.
 */
export class Derive {
  readonly #seed: string;
  /** The seed as a number, once it has been asked for. */
  #number: number | undefined;

  constructor(seed: string, ...labels: readonly (string | number)[]) {
    this.#seed = [seed, ...labels].join("\u0000");
  }

  /** The same seed with further labels. */
  for(...labels: readonly (string | number)[]): Derive {
    return new Derive(this.#seed, ...labels);
  }

  /** Lower-case hexadecimal digits, at most 64. */
  hex(digits: number, label = ""): string {
    return hash("sha256", `${this.#seed}\u0000${label}`, "hex").slice(0, digits);
  }

  uuid(label = ""): string {
    const hex = this.hex(32, label);
    // Version 1, the kind CloudFormation uses.
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-1${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  /** A whole number from `low` up to and including `high`, for ranges far below 2³². Cheap: one stack may need a hundred thousand. */
  between(low: number, high: number, label = ""): number {
    this.#number ??= Number.parseInt(this.hex(8), 16);
    // FNV-1a over the label, from the seed on.
    let mixed = this.#number;
    for (let index = 0; index < label.length; index += 1)
      mixed = Math.imul(mixed ^ label.charCodeAt(index), 0x01000193);
    return low + (noise(mixed, label.length) % (high - low + 1));
  }
}
