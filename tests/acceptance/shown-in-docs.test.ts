import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { blocksOf } from "../support/markdown-blocks.ts";
import { markdownFiles } from "../support/markdown-files.ts";
import { matches } from "../support/matches.ts";
import { readConsole } from "../support/read-transcript.ts";
import { readTranscripts } from "../support/read-transcripts.ts";

const transcripts = [...(await readTranscripts()).values()].map(({ steps }) =>
  steps.map(({ line, stdout, stderr }) => ({ line, printed: [...stdout, ...stderr] })),
);
type Played = (typeof transcripts)[number];

// The commands of the root's own README are run as they are, by ../readme.
const pages = (await markdownFiles()).filter(({ path }) => path !== "README.md");
const blocks = pages.flatMap((page) =>
  blocksOf(page)
    .filter(({ language }) => language === "console")
    .map(({ place, text }) => ({ place, steps: readConsole(text) })),
);

// What starts a server, or sets a variable, makes the world in which a transcript is played.
const played = blocks
  .map(({ place, steps }) => ({ place, steps: steps.filter(({ line }) => line.startsWith("pcluster-api ")) }))
  .filter(({ steps }) => steps.length > 0)
  .map(({ place, steps }) => ({ place, steps, first: steps[0]?.line ?? "" }));

test.for(played)("$place shows what is in a transcript: $first", ({ steps }) => {
  const known = transcripts.flat().filter(({ line }) => steps.some((step) => step.line === line));
  const isInOne = transcripts.some((transcript) => isPartOf(steps, transcript));
  expect(isInOne ? steps : known, "the steps of one transcript, in their order").toEqual(steps);
});

function isPartOf(steps: ReturnType<typeof readConsole>, transcript: Played): boolean {
  let from = 0;
  return steps.every(({ line, shown }) => {
    const found = transcript.findIndex(
      (step, index) => index >= from && step.line === line && matches(step.printed, shown),
    );
    from = found + 1;
    return found !== -1;
  });
}

const servers = blocks.flatMap(({ place, steps }) =>
  steps.filter(({ line }) => line.startsWith("pcluster-api-mock ")).map(({ line }) => ({ place, line })),
);

test.for(servers)("$place starts a server that starts: $line", async ({ line }) => {
  const bin = fileURLToPath(new URL("../../apps/mock-server/dist/bin.js", import.meta.url));
  const words = line.replace(/ &$/, "").replace(/--port \d+/, "--port 0");
  const child = spawn(process.execPath, [bin, ...words.split(" ").slice(1)], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "close");
  try {
    const [first] = await Promise.race([once(createInterface(child.stdout), "line"), ended]);
    expect(first).toMatch(/^ready http:\/\/127\.0\.0\.1:\d+$/);
  } finally {
    child.kill();
    await ended;
  }
});
