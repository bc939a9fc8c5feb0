import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readScenarioFile } from "./read-scenario-file.js";
import { IMAGE_OUTCOMES } from "./scenario.js";

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
    ["a part that is missing", "images: []\n", "in line 1, column 1: it must have required property 'outcome'."],
    [
      "a part that is missing further down",
      "outcome: stuck\nimages:\n  - imageId: demo\n",
      "in line 3, column 5 (/images/0): it must have required property 'outcome'.",
    ],
    [
      "an unknown part",
      "outcome: stuck\nimages: []\nspeed: 3\n",
      "in line 3, column 1 (/speed): there is no such part.",
    ],
    [
      "an outcome that there is not",
      "outcome: stuck\nimages: [{ imageId: demo, outcome: explodes }]\n",
      `in line 2, column 36 (/images/0/outcome): it must be equal to one of the allowed values (${IMAGE_OUTCOMES.join(",")}).`,
    ],
    [
      "an image configuration that no server would accept",
      'outcome: stuck\nimages: [{ imageId: demo, outcome: stuck, imageConfiguration: "Foo: 1" }]\n',
      "in line 2, column 64 (/images/0/imageConfiguration): it must be an image configuration, as the text of a YAML document; [('Build', ['Missing data for required field.']), ('Foo', ['Unknown field.'])].",
    ],
    [
      "a cluster configuration that no server would accept",
      "outcome: stuck\nclusters:\n  - clusterName: demo\n    outcome: stuck\n    clusterConfiguration: |\n      Image: { Os: alinux2 }\n      HeadNode: { InstanceType: t3.micro, Networking: { SubnetId: subnet-01234567 } }\n      Scheduling: { Scheduler: pbs }\n",
      "in line 6, column 1 (/clusters/0/clusterConfiguration): it must be a cluster configuration, as the text of a YAML document; [('Scheduling', {'Scheduler': ['Must be one of: slurm, awsbatch.']})].",
    ],
    [
      "a pattern that cannot be one",
      'outcome: stuck\nbuilds: [{ imageId: "(", outcome: stuck }]\n',
      "in line 2, column 22 (/builds/0/imageId): it must be a regular expression.",
    ],
    [
      "JSON as well as YAML",
      '{\n  "outcome": "stuck",\n  "images": [{ "imageId": "demo", "outcome": "stuck", "version": 3 }]\n}\n',
      "in line 3, column 66 (/images/0/version): it must be string.",
    ],
  ])("%s", async (_what, text, message) => {
    const file = await aFile(text);
    await expect(readScenarioFile(file)).rejects.toThrow(`The scenario ${file} is wrong ${message}`);
  });

  test("a text that is neither YAML nor JSON", async () => {
    const file = await aFile("outcome: [");
    await expect(readScenarioFile(file)).rejects.toThrow(
      `The scenario ${file} is neither YAML nor JSON in line 1, column 11: unexpected end of the stream within a flow collection.`,
    );
  });

  test("a file that is not there", async () => {
    const file = join(folder, "nowhere.yaml");
    await expect(readScenarioFile(file)).rejects.toThrow(`Could not read the scenario ${file}: ENOENT`);
  });
});
