import { setFlagsFromString } from "node:v8";

/**
 * Tells the engine to collect garbage more often from now on. Left to itself it lets that of a long run grow to a quarter of a
 * gigabyte, of which a tenth is in use; a bare loop of `fetch` does the same. Measured: 120 MB at the same speed, where
 * `--optimize-for-size` takes a fifth longer.
 */
export function staySmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=10");
}
