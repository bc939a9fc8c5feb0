/** Reads a number of things, of which there must be one at least. */
export function parseCount(text: string): number {
  if (!/^[1-9]\d{0,15}$/.test(text)) throw new Error("it takes a whole number from 1 on");
  return Number(text);
}
