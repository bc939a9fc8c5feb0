/** The middle of the measured values: a busy moment of the machine does not move it. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Measures several things in turns, so that a busy moment of the machine strikes all of them.
 *
 * @param subjects by name, each a function that measures once
 * @returns the measured values by name
 */
export async function inTurns(repeats, subjects) {
  const values = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let repeat = 0; repeat < repeats; repeat += 1)
    for (const [name, measure] of Object.entries(subjects)) values[name].push(await measure());
  return values;
}

/** Prints medians, their spread, and how each relates to the one named. */
export function printTable(title, values, { unit, base }) {
  console.log(`\n${title}`);
  const reference = median(values[base]);
  for (const [name, all] of Object.entries(values)) {
    const ratio = name === base ? "" : `  ${(median(all) / reference).toFixed(2)} of ${base}`;
    const spread = `${format(Math.min(...all))}–${format(Math.max(...all))}`;
    console.log(`  ${name.padEnd(28)} ${format(median(all)).padStart(9)} ${unit}  (${spread})${ratio}`);
  }
}

function format(value) {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(2);
}
