import type { ImageAt, StackAt } from "../world/world.js";
import { describedImageStatus } from "./image-status.js";
import type { OperationHandler } from "./operation-handler.js";

export const describeImage: OperationHandler<"DescribeImage"> = ({ path }, { world, region, now }) => {
  const { imageId } = path;
  const image = world.image(region, imageId, now);
  if (image?.ami) return { status: 200, body: { ...common(image), ...describeAmi(image.ami) } };
  if (image?.stack) return { status: 200, body: { ...common(image), ...describeStack(image.stack) } };
  return { status: 404, body: { message: `No image or stack associated with ParallelCluster image id: ${imageId}.` } };
};

function common({ imageId, region, version }: ImageAt) {
  // There is no S3 here to presign a URL for; the service says the same where it cannot reach S3.
  return { imageId, region, version, imageConfiguration: { url: "NOT_AVAILABLE" } };
}

/** Once the AMI is there, nothing is said of the stack, though it may still exist. */
function describeAmi({ amiId, amiName, architecture, createdAt, tags }: NonNullable<ImageAt["ami"]>) {
  return {
    imageBuildStatus: "BUILD_COMPLETE",
    creationTime: new Date(createdAt).toISOString(),
    ec2AmiInfo: { amiId, amiName, architecture, state: "AVAILABLE", tags: [...tags] },
  };
}

function describeStack({ arn, status, statusReason, createdAt, tags, logsArn, imageBuilder }: StackAt) {
  return {
    imageBuildStatus: describedImageStatus(status),
    imageBuildLogsArn: logsArn,
    cloudformationStackStatus: status,
    ...(statusReason && { cloudformationStackStatusReason: statusReason }),
    cloudformationStackArn: arn,
    cloudformationStackCreationTime: new Date(createdAt).toISOString(),
    cloudformationStackTags: [...tags],
    ...(imageBuilder && { imagebuilderImageStatus: imageBuilder.status }),
    ...(imageBuilder?.reason && { imagebuilderImageStatusReason: imageBuilder.reason }),
  };
}
