// What a user writes who has installed the packages: every way in is imported, and its types are held to.
import { ApiError, createClient, type ClientOptions } from "@pcluster-api/client";
import { fromAwsChain } from "@pcluster-api/client/aws";
import { sigv4 } from "@pcluster-api/client/sigv4";
import { explain, timeline } from "@pcluster-api/client/stack-events";
import { createMockServer } from "@pcluster-api/mock-server";
import { DUMMY_KEYS } from "@pcluster-api/mock-server/sigv4";
import contract from "@pcluster-api/spec/openapi.json" with { type: "json" };
import type { ImageBuildStatus, StackEvent } from "@pcluster-api/types";
import { imageBuildStatusValues } from "@pcluster-api/types/enums";
import { operations } from "@pcluster-api/types/operations";
import { isFailure } from "@pcluster-api/types/status";

const mock = createMockServer({ scenario: "build-fails", speed: 0 });
const options: ClientOptions = { baseUrl: "http://mock.example", fetch: mock.fetch, credentials: DUMMY_KEYS };
const client = createClient(options);

await client.buildImage({
  imageId: "demo",
  imageConfiguration: "Build: { InstanceType: c5.xlarge, ParentImage: ami-0123456789abcdef0 }",
});
mock.clock.advance(2 * 60 * 60 * 1000);

const { imageBuildStatus } = await client.describeImage({ imageId: "demo" });
const known: ImageBuildStatus | undefined = imageBuildStatusValues.find((value) => value === imageBuildStatus);
console.log(known);
if (!isFailure(imageBuildStatus)) throw new Error("it should have failed");

const events: StackEvent[] = await client.paginate("getImageStackEvents", { imageId: "demo" }).toArray();
console.log(explain(events).rootCause?.logicalResourceId);
if (timeline(events).spans.length === 0) throw new Error("it took no time");

const gone = await client.describeImage({ imageId: "nope" }).catch((error: unknown) => error);
if (!(gone instanceof ApiError) || gone.status !== 404) throw new Error("it should not be there");

// @ts-expect-error -- an operation takes what the contract says
void (() => client.describeImage({ imageName: "demo" }));
void [fromAwsChain, sigv4];

console.log(`${contract.openapi} ${Object.keys(operations).length} operations`);
