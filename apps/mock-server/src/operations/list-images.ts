import type { ImageInfoSummary, ListImagesResponseContent } from "@pcluster-api/types";
import type { ImageAt } from "../world/world.js";
import { summarisedImageStatus } from "./image-status.js";
import type { HandlerContext, OperationHandler } from "./operation-handler.js";
import { refuseToken } from "./refuse-token.js";

/** The stack statuses in each group; an image whose stack is being deleted, or was created, is in none. */
const STACK_STATUSES = {
  PENDING: ["CREATE_IN_PROGRESS"],
  FAILED: ["CREATE_FAILED", "DELETE_FAILED", "ROLLBACK_FAILED", "ROLLBACK_COMPLETE", "ROLLBACK_IN_PROGRESS"],
};

/** How many stacks CloudFormation describes in a page. */
const PAGE_SIZE = 100;
/** With `empty-pages` the account begins with this many stacks that are no images: a page of them, and one on the next. */
const OTHER_STACKS = PAGE_SIZE + 1;

export const listImages: OperationHandler<"ListImages"> = ({ query }, context) => {
  const images = context.world.images(context.region, context.now);
  if (query.imageStatus === "AVAILABLE") {
    return { status: 200, body: { images: images.flatMap((image) => summariseAmi(image) ?? []) } };
  }
  return listByStack(images, query.imageStatus, query.nextToken, context);
};

/** Pages through all stacks and filters afterwards, as the service does: that is how a page can be empty. */
function listByStack(
  images: readonly ImageAt[],
  group: keyof typeof STACK_STATUSES,
  token: string | undefined,
  { region, quirks, tokens }: HandlerContext,
): { status: 200; body: ListImagesResponseContent } | ReturnType<typeof refuseToken> {
  const scope = `ListImages ${region} ${group}`;
  const start = token ? tokens.read(scope, token) : 0;
  if (start === undefined) return refuseToken(quirks, "DescribeStacks");

  const others = quirks["empty-pages"] ? OTHER_STACKS : 0;
  const stacks: readonly (ImageAt | undefined)[] = [
    ...Array<undefined>(others),
    ...images.filter(({ stack }) => stack),
  ];
  const end = start + PAGE_SIZE;
  const page = stacks.slice(start, end).filter((image) => STACK_STATUSES[group].includes(image?.stack?.status ?? ""));
  return {
    status: 200,
    body: {
      images: page.flatMap((image) => (image && summariseStack(image)) ?? []),
      ...(end < stacks.length && { nextToken: tokens.issue(scope, end) }),
    },
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
