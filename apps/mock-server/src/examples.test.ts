import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** The one for vitest is run with these tests, as a test. */
test("the example for node:test passes under node --test", async () => {
  const example = fileURLToPath(new URL("../examples/node-test.mjs", import.meta.url));
  // Without what vitest tells the processes that it starts.
  const { NODE_OPTIONS: _options, ...env } = process.env;
  const child = spawn(process.execPath, ["--test", "--test-reporter=tap", example], { env });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  const [code] = (await once(child, "close")) as [number];
  expect(code, output).toBe(0);
  expect(output).toContain("# pass 2");
});
