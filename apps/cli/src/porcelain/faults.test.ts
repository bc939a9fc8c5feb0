import { describe, expect, test } from "vitest";
import { ExitCode } from "../exit-codes.js";
import { OUTLINE } from "./outline.js";
import { answer } from "./testing/fake-stack.js";
import { run, type Given } from "./testing/fake-world.js";

/** Every command as it is typed; one that is new is here by being in the outline. */
const LINES: Readonly<Record<string, string>> = {
  "image build": "image build demo -c image.yaml",
  "image compare": "image compare demo other",
  "image ls": "image ls",
  "image doctor": "image doctor",
  "cluster ls": "cluster ls",
};
const lines = Object.entries(OUTLINE).flatMap(([noun, { commands }]) =>
  commands.map((command) => LINES[`${noun} ${command}`] ?? `${noun} ${command} demo`),
);
const files = { "image.yaml": "Build: {}\n" };

type Fault = readonly [what: string, fetch: NonNullable<Given["fetch"]>, exitCode: number, said: RegExp];

const faults: readonly Fault[] = [
  [
    "an expired token",
    () => answer({ message: "The security token included in the request is expired" }, 403),
    ExitCode.Denied,
    /Renew the credentials: `aws sso login`/,
  ],
  [
    "an explicit denial",
    () => answer({ Message: "User: x is not authorized with an explicit deny" }, 403),
    ExitCode.Denied,
    /whoami/,
  ],
  ["nothing there", () => answer({ message: "No such thing" }, 404), ExitCode.NotFound, /404: No such thing.*[Cc]heck/],
  [
    "a region that is none",
    () => answer({ message: "Bad Request: invalid or unsupported region 'x'" }, 400),
    ExitCode.Failed,
    /unsupported region/,
  ],
  ["a page of HTML", () => new Response("<html>hello</html>", { status: 200 }), ExitCode.Unavailable, /endpoint/],
];

/** What may pass is waited for: a wait ends when its time is up, everything else when patience is. */
const troubles: readonly Fault[] = [
  ["throttling", () => answer({ message: "Too Many Requests" }, 429), ExitCode.Unavailable, /429: Too Many Requests/],
  ["a broken service", () => answer({ message: "Internal server error" }, 502), ExitCode.Unavailable, /502/],
  ["no network", () => Promise.reject(new TypeError("fetch failed")), ExitCode.Unavailable, /fetch failed/],
];

describe.each(lines)("%s", (line) => {
  test.each(faults)("says what %s means, and ends with its exit code", async (_what, fetch, exitCode, said) => {
    const ran = await run(line, { fetch, files });
    expect(ran).toMatchObject({ exitCode, stderr: expect.stringMatching(said), stdout: "" });
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });

  test.each(troubles)("gives up on %s, and says so", async (_what, fetch, exitCode, said) => {
    const ran = await run(line, { fetch, files });
    expect(ran).toMatchObject({ exitCode, stderr: expect.stringMatching(said), stdout: "" });
  });

  test("refuses a flag that it does not have, and sends nothing", async () => {
    const { exitCode, sent, stdout, stderr } = await run(`${line} --nope`, { files });
    expect({ exitCode, sent: sent.length, stdout }).toEqual({ exitCode: ExitCode.Usage, sent: 0, stdout: "" });
    expect(stderr).toMatch(/nope/);
  });

  test("needs to know where the API is", async () => {
    const { exitCode, stderr } = await run(line, { files, env: { PCLUSTER_API_URL: "" } });
    expect({ exitCode, stderr }).toEqual({ exitCode: ExitCode.Usage, stderr: expect.stringMatching(/^No endpoint: /) });
  });

  test("has help with its own name in the example", async () => {
    const { exitCode, stdout } = await run([...line.split(" ").slice(0, 2), "--help"]);
    expect(exitCode).toBe(ExitCode.Success);
    expect(stdout).toContain(`EXAMPLE\n  pcluster-api ${line.split(" ").slice(0, 2).join(" ")}`);
  });
});
