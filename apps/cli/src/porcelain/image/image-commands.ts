import { buildRouteMap } from "@stricli/core";
import { proposeNames } from "../../completion/propose-names.js";
import type { CliContext } from "../../cli-context.js";
import { porcelainCommand } from "../command.js";
import { BUILD_FLAGS, type BuildFlags } from "../flags/build-flags.js";
import { BUNDLE_FLAGS, type BundleFlags } from "../flags/bundle-flags.js";
import { COMPARE_FLAGS, type CompareFlags } from "../flags/compare-flags.js";
import { DOCTOR_FLAGS, type DoctorFlags } from "../flags/doctor-flags.js";
import { LIST_FLAGS, type ListFlags } from "../flags/list-flags.js";
import { waitFlags, type WaitFlags } from "../flags/wait-flags.js";
import { OUTLINE, type CommandOf } from "../outline.js";
import { SHORT, stackCommands } from "../stack/stack-commands.js";
import type { ImageState } from "./image-waiters.js";

const IMAGE = { placeholder: "IMAGE", brief: "Id of the image", proposeCompletions: proposeNames("imageId") };
const STATES = ["built", "deleted"] as const satisfies readonly ImageState[];

const common = stackCommands({
  noun: "image",
  load: async () => (await import("./image-subject.js")).imageSubject,
  name: IMAGE,
  example: "demo-image",
});

/** `image …`: what one does with custom images. */
export const imageCommands = buildRouteMap<CommandOf<"image">, CliContext>({
  docs: { brief: OUTLINE.image.brief },
  routes: {
    build: porcelainCommand<BuildFlags, [string | undefined]>({
      summary: "Start to build an image and, with --watch, watch it",
      names: [
        {
          ...IMAGE,
          brief: "Id for the image; else Image/Name of the configuration, or the file's name",
          isOptional: true,
        },
      ],
      flags: BUILD_FLAGS,
      aliases: { ...SHORT, c: "config", i: "image-id" },
      example: "pcluster-api image build demo-image -c image.yaml --watch --timeout 2h",
      load: async () => (await import("./build.js")).build,
    }),
    ls: porcelainCommand<ListFlags, []>({
      summary: "List images in every state",
      names: [],
      flags: LIST_FLAGS,
      aliases: SHORT,
      example: "pcluster-api image ls --regions us-east-1,eu-west-1 --failed",
      load: async () => (await import("./ls.js")).ls,
    }),
    ...common,
    compare: porcelainCommand<CompareFlags, [string, string]>({
      summary: "Say which resource of a build took longer than in another",
      names: [
        { ...IMAGE, placeholder: "BEFORE", brief: "Id of an image, or a recording" },
        { ...IMAGE, placeholder: "AFTER", brief: "Another one" },
      ],
      flags: COMPARE_FLAGS,
      aliases: SHORT,
      example: "pcluster-api image compare demo-image demo-image-2",
      load: async () => (await import("./compare.js")).compare,
    }),
    bundle: porcelainCommand<BundleFlags, [string | undefined]>({
      summary: "Pack what is known of a build into one archive, for a ticket",
      names: [{ ...IMAGE, isOptional: true }],
      flags: BUNDLE_FLAGS,
      aliases: { r: "region" },
      example: "pcluster-api image bundle demo-image",
      load: async () => (await import("./bundle.js")).bundle,
    }),
    wait: porcelainCommand<WaitFlags<ImageState>, [string]>({
      summary: "Wait until an image is built, or gone",
      names: [IMAGE],
      flags: waitFlags(STATES),
      aliases: SHORT,
      example: "pcluster-api image wait demo-image --for deleted",
      load: async () => {
        const [{ wait }, { imageWaiters }, { imageSubject }] = await Promise.all([
          import("../stack/wait.js"),
          import("./image-waiters.js"),
          import("./image-subject.js"),
        ]);
        return (...given) => wait(imageSubject, imageWaiters, STATES[0], ...given);
      },
    }),
    doctor: porcelainCommand<DoctorFlags, []>({
      summary: "Find stacks of images that could not be deleted",
      names: [],
      flags: DOCTOR_FLAGS,
      aliases: SHORT,
      example: "pcluster-api image doctor --regions all",
      load: async () => (await import("./doctor.js")).doctor,
    }),
  },
});
