import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { startMockServer } from "@pcluster-api/mock-server";
import { expect, test } from "vitest";

const bin = fileURLToPath(new URL("../../../apps/cli/dist/bin.js", import.meta.url));

/** Watches something that is being made, and does something when the first line is there. */
async function watchUntil([noun, id]: readonly [string, string], reading: (child: ReturnType<typeof spawn>) => void) {
  const server = await startMockServer({ speed: 60 });
  try {
    const child = spawn(process.execPath, [bin, noun, "watch", id, "--no-record", "--interval", "1s"], {
      env: { PATH: process.env["PATH"] ?? "", PCLUSTER_API_URL: server.url },
    });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.stdout.once("data", () => reading(child));
    const exitCode = await new Promise<number | null>((resolve) => child.once("close", resolve));
    return { exitCode, stderr };
  } finally {
    await server.close();
  }
}

test("a watch ends with 130 as soon as it is interrupted, with the command that goes on", async () => {
  const { exitCode, stderr } = await watchUntil(["image", "alinux2-image"], (child) => child.kill("SIGINT"));
  expect({ exitCode, stderr }).toEqual({
    exitCode: 130,
    stderr: "Interrupted; alinux2-image goes on without being watched.\nNext: pcluster-api image watch alinux2-image\n",
  });
});

test("a watch whose reader has seen enough ends quietly when there is something new", async () => {
  const { exitCode, stderr } = await watchUntil(["cluster", "new-cluster"], (child) => child.stdout?.destroy());
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
});
