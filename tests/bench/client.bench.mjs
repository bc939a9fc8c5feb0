import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createClient } from "@pcluster-api/client";
import { explain, follow, timeline } from "@pcluster-api/client/stack-events";
import axios from "axios";
import createFetchClient from "openapi-fetch";
import { pageOfEvents } from "./support/page-of-events.mjs";
import { start } from "./support/servers.mjs";
import { inTurns, median, printTable } from "./support/statistics.mjs";

/** What the official Python client reads of the same pages on the same kind of machine, in events a second. */
const PYTHON_EVENTS_PER_SECOND = 5700;
const KEYS = { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" };

const folder = await mkdtemp(join(tmpdir(), "bench-"));
try {
  const page = await pageOfEvents();
  const pageFile = join(folder, "page.json");
  await writeFile(pageFile, JSON.stringify({ events: page.events }));
  await onePage(pageFile);
  await manyPages(pageFile);
  await followed(page.events);
  await read(page.events);
} finally {
  await rm(folder, { recursive: true });
}

/** One page, asked for again and again. */
async function onePage(pageFile) {
  const server = await start([script("bare-server.mjs"), pageFile]);
  const path = "/v3/images/custom/bench/stackevents";
  const url = server.url + path;
  const unsigned = createClient({ baseUrl: server.url, credentials: false });
  const signed = createClient({ baseUrl: server.url, credentials: KEYS, region: "us-east-1" });
  const openapi = createFetchClient({ baseUrl: server.url });
  const params = { path: { imageId: "bench" } };
  const askers = {
    "bare fetch + JSON.parse": async () => JSON.parse(await (await fetch(url)).text()),
    "client, unsigned": () => unsigned.getImageStackEvents({ imageId: "bench" }),
    "client, signed": () => signed.getImageStackEvents({ imageId: "bench" }),
    "openapi-fetch alone": () => openapi.GET("/v3/images/custom/{imageId}/stackevents", { params }),
    axios: () => axios.get(url),
  };
  for (const concurrency of [1, 64]) {
    const subjects = mapValues(askers, (ask) => () => perSecond(ask, { concurrency, milliseconds: 1000 }));
    await inTurns(1, subjects);
    const values = await inTurns(7, subjects);
    printTable(`A page of 100 events, ${concurrency} at a time`, values, {
      unit: "requests/s",
      base: "bare fetch + JSON.parse",
    });
  }
  await server.stop();
}

/** Runs `ask` over and over, so many at a time. */
async function perSecond(ask, { concurrency, milliseconds }) {
  const from = performance.now();
  let done = 0;
  const worker = async () => {
    while (performance.now() - from < milliseconds) {
      await ask();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return (done / (performance.now() - from)) * 1000;
}

/** Ten thousand pages of 100 events: how fast, and what stays in memory. */
async function manyPages(pageFile) {
  const pages = 10_000;
  const collect = garbageCollector();
  const heaps = {};
  const subjects = {
    "bare loop": async (server) => {
      let events = 0;
      for (let token = ""; token !== undefined;) {
        const query = token && `?nextToken=${token}`;
        const answer = await fetch(`${server.url}/v3/images/custom/bench/stackevents${query}`);
        const body = JSON.parse(await answer.text());
        for (const event of body.events) if (event.eventId) events += 1;
        token = body.nextToken;
      }
      return events;
    },
    paginator: async (server) => {
      const client = createClient({ baseUrl: server.url, credentials: false });
      let events = 0;
      for await (const event of client.paginate("getImageStackEvents", { imageId: "bench" })) {
        if (event.eventId) events += 1;
        if (events === 100 * 100 || events === pages * 100) {
          collect();
          heaps[events / 100] = process.memoryUsage().heapUsed / 1e6;
        }
      }
      return events;
    },
  };
  const timed = mapValues(subjects, (run) => async () => {
    const server = await start([script("paging-server.mjs"), pageFile, String(pages)]);
    const from = performance.now();
    const events = await run(server);
    const took = (performance.now() - from) / 1000;
    await server.stop();
    if (events !== pages * 100) throw new Error(`${events} events were read, not ${pages * 100}`);
    return events / took;
  });
  const values = await inTurns(3, timed);
  printTable("Ten thousand pages of 100 events", values, { unit: "events/s", base: "bare loop" });
  console.log(`  heap after page 100: ${heaps[100].toFixed(1)} MB, after page 10,000: ${heaps[10_000].toFixed(1)} MB`);
  const ratio = median(values.paginator) / PYTHON_EVENTS_PER_SECOND;
  console.log(
    `  the official Python client reads ${PYTHON_EVENTS_PER_SECOND} events/s: the paginator ${ratio.toFixed(1)} times as many`,
  );
}

/** A stack of 100,000 events that grows by one: how many pages a poll reads. */
async function followed(events) {
  const total = 100_000;
  const at = (index) => ({
    ...events[index % 100],
    eventId: `event-${index}`,
    stackId: "stack",
    logicalResourceId: "R",
    physicalResourceId: "",
    resourceType: "T",
  });
  let known = total;
  let requests = 0;
  const fetchPage = async (request) => {
    requests += 1;
    const end = Number(new URL(request.url).searchParams.get("nextToken") ?? known);
    const from = Math.max(0, end - 100);
    const page = Array.from({ length: end - from }, (_, index) => at(end - 1 - index));
    return new Response(JSON.stringify({ events: page, ...(from > 0 && { nextToken: String(from) }) }));
  };
  const client = createClient({ baseUrl: "http://bench.test", fetch: fetchPage, credentials: false });
  const perPoll = [];
  const stop = new AbortController();
  const sleep = async () => {
    perPoll.push(requests);
    requests = 0;
    known += 1;
    if (perPoll.length > 10) stop.abort();
  };
  try {
    for await (const event of follow(client, { imageId: "bench" }, { sleep, signal: stop.signal })) void event;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  }
  const [first, ...later] = perPoll;
  console.log(
    `\nFollowing a stack of 100,000 events that grows by one\n  the first poll reads ${first} pages, each later one at most ${Math.max(...later)}`,
  );
}

/** What events tell, over ever more of them. */
async function read(events) {
  const oldestFirst = events.toReversed();
  const many = (count) =>
    Array.from({ length: count }, (_, index) => {
      const event = oldestFirst[index % oldestFirst.length];
      const isStack = event.logicalResourceId === event.stackName;
      const name = isStack ? `Resource${index}` : `${event.logicalResourceId}${Math.floor(index / oldestFirst.length)}`;
      return index === 0
        ? event
        : {
            ...event,
            eventId: `event-${index}`,
            logicalResourceId: name,
            resourceType: isStack ? "AWS::IAM::Role" : event.resourceType,
            physicalResourceId: "",
          };
    }).toReversed();
  for (const [name, run] of Object.entries({ explain, timeline })) {
    const subjects = Object.fromEntries(
      [1000, 10_000, 100_000].map((count) => {
        const list = many(count);
        return [
          `${count} events`,
          async () => {
            const from = performance.now();
            run(list, { now: Date.now() });
            return performance.now() - from;
          },
        ];
      }),
    );
    await inTurns(1, subjects);
    printTable(name, await inTurns(7, subjects), { unit: "ms", base: "1000 events" });
  }
}

/** What is not needed any more does not count as what stays. */
function garbageCollector() {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc");
}

function script(name) {
  return join(import.meta.dirname, "support", name);
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
