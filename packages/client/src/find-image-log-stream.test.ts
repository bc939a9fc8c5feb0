import { describe, expect, expectTypeOf, test } from "vitest";
import { findImageLogStream } from "./find-image-log-stream.js";
import { answer, rejection, scriptedClient, silent } from "./fixtures/scripted-client.js";

const stream = (logStreamName: string, creationTime: string, lastEventTimestamp?: string) => ({
  logStreamName,
  creationTime,
  ...(lastEventTimestamp && { lastEventTimestamp }),
});

describe("the log stream of an image", () => {
  test("is the one last written to, on whichever page", async () => {
    const first = answer(200, {
      logStreams: [
        stream("3.9.1/1", "2024-03-01T10:00:00.000Z", "2024-03-01T10:30:00.000Z"),
        stream("3.9.1/2", "2024-01-01T10:00:00.000Z", "2024-03-02T10:30:00.000Z"),
      ],
      nextToken: "t",
    });
    const second = answer(200, {
      logStreams: [stream("3.12.0/1", "2024-03-01T11:00:00.000Z", "2024-03-01T11:30:00.000Z")],
    });
    const { client } = scriptedClient([first, second]);
    expect(await findImageLogStream(client, { imageId: "demo" })).toBe("3.9.1/2");
  });

  test("is counted from its creation while it has no events", async () => {
    const logStreams = [
      stream("3.9.1/1", "2024-03-01T10:00:00.000Z", "2024-03-01T10:30:00.000Z"),
      stream("3.12.0/1", "2024-03-01T11:00:00.000Z"),
    ];
    const { client } = scriptedClient([answer(200, { logStreams })]);
    expect(await findImageLogStream(client, { imageId: "demo" })).toBe("3.12.0/1");
  });

  test("is the first of those that were written to at the same time", async () => {
    const at = "2024-03-01T10:00:00.000Z";
    const { client } = scriptedClient([answer(200, { logStreams: [stream("a", at, at), stream("b", at, at)] })]);
    expect(await findImageLogStream(client, { imageId: "demo" })).toBe("a");
  });

  test("is none when the log group has none", async () => {
    const { client } = scriptedClient([answer(200, { logStreams: [] })]);
    expect(await findImageLogStream(client, { imageId: "demo" })).toBeUndefined();
  });

  test("is asked for in the region given", async () => {
    const { client, sent } = scriptedClient([answer(200, { logStreams: [] })]);
    await findImageLogStream(client, { imageId: "demo", region: "eu-west-1" });
    await findImageLogStream(client, { imageId: "demo" });
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(["?region=eu-west-1", ""]);
  });

  test("is a 404 where there is no log group", async () => {
    const { client } = scriptedClient([answer(404, { message: "Unable to find image logs" })]);
    expect(await rejection(findImageLogStream(client, { imageId: "demo" }))).toMatchObject({
      kind: "api",
      status: 404,
    });
  });

  test("is no longer looked for when the signal is aborted", async () => {
    const { client } = scriptedClient([silent]);
    const signal = AbortSignal.abort("enough");
    expect(await rejection(findImageLogStream(client, { imageId: "demo" }, signal))).toBe("enough");
  });

  test("is a name, if there is one", () => {
    expectTypeOf(findImageLogStream).returns.resolves.toEqualTypeOf<string | undefined>();
  });
});
