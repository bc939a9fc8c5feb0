import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createMockServer } from "@pcluster-api/mock-server";
import { DUMMY_KEYS, verifySignature } from "@pcluster-api/mock-server/sigv4";
import { expect, test } from "vitest";
import { serve } from "../support/serve.ts";

const manifest = fileURLToPath(new URL("../../packages/client/package.json", import.meta.url));
const { engines } = JSON.parse(readFileSync(manifest, "utf8")) as { engines: { node: string } };
const oldest = engines.node.replace(/^>=/, "");

const program = fileURLToPath(new URL("./use-the-client.mjs", import.meta.url));

// The platform's own package of Node is only the program; `node-bin` is what Apple's machines call it.
const platformPackage =
  process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : `node-${process.platform}-${process.arch}`;

test.each([
  ["the oldest Node that the client names", `~${oldest}.0`, `v${oldest}.`],
  ["the newest Node", "latest", "v"],
])("on %s it signs, pages and reads events", { timeout: 300_000 }, async (_which, version, nodeVersion) => {
  const mock = createMockServer({ authorize: (request) => verifySignature(request, Date.now()) });
  await using server = await serve(mock.fetch);
  const words = ["--yes", "--prefer-offline", "-p", `${platformPackage}@${version}`, "--", "node", program];
  const env = {
    ...process.env,
    PCLUSTER_API_URL: server.url,
    AWS_ACCESS_KEY_ID: DUMMY_KEYS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: DUMMY_KEYS.secretAccessKey,
  };
  const { stdout } = await promisify(execFile)("npx", words, { env, shell: process.platform === "win32" });
  const said = JSON.parse(stdout) as { node: string; events: number; cause: string };
  expect(said).toMatchObject({ node: expect.stringContaining(nodeVersion) as string, cause: "ParallelClusterImage" });
  expect(said.events).toBeGreaterThan(10);
});
