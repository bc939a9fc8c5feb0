import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundle } from "../support/bundle.ts";

/** Bytes, minified and gzipped, of what is loaded at once and of what is loaded later, when a request is first signed. */
async function sizeOf(code: string): Promise<{ atOnce: number; withSigning: number }> {
  const chunks = await bundle(code);
  const [entry, ...others] = chunks;
  if (!entry) throw new Error("the bundle is empty");
  // Chunks that the entry imports by name are loaded with it.
  const atOnce = chunks.filter(
    ({ fileName }) => fileName === entry.fileName || entry.code.includes(`from"./${fileName}"`),
  );
  const bytes = (all: typeof chunks) => all.reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0);
  return { atOnce: bytes(atOnce), withSigning: bytes([entry, ...others]) };
}

test("createClient stays as small as decision 8 says", async () => {
  const size = await sizeOf(`export { createClient } from "@pcluster-api/client";`);
  console.log(`createClient: ${size.atOnce} bytes minified and gzipped, ${size.withSigning} with signing`);
  expect(size.atOnce).toBeLessThan(9_350);
  expect(size.withSigning).toBeLessThan(13_000);
});

test("what reads stack events brings no client along", async () => {
  const size = await sizeOf(`export { explain } from "@pcluster-api/client/stack-events";`);
  console.log(`explain: ${size.atOnce} bytes minified and gzipped`);
  expect(size.atOnce).toBeLessThan(8_000);
});
