import { operations } from "@pcluster-api/types/operations";
import { CLUSTER_FAILURE_CODES } from "../world/clusters/cluster-failures.js";
import { SUPPORTED_REGIONS } from "../world/regions.js";
import { CLUSTER_OUTCOMES, IMAGE_OUTCOMES } from "./scenario.js";

type Properties = Readonly<Record<string, object>>;

const text = (description: string) => ({ type: "string", description });
const strict = (description: string, properties: Properties, ...required: readonly string[]) => ({
  type: "object",
  description,
  required,
  additionalProperties: false,
  properties,
});
const listOf = (description: string, items: object) => ({ type: "array", description, items });

const NAME = "^[a-zA-Z][a-zA-Z0-9-]{1,127}$";
const imageOutcome = { enum: IMAGE_OUTCOMES, description: "How builds end." };
const clusterOutcome = { enum: CLUSTER_OUTCOMES, description: "How clusters fare." };
const region = { enum: SUPPORTED_REGIONS, description: "us-east-1 unless given." };
const version = text("The version of ParallelCluster that makes it; the server's own unless given.");
const startedMinutesAgo = {
  type: "number",
  minimum: 0,
  description: "How long before the start of the server it was asked for.",
};
const rollbackOnFailure = {
  type: "boolean",
  description: "Whether what was created is undone when the creation fails.",
};
const more = (description: string) => ({ type: "number", exclusiveMinimum: 0, description });

const durations = strict("How long things take.", {
  scale: more("Everything takes this many times as long as it would."),
  buildMinutes: more("How long an Image Builder run takes; 25 to 60 minutes unless given."),
  amiDelayMinutes: {
    type: "number",
    minimum: 0,
    description: "How long after its stack begins to go a finished AMI is seen.",
  },
  spread: {
    type: "boolean",
    description: "With false, resources begin in the same millisecond and not a little apart.",
  },
});

const buildTraits: Properties = {
  outcome: imageOutcome,
  durations,
  scriptComponents: {
    type: "integer",
    minimum: 0,
    maximum: 100_000,
    description: "So many script components more than the configuration has: three events each.",
  },
  oddEvents: {
    type: "boolean",
    description: "Adds events that break a careless reader: properties that are no JSON, a status nobody has heard of.",
  },
  usedByInstances: listOf("Ids of instances that run from the AMI.", { type: "string" }),
  sharedWith: listOf("Accounts, or the group all, that the AMI is shared with.", { type: "string" }),
  earlierVersions: listOf("Versions whose builds of the same image have left a log stream.", { type: "string" }),
};

const clusterTraits: Properties = {
  outcome: clusterOutcome,
  durations,
  failureCode: { enum: CLUSTER_FAILURE_CODES, description: "Why creation fails, where it does." },
};

/** JSON Schema of a scenario file. The package publishes it as `scenario.schema.json`. */
export const scenarioSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "A scenario of the mock server for the AWS ParallelCluster API",
  ...strict(
    "What is there when the server starts, and what becomes of what is asked for later.",
    {
      description: text("What it is for."),
      seed: text("Mixed with the server's: the same scenario under another seed has other ids and durations."),
      outcome: imageOutcome,
      clusterOutcome,
      durations,
      otherStacks: {
        type: "integer",
        minimum: 0,
        maximum: 10_000,
        description:
          "How many stacks there are that are neither images nor clusters; lists by stack page over them first.",
      },
      images: listOf(
        "Images that are there, or on their way.",
        strict(
          "An image.",
          {
            imageId: { type: "string", pattern: NAME },
            ...buildTraits,
            region,
            imageConfiguration: text("The image configuration, as the text of a YAML document."),
            rollbackOnFailure,
            version,
            stackUuid: { type: "string", pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" },
            startedMinutesAgo,
            newestEventAt: {
              type: "string",
              pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$",
              description: "Instead of startedMinutesAgo: when the newest event of a build that is stuck stands.",
            },
          },
          "imageId",
          "outcome",
        ),
      ),
      clusters: listOf(
        "Clusters that are there, or on their way.",
        strict(
          "A cluster.",
          {
            clusterName: { type: "string", pattern: NAME },
            ...clusterTraits,
            region,
            clusterConfiguration: text("The cluster configuration, as the text of a YAML document."),
            rollbackOnFailure,
            version,
            startedMinutesAgo,
          },
          "clusterName",
          "outcome",
        ),
      ),
      builds: listOf(
        "How builds go by image id; the first that fits counts.",
        strict(
          "Builds of some images.",
          { imageId: text("A regular expression that the whole image id must match."), ...buildTraits },
          "imageId",
          "outcome",
        ),
      ),
      creations: listOf(
        "How clusters fare by name; the first that fits counts.",
        strict(
          "Some clusters.",
          { clusterName: text("A regular expression that the whole name must match."), ...clusterTraits },
          "clusterName",
          "outcome",
        ),
      ),
      faults: listOf(
        "What goes wrong with requests, from the start; the first that fits and is not over counts.",
        strict(
          "What goes wrong with some requests.",
          {
            operationId: { enum: Object.keys(operations), description: "Only with requests of this operation." },
            method: text("Only with requests of this method."),
            path: text("Only with requests of this path, without stage and query; `*` stands for anything."),
            fault: text("What goes wrong: `429x2`, `latency=2s+504-after` …"),
            rate: { type: "number", minimum: 0, maximum: 1, description: "With this share of them; 1 unless given." },
            seed: text("What the choice of that share is derived from, besides the server's own seed."),
          },
          "fault",
        ),
      ),
    },
    "outcome",
  ),
};
