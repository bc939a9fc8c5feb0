import type { Scenario } from "./scenario.js";

/** The scenarios that go by name. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  default: {
    description: "A world worth looking at: images in every state. New builds succeed.",
    outcome: "success",
    images: [
      // The documented example of getImageStackEvents, building for ever.
      {
        imageId: "alinux2-image",
        outcome: "stuck",
        version: "3.2.1",
        stackUuid: "abcd1234-abcd-1234-abcd-0123456789ab",
        newestEventAt: "2022-03-30T23:26:33.499Z",
      },
      { imageId: "alinux2023-hpc", outcome: "success", startedMinutesAgo: 3 * 24 * 60 },
      { imageId: "ubuntu2204-gpu", outcome: "success", startedMinutesAgo: 26 * 60 },
      { imageId: "rocky9-nightly", outcome: "success", startedMinutesAgo: 12 },
      { imageId: "rhel8-custom", outcome: "build-fails", startedMinutesAgo: 5 * 60 },
      {
        imageId: "ubuntu2004-private-subnet",
        outcome: "network-fails",
        rollbackOnFailure: true,
        startedMinutesAgo: 8 * 60,
      },
      { imageId: "alinux2-leftover", outcome: "cleanup-fails", startedMinutesAgo: 2 * 24 * 60 },
    ],
  },
  empty: { description: "No images at all. New builds succeed.", outcome: "success", images: [] },
  "build-fails": {
    description: "No images. Every new build fails in one of its components.",
    outcome: "build-fails",
    images: [],
  },
  "network-fails": {
    description: "No images. The build instance of every new build cannot be reached.",
    outcome: "network-fails",
    images: [],
  },
  "cleanup-fails": {
    description: "No images. New builds succeed, but their stacks cannot be deleted.",
    outcome: "cleanup-fails",
    images: [],
  },
  stuck: { description: "No images. New builds never end.", outcome: "stuck", images: [] },
};
