import { defaultScenario } from "./default-scenario.js";
import { CLUSTER_OUTCOMES, IMAGE_OUTCOMES, type ClusterOutcome, type ImageOutcome, type Scenario } from "./scenario.js";

const MINUTES_OF_A_BUILD = 300;

/** What becomes of every build in the scenario that is named for an outcome. */
const BUILDS: Readonly<Record<ImageOutcome, string>> = {
  success: "succeeds",
  "create-complete": "succeeds the rarer way: its stack is complete for a minute before it is deleted",
  "build-fails": "fails in one of its components",
  "network-fails": "fails since its build instance cannot be reached",
  "creation-fails": "fails before it has begun: two resources of the stack cannot be made",
  rollback: "fails and is rolled back, whether that was asked for or not",
  "rollback-fails": "fails, and cannot be rolled back either",
  "cleanup-fails": "succeeds, but its stack cannot be deleted",
  "delete-fails": "fails, and its stack cannot be deleted afterwards",
  stuck: "never ends",
};

/** The same for clusters. */
const CLUSTERS: Readonly<Record<ClusterOutcome, string>> = {
  success: "is created",
  "build-fails": "fails since its head node gives up",
  "network-fails": "fails since its head node is never heard of",
  "creation-fails": "fails since there is no instance for its head node",
  rollback: "fails and is rolled back, whether that was asked for or not",
  "cleanup-fails": "fails, and cannot be rolled back either",
  "update-fails": "is created, and every update of it is rolled back",
  "delete-fails": "is created, and cannot be deleted",
  protected: "is created, and its fleet is put into protected mode",
  stuck: "is never finished",
};

/** The scenarios that go by name. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  default: defaultScenario,
  empty: { description: "Nothing at all. New builds and clusters succeed.", outcome: "success" },
  ...Object.fromEntries(
    IMAGE_OUTCOMES.map((outcome) => [
      outcome,
      { description: `No images. Every new build ${BUILDS[outcome]}.`, outcome },
    ]),
  ),
  ...Object.fromEntries(
    CLUSTER_OUTCOMES.map((clusterOutcome) => [
      `cluster-${clusterOutcome}`,
      { description: `No clusters. Every new one ${CLUSTERS[clusterOutcome]}.`, outcome: "success", clusterOutcome },
    ]),
  ),
  "three-pages": {
    description:
      "A build with three pages of events. They are cut in the middle of a millisecond, and more events come for some seconds.",
    outcome: "success",
    durations: { spread: false },
    images: [{ imageId: "three-pages", outcome: "stuck", scriptComponents: 75, startedMinutesAgo: 0.4 }],
  },
  "empty-pages": {
    description: "The account has so many other stacks that lists by stack begin with an empty page that has a token.",
    outcome: "success",
    otherStacks: 101,
    images: [{ imageId: "failed-image", outcome: "build-fails", startedMinutesAgo: MINUTES_OF_A_BUILD }],
  },
  "late-ami": {
    description: "New builds succeed, and are in no list for some minutes, between the end of the stack and the AMI.",
    outcome: "success",
    durations: { amiDelayMinutes: 15 },
  },
  cascade: {
    description: "Two resources fail in the same second, and more than twenty creations are cancelled after them.",
    outcome: "success",
    images: [
      {
        imageId: "cascade",
        outcome: "creation-fails",
        scriptComponents: 30,
        durations: { spread: false },
        startedMinutesAgo: MINUTES_OF_A_BUILD,
      },
    ],
  },
  "odd-events": {
    description:
      "Events that break a careless reader: properties that are no JSON, no physical id, no reason, a new status.",
    outcome: "success",
    images: [{ imageId: "odd-events", outcome: "build-fails", oddEvents: true, startedMinutesAgo: MINUTES_OF_A_BUILD }],
  },
  "in-use": {
    description: "Images that are not deleted without force: one that instances run from, and one that is shared.",
    outcome: "success",
    images: [
      {
        imageId: "used-image",
        outcome: "success",
        usedByInstances: ["i-0123456789abcdef0", "i-0fedcba9876543210"],
        startedMinutesAgo: MINUTES_OF_A_BUILD,
      },
      {
        imageId: "shared-image",
        outcome: "success",
        sharedWith: ["111122223333", "all"],
        earlierVersions: ["3.11.1", "3.10.1"],
        startedMinutesAgo: MINUTES_OF_A_BUILD,
      },
    ],
  },
  large: {
    description: "A hundred thousand events in one stack.",
    outcome: "success",
    images: [
      {
        imageId: "large-image",
        outcome: "build-fails",
        scriptComponents: 33_319,
        startedMinutesAgo: MINUTES_OF_A_BUILD,
      },
    ],
  },
};
