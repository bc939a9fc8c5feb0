import { createClient } from "@pcluster-api/client";
import { createMockServer } from "@pcluster-api/mock-server";
import { imageConfiguration } from "./image-configuration.mjs";

/** A page of 100 events of a failed build with many components, as the API answers it. */
export async function pageOfEvents() {
  const mock = createMockServer({ scenario: "build-fails", speed: 0 });
  const client = createClient({ baseUrl: "http://mock.test", fetch: mock.fetch, credentials: false });
  await client.buildImage({ imageId: "bench", imageConfiguration, rollbackOnFailure: true });
  mock.clock.advance(3 * 60 * 60 * 1000);
  const page = await client.getImageStackEvents({ imageId: "bench" });
  if (page.events?.length !== 100) throw new Error(`the page has ${page.events?.length} events, not 100`);
  return page;
}
