// A test of your own, with nothing but Node: a program that is given a URL, and a server that throttles it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startMockServer } from "@pcluster-api/mock-server";

/** The code under test: it tries again as long as it is told to wait. */
async function failedImages(baseUrl, headers = {}) {
  for (;;) {
    const answer = await fetch(`${baseUrl}/v3/images/custom?imageStatus=FAILED`, { headers });
    if (answer.status !== 429) return (await answer.json()).images.map(({ imageId }) => imageId);
  }
}

let server;
before(async () => (server = await startMockServer({ port: 0 })));
after(() => server.close());

test("a throttled request is sent again until it is answered", async () => {
  const images = await failedImages(server.url, { "x-mock-fault": "429x2" });
  assert.ok(images.includes("rhel8-custom"));
  assert.equal(server.report().operations.ListImages, 1);
});

test("tests that run side by side have a world each", async () => {
  const headers = { "x-mock-namespace": "side-by-side" };
  await fetch(`${server.url}/v3/images/custom/rhel8-custom`, { method: "DELETE", headers });
  assert.ok(!(await failedImages(server.url, headers)).includes("rhel8-custom"));
  assert.ok((await failedImages(server.url)).includes("rhel8-custom"));
});
