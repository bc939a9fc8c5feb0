import type { ImageAt } from "../world/images/image-at.js";
import type { HandlerContext } from "./operation-handler.js";
import { notFound } from "./refuse.js";

/** What the service says of a stack that goes by the id of an image and is none. */
export const NO_IMAGE_STACK = {
  status: 500,
  body: { message: "No artifact directory found in image tag and cloudformation stack tag." },
} as const;

/** An id stands for an AMI, else for the stack of that name, whatever it is the stack of. */
export function findImage(
  imageId: string,
  { world, region, now }: HandlerContext,
): { readonly image: ImageAt } | "another stack" | { readonly refused: ReturnType<typeof notFound> } {
  const image = world.image(region, imageId, now);
  if (image) return { image };
  if (world.stack(region, imageId, now)) return "another stack";
  return { refused: notFound(`No image or stack associated with ParallelCluster image id: ${imageId}.`) };
}
