import type { OperationHandler } from "./operation-handler.js";

export const deleteImage: OperationHandler<"DeleteImage"> = ({ path }, { world, region, now }) => {
  const { imageId } = path;
  const image = world.image(region, imageId, now);
  if (!image) {
    return {
      status: 404,
      body: { message: `No image or stack associated with ParallelCluster image id: ${imageId}.` },
    };
  }
  // Not even by force: Image Builder cannot be stopped in the middle of a run.
  if (image.stack?.isBuilding && image.stack.status !== "DELETE_IN_PROGRESS") {
    const message = "Bad Request: Image cannot be deleted because EC2 ImageBuilder Image has a running workflow.";
    return { status: 400, body: { message } };
  }
  world.apply({ type: "DeleteImage", at: now, region, imageId });
  const { version } = image;
  // The stack is only spoken of where there is no AMI.
  const stack = !image.ami &&
    image.stack && { cloudformationStackStatus: "DELETE_IN_PROGRESS", cloudformationStackArn: image.stack.arn };
  return {
    status: 202,
    body: { image: { imageId, imageBuildStatus: "DELETE_IN_PROGRESS", region, version, ...stack } },
  };
};
