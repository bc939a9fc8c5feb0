import { operations } from "@pcluster-api/types/operations";
import { describe, expect, test } from "vitest";
import { frozenMock } from "../support/frozen-mock.ts";

const CLOUDFORMATION = "An error occurred (ValidationError) when calling the";
const LOGS = "An error occurred (InvalidParameterException) when calling the";
const EC2 = "An error occurred (InvalidParameterValue) when calling the";

/** How the service passes on what AWS says of a token that is no good, by path. */
const SAID: readonly (readonly [path: string, message: string])[] = [
  ["/v3/images/custom?imageStatus=FAILED", `${CLOUDFORMATION} DescribeStacks operation: Invalid NextToken`],
  ["/v3/images/custom?imageStatus=PENDING", `${CLOUDFORMATION} DescribeStacks operation: Invalid NextToken`],
  ["/v3/images/custom/rhel8-custom/stackevents", `${CLOUDFORMATION} DescribeStackEvents operation: Invalid NextToken`],
  [
    "/v3/images/custom/rhel8-custom/logstreams",
    `Unexpected error when retrieving image's logs: ${LOGS} DescribeLogStreams operation: The specified nextToken is invalid.`,
  ],
  [
    "/v3/images/custom/rhel8-custom/logstreams/3.12.0%2F1",
    `Unexpected error when retrieving log events: ${LOGS} GetLogEvents operation: The specified nextToken is invalid.`,
  ],
  ["/v3/clusters", `${CLOUDFORMATION} DescribeStacks operation: Invalid NextToken`],
  [
    "/v3/clusters/slurm-cluster/instances",
    `Failed to retrieve cluster instances. ${EC2} DescribeInstances operation: Unable to parse pagination token`,
  ],
  [
    "/v3/clusters/slurm-cluster/logstreams",
    `Unexpected error when retrieving cluster's logs: ${LOGS} DescribeLogStreams operation: The specified nextToken is invalid.`,
  ],
  [
    "/v3/clusters/slurm-cluster/stackevents",
    `Unexpected error when retrieving stack events: ${CLOUDFORMATION} DescribeStackEvents operation: Invalid NextToken`,
  ],
];

describe.each(SAID)("a token that is no good for %s", (path, message) => {
  const withToken = `GET ${path}${path.includes("?") ? "&" : "?"}nextToken=b%2Fno%2Bgood%3D%3D`;

  test("is answered 500 with the text of AWS", async () => {
    expect(await frozenMock({ scenario: "default" }).ask(withToken)).toEqual({ status: 500, body: { message } });
  });

  test("is answered 400 without the quirk", async () => {
    const { ask } = frozenMock({ scenario: "default", quirks: { "bad-token-500": false } });
    expect(await ask(withToken)).toEqual({ status: 400, body: { message: `Bad Request: ${message}` } });
  });

  test("counts as none where it is empty", async () => {
    const empty = withToken.replace(/nextToken=.*$/, "nextToken=");
    expect(await frozenMock({ scenario: "default" }).ask(empty)).toMatchObject({ status: 200 });
  });
});

test("available images have no pages: whatever the token says, all of them come", async () => {
  const { ask } = frozenMock({ scenario: "default" });
  const all = await ask("GET /v3/images/custom?imageStatus=AVAILABLE");
  expect(await ask("GET /v3/images/custom?imageStatus=AVAILABLE&nextToken=nonsense")).toEqual(all);
});

test("every operation that answers in pages is among them, but the log of a cluster, whose streams have no fixed name", () => {
  const paged = Object.values(operations)
    .filter((operation) => "pagination" in operation)
    .map(({ path }) => path.replaceAll(/\{\w+\}/g, "x"));
  const asked = SAID.map(([path]) =>
    path
      .replace(/\?.*/, "")
      .replace(/rhel8-custom|slurm-cluster/, "x")
      .replace("3.12.0%2F1", "x"),
  );
  expect(new Set([...asked, "/v3/clusters/x/logstreams/x"])).toEqual(new Set(paged));
});
