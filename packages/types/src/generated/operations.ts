// Made from spec/openapi.yaml by `pnpm generate`. Do not edit.

import type { Operation } from "../operation.js";

export const operations = {
  "BuildImage": {
    "method": "POST",
    "path": "/v3/images/custom",
    "pathParameters": [],
    "queryParameters": [
      "suppressValidators",
      "validationFailureLevel",
      "dryrun",
      "rollbackOnFailure",
      "region"
    ],
    "headerParameters": [],
    "bodyProperties": [
      "imageId",
      "imageConfiguration"
    ],
    "successStatus": 202
  },
  "CreateCluster": {
    "method": "POST",
    "path": "/v3/clusters",
    "pathParameters": [],
    "queryParameters": [
      "region",
      "suppressValidators",
      "validationFailureLevel",
      "dryrun",
      "rollbackOnFailure"
    ],
    "headerParameters": [],
    "bodyProperties": [
      "clusterName",
      "clusterConfiguration"
    ],
    "successStatus": 202
  },
  "DeleteCluster": {
    "method": "DELETE",
    "path": "/v3/clusters/{clusterName}",
    "pathParameters": [
      "clusterName"
    ],
    "queryParameters": [
      "region"
    ],
    "headerParameters": [],
    "bodyProperties": [],
    "successStatus": 202
  },
  "DeleteClusterInstances": {
    "method": "DELETE",
    "path": "/v3/clusters/{clusterName}/instances",
    "pathParameters": [
      "clusterName"
    ],
    "queryParameters": [
      "region",
      "force"
    ],
    "headerParameters": [],
    "bodyProperties": [],
    "successStatus": 202,
    "emptyAnswer": true
  },
  "DeleteImage": {
    "method": "DELETE",
    "path": "/v3/images/custom/{imageId}",
    "pathParameters": [
      "imageId"
    ],
    "queryParameters": [
      "region",
      "force"
    ],
    "headerParameters": [],
    "bodyProperties": [],
    "successStatus": 202
  },
  "DescribeCluster": {
    "method": "GET",
    "path": "/v3/clusters/{clusterName}",
    "pathParameters": [
      "clusterName"
    ],
    "queryParameters": [
      "region"
    ],
    "headerParameters": [],
    "bodyProperties": [],
    "successStatus": 200
  },
  "DescribeClusterInstances": {
    "method": "GET",
    "path": "/v3/clusters/{clusterName}/instances",
    "pathParameters": [
      "clusterName"
    ],
    "queryParameters": [
      "region",
      "nextToken",
      "nodeType",
      "queueName"
    ],
    "headerParameters": [],
    "bodyProperties": [],
    "successStatus": 200,
    "pagination": {
      "inputToken": "nextToken",
      "outputToken": "nextToken",
      "items": "instances",
      "end": "missing-token"
    }
  },
  "DescribeComputeFleet": {
    "method": "GET",
    "path": "/v3/clusters/{clusterName}/computefleet",
    "pathParameters": [
      "clusterName"
    ],
    "queryParameters": [
      "region"
    ],
    "headerParameters": [],
    "bodyProperties": [],
    "successStatus": 200
  },
  "DescribeImage": {
    "method": "GET",
    "path": "/v3/images/custom/{imageId}",
    "pathParameters": [
      "imageId"
    ],
    "queryParameters": [
      "region"
    ],
    "headerParameters": [],
    "bodyProperties": [],
    "successStatus": 200
  },
  "GetClusterLogEvents": {
    "method": "GET",
    "path": "/v3/clusters/{clusterName}/logstreams/{logStreamName}",
    "pathParameters": [
      "clusterName",
      "logStreamName"
    ],
    "queryParameters": [
      "region",
      "nextToken",
      "startFromHead",
      "limit",
      "startTime",
      "endTime"
    ],
    "headerParameters": [],
    "bodyProperties": [],
    "successStatus": 200,
    "pagination": {
      "inputToken": "nextToken",
      "outputToken": "nextToken",
      "items": "events",
      "end": "repeated-token",
      "defaults": {
        "startFromHead": true
      }
    }
  },
  "GetClusterStackEvents": {
    "method": "GET",
    "path": "/v3/clusters/{clusterName}/stackevents",
    "pathParameters": [
      "clusterName"
    ],
    "queryParameters": [
      "region",
      "nextToken"
    ],
    "headerParameters": [],
    "bodyProperties": [],
    "successStatus": 200,
    "pagination": {
      "inputToken": "nextToken",
      "outputToken": "nextToken",
      "items": "events",
      "end": "missing-token"
    }
  },
  "GetImageLogEvents": {
    "method": "GET",
    "path": "/v3/images/custom/{imageId}/logstreams/{logStreamName}",
    "pathParameters": [
      "imageId",
      "logStreamName"
    ],
    "queryParameters": [
      "region",
      "nextToken",
      "startFromHead",
      "limit",
      "startTime",
      "endTime"
    ],
    "headerParameters": [],
    "bodyProperties": [],
    "successStatus": 200,
    "pagination": {
      "inputToken": "nextToken",
      "outputToken": "nextToken",
      "items": "events",
      "end": "repeated-token",
      "defaults": {
        "startFromHead": true
      }
    }
  },
  "GetImageStackEvents": {
    "method": "GET",
    "path": "/v3/images/custom/{imageId}/stackevents",
    "pathParameters": [
      "imageId"
    ],
    "queryParameters": [
      "region",
      "nextToken"
    ],
    "headerParameters": [],
    "bodyProperties": [],
    "successStatus": 200,
    "pagination": {
      "inputToken": "nextToken",
      "outputToken": "nextToken",
      "items": "events",
      "end": "missing-token"
    }
  },
  "ListClusterLogStreams": {
    "method": "GET",
    "path": "/v3/clusters/{clusterName}/logstreams",
    "pathParameters": [
      "clusterName"
    ],
    "queryParameters": [
      "region",
      "filters",
      "nextToken"
    ],
    "headerParameters": [],
    "bodyProperties": [],
    "successStatus": 200,
    "pagination": {
      "inputToken": "nextToken",
      "outputToken": "nextToken",
      "items": "logStreams",
      "end": "missing-token"
    }
  },
  "ListClusters": {
    "method": "GET",
    "path": "/v3/clusters",
    "pathParameters": [],
    "queryParameters": [
      "region",
      "nextToken",
      "clusterStatus"
    ],
    "headerParameters": [],
    "bodyProperties": [],
    "successStatus": 200,
    "pagination": {
      "inputToken": "nextToken",
      "outputToken": "nextToken",
      "items": "clusters",
      "end": "missing-token"
    }
  },
  "ListImageLogStreams": {
    "method": "GET",
    "path": "/v3/images/custom/{imageId}/logstreams",
    "pathParameters": [
      "imageId"
    ],
    "queryParameters": [
      "region",
      "nextToken"
    ],
    "headerParameters": [],
    "bodyProperties": [],
    "successStatus": 200,
    "pagination": {
      "inputToken": "nextToken",
      "outputToken": "nextToken",
      "items": "logStreams",
      "end": "missing-token"
    }
  },
  "ListImages": {
    "method": "GET",
    "path": "/v3/images/custom",
    "pathParameters": [],
    "queryParameters": [
      "region",
      "nextToken",
      "imageStatus"
    ],
    "headerParameters": [],
    "bodyProperties": [],
    "successStatus": 200,
    "pagination": {
      "inputToken": "nextToken",
      "outputToken": "nextToken",
      "items": "images",
      "end": "missing-token"
    }
  },
  "ListOfficialImages": {
    "method": "GET",
    "path": "/v3/images/official",
    "pathParameters": [],
    "queryParameters": [
      "region",
      "os",
      "architecture"
    ],
    "headerParameters": [],
    "bodyProperties": [],
    "successStatus": 200
  },
  "UpdateCluster": {
    "method": "PUT",
    "path": "/v3/clusters/{clusterName}",
    "pathParameters": [
      "clusterName"
    ],
    "queryParameters": [
      "suppressValidators",
      "validationFailureLevel",
      "region",
      "dryrun",
      "forceUpdate"
    ],
    "headerParameters": [],
    "bodyProperties": [
      "clusterConfiguration"
    ],
    "successStatus": 202
  },
  "UpdateComputeFleet": {
    "method": "PATCH",
    "path": "/v3/clusters/{clusterName}/computefleet",
    "pathParameters": [
      "clusterName"
    ],
    "queryParameters": [
      "region"
    ],
    "headerParameters": [],
    "bodyProperties": [
      "status"
    ],
    "successStatus": 200
  }
} as const satisfies Record<string, Operation>;
