import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMockServer } from "../create-mock-server.js";
import { mswHandlers } from "./handlers.js";

const baseUrl = "https://abcdef1234.execute-api.us-east-1.amazonaws.com/prod";
const mock = createMockServer({ scenario: "build-fails", speed: 0, stage: "prod" });
const server = setupServer(...mswHandlers(mock, baseUrl));

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterAll(() => server.close());

test("code that knows nothing of a mock is answered by one, under the URL that it believes in", async () => {
  const built = await fetch(`${baseUrl}/v3/images/custom`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      imageId: "demo",
      imageConfiguration: "Build: { InstanceType: c5.xlarge, ParentImage: ami-0123456789abcdef0 }",
    }),
  });
  expect(built.status).toBe(202);
  mock.clock.advance(3 * 3_600_000);
  expect(await (await fetch(`${baseUrl}/v3/images/custom/demo`)).json()).toMatchObject({
    imageBuildStatus: "BUILD_FAILED",
  });
});

test("a connection that is reset is a network error", async () => {
  const headers = { "x-mock-fault": "reset" };
  await expect(fetch(`${baseUrl}/v3/clusters`, { headers })).rejects.toThrow(TypeError);
});
