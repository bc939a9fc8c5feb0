import { expect, test } from "vitest";
import { matches } from "../support/matches.ts";
import { readTranscripts } from "../support/read-transcripts.ts";
import { typeTranscript } from "../support/type-transcript.ts";

const transcripts = [...(await readTranscripts())].map(([path, transcript]) => ({ path, ...transcript }));

test.for(transcripts)("$title ($path)", async (transcript) => {
  const seen = await typeTranscript(transcript);
  for (const [index, { line, ...shown }] of transcript.steps.entries()) {
    const { stdout = [], stderr = [], exitCode } = seen[index] ?? {};
    // What is not as shown is told line by line.
    expect(
      {
        stdout: matches(stdout, shown.stdout) ? shown.stdout : stdout,
        stderr: matches(stderr, shown.stderr) ? shown.stderr : stderr,
        exitCode,
      },
      line,
    ).toEqual(shown);
  }
});
