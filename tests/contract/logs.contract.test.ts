import type { LogEvent } from "@pcluster-api/types";
import { describe, expect, test } from "vitest";
import {
  frozenMock,
  HOUR,
  IMAGE_CONFIGURATION,
  MINUTE,
  SECOND,
  slurmConfiguration,
  type FrozenMock,
} from "../support/frozen-mock.ts";

interface Page {
  readonly events: LogEvent[];
  readonly nextToken: string;
  readonly prevToken: string;
}

const IMAGE_LOG = "GET /v3/images/custom/demo/logstreams/3.12.0%2F1";

/** An image whose build was asked for some time ago. */
async function anImage(scenario: string, minutes: number): Promise<FrozenMock> {
  const world = frozenMock({ scenario });
  await world.ask("POST /v3/images/custom", { imageId: "demo", imageConfiguration: IMAGE_CONFIGURATION });
  world.mock.clock.advance(minutes * MINUTE);
  return world;
}

const page = async ({ ask }: FrozenMock, query = ""): Promise<Page> => (await ask<Page>(`${IMAGE_LOG}${query}`)).body;
const token = (text: string) => `nextToken=${encodeURIComponent(text)}`;

/** Follows one of the two tokens until it repeats. */
async function follow(world: FrozenMock, query: string, way: "nextToken" | "prevToken"): Promise<LogEvent[][]> {
  const pages = [await page(world, `?${query}`)];
  for (let asked = pages[0]?.[way] ?? ""; ;) {
    const next = await page(world, `?${query}&${token(asked)}`);
    if (next[way] === asked) return pages.map(({ events }) => events);
    pages.push(next);
    asked = next[way];
  }
}

describe("the log of a build", () => {
  test("can be read forwards and backwards in pages of any size, and both ways show every line once", async () => {
    const world = await anImage("build-fails", 180);
    const forwards = await follow(world, "startFromHead=true&limit=3000", "nextToken");
    const backwards = await follow(world, "limit=3000", "prevToken");
    const lines = forwards.flat();
    expect(forwards.length).toBeGreaterThan(3);
    expect(backwards.toReversed().flat()).toEqual(lines);
    expect(lines.map(({ timestamp }) => timestamp)).toEqual(lines.map(({ timestamp }) => timestamp).toSorted());
    expect(lines[0]?.message).toMatch(/^ExecuteBash: STARTED EXECUTION/);
  });

  test("has more than one page even where no limit is asked for", async () => {
    const world = await anImage("success", 180);
    const pages = await follow(world, "startFromHead=true", "nextToken");
    expect(pages.length).toBeGreaterThan(1);
    expect(Math.max(...pages.map((events) => events.length))).toBeLessThanOrEqual(10_000);
    expect(
      await world.client.paginate("getImageLogEvents", { imageId: "demo", logStreamName: "3.12.0/1" }).toArray(),
    ).toEqual(pages.flat());
  });

  test("ends with what went wrong, where a component fails", async () => {
    const messages = (await page(await anImage("build-fails", 180), "?limit=6")).events.map(({ message }) => message);
    expect(messages.filter((message) => message.includes("FATAL: "))).toHaveLength(2);
    expect(messages.at(-1)).toMatch(
      /^Document arn:aws:imagebuilder:us-east-1:123456789012:component\/parallelclusterimage-.+\/3\.12\.0\/1 failed!$/,
    );
  });

  test("ends with a question, where a build is stuck", async () => {
    const { events } = await page(await anImage("stuck", 600), "?limit=1");
    expect(events[0]?.message).toContain("[default=N] ?");
  });

  test("goes on while the build does: the same token brings what is new", async () => {
    const world = await anImage("success", 12);
    const { nextToken } = await page(world, "?limit=5");
    expect((await page(world, `?${token(nextToken)}`)).events).toEqual([]);
    world.mock.clock.advance(10 * SECOND);
    const { events } = await page(world, `?${token(nextToken)}`);
    expect(events.length).toBeGreaterThan(50);
  });

  test("is cut by a time range, the start included and the end not", async () => {
    const world = await anImage("success", 180);
    const { events } = await page(world, "?limit=10");
    const [first, , , last] = events;
    const query = `?startTime=${first?.timestamp ?? ""}&endTime=${last?.timestamp ?? ""}`;
    expect((await page(world, query)).events).toEqual(events.slice(0, 3));
    expect((await page(world, "?startTime=2030-01-01&endTime=2031-01-01")).events).toEqual([]);
  });

  test("is there when the stack is gone, until the image is deleted", async () => {
    const world = await anImage("success", 180);
    expect(await world.ask("GET /v3/images/custom/demo/stackevents")).toMatchObject({ status: 404 });
    expect(await world.ask("GET /v3/images/custom/demo/logstreams")).toMatchObject({
      status: 200,
      body: { logStreams: [{ logStreamName: "3.12.0/1" }] },
    });
    await world.ask("DELETE /v3/images/custom/demo");
    const gone = { message: "Unable to find image logs, please double check if image id=demo is correct." };
    expect(await world.ask("GET /v3/images/custom/demo/logstreams")).toEqual({ status: 404, body: gone });
    expect(await world.ask(IMAGE_LOG)).toEqual({ status: 404, body: gone });
  });

  test.each([
    ["an image that there is not", "empty", 0],
    ["a build that is young", "success", 3],
    ["a build instance that cannot be reached", "network-fails", 180],
    ["a build that never began", "creation-fails", 180],
  ])("is not there for %s", async (_what, scenario, minutes) => {
    const world = minutes === 0 ? frozenMock({ scenario }) : await anImage(scenario, minutes);
    expect(await world.ask("GET /v3/images/custom/demo/logstreams")).toMatchObject({ status: 404 });
  });
});

const CLUSTER_LOG = "GET /v3/clusters/demo/logstreams/ip-10-0-0-100";

describe.each([
  ["an image", IMAGE_LOG],
  ["a cluster", CLUSTER_LOG],
])("what is asked of the log of %s is judged before it is looked for", (_whose, line) => {
  test.each([
    [
      "startTime=yesterday",
      "start_time filter must be in the ISO 8601 format: YYYY-MM-DDThh:mm:ssZ. (e.g. 1984-09-15T19:20:30Z or 1984-09-15).",
    ],
    [
      "endTime=soon",
      "end_time filter must be in the ISO 8601 format: YYYY-MM-DDThh:mm:ssZ. (e.g. 1984-09-15T19:20:30Z or 1984-09-15).",
    ],
    ["startTime=2024-01-02&endTime=2024-01-02", "start_time filter must be earlier than end_time filter."],
    ["limit=-1", "'limit' must be a positive integer."],
  ])("%s", async (query, message) => {
    expect(await frozenMock().ask(`${line}?${query}`)).toEqual({
      status: 400,
      body: { message: `Bad Request: ${message}` },
    });
  });
});

describe("what CloudWatch Logs refuses is passed on as a 500", () => {
  test.each([
    ["a limit over 10,000", "limit=10001", "Value '10001' at 'limit' failed to satisfy constraint"],
    ["a token that is none", "nextToken=f/no+good", "The specified nextToken is invalid."],
    ["a token of another kind", "nextToken=nonsense", "The specified nextToken is invalid."],
  ])("%s", async (_what, query, text) => {
    const message = expect.stringMatching(/^Unexpected error when retrieving log events: An error occurred /);
    const answer = await (await anImage("success", 180)).ask<{ message: string }>(`${IMAGE_LOG}?${query}`);
    expect(answer).toEqual({ status: 500, body: { message } });
    expect(answer.body.message).toContain(text);
  });

  test("a stream that is not there is a 404", async () => {
    expect(await (await anImage("success", 180)).ask("GET /v3/images/custom/demo/logstreams/nope")).toEqual({
      status: 404,
      body: { message: "The specified log stream nope does not exist." },
    });
  });
});

interface Streams {
  readonly logStreams: { readonly logStreamName: string }[];
  readonly nextToken?: string;
}

describe("the logs of a cluster", () => {
  const inDefault = () => frozenMock({ scenario: "default" });
  const list = async ({ ask }: FrozenMock, query = "") =>
    (await ask<Streams>(`GET /v3/clusters/slurm-cluster/logstreams${query}`)).body;

  test("are streams of every node, fifty a page, by name", async () => {
    const world = inDefault();
    const first = await list(world);
    expect(first.logStreams).toHaveLength(50);
    const names = await world.client
      .paginate("listClusterLogStreams", { clusterName: "slurm-cluster" })
      .toArray()
      .then((streams) => streams.map(({ logStreamName }) => logStreamName));
    expect(names).toEqual(names.toSorted());
    expect(names).toEqual(
      expect.arrayContaining([expect.stringMatching(/^ip-10-0-0-100\.i-0[0-9a-f]{16}\.cfn-init$/)]),
    );
  });

  test("can be narrowed to the head node, by its type or its name", async () => {
    const world = inDefault();
    const byType = await list(world, "?filters=Name=node-type,Values=HeadNode");
    const byName = await list(world, "?filters=Name=private-dns-name,Values=ip-10-0-0-100");
    expect(byType).toEqual(byName);
    expect(byType.logStreams.length).toBeGreaterThan(5);
    expect(byType.logStreams.every(({ logStreamName }) => logStreamName.startsWith("ip-10-0-0-100."))).toBe(true);
  });

  test.each([
    [
      "filters=Name=colour,Values=red",
      "provided filters parameter 'Name=colour,Values=red' must be in the form ^(Name=(private-dns-name|node-type),Values=[\\w\\-_.,]+)$.",
    ],
    ["filters=Name=node-type,Values=ComputeNode", "The only accepted value for Node Type filter is 'HeadNode'."],
    [
      "filters=Name=private-dns-name,Values=a,b",
      "Filter private-dns-name doesn't accept comma separated strings as value.",
    ],
    [
      "filters=Name=private-dns-name,Values=a&filters=Name=node-type,Values=HeadNode",
      "Private DNS Name and Node Type filters cannot be set at the same time.",
    ],
  ])("%s is refused", async (query, message) => {
    expect(await inDefault().ask(`GET /v3/clusters/slurm-cluster/logstreams?${query}`)).toEqual({
      status: 400,
      body: { message: `Bad Request: ${message}` },
    });
  });

  test("cannot be narrowed to a head node that is gone", async () => {
    expect(
      await inDefault().ask("GET /v3/clusters/broken-cluster/logstreams?filters=Name=node-type,Values=HeadNode"),
    ).toEqual({
      status: 400,
      body: { message: "Bad Request: HeadNode instance not available. Node Type filter cannot be used." },
    });
  });

  test("tell why a head node gave up", async () => {
    const { events } = (
      await inDefault().ask<Page>(`GET /v3/clusters/broken-cluster/logstreams/${await chefClient()}?limit=2`)
    ).body;
    expect(events[0]?.message).toContain("Failed to execute OnNodeConfigured script");
  });

  async function chefClient(): Promise<string> {
    const { logStreams } = (await inDefault().ask<Streams>("GET /v3/clusters/broken-cluster/logstreams")).body;
    return logStreams.find(({ logStreamName }) => logStreamName.endsWith(".chef-client"))?.logStreamName ?? "";
  }

  test("are none where logging is switched off, and not there yet when the cluster is young", async () => {
    const silent = slurmConfiguration((yaml) => `${yaml}Monitoring:\n  Logs:\n    CloudWatch:\n      Enabled: false\n`);
    const world = frozenMock();
    const message = "CloudWatch logging is not enabled for cluster demo.";
    await world.ask("POST /v3/clusters", { clusterName: "demo", clusterConfiguration: slurmConfiguration() });
    expect(await world.ask(CLUSTER_LOG)).toEqual({ status: 404, body: { message } });
    await world.ask("POST /v3/clusters", { clusterName: "silent", clusterConfiguration: silent });
    world.mock.clock.advance(HOUR);
    for (const path of ["logstreams", "logstreams/s"])
      expect(await world.ask(`GET /v3/clusters/silent/${path}`)).toEqual({
        status: 400,
        body: { message: "Bad Request: CloudWatch logging is not enabled for cluster silent." },
      });
  });

  test("pass errors of CloudWatch Logs on, with a full stop of their own", async () => {
    const world = inDefault();
    const [stream] = (await list(world)).logStreams;
    const answer = await world.ask<{ message: string }>(
      `GET /v3/clusters/slurm-cluster/logstreams/${stream?.logStreamName ?? ""}?nextToken=f/x`,
    );
    expect(answer.status).toBe(500);
    expect(answer.body.message).toMatch(/The specified nextToken is invalid\.\.$/);
  });
});
