import type { OperationId } from "@pcluster-api/types";
import { buildImage } from "./build-image.js";
import { deleteImage } from "./delete-image.js";
import { describeImage } from "./describe-image.js";
import { getImageStackEvents } from "./get-image-stack-events.js";
import { listImages } from "./list-images.js";
import type { OperationHandler } from "./operation-handler.js";

/** The operations that are simulated; every other one answers the example of the contract. */
export const handlers: { readonly [Id in OperationId]?: OperationHandler<Id> } = {
  BuildImage: buildImage,
  DeleteImage: deleteImage,
  DescribeImage: describeImage,
  GetImageStackEvents: getImageStackEvents,
  ListImages: listImages,
};
