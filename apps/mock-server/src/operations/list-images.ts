import type { ImageInfoSummary } from "@pcluster-api/types";
import type { ImageAt } from "../world/images/image-at.js";
import { summarisedImageStatus } from "./image-status.js";
import type { HandlerContext, OperationHandler } from "./operation-handler.js";
import { AWS_BAD_TOKEN, refuseToken } from "./refuse.js";
import { stacksPage } from "./stacks-page.js";

/** The stack statuses in each group; an image whose stack is being deleted, or was created, is in none. */
const STACK_STATUSES = {
  PENDING: ["CREATE_IN_PROGRESS"],
  FAILED: ["CREATE_FAILED", "DELETE_FAILED", "ROLLBACK_FAILED", "ROLLBACK_COMPLETE", "ROLLBACK_IN_PROGRESS"],
};

export const listImages: OperationHandler<"ListImages"> = ({ query }, context) => {
  const { imageStatus, nextToken } = query;
  if (imageStatus !== "AVAILABLE") return listByStack(imageStatus, nextToken, context);
  const images = context.world.images(context.region, context.now);
  return { status: 200, body: { images: images.flatMap((image) => summariseAmi(image) ?? []) } };
};

function listByStack(group: keyof typeof STACK_STATUSES, token: string | undefined, context: HandlerContext) {
  const page = stacksPage(`ListImages ${context.region} ${group}`, token, context);
  if (!page) return refuseToken(context.quirks, AWS_BAD_TOKEN.stacks);
  const images = page.stacks
    .filter(({ stack }) => STACK_STATUSES[group].includes(stack.status))
    .flatMap(({ image }) => (image && summariseStack(image)) ?? []);
  return {
    status: 200 as const,
    body: { images, ...(page.nextToken !== undefined && { nextToken: page.nextToken }) },
  };
}

function summariseAmi({ imageId, region, version, ami }: ImageAt): ImageInfoSummary | undefined {
  return ami && { imageId, imageBuildStatus: "BUILD_COMPLETE", ec2AmiInfo: { amiId: ami.amiId }, region, version };
}

/** An image by its stack, as BuildImage and ListImages show it. */
export function summariseStack({ imageId, region, version, stack }: ImageAt): ImageInfoSummary | undefined {
  return (
    stack && {
      imageId,
      imageBuildStatus: summarisedImageStatus(stack.status),
      cloudformationStackStatus: stack.status,
      cloudformationStackArn: stack.arn,
      region,
      version,
    }
  );
}
