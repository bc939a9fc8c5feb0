import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readScenarioFile } from "./read-scenario-file.js";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "scenarios-"))));
afterAll(() => rm(folder, { recursive: true }));

async function aFile(text: string): Promise<string> {
  const file = join(folder, "scenario.yaml");
  await writeFile(file, text);
  return file;
}

test("a scenario is read from YAML, dates as they are written", async () => {
  const yaml = `
description: One of each.
outcome: success
images:
  - { imageId: demo, outcome: stuck, newestEventAt: 2022-03-30T23:26:33.499Z }
builds:
  - { imageId: bad-.*, outcome: build-fails }
`;
  expect(await readScenarioFile(await aFile(yaml))).toEqual({
    description: "One of each.",
    outcome: "success",
    images: [{ imageId: "demo", outcome: "stuck", newestEventAt: "2022-03-30T23:26:33.499Z" }],
    builds: [{ imageId: "bad-.*", outcome: "build-fails" }],
  });
});

test("a scenario is read from JSON", async () => {
  expect(await readScenarioFile(await aFile('{ "outcome": "stuck", "images": [] }'))).toEqual({
    outcome: "stuck",
    images: [],
  });
});

describe("a scenario that is wrong is refused with the file, the place and what may stand there", () => {
  test.each([
    ["a part that is missing", "images: []\n", "is wrong at its top: it must have required property 'outcome'."],
    [
      "an unknown part",
      "outcome: stuck\nimages: []\nspeed: 3\n",
      "is wrong at its top: it must NOT have additional properties (speed).",
    ],
    [
      "an outcome that there is not",
      "outcome: stuck\nimages: [{ imageId: demo, outcome: explodes }]\n",
      "is wrong at /images/0/outcome: it must be equal to one of the allowed values (success,build-fails,network-fails,cleanup-fails,stuck).",
    ],
    [
      "an image configuration that no server would accept",
      'outcome: stuck\nimages: [{ imageId: demo, outcome: stuck, imageConfiguration: "Foo: 1" }]\n',
      "is wrong at /images/0/imageConfiguration: it must be an image configuration, as the text of a YAML document.",
    ],
    [
      "a pattern that cannot be one",
      'outcome: stuck\nimages: []\nbuilds: [{ imageId: "(", outcome: stuck }]\n',
      "is wrong at /builds/0/imageId: it must be a regular expression.",
    ],
  ])("%s", async (_what, text, message) => {
    const file = await aFile(text);
    await expect(readScenarioFile(file)).rejects.toThrow(`The scenario ${file} ${message}`);
  });

  test("a text that is neither YAML nor JSON", async () => {
    const file = await aFile("outcome: [");
    await expect(readScenarioFile(file)).rejects.toThrow(`The scenario ${file} is neither YAML nor JSON: `);
  });

  test("a file that is not there", async () => {
    const file = join(folder, "nowhere.yaml");
    await expect(readScenarioFile(file)).rejects.toThrow(`Could not read the scenario ${file}: ENOENT`);
  });
});
