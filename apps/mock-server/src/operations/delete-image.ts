import { pythonRepr } from "../python-repr.js";
import type { ImageAt } from "../world/images/image-at.js";
import { findImage, NO_IMAGE_STACK } from "./find-image.js";
import type { OperationHandler } from "./operation-handler.js";
import { refuse } from "./refuse.js";

export const deleteImage: OperationHandler<"DeleteImage"> = ({ path, query }, context) => {
  const { imageId } = path;
  const { world, region, now } = context;
  const found = findImage(imageId, context);
  if (found === "another stack") {
    // The service has begun to delete the stack by the time it looks for the image's files.
    world.apply({ type: "DeleteImage", at: now, region, imageId });
    return NO_IMAGE_STACK;
  }
  if ("refused" in found) return found.refused;
  const { image } = found;
  const problem = (query?.force ? undefined : useOf(image)) ?? runOf(image);
  if (problem !== undefined) return refuse(problem);

  world.apply({ type: "DeleteImage", at: now, region, imageId });
  const { version, ami, stack } = image;
  // The stack is only spoken of where there is no AMI.
  const ofStack = !ami &&
    stack && { cloudformationStackStatus: "DELETE_IN_PROGRESS", cloudformationStackArn: stack.arn };
  return {
    status: 202,
    body: { image: { imageId, imageBuildStatus: "DELETE_IN_PROGRESS", region, version, ...ofStack } },
  };
};

/** Who uses an AMI, where that speaks against deleting it. */
function useOf({ imageId, ami }: ImageAt): string | undefined {
  const { usedByInstances = [], sharedWith = [] } = ami ?? {};
  if (usedByInstances.length > 0)
    return `Unable to delete image and stack: Image ${imageId} is used by instances ${pythonRepr(usedByInstances)}.`;
  if (sharedWith.length > 0) return `Image ${imageId} is shared with accounts or group ${pythonRepr(sharedWith)}.`;
  return undefined;
}

/** Image Builder cannot be stopped in the middle of a run, not even by force. */
function runOf({ stack }: ImageAt): string | undefined {
  return stack?.isBuilding && stack.status !== "DELETE_IN_PROGRESS"
    ? "Image cannot be deleted because EC2 ImageBuilder Image has a running workflow."
    : undefined;
}
