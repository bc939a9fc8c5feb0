import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anEvent, FAILING } from "../testing/fake-stack.js";
import { readRecording } from "./read-recording.js";
import { isRecordingName, recordingName } from "./recording-name.js";

const jsonl = FAILING.map((event) => `${JSON.stringify(event)}\n`).join("");

describe("events are read", () => {
  test.each([
    ["from a recording", jsonl],
    ["from an answer of the API", JSON.stringify({ events: FAILING, nextToken: "x" })],
    ["from a list", JSON.stringify(FAILING, null, 2)],
    ["from lines with other records among them", `${jsonl}{"record":"result"}\n`],
    ["from a recording of Windows", jsonl.replaceAll("\n", "\r\n")],
  ])("%s", (_whence, text) => {
    expect(readRecording(text, "file").events).toEqual(FAILING);
  });

  test("up to a line that was being written when the process was killed", () => {
    fc.assert(
      fc.property(fc.nat({ max: jsonl.length }), (cut) => {
        const text = jsonl.slice(0, cut);
        const whole = text.split("\n").length - 1;
        fc.pre(whole > 0);
        const { events } = readRecording(text, "file");
        // The cut may fall right behind the end of a line's JSON.
        expect([whole, whole + 1]).toContain(events.length);
        expect(events).toEqual(FAILING.slice(0, events.length));
      }),
    );
  });

  test("or not at all: then it is said what file it takes", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readRecording(text, "notes.txt")).toThrow(
          /There are no stack events in notes\.txt: give a recording/,
        );
      }),
    );
  });
});

describe("a recording's name", () => {
  test("tells region, time and stack", () => {
    expect(recordingName(anEvent(0, "demo", "CREATE_IN_PROGRESS"))).toBe(
      "eu-west-1_2024-10-24T10-00-00-000Z_0b1c2d30-91f0-11ef-8a10-0a1b2c3d4e5f.jsonl",
    );
  });

  test("is that of its region alone", () => {
    const name = recordingName(anEvent(0, "demo", "CREATE_IN_PROGRESS"));
    expect([undefined, "eu-west-1", "eu-west-2", "eu"].map((region) => isRecordingName(name, region))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("is one name, whatever the service says", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (stackId, timestamp) => {
        expect(recordingName(anEvent(0, "demo", "X", { stackId, timestamp }))).toMatch(/^[\w-]+\.jsonl$/);
      }),
    );
  });
});
