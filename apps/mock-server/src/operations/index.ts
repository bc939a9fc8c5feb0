import type { OperationId } from "@pcluster-api/types";
import { buildImage } from "./build-image.js";
import { createCluster } from "./create-cluster.js";
import { deleteCluster } from "./delete-cluster.js";
import { deleteClusterInstances } from "./delete-cluster-instances.js";
import { deleteImage } from "./delete-image.js";
import { describeCluster } from "./describe-cluster.js";
import { describeClusterInstances } from "./describe-cluster-instances.js";
import { describeComputeFleet } from "./describe-compute-fleet.js";
import { describeImage } from "./describe-image.js";
import { getClusterLogEvents } from "./get-cluster-log-events.js";
import { getClusterStackEvents } from "./get-cluster-stack-events.js";
import { getImageLogEvents } from "./get-image-log-events.js";
import { getImageStackEvents } from "./get-image-stack-events.js";
import { listClusterLogStreams } from "./list-cluster-log-streams.js";
import { listClusters } from "./list-clusters.js";
import { listImageLogStreams } from "./list-image-log-streams.js";
import { listImages } from "./list-images.js";
import { listOfficialImages } from "./list-official-images.js";
import type { OperationHandler, PublishedAnswer } from "./operation-handler.js";
import { updateCluster } from "./update-cluster.js";
import { updateComputeFleet } from "./update-compute-fleet.js";

/** The operations that are simulated; one that the contract gains answers its example until it is. */
export const handlers: { readonly [Id in OperationId]?: OperationHandler<Id, PublishedAnswer> } = {
  BuildImage: buildImage,
  CreateCluster: createCluster,
  DeleteCluster: deleteCluster,
  DeleteClusterInstances: deleteClusterInstances,
  DeleteImage: deleteImage,
  DescribeCluster: describeCluster,
  DescribeClusterInstances: describeClusterInstances,
  DescribeComputeFleet: describeComputeFleet,
  DescribeImage: describeImage,
  GetClusterLogEvents: getClusterLogEvents,
  GetClusterStackEvents: getClusterStackEvents,
  GetImageLogEvents: getImageLogEvents,
  GetImageStackEvents: getImageStackEvents,
  ListClusterLogStreams: listClusterLogStreams,
  ListClusters: listClusters,
  ListImageLogStreams: listImageLogStreams,
  ListImages: listImages,
  ListOfficialImages: listOfficialImages,
  UpdateCluster: updateCluster,
  UpdateComputeFleet: updateComputeFleet,
};
