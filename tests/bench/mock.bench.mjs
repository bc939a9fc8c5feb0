import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./support/free-port.mjs";
import { imageConfiguration } from "./support/image-configuration.mjs";
import { requestsPerSecond } from "./support/load.mjs";
import { pageOfEvents } from "./support/page-of-events.mjs";
import { bare, mock, prism, start } from "./support/servers.mjs";
import { inTurns, median, printTable } from "./support/statistics.mjs";

const folder = await mkdtemp(join(tmpdir(), "bench-"));
try {
  const page = JSON.stringify(await pageOfEvents());
  const pageFile = join(folder, "page.json");
  const contract = join(folder, "openapi.json");
  await writeFile(pageFile, page);
  await writeFile(contract, await contractWith(page));
  await throughput(pageFile, contract);
  await readiness(pageFile, contract);
  await deepPages();
  await manyImages();
  await badRequests();
} finally {
  await rm(folder, { recursive: true });
}

/** Builds the image of `page-of-events.mjs` on a server, and lets it fail. @returns where its events are found */
async function buildOn(url) {
  await post(`${url}/v3/images/custom?rollbackOnFailure=true`, { imageId: "bench", imageConfiguration });
  await post(`${url}/_mock/clock`, { advance: "3h" });
  return "/v3/images/custom/bench/stackevents";
}

async function post(url, body) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${url} was answered ${response.status}: ${await response.text()}`);
  await response.arrayBuffer();
}

/** The contract, with the page as its only example of that answer: Prism answers by examples. */
async function contractWith(page) {
  const file = createRequire(import.meta.url).resolve("@pcluster-api/spec/openapi.json");
  const contract = JSON.parse(await readFile(file, "utf8"));
  const operation = contract.paths["/v3/images/custom/{imageId}/stackevents"].get;
  const media = operation.responses["200"].content["application/json"];
  delete media.examples;
  media.example = JSON.parse(page);
  // Prism would refuse unsigned requests; the mock does not, either.
  delete contract.security;
  return JSON.stringify(contract);
}

async function throughput(pageFile, contract) {
  const servers = {
    "bare node:http": await start(bare(pageFile)),
    mock: await start(mock("--scenario", "build-fails")),
    prism: await start(prism(contract, await freePort())),
  };
  const target = await buildOn(servers.mock.url);
  for (const connections of [10, 100]) {
    const load = ({ url }) => requestsPerSecond(url + target, { connections });
    await inTurns(
      1,
      mapValues(servers, (server) => () => load(server)),
    );
    const values = await inTurns(
      5,
      mapValues(servers, (server) => () => load(server)),
    );
    printTable(`A page of 100 events, ${connections} connections`, values, {
      unit: "requests/s",
      base: "bare node:http",
    });
    console.log(`  mock is ${(median(values.mock) / median(values.prism)).toFixed(0)} times as fast as prism`);
  }
  await Promise.all(Object.values(servers).map((server) => server.stop()));
}

async function readiness(pageFile, contract) {
  const target = "/v3/images/custom/alinux2-image/stackevents";
  const ready = (commandLine) => async () => {
    const from = performance.now();
    const server = await start(commandLine);
    await (await fetch(server.url + target)).arrayBuffer();
    const took = performance.now() - from;
    await server.stop();
    return took;
  };
  const subjects = {
    "bare node:http": ready(bare(pageFile)),
    mock: ready(mock()),
    prism: async () => ready(prism(contract, await freePort()))(),
  };
  await inTurns(1, subjects);
  const values = await inTurns(9, subjects);
  printTable("From spawn to the first answer", values, { unit: "ms", base: "bare node:http" });
  console.log(`  mock takes ${(median(values.mock) / median(values.prism)).toFixed(2)} of what prism takes`);
}

/** Pages far from the newest event cost what the first costs. */
async function deepPages() {
  const server = await start(mock("--scenario", "large", "--speed", "0")).catch(() => undefined);
  if (!server) return console.log("\nThere is no scenario `large` here.");
  const { images } = await (await fetch(`${server.url}/v3/images/custom?imageStatus=FAILED`)).json();
  const base = `${server.url}/v3/images/custom/${images[0].imageId}/stackevents`;
  const pages = [base];
  for (let page = base; pages.length < 1000; pages.push(page)) {
    const { nextToken } = await (await fetch(page)).json();
    if (!nextToken) break;
    page = `${base}?nextToken=${encodeURIComponent(nextToken)}`;
  }
  const subjects = Object.fromEntries(
    [1, 500, 1000].map((k) => [
      `page ${k}`,
      () => requestsPerSecond(pages[k - 1] ?? base, { connections: 10, seconds: 2 }),
    ]),
  );
  const values = await inTurns(5, subjects);
  printTable(`The scenario large, ${pages.length} pages`, values, { unit: "requests/s", base: "page 1" });
  console.log(`  memory ${await megabytes(server.pid)} MB`);
  await server.stop();
}

/** An image is found among ten thousand as fast as among ten. */
async function manyImages() {
  const servers = { "10 images": await withImages(10), "10000 images": await withImages(10_000) };
  const values = await inTurns(
    5,
    mapValues(
      servers,
      ({ url }) =>
        () =>
          requestsPerSecond(`${url}/v3/images/custom/bench-5`, { connections: 10, seconds: 2 }),
    ),
  );
  printTable("DescribeImage", values, { unit: "requests/s", base: "10 images" });
  console.log(`  memory ${await megabytes(servers["10000 images"].pid)} MB with 10,000 images`);
  await Promise.all(Object.values(servers).map((server) => server.stop()));
}

async function withImages(count) {
  const scenario = join(folder, `images-${count}.json`);
  const images = Array.from({ length: count }, (_, index) => ({
    imageId: `bench-${index}`,
    outcome: "success",
    startedMinutesAgo: 200 + index,
  }));
  await writeFile(scenario, JSON.stringify({ outcome: "success", images }));
  return start(mock("--scenario", scenario));
}

/** Whoever sends nonsense is answered, and leaves nothing behind. */
async function badRequests() {
  const server = await start(mock());
  const url = `${server.url}/v3/images/custom`;
  const kinds = [
    { url, init: { method: "POST", body: "{" } },
    { url, init: { method: "POST", body: "[".repeat(5000) } },
    { url, init: { method: "POST", body: '{"imageId":5}' } },
    { url: `${url}?imageStatus=%zz&colour=red` },
    { url: `${url}/1x` },
  ];
  const send = async (from, to) => {
    for (let index = from; index < to; index += 1) {
      const { url: base, init } = kinds[index % kinds.length];
      const target = init ? base : `${base}${base.includes("?") ? "&" : "?"}n=${index}`;
      const response = await fetch(target, { headers: { "content-type": "application/json" }, ...init });
      if (response.status >= 500) throw new Error(`${target} was answered ${response.status}`);
      await response.arrayBuffer();
    }
  };
  const eight = (from, to) =>
    Promise.all(
      Array.from({ length: 8 }, (_, n) => send(from + ((to - from) / 8) * n, from + ((to - from) / 8) * (n + 1))),
    );
  console.log("\nBad requests, memory of the server");
  for (const [from, to] of [
    [0, 20_000],
    [20_000, 60_000],
    [60_000, 100_000],
  ]) {
    await eight(from, to);
    console.log(`  after ${String(to).padStart(6)}  ${await megabytes(server.pid)} MB`);
  }
  await server.stop();
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

/** Resident memory; Linux only, elsewhere a dash. */
async function megabytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(status) ?? [];
  return kilobytes ? Math.round(Number(kilobytes) / 1024) : "–";
}
