import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));

/** A service that answers every request with the same text, or never. */
async function service(answer: string | undefined) {
  const server = createServer((_request, response) => {
    if (answer !== undefined) response.end(answer);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}`, [Symbol.dispose]: () => server.close().closeAllConnections() };
}

test("ends quietly when its reader has seen enough", async () => {
  const events = Array.from({ length: 20_000 }, (_, index) => ({ eventId: String(index), filler: "x".repeat(100) }));
  using service1 = await service(JSON.stringify({ events }));
  const line = `"${process.execPath}" "${bin}" get-image-stack-events --image-id demo --output jsonl | head -1; exit \${PIPESTATUS[0]}`;
  const shell = spawn("bash", ["-c", line], { env: { ...process.env, PCLUSTER_API_URL: service1.url } });
  let stderr = "";
  shell.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const [code] = (await once(shell, "close")) as [number];
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("ends with 130 when it is interrupted", async () => {
  using silent = await service(undefined);
  const child = spawn(process.execPath, [bin, "list-clusters"], {
    env: { ...process.env, PCLUSTER_API_URL: silent.url },
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  await once(silent.server, "request");
  child.kill("SIGINT");
  const [code] = (await once(child, "close")) as [number];
  expect({ code, stderr }).toEqual({ code: 130, stderr: "Interrupted.\n" });
});
