import type { AmiAt, ImageAt, ImageStackAt } from "../world/images/image-at.js";
import { findImage, NO_IMAGE_STACK } from "./find-image.js";
import { describedImageStatus } from "./image-status.js";
import type { HandlerContext, OperationHandler } from "./operation-handler.js";
import { configurationUrl } from "./presigned-url.js";

export const describeImage: OperationHandler<"DescribeImage"> = ({ path }, context) => {
  const found = findImage(path.imageId, context);
  if (found === "another stack") return NO_IMAGE_STACK;
  if ("refused" in found) return found.refused;
  const { image } = found;
  const common = describeCommon(image, context);
  // Once the AMI is there, nothing is said of the stack, though it may still exist.
  if (image.ami) return { status: 200, body: { ...common, ...describeAmi(image.ami) } };
  if (image.stack) return { status: 200, body: { ...common, ...describeStack(image.stack) } };
  return NO_IMAGE_STACK;
};

function describeCommon({ imageId, region, version, ami, stack }: ImageAt, context: HandlerContext) {
  const tags = ami?.tags ?? stack?.tags ?? [];
  const location = tags.find(({ key }) => key === "parallelcluster:build_config")?.value;
  return { imageId, region, version, imageConfiguration: { url: configurationUrl(location, context) } };
}

function describeAmi({ amiId, amiName, architecture, description, createdAt, tags }: AmiAt) {
  return {
    imageBuildStatus: "BUILD_COMPLETE",
    creationTime: new Date(createdAt).toISOString(),
    ec2AmiInfo: { amiId, amiName, architecture, state: "AVAILABLE", description, tags: [...tags] },
  };
}

function describeStack({ arn, status, statusReason, createdAt, tags, logsArn, imageBuilder }: ImageStackAt) {
  return {
    imageBuildStatus: describedImageStatus(status),
    imageBuildLogsArn: logsArn,
    cloudformationStackStatus: status,
    ...(statusReason !== undefined && { cloudformationStackStatusReason: statusReason }),
    cloudformationStackArn: arn,
    cloudformationStackCreationTime: new Date(createdAt).toISOString(),
    cloudformationStackTags: [...tags],
    ...(imageBuilder && { imagebuilderImageStatus: imageBuilder.status }),
    ...(imageBuilder?.reason !== undefined && { imagebuilderImageStatusReason: imageBuilder.reason }),
  };
}
