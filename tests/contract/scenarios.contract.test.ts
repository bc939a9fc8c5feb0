import { createClient } from "@pcluster-api/client";
import { createMockServer, scenarios, type Scenario } from "@pcluster-api/mock-server";
import type { StackEvent } from "@pcluster-api/types";
import { operations } from "@pcluster-api/types/operations";
import { describe, expect, test } from "vitest";
import { checkedFetch, ContractViolation } from "../support/checked-fetch.ts";
import {
  frozenMock,
  HOUR,
  IMAGE_CONFIGURATION,
  MINUTE,
  SECOND,
  slurmConfiguration,
  START,
  type FrozenMock,
} from "../support/frozen-mock.ts";

/** Every operation that only looks, for an image and a cluster. */
function questions(imageId: string, clusterName: string): string[] {
  const values: Readonly<Record<string, string>> = { imageId, clusterName, logStreamName: "3.12.0%2F1" };
  return Object.values(operations)
    .filter(({ method }) => method === "GET")
    .map(({ path }) => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ""))
    .flatMap((path) =>
      path === "/v3/images/custom"
        ? ["AVAILABLE", "PENDING", "FAILED"].map((one) => `${path}?imageStatus=${one}`)
        : [path],
    );
}

/**
 * Asks everything of everything in a world, again and again as time goes by: of what the scenario holds, and of an image and
 * a cluster that are made, changed and deleted on the way.
 */
async function walk(scenario: Scenario, fetch: (request: Request) => Promise<Response>, advance: (ms: number) => void) {
  const said: string[] = [];
  const ask = async (method: string, path: string, body?: object) => {
    const json = body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
    const response = await fetch(new Request(`http://mock.test${path}`, { method, ...json }));
    said.push(`${method} ${path} ${response.status} ${await response.text()}`);
  };
  const images = ["walk", ...(scenario.images ?? []).map(({ imageId }) => imageId)];
  const clusters = ["walk-on", ...(scenario.clusters ?? []).map(({ clusterName }) => clusterName)];
  const paths = [
    ...new Set([
      ...images.flatMap((imageId) => questions(imageId, "walk-on")),
      ...clusters.flatMap((clusterName) => questions("walk", clusterName)),
    ]),
  ].map((path) => (path.includes("logstreams/") ? `${path}?limit=3` : path));
  const lookAround = async () => {
    for (const path of paths) await ask("GET", path);
  };

  await ask("POST", "/v3/images/custom", { imageId: "walk", imageConfiguration: IMAGE_CONFIGURATION });
  await ask("POST", "/v3/clusters", { clusterName: "walk-on", clusterConfiguration: slurmConfiguration() });
  for (const minutes of [0, 1, 4, 10, 50, 120]) {
    advance(minutes * MINUTE + SECOND);
    await lookAround();
  }
  await ask("PATCH", "/v3/clusters/walk-on/computefleet", { status: "STOP_REQUESTED" });
  await ask("PUT", "/v3/clusters/walk-on", {
    clusterConfiguration: slurmConfiguration((yaml) => yaml.replace("MaxCount: 10", "MaxCount: 20")),
  });
  advance(2 * MINUTE);
  await lookAround();
  advance(HOUR);
  for (const imageId of images) await ask("DELETE", `/v3/images/custom/${imageId}`);
  for (const clusterName of clusters) await ask("DELETE", `/v3/clusters/${clusterName}`);
  for (const later of [10 * SECOND, MINUTE, HOUR]) {
    advance(later);
    await lookAround();
  }
  return said;
}

describe.each(Object.entries(scenarios).filter(([name]) => name !== "odd-events"))(
  "the scenario %s",
  (name, scenario) => {
    test("gives answers that keep the contract, whatever is asked and whenever", async () => {
      const { mock } = frozenMock({ scenario: name });
      const said = await walk(scenario, checkedFetch(mock.fetch), (ms) => mock.clock.advance(ms));
      expect(said.length).toBeGreaterThan(100);
      // An image's operations find the stack of a cluster, and say what the service says; here no name is used twice.
      expect(said.filter((one) => / 5\d\d /.test(one.slice(0, 200)))).toEqual([]);
    });

    test("gives the same bytes for the same seed, clock and commands", async () => {
      const walked = async (seed: string) => {
        const { mock } = frozenMock({ scenario: name, seed });
        return walk(scenario, mock.fetch, (ms) => mock.clock.advance(ms));
      };
      const first = await walked("one");
      expect(await walked("one")).toEqual(first);
      expect(await walked("another")).not.toEqual(first);
    });
  },
);

const eventsOf = async ({ client }: FrozenMock, imageId: string): Promise<StackEvent[]> =>
  client.paginate("getImageStackEvents", { imageId }).toArray();

/** A mock of a scenario, with an image built in it that has had three hours. */
async function built(scenario: string): Promise<FrozenMock> {
  const world = frozenMock({ scenario });
  await world.client.buildImage({ imageId: "demo", imageConfiguration: IMAGE_CONFIGURATION });
  world.mock.clock.advance(3 * HOUR);
  return world;
}

const firstPage = async ({ client }: FrozenMock, imageId: string) => client.getImageStackEvents({ imageId });

describe("what each scenario is for", () => {
  test("rollback: the events carry the statuses of a rolled-back stack", async () => {
    const statuses = (await eventsOf(await built("rollback"), "demo")).map(({ resourceStatus }) => resourceStatus);
    expect(statuses[0]).toBe("ROLLBACK_COMPLETE");
    expect(statuses).toContain("ROLLBACK_IN_PROGRESS");
  });

  test("three-pages: three pages are cut in the middle of a millisecond, and more events come between polls", async () => {
    const world = frozenMock({ scenario: "three-pages" });
    const pages = await Array.fromAsync(
      world.client.paginate("getImageStackEvents", { imageId: "three-pages" }).pages(),
    );
    expect(pages).toHaveLength(3);
    const [first, second] = pages.map(({ events }) => events ?? []);
    expect(second?.[0]?.timestamp).toBe(first?.at(-1)?.timestamp);
    const before = await firstPage(world, "three-pages");
    world.mock.clock.advance(10 * SECOND);
    const after = await firstPage(world, "three-pages");
    expect(after.events?.[0]).not.toEqual(before.events?.[0]);
  });

  test("empty-pages: the first page of failed images is empty, and has a token", async () => {
    const { client } = frozenMock({ scenario: "empty-pages" });
    const page = await client.listImages({ imageStatus: "FAILED" });
    expect(page).toEqual({ images: [], nextToken: expect.any(String) });
    expect(await client.paginate("listImages", { imageStatus: "FAILED" }).toArray()).toMatchObject([
      { imageId: "failed-image" },
    ]);
  });

  test("late-ami: the stack and its events go, the image is in no list, and then it is available", async () => {
    const world = frozenMock({ scenario: "late-ami" });
    await world.client.buildImage({ imageId: "demo", imageConfiguration: IMAGE_CONFIGURATION });
    const seen = new Set<string>();
    for (let minute = 0; minute < 120; minute += 1) {
      const { status } = await world.ask("GET /v3/images/custom/demo/stackevents");
      const lists = await Promise.all(
        (["AVAILABLE", "PENDING", "FAILED"] as const).map(async (imageStatus) =>
          (await world.client.listImages({ imageStatus })).images.length > 0 ? [imageStatus] : [],
        ),
      );
      seen.add(`${status} ${lists.flat().join()}`);
      world.mock.clock.advance(MINUTE);
    }
    expect([...seen].filter((one) => one !== "200 ")).toEqual(["200 PENDING", "404 ", "404 AVAILABLE"]);
  });

  test("cleanup-fails: the image is good and its stack in DELETE_FAILED, so that it is in two lists", async () => {
    const { client } = await built("cleanup-fails");
    expect(await client.listImages({ imageStatus: "AVAILABLE" })).toMatchObject({ images: [{ imageId: "demo" }] });
    expect(await client.listImages({ imageStatus: "FAILED" })).toMatchObject({
      images: [{ imageBuildStatus: "DELETE_FAILED" }],
    });
  });

  test("cascade: two failures in one second, and twenty cancellations or more after them", async () => {
    const events = (await eventsOf(frozenMock({ scenario: "cascade" }), "cascade")).toReversed();
    const failed = events.filter(({ resourceStatus }) => resourceStatus === "CREATE_FAILED").slice(0, -1);
    const roots = failed.filter(({ resourceStatusReason }) => resourceStatusReason !== "Resource creation cancelled");
    expect(roots).toHaveLength(2);
    expect(new Set(roots.map(({ timestamp }) => timestamp.slice(0, 19))).size).toBe(1);
    expect(failed.length - roots.length).toBeGreaterThanOrEqual(20);
  });

  test("odd-events: the only thing that breaks the contract is the status nobody has heard of", async () => {
    const { mock } = frozenMock({ scenario: "odd-events" });
    const checked = createClient({ baseUrl: "http://mock.test", fetch: checkedFetch(mock.fetch) });
    const breaking = await checked.getImageStackEvents({ imageId: "odd-events" }).catch((error: unknown) => error);
    const violation = breaking instanceof Error && breaking.cause instanceof Error ? breaking.cause : breaking;
    expect(violation).toBeInstanceOf(ContractViolation);
    expect(String(violation).match(/^ {2}\//gm)).toHaveLength(1);
    expect(String(violation)).toMatch(/\/resourceStatus must be equal to one of the allowed values/);

    const unchecked = createClient({ baseUrl: "http://mock.test", fetch: mock.fetch });
    const events = await unchecked.paginate("getImageStackEvents", { imageId: "odd-events" }).toArray();
    const odd = events.filter(({ logicalResourceId }) => logicalResourceId === "OddResource");
    expect(odd.map(({ resourceStatus }) => resourceStatus)).toContain("FROBNICATE_IN_PROGRESS");
    expect(odd.every(({ physicalResourceId }) => physicalResourceId === "")).toBe(true);
    expect(odd.every((event) => !("resourceStatusReason" in event))).toBe(true);
    expect(() => void JSON.parse(odd[0]?.resourceProperties ?? "")).toThrow(SyntaxError);
  });

  test("in-use: an AMI that is used or shared is deleted by force alone", async () => {
    const { ask } = frozenMock({ scenario: "in-use" });
    const refusals = {
      "used-image":
        "Bad Request: Unable to delete image and stack: Image used-image is used by instances ['i-0123456789abcdef0', 'i-0fedcba9876543210'].",
      "shared-image": "Bad Request: Image shared-image is shared with accounts or group ['111122223333', 'all'].",
    };
    for (const [imageId, message] of Object.entries(refusals)) {
      expect(await ask(`DELETE /v3/images/custom/${imageId}`)).toEqual({ status: 400, body: { message } });
      expect(await ask(`DELETE /v3/images/custom/${imageId}?force=true`)).toMatchObject({ status: 202 });
      expect(await ask(`GET /v3/images/custom/${imageId}`)).toMatchObject({ status: 404 });
    }
  });

  test("large: a hundred thousand events, each on one page, the newest first", async () => {
    const { mock } = frozenMock({ scenario: "large" });
    const client = createClient({ baseUrl: "http://mock.test", fetch: mock.fetch });
    const pages = await Array.fromAsync(client.paginate("getImageStackEvents", { imageId: "large-image" }).pages());
    const ids = pages.flatMap(({ events = [] }) => events.map(({ eventId }) => eventId));
    expect(pages.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(100_000);
  });

  test("default: a stack with more than a page of events, and a log with more than one", async () => {
    const { client } = frozenMock({ scenario: "default" });
    expect((await client.getClusterStackEvents({ clusterName: "slurm-cluster" })).nextToken).toBeDefined();
    const log = { imageId: "alinux2023-hpc", logStreamName: "3.12.0/1" };
    expect((await Array.fromAsync(client.paginate("getImageLogEvents", log).pages())).length).toBeGreaterThan(2);
    const { clusters } = await client.listClusters();
    expect(new Set(clusters.map(({ scheduler }) => scheduler?.type))).toEqual(new Set(["slurm", "awsbatch"]));
  });

  test("default: an image holds the tags of its user, its stack and its making", async () => {
    const { client } = frozenMock({ scenario: "default" });
    const { ec2AmiInfo } = await client.describeImage({ imageId: "ubuntu2204-gpu" });
    const tags = new Map(ec2AmiInfo?.tags?.map(({ key = "", value }) => [key, value]));
    expect(Object.fromEntries(tags)).toMatchObject({
      "parallelcluster:image_id": "ubuntu2204-gpu",
      "parallelcluster:build_status": "available",
      "parallelcluster:os": "ubuntu2204",
      "parallelcluster:slurm_version": "23.11.10",
      CreatedBy: "EC2 Image Builder",
    });
    expect(ec2AmiInfo?.description).toMatch(/^AWS ParallelCluster AMI for ubuntu2204, kernel-/);
  });
});

test("a seed of a scenario's own makes other ids of the same server's seed", async () => {
  const arnOf = async (seed: string) => {
    const scenario: Scenario = { outcome: "success", seed, images: [{ imageId: "demo", outcome: "stuck" }] };
    const server = createMockServer({ scenario, now: () => START });
    const response = await server.fetch(new Request("http://mock.test/v3/images/custom/demo"));
    return ((await response.json()) as { cloudformationStackArn: string }).cloudformationStackArn;
  };
  expect(await arnOf("one")).not.toBe(await arnOf("two"));
});
