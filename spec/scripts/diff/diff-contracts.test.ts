import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Json, list, record } from "../json.ts";
import { refOf, resolve } from "../references.ts";
import { diffContracts } from "./diff-contracts.ts";
import {
  contract,
  drop,
  type Edit,
  edited,
  operation,
  parameter,
  put,
  ref,
  rename,
  response,
  schema,
} from "./edit.fixture.ts";
import { gravest, gravity } from "./levels.ts";

const listQueues = {
  operationId: "ListQueues",
  summary: "List queues.",
  parameters: [ref("Region", "parameters")],
  responses: { "200": { description: "Queues.", content: { "application/json": { schema: ref("Tag") } } } },
};

interface Case {
  /** What differs in the contract that is compared with the real one. */
  readonly what: string;
  readonly edits: readonly Edit[];
  /** What is said of it when it comes. */
  readonly there: readonly string[];
  /** What is said when it goes. */
  readonly back: readonly string[];
}

const cases: readonly Case[] = [
  {
    what: "an operation that is new",
    edits: [put(["paths", "/v3/queues"], { get: listQueues })],
    there: ["minor ListQueues: added: GET /v3/queues"],
    back: ["major ListQueues: removed: was GET /v3/queues"],
  },
  {
    what: "an operationId",
    edits: [put(operation("ListClusters", "operationId"), "ListAllClusters")],
    there: ["major ListAllClusters: renamed from ListClusters to ListAllClusters"],
    back: ["major ListClusters: renamed from ListAllClusters to ListClusters"],
  },
  {
    what: "a path",
    edits: [rename(["paths", "/v3/images/official"], "/v3/images/published")],
    there: ["major ListOfficialImages: moved from GET /v3/images/official to GET /v3/images/published"],
    back: ["major ListOfficialImages: moved from GET /v3/images/published to GET /v3/images/official"],
  },
  {
    what: "a method",
    edits: [rename(operation("UpdateCluster"), "post")],
    there: ["major UpdateCluster: moved from PUT /v3/clusters/{clusterName} to POST /v3/clusters/{clusterName}"],
    back: ["major UpdateCluster: moved from POST /v3/clusters/{clusterName} to PUT /v3/clusters/{clusterName}"],
  },
  {
    what: "an optional parameter that is new",
    edits: [
      put(operation("ListImages", "parameters", "-"), {
        name: "tag",
        in: "query",
        description: "x",
        schema: { type: "string" },
      }),
    ],
    there: ["minor ListImages parameter tag: added, optional: string in query"],
    back: ["major ListImages parameter tag: removed: was string in query"],
  },
  {
    what: "a required parameter that is new",
    edits: [
      put(operation("ListImages", "parameters", "-"), {
        name: "tag",
        in: "query",
        required: true,
        description: "x",
        schema: { type: "string" },
      }),
    ],
    there: ["major ListImages parameter tag: added, required: string in query"],
    back: ["major ListImages parameter tag: removed: was string in query"],
  },
  {
    what: "a parameter that becomes required",
    edits: [put(parameter("NodeType", "required"), true)],
    there: ["major parameter NodeType: became required"],
    back: ["minor parameter NodeType: became optional"],
  },
  {
    what: "where a parameter stands",
    edits: [put(parameter("Region", "in"), "header")],
    there: ["major parameter Region: moved from query to header"],
    back: ["major parameter Region: moved from header to query"],
  },
  {
    what: "how a parameter is written",
    edits: [put(parameter("ClusterStatusFilter", "explode"), false)],
    there: ["major parameter ClusterStatusFilter explode: changed from true to false"],
    back: ["major parameter ClusterStatusFilter explode: changed from false to true"],
  },
  {
    what: "a default",
    edits: [put(parameter("Dryrun", "schema", "default"), true)],
    there: ["major parameter Dryrun default: changed from false to true"],
    back: ["major parameter Dryrun default: changed from true to false"],
  },
  {
    what: "a default that is new",
    edits: [put(parameter("Limit", "schema", "default"), 100)],
    there: ["minor parameter Limit default: added: 100"],
    back: ["major parameter Limit default: removed: was 100"],
  },
  {
    what: "a pattern that is new",
    edits: [put(parameter("QueueName", "schema", "pattern"), "^q")],
    there: ["major parameter QueueName pattern: tightened from none to ^q"],
    back: ["minor parameter QueueName pattern: loosened from ^q to none"],
  },
  {
    what: "a pattern",
    edits: [put(parameter("ImageId", "schema", "pattern"), "^[a-z]+$")],
    there: ["major parameter ImageId pattern: changed from ^[a-zA-Z][a-zA-Z0-9-]+$ to ^[a-z]+$"],
    back: ["major parameter ImageId pattern: changed from ^[a-z]+$ to ^[a-zA-Z][a-zA-Z0-9-]+$"],
  },
  {
    what: "a bound",
    edits: [put(parameter("Limit", "schema", "maximum"), 10000)],
    there: ["major parameter Limit maximum: tightened from none to 10000"],
    back: ["minor parameter Limit maximum: loosened from 10000 to none"],
  },
  {
    what: "a type that is asked for",
    edits: [put(parameter("QueueName", "schema", "type"), "integer")],
    there: ["major parameter QueueName type: changed from string to integer"],
    back: ["major parameter QueueName type: changed from integer to string"],
  },
  {
    what: "a wider type that is asked for",
    edits: [put(parameter("Limit", "schema", "type"), "number")],
    there: ["minor parameter Limit type: widened from integer to number"],
    back: ["major parameter Limit type: narrowed from number to integer"],
  },
  {
    what: "null where it is asked for",
    edits: [put(parameter("QueueName", "schema", "type"), ["string", "null"])],
    there: ["minor parameter QueueName type: widened from string to string or null"],
    back: ["major parameter QueueName type: narrowed from string or null to string"],
  },
  {
    what: "a format that is asked for",
    edits: [drop(parameter("StartTime", "schema", "format"))],
    there: ["minor parameter StartTime format: widened from date-time to none"],
    back: ["major parameter StartTime format: narrowed from none to date-time"],
  },
  {
    what: "items that need not differ",
    edits: [drop(parameter("Filters", "schema", "uniqueItems"))],
    there: ["minor parameter Filters uniqueItems: loosened from true to none"],
    back: ["major parameter Filters uniqueItems: tightened from none to true"],
  },
  {
    what: "a value of an enum that a parameter takes",
    edits: [put(schema("ImageStatusFilteringOption", "enum", "-"), "DELETED")],
    there: ["minor schema ImageStatusFilteringOption enum: value added: DELETED"],
    back: ["major schema ImageStatusFilteringOption enum: value removed: was DELETED"],
  },
  {
    what: "a value of an enum that a body takes",
    edits: [put(schema("RequestedComputeFleetStatus", "enum", "-"), "PROTECTED")],
    there: ["minor schema RequestedComputeFleetStatus enum: value added: PROTECTED"],
    back: ["major schema RequestedComputeFleetStatus enum: value removed: was PROTECTED"],
  },
  {
    what: "a value of an enum that is answered",
    edits: [put(schema("InstanceState", "enum", "-"), "hibernated")],
    there: ["minor schema InstanceState enum: value added: hibernated"],
    back: ["major schema InstanceState enum: value removed: was hibernated"],
  },
  {
    what: "a value of an enum that travels both ways",
    edits: [put(schema("NodeType", "enum", "-"), "StorageNode")],
    there: ["minor schema NodeType enum: value added: StorageNode"],
    back: ["major schema NodeType enum: value removed: was StorageNode"],
  },
  {
    what: "an enum that is answered and no longer one",
    edits: [drop(schema("InstanceState", "enum"))],
    there: [
      "major schema InstanceState enum: values no longer listed: was pending, running, shutting-down, terminated, stopping, stop…",
    ],
    back: [
      "minor schema InstanceState enum: values listed: pending, running, shutting-down, terminated, stopping, stop…",
    ],
  },
  {
    what: "a parameter that becomes an enum",
    edits: [put(parameter("Os", "schema", "enum"), ["rhel9"])],
    there: ["major parameter Os enum: values listed: rhel9"],
    back: ["minor parameter Os enum: values no longer listed: was rhel9"],
  },
  {
    what: "an optional property of a request",
    edits: [put(schema("UpdateClusterRequestContent", "properties", "note"), { type: "string" })],
    there: ["minor schema UpdateClusterRequestContent property note: added: string"],
    back: ["major schema UpdateClusterRequestContent property note: removed: was string"],
  },
  {
    what: "a required property of a request",
    edits: [
      put(schema("UpdateClusterRequestContent", "properties", "note"), { type: "string" }),
      put(schema("UpdateClusterRequestContent", "required", "-"), "note"),
    ],
    there: ["major schema UpdateClusterRequestContent property note: added, required: string"],
    back: ["major schema UpdateClusterRequestContent property note: removed: was string"],
  },
  {
    what: "a property of a request that becomes optional",
    edits: [drop(schema("UpdateComputeFleetRequestContent", "required"))],
    there: ["minor schema UpdateComputeFleetRequestContent property status: became optional"],
    back: ["major schema UpdateComputeFleetRequestContent property status: became required"],
  },
  {
    what: "the length of a property of a request",
    edits: [put(schema("CreateClusterRequestContent", "properties", "clusterConfiguration", "maxLength"), 100)],
    there: [
      "major schema CreateClusterRequestContent property clusterConfiguration maxLength: tightened from none to 100",
    ],
    back: [
      "minor schema CreateClusterRequestContent property clusterConfiguration maxLength: loosened from 100 to none",
    ],
  },
  {
    what: "a request that refuses other properties",
    edits: [put(schema("UpdateClusterRequestContent", "additionalProperties"), false)],
    there: ["major schema UpdateClusterRequestContent other properties: refused"],
    back: ["minor schema UpdateClusterRequestContent other properties: allowed"],
  },
  {
    what: "a request body that becomes optional",
    edits: [put(operation("UpdateCluster", "requestBody", "required"), false)],
    there: ["minor UpdateCluster request body: became optional"],
    back: ["major UpdateCluster request body: became required"],
  },
  {
    what: "a request body that is gone",
    edits: [drop(operation("UpdateCluster", "requestBody"))],
    there: ["major UpdateCluster request body: removed"],
    back: ["major UpdateCluster request body: added, required"],
  },
  {
    what: "a content type of a request",
    edits: [
      put(operation("UpdateCluster", "requestBody", "content", "application/yaml"), {
        schema: ref("UpdateClusterRequestContent"),
      }),
    ],
    there: ["minor UpdateCluster request body: content type added: application/yaml"],
    back: ["major UpdateCluster request body: content type removed: was application/yaml"],
  },
  {
    what: "a property of an answer",
    edits: [put(schema("StackEvent", "properties", "hookType"), { type: "string" })],
    there: ["minor schema StackEvent property hookType: added: string"],
    back: ["major schema StackEvent property hookType: removed: was string"],
  },
  {
    what: "a property of an answer that may be missing",
    edits: [put(schema("LogEvent", "required"), ["timestamp"])],
    there: ["major schema LogEvent property message: became optional"],
    back: ["minor schema LogEvent property message: became required"],
  },
  {
    what: "the type of a property of an answer",
    edits: [put(schema("LoginNodesPool", "properties", "healthyNodes"), { type: "string" })],
    there: [
      "major schema LoginNodesPool property healthyNodes type: changed from integer to string",
      "patch schema LoginNodesPool property healthyNodes description: changed from How many nodes are healthy. to none",
    ],
    back: [
      "major schema LoginNodesPool property healthyNodes type: changed from string to integer",
      "patch schema LoginNodesPool property healthyNodes description: changed from none to How many nodes are healthy.",
    ],
  },
  {
    what: "a property of an answer that may be null",
    edits: [put(schema("LogEvent", "properties", "message", "type"), ["string", "null"])],
    there: ["major schema LogEvent property message type: widened from string to string or null"],
    back: ["minor schema LogEvent property message type: narrowed from string or null to string"],
  },
  {
    what: "a format that is answered",
    edits: [drop(schema("LogEvent", "properties", "timestamp", "format"))],
    there: ["major schema LogEvent property timestamp format: widened from date-time to none"],
    back: ["minor schema LogEvent property timestamp format: narrowed from none to date-time"],
  },
  {
    what: "a pattern that is answered",
    edits: [drop(schema("ImageInfoSummary", "properties", "imageId", "pattern"))],
    there: ["minor schema ImageInfoSummary property imageId pattern: loosened from ^[a-zA-Z][a-zA-Z0-9-]+$ to none"],
    back: ["minor schema ImageInfoSummary property imageId pattern: tightened from none to ^[a-zA-Z][a-zA-Z0-9-]+$"],
  },
  {
    what: "the items of a list",
    edits: [
      put(schema("ListClusterLogStreamsResponseContent", "properties", "logStreams", "items"), { type: "string" }),
    ],
    there: [
      "major schema ListClusterLogStreamsResponseContent property logStreams items type: changed from object to string",
      "patch schema ListClusterLogStreamsResponseContent property logStreams items description: changed from A stream of a CloudWatch log group. to none",
      "patch schema ListClusterLogStreamsResponseContent property logStreams items x-deviation: changed from log-stream-without-sequence-token to none",
    ],
    back: [
      "major schema ListClusterLogStreamsResponseContent property logStreams items type: changed from string to object",
      "patch schema ListClusterLogStreamsResponseContent property logStreams items description: changed from none to A stream of a CloudWatch log group.",
      "patch schema ListClusterLogStreamsResponseContent property logStreams items x-deviation: changed from none to log-stream-without-sequence-token",
    ],
  },
  {
    what: "an answer that holds nothing else",
    edits: [put(schema("Tag", "additionalProperties"), false)],
    there: ["minor schema Tag other properties: refused"],
    back: ["minor schema Tag other properties: allowed"],
  },
  {
    what: "an error",
    edits: [put(operation("ListClusters", "responses", "418"), { description: "x" })],
    there: ["minor ListClusters response 418: added"],
    back: ["major ListClusters response 418: removed"],
  },
  {
    what: "the status of a success",
    edits: [rename(operation("BuildImage", "responses", "202"), "200")],
    there: [
      "major BuildImage response 202: removed: was BuildImageResponseContent",
      "major BuildImage response 200: added: BuildImageResponseContent",
    ],
    back: [
      "major BuildImage response 200: removed: was BuildImageResponseContent",
      "major BuildImage response 202: added: BuildImageResponseContent",
    ],
  },
  {
    what: "a second success",
    edits: [
      put(operation("ListClusters", "responses", "206"), {
        description: "x",
        content: { "application/json": { schema: ref("Tag") } },
      }),
    ],
    there: ["major ListClusters response 206: added: Tag"],
    back: ["major ListClusters response 206: removed: was Tag"],
  },
  {
    what: "the content type of an answer",
    edits: [rename(operation("ListClusters", "responses", "200", "content", "application/json"), "text/plain")],
    there: [
      "major ListClusters response 200: content type removed: was application/json",
      "major ListClusters response 200: content type added: text/plain",
    ],
    back: [
      "major ListClusters response 200: content type removed: was text/plain",
      "major ListClusters response 200: content type added: application/json",
    ],
  },
  {
    what: "a second content type of an answer",
    edits: [
      put(operation("ListClusters", "responses", "200", "content", "text/plain"), { schema: { type: "string" } }),
    ],
    there: ["major ListClusters response 200: content type added: text/plain"],
    back: ["major ListClusters response 200: content type removed: was text/plain"],
  },
  {
    what: "a header",
    edits: [
      put(operation("ListClusters", "responses", "200", "headers"), {
        "x-n": { description: "x", schema: { type: "string" } },
      }),
    ],
    there: ["minor ListClusters response 200 header x-n: added"],
    back: ["major ListClusters response 200 header x-n: removed"],
  },
  {
    what: "the schema of a shared answer",
    edits: [put(response("NotFound", "content", "application/json", "schema"), ref("Tag"))],
    there: [
      "major response NotFound property message: removed: was string",
      "minor response NotFound property key: added: string",
      "minor response NotFound property value: added: string",
      "patch response NotFound: schema changed from NotFoundExceptionResponseContent to Tag",
      "patch response NotFound description: changed from What was asked for does not exist. to A tag.",
    ],
    back: [
      "major response NotFound property key: removed: was string",
      "major response NotFound property value: removed: was string",
      "minor response NotFound property message: added: string",
      "patch response NotFound: schema changed from Tag to NotFoundExceptionResponseContent",
      "patch response NotFound description: changed from A tag. to What was asked for does not exist.",
    ],
  },
  {
    what: "a description",
    edits: [put(schema("StackEvent", "description"), "Else")],
    there: [
      "patch schema StackEvent description: changed from Something that happened to a resource of a stack, or to the… to Else",
    ],
    back: [
      "patch schema StackEvent description: changed from Else to Something that happened to a resource of a stack, or to the…",
    ],
  },
  {
    what: "a summary",
    edits: [put(operation("ListClusters", "summary"), "Else.")],
    there: ["patch ListClusters summary: changed from List clusters. to Else."],
    back: ["patch ListClusters summary: changed from Else. to List clusters."],
  },
  {
    what: "an example",
    edits: [put(parameter("ImageId", "example"), "other")],
    there: ["patch parameter ImageId example: changed from alinux2-image to other"],
    back: ["patch parameter ImageId example: changed from other to alinux2-image"],
  },
  {
    what: "an operation that is deprecated",
    edits: [put(operation("ListClusters", "deprecated"), true)],
    there: ["minor ListClusters: deprecated"],
    back: ["patch ListClusters: no longer deprecated"],
  },
  {
    what: "the mark of a deviation",
    edits: [put(schema("NodeType", "x-deviation"), "gateway-statuses")],
    there: ["patch schema NodeType x-deviation: changed from none to gateway-statuses"],
    back: ["patch schema NodeType x-deviation: changed from gateway-statuses to none"],
  },
  {
    what: "an operation that is no longer paginated",
    edits: [drop(operation("ListClusters", "x-pagination"))],
    there: ["major ListClusters x-pagination: removed"],
    back: ["minor ListClusters x-pagination: added"],
  },
  {
    what: "which field holds the items",
    edits: [put(operation("ListClusters", "x-pagination", "items"), "nextToken")],
    there: ["major ListClusters x-pagination items: changed from clusters to nextToken"],
    back: ["major ListClusters x-pagination items: changed from nextToken to clusters"],
  },
  {
    what: "how pages end",
    edits: [put(operation("ListClusters", "x-pagination", "end"), "repeated-token")],
    there: ["minor ListClusters x-pagination end: changed from missing-token to repeated-token"],
    back: ["minor ListClusters x-pagination end: changed from repeated-token to missing-token"],
  },
  {
    what: "how callers prove themselves",
    edits: [put(["components", "securitySchemes", "aws.auth.sigv4", "in"], "query")],
    there: ["major security scheme aws.auth.sigv4 in: changed from header to query"],
    back: ["major security scheme aws.auth.sigv4 in: changed from query to header"],
  },
  {
    what: "an operation for everybody",
    edits: [put(operation("ListOfficialImages", "security"), [])],
    there: ["minor ListOfficialImages security: widened from aws.auth.sigv4 to nothing"],
    back: ["major ListOfficialImages security: narrowed from nothing to aws.auth.sigv4"],
  },
  {
    what: "a second proof that is needed",
    edits: [
      put(["security"], [{ "aws.auth.sigv4": [], key: [] }]),
      put(["components", "securitySchemes", "key"], { type: "apiKey", in: "header", name: "x-api-key" }),
    ],
    there: [
      "major security: narrowed from aws.auth.sigv4 to aws.auth.sigv4 and key",
      "minor security scheme key: added",
    ],
    back: [
      "major security: narrowed from aws.auth.sigv4 and key to aws.auth.sigv4",
      "major security scheme key: removed",
    ],
  },
  {
    what: "a schema that nothing uses",
    edits: [put(schema("Unused"), { description: "x", type: "object" })],
    there: ["minor schema Unused: added: object"],
    back: ["major schema Unused: removed: was object"],
  },
  {
    what: "the name of a schema",
    edits: [
      rename(schema("Tag"), "Label"),
      put(schema("Ec2AmiInfo", "properties", "tags", "items"), ref("Label")),
      put(schema("DescribeImageResponseContent", "properties", "cloudformationStackTags", "items"), ref("Label")),
      put(schema("DescribeClusterResponseContent", "properties", "tags", "items"), ref("Label")),
    ],
    there: ["major schema Tag: renamed from Tag to Label"],
    back: ["major schema Label: renamed from Label to Tag"],
  },
  {
    what: "the servers",
    edits: [put(["servers"], [])],
    there: [
      "major server https://{apiId}.execute-api.{region}.amazonaws.com/prod: removed",
      "major server http://127.0.0.1:{port}: removed",
    ],
    back: [
      "minor server https://{apiId}.execute-api.{region}.amazonaws.com/prod: added",
      "minor server http://127.0.0.1:{port}: added",
    ],
  },
  {
    what: "the version of the API",
    edits: [put(["info", "version"], "3.13.0")],
    there: ["patch info version: changed from 3.12.0 to 3.13.0"],
    back: ["patch info version: changed from 3.13.0 to 3.12.0"],
  },
  {
    what: "an extension",
    edits: [put(operation("ListClusters", "x-internal"), true)],
    there: ["patch ListClusters x-internal: changed from none to true"],
    back: ["patch ListClusters x-internal: changed from true to none"],
  },
  {
    what: "the tags of an operation",
    edits: [put(operation("ListClusters", "tags"), ["Clusters"])],
    there: ["patch ListClusters tags: changed from Cluster Operations to Clusters"],
    back: ["patch ListClusters tags: changed from Clusters to Cluster Operations"],
  },
  {
    what: "the order of parameters",
    edits: [
      drop(operation("ListClusters", "parameters", "Region")),
      put(operation("ListClusters", "parameters", "-"), ref("Region", "parameters")),
    ],
    there: [
      "patch ListClusters parameters: order changed from region, nextToken, clusterStatus to nextToken, clusterStatus, region",
    ],
    back: [
      "patch ListClusters parameters: order changed from nextToken, clusterStatus, region to region, nextToken, clusterStatus",
    ],
  },
  {
    what: "the order of an enum",
    edits: [put(schema("NodeType", "enum"), ["LoginNode", "HeadNode", "ComputeNode"])],
    there: [
      "patch schema NodeType enum: order changed from HeadNode, ComputeNode, LoginNode to LoginNode, HeadNode, ComputeNode",
    ],
    back: [
      "patch schema NodeType enum: order changed from LoginNode, HeadNode, ComputeNode to HeadNode, ComputeNode, LoginNode",
    ],
  },
  {
    what: "a lower bound",
    edits: [put(parameter("Limit", "schema", "minimum"), 1)],
    there: ["major parameter Limit minimum: tightened from none to 1"],
    back: ["minor parameter Limit minimum: loosened from 1 to none"],
  },
  {
    what: "a step",
    edits: [put(parameter("Limit", "schema", "multipleOf"), 10)],
    there: ["major parameter Limit multipleOf: tightened from none to 10"],
    back: ["minor parameter Limit multipleOf: loosened from 10 to none"],
  },
  {
    what: "a wider format that is answered",
    edits: [put(schema("LoginNodesPool", "properties", "healthyNodes", "format"), "int64")],
    there: ["major schema LoginNodesPool property healthyNodes format: widened from int32 to int64"],
    back: ["minor schema LoginNodesPool property healthyNodes format: narrowed from int64 to int32"],
  },
  {
    what: "what other properties of an answer hold",
    edits: [put(schema("Tag", "additionalProperties"), { type: "string" })],
    there: ["minor schema Tag other properties type: narrowed from any to string"],
    back: ["major schema Tag other properties type: widened from string to any"],
  },
  {
    what: "alternatives",
    edits: [put(schema("Tag", "oneOf"), [{ required: ["key"] }])],
    there: ["major schema Tag oneOf: changed from none to any"],
    back: ["major schema Tag oneOf: changed from any to none"],
  },
  {
    what: "a keyword that no rule knows",
    edits: [put(schema("Tag", "propertyNames"), { pattern: "^[a-z]+$" })],
    there: ['major schema Tag propertyNames: changed from none to {"pattern":"^[a-z]+$"}'],
    back: ['major schema Tag propertyNames: changed from {"pattern":"^[a-z]+$"} to none'],
  },
  {
    what: "a body where there was none",
    edits: [
      put(operation("DeleteClusterInstances", "responses", "202", "content"), {
        "application/json": { schema: ref("Tag") },
      }),
    ],
    there: ["minor DeleteClusterInstances response 202: body added"],
    back: ["major DeleteClusterInstances response 202: body removed"],
  },
  {
    what: "a parameter that is deprecated",
    edits: [put(parameter("Region", "deprecated"), true)],
    there: ["minor parameter Region: deprecated"],
    back: ["patch parameter Region: no longer deprecated"],
  },
  {
    what: "the version of OpenAPI",
    edits: [put(["openapi"], "3.2.0")],
    there: ["major openapi: changed from 3.1.0 to 3.2.0"],
    back: ["major openapi: changed from 3.2.0 to 3.1.0"],
  },
  {
    what: "a variable of an address",
    edits: [
      put(
        ["servers", "https://{apiId}.execute-api.{region}.amazonaws.com/prod", "variables", "region", "default"],
        "eu-west-1",
      ),
    ],
    there: [
      "minor server https://{apiId}.execute-api.{region}.amazonaws.com/prod variable region default: changed from us-east-1 to eu-west-1",
    ],
    back: [
      "minor server https://{apiId}.execute-api.{region}.amazonaws.com/prod variable region default: changed from eu-west-1 to us-east-1",
    ],
  },
  {
    what: "a parameter of a whole path",
    edits: [
      put(["paths", "/v3/clusters", "parameters"], [{ name: "trace", in: "header", schema: { type: "string" } }]),
    ],
    there: [
      "minor ListClusters parameter trace: added, optional: string in header",
      "minor CreateCluster parameter trace: added, optional: string in header",
    ],
    back: [
      "major ListClusters parameter trace: removed: was string in header",
      "major CreateCluster parameter trace: removed: was string in header",
    ],
  },
];

function changes(before: Json, after: Json): string[] {
  return diffContracts(before, after).map(({ level, place, what }) => `${level} ${place}: ${what}`);
}

function levelOf(before: Json, after: Json): number {
  return gravity(gravest(diffContracts(before, after).map(({ level }) => level)));
}

describe.each(cases)("$what", ({ edits, there, back }) => {
  const other = edited(...edits);

  test("is named and judged when it comes", () => {
    expect(changes(contract, other)).toEqual(there);
  });

  test("is named and judged when it goes", () => {
    expect(changes(other, contract)).toEqual(back);
  });
});

describe("what is no change", () => {
  test("a contract and itself", () => {
    expect(changes(contract, structuredClone(contract))).toEqual([]);
  });

  test("the order of keys", () => {
    expect(changes(contract, reversed(contract) as Json)).toEqual([]);
  });

  test("a reference whose target is written out in its place", () => {
    const places = referencePlaces(contract);
    expect(places.length).toBeGreaterThan(200);
    for (const place of places) expect(changes(contract, edited(writeOut(place))), place.join(" ")).toEqual([]);
  });

  test("references that lead round in a circle", () => {
    const circle = edited(put(schema("Tag", "properties", "parent"), ref("Tag")));
    const written = structuredClone(circle);
    put(schema("Tag", "properties", "parent"), { ...resolve(circle, ref("Tag")), description: "A tag." })(written);
    expect(changes(circle, written)).toEqual([]);
  });

  test("null in the spelling of OpenAPI 3.0", () => {
    const spelt = (value: Json) => edited(put(parameter("QueueName", "schema"), value));
    expect(changes(spelt({ type: ["string", "null"] }), spelt({ type: "string", nullable: true }))).toEqual([]);
  });
});

describe("a change says", () => {
  test("which operations it is seen in, over all references", () => {
    const [change] = diffContracts(contract, edited(drop(schema("StackEvent", "properties", "stackName"))));
    expect(change?.operations).toEqual(["GetClusterStackEvents", "GetImageStackEvents"]);
  });

  test("which way it travels; the graver of both ways counts", () => {
    const closed = edited(
      put(schema("Tag", "additionalProperties"), false),
      put(schema("UpdateClusterRequestContent", "properties", "tag"), ref("Tag")),
    );
    const open = edited(put(schema("UpdateClusterRequestContent", "properties", "tag"), ref("Tag")));
    expect(diffContracts(open, closed)).toMatchObject([
      { level: "major", directions: ["request", "response"], reason: "requests with other properties are refused" },
    ]);
  });

  test("what it was and what it is", () => {
    const [change] = diffContracts(contract, edited(put(parameter("Dryrun", "schema", "default"), true)));
    expect(change).toMatchObject({ from: false, to: true });
  });
});

/** Each case by itself, there and back. */
const levels = new Map(
  cases.map(({ what, edits }) => {
    const other = edited(...edits);
    return [what, { there: levelOf(contract, other), back: levelOf(other, contract) }];
  }),
);

describe("whatever changes at once", () => {
  const some = fc.subarray([...levels.keys()], { minLength: 1 });

  test("is no change compared with itself", () => {
    fc.assert(
      fc.property(some, (names) => {
        const { other } = combine(names);
        expect(changes(other, structuredClone(other))).toEqual([]);
      }),
    );
  });

  test("is as grave as the gravest of it, there and back", () => {
    fc.assert(
      fc.property(some, (names) => {
        const { other, taken } = combine(names);
        expect(levelOf(contract, other)).toBeGreaterThanOrEqual(Math.max(...taken.map(({ there }) => there)));
        expect(levelOf(other, contract)).toBeGreaterThanOrEqual(Math.max(...taken.map(({ back }) => back)));
      }),
    );
  });
});

/** The contract with the edits of several cases; a case whose edits do not fit to the earlier ones is left out. */
function combine(names: readonly string[]) {
  return cases
    .filter(({ what }) => names.includes(what))
    .reduce<{ other: Json; taken: { there: number; back: number }[] }>(
      ({ other, taken }, { what, edits }) => {
        const copy = structuredClone(other);
        const level = levels.get(what);
        try {
          for (const edit of edits) edit(copy);
        } catch {
          return { other, taken };
        }
        return { other: copy, taken: level ? [...taken, level] : taken };
      },
      { other: contract, taken: [] },
    );
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, one]) => [key, reversed(one)]),
  );
}

type Keys = readonly (string | number)[];

function referencePlaces(value: unknown, keys: Keys = []): Keys[] {
  const below = Array.isArray(value)
    ? list(value).flatMap((one, index) => referencePlaces(one, [...keys, index]))
    : Object.entries(record(value)).flatMap(([key, one]) => referencePlaces(one, [...keys, key]));
  return refOf(value) === undefined ? below : [keys, ...below];
}

function writeOut(place: Keys): Edit {
  return (root) => {
    // A place was found in this very contract, so every key leads on.
    const parent = place.slice(0, -1).reduce<unknown>((node, key) => (node as Json)[key], root) as Record<
      string,
      unknown
    >;
    const key = place.at(-1) ?? "";
    parent[key] = structuredClone(resolve(root, parent[key]));
  };
}
