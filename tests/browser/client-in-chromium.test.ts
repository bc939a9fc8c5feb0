import { createMockServer } from "@pcluster-api/mock-server";
import { DUMMY_KEYS, verifySignature } from "@pcluster-api/mock-server/sigv4";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { bundle } from "../support/bundle.ts";
import { findChromium } from "../support/chromium.ts";
import { serve } from "../support/serve.ts";

const COMPONENTS = Array.from({ length: 15 }, (_, index) => `    - { Type: script, Value: "s3://bucket/${index}.sh" }`);
const imageConfiguration = `Build:\n  InstanceType: c5.xlarge\n  ParentImage: ami-0123456789abcdef0\n  Components:\n${COMPONENTS.join("\n")}\n`;

/** What runs in the page: builds an image that fails, and reads its events page by page. */
const program = `
  import { createClient } from "@pcluster-api/client";
  import { explain } from "@pcluster-api/client/stack-events";
  const client = createClient({ baseUrl: location.origin, credentials: ${JSON.stringify(DUMMY_KEYS)} });
  window.build = async (imageConfiguration) => {
    await client.buildImage({ imageId: "demo", imageConfiguration, rollbackOnFailure: true });
  };
  window.read = async () => {
    const events = [];
    let pages = 0;
    for await (const page of client.paginate("getImageStackEvents", { imageId: "demo" }).pages()) {
      pages += 1;
      events.push(...page.events);
    }
    const missing = await client.describeImage.safe({ imageId: "nope" });
    return { pages, ids: events.map(({ eventId }) => eventId), cause: explain(events).rootCause?.logicalResourceId, missing: missing.status };
  };
`;

test("a page in Chromium signs, pages through the mock server and reads the events", { timeout: 300_000 }, async () => {
  const [entry, ...chunks] = await bundle(program);
  if (!entry) throw new Error("the bundle is empty");
  const files = new Map([entry, ...chunks].map(({ fileName, code }) => [`/${fileName}`, code]));
  const mock = createMockServer({
    scenario: "build-fails",
    speed: 0,
    authorize: (request) => verifySignature(request, Date.now()),
  });
  await using server = await serve(async (request) => {
    const { pathname } = new URL(request.url);
    const code = files.get(pathname);
    if (code !== undefined) return new Response(code, { headers: { "content-type": "text/javascript" } });
    if (pathname !== "/") return mock.fetch(request);
    const page = `<!doctype html><script type="module" src="/${entry.fileName}"></script>`;
    return new Response(page, { headers: { "content-type": "text/html" } });
  });

  const flags = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-sync",
  ];
  await using browser = await chromium.launch({ executablePath: findChromium(), args: flags });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(server.url);
  await page.waitForFunction("window.read");
  await page.evaluate(`window.build(${JSON.stringify(imageConfiguration)})`);
  mock.clock.advance(3 * 60 * 60 * 1000);
  const read: { pages: number; ids: string[]; cause: string; missing: number } = await page.evaluate("window.read()");

  expect(errors).toEqual([]);
  expect(read.pages).toBeGreaterThan(1);
  expect(new Set(read.ids).size).toBe(read.ids.length);
  expect(read.ids.length).toBeGreaterThan(100);
  expect(read).toMatchObject({ cause: "ParallelClusterImage", missing: 404 });
});
