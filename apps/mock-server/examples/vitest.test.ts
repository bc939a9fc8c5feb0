// A test of your own, with vitest: what your code does when a build fails in the middle of the night.
import { createMockServer } from "@pcluster-api/mock-server";
import { expect, test } from "vitest";

/** The code under test: it is handed its `fetch`, as code is that wants to be tested. */
async function whatBecameOf(imageId: string, fetch: (request: Request) => Promise<Response>): Promise<string> {
  const answer = await fetch(new Request(`http://pcluster.test/v3/images/custom/${imageId}`));
  if (answer.status === 404) return `there is no image ${imageId}`;
  const { imageBuildStatus } = (await answer.json()) as { imageBuildStatus: string };
  return `${imageId}: ${imageBuildStatus}`;
}

test("a failed build is reported as failed, two hours later", async () => {
  // No port and no waiting: the whole build happens when the clock is turned.
  const mock = createMockServer({ scenario: "build-fails", speed: 0 });
  await mock.fetch(
    new Request("http://pcluster.test/v3/images/custom", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        imageId: "nightly",
        imageConfiguration: "Build: { InstanceType: c5.xlarge, ParentImage: ami-0123456789abcdef0 }",
      }),
    }),
  );

  expect(await whatBecameOf("nightly", mock.fetch)).toBe("nightly: BUILD_IN_PROGRESS");
  mock.clock.advance(2 * 60 * 60 * 1000);
  expect(await whatBecameOf("nightly", mock.fetch)).toBe("nightly: BUILD_FAILED");

  // And nothing that was asked broke the contract.
  expect(mock.report().findings).toEqual([]);
});
