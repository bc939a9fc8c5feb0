// Run by client-on-node.test.ts under other versions of Node: what a user's program would do.
import { createClient } from "@pcluster-api/client";
import { explain } from "@pcluster-api/client/stack-events";

const client = createClient();
const events = await client.paginate("getImageStackEvents", { imageId: "rhel8-custom" }).toArray();
const cause = explain(events).rootCause?.logicalResourceId;
console.log(JSON.stringify({ node: process.version, events: events.length, cause }));
