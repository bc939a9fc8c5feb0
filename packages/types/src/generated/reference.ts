// Made from spec/openapi.yaml by `pnpm generate`. Do not edit.

import type { OperationId } from "../operation-id.js";
import type { OperationReference } from "../operation-reference.js";

export const reference: Readonly<Record<OperationId, OperationReference>> = {
  "BuildImage": {
    "summary": "Start building a custom image.",
    "description": "Checks the configuration, uploads it, and creates the CloudFormation stack that builds the image. The stack bears the name of the image. The answer comes as soon as the stack exists; the build itself takes the better part of an hour. Unless `rollbackOnFailure` is set, the stack of a build that fails stays as it is, for inspection. A repeated call is a conflict, not a repetition.",
    "tag": "Image Operations",
    "inputs": [
      {
        "name": "suppressValidators",
        "in": "query",
        "required": false,
        "type": "array",
        "items": {
          "type": "string",
          "pattern": "^(ALL|type:[A-Za-z0-9]+)$"
        },
        "uniqueItems": true,
        "style": "form",
        "explode": true,
        "description": "Validators to leave out: `ALL`, or `type:` and the name of one."
      },
      {
        "name": "validationFailureLevel",
        "in": "query",
        "required": false,
        "type": "string",
        "enum": [
          "INFO",
          "WARNING",
          "ERROR"
        ],
        "default": "ERROR",
        "description": "Refuse the configuration where a validator finds something this grave, or graver."
      },
      {
        "name": "dryrun",
        "in": "query",
        "required": false,
        "type": "boolean",
        "default": false,
        "description": "Only check the request; a success is answered 412."
      },
      {
        "name": "rollbackOnFailure",
        "in": "query",
        "required": false,
        "type": "boolean",
        "default": false,
        "description": "Undo what was created when the creation fails."
      },
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      },
      {
        "name": "imageId",
        "in": "body",
        "required": true,
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9-]+$",
        "description": "Id of the image, and name of the stack that builds it."
      },
      {
        "name": "imageConfiguration",
        "in": "body",
        "required": true,
        "type": "string",
        "description": "The image configuration, as the text of a YAML document."
      }
    ],
    "requestBody": {
      "required": true,
      "schema": "BuildImageRequestContent"
    },
    "responses": {
      "202": {
        "description": "The image whose build has begun.",
        "schema": "BuildImageResponseContent"
      },
      "400": {
        "description": "The request or the image configuration is not valid.",
        "schema": "BuildImageBadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "409": {
        "description": "The request conflicts with what there is.",
        "schema": "ConflictExceptionResponseContent"
      },
      "412": {
        "description": "The request would have succeeded, had it not been a dry run.",
        "schema": "DryrunOperationExceptionResponseContent"
      },
      "413": {
        "description": "The body is larger than the gateway lets through.",
        "schema": "GatewayErrorResponseContent"
      },
      "415": {
        "description": "The body is not declared as JSON.",
        "schema": "GatewayErrorResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "CreateCluster": {
    "summary": "Start creating a cluster.",
    "description": "Checks the configuration and creates the cluster's CloudFormation stack. The answer comes as soon as the stack exists; creation takes several minutes.",
    "tag": "Cluster Operations",
    "inputs": [
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      },
      {
        "name": "suppressValidators",
        "in": "query",
        "required": false,
        "type": "array",
        "items": {
          "type": "string",
          "pattern": "^(ALL|type:[A-Za-z0-9]+)$"
        },
        "uniqueItems": true,
        "style": "form",
        "explode": true,
        "description": "Validators to leave out: `ALL`, or `type:` and the name of one."
      },
      {
        "name": "validationFailureLevel",
        "in": "query",
        "required": false,
        "type": "string",
        "enum": [
          "INFO",
          "WARNING",
          "ERROR"
        ],
        "default": "ERROR",
        "description": "Refuse the configuration where a validator finds something this grave, or graver."
      },
      {
        "name": "dryrun",
        "in": "query",
        "required": false,
        "type": "boolean",
        "default": false,
        "description": "Only check the request; a success is answered 412."
      },
      {
        "name": "rollbackOnFailure",
        "in": "query",
        "required": false,
        "type": "boolean",
        "default": true,
        "description": "Undo what was created when the creation fails."
      },
      {
        "name": "clusterName",
        "in": "body",
        "required": true,
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9-]+$",
        "description": "Name of the cluster."
      },
      {
        "name": "clusterConfiguration",
        "in": "body",
        "required": true,
        "type": "string",
        "description": "The cluster configuration, as the text of a YAML document."
      }
    ],
    "requestBody": {
      "required": true,
      "schema": "CreateClusterRequestContent"
    },
    "responses": {
      "202": {
        "description": "The cluster whose creation has begun.",
        "schema": "CreateClusterResponseContent"
      },
      "400": {
        "description": "The request or the cluster configuration is not valid, or the name is taken.",
        "schema": "CreateClusterBadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "409": {
        "description": "The request conflicts with what there is.",
        "schema": "ConflictExceptionResponseContent"
      },
      "412": {
        "description": "The request would have succeeded, had it not been a dry run.",
        "schema": "DryrunOperationExceptionResponseContent"
      },
      "413": {
        "description": "The body is larger than the gateway lets through.",
        "schema": "GatewayErrorResponseContent"
      },
      "415": {
        "description": "The body is not declared as JSON.",
        "schema": "GatewayErrorResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "DeleteCluster": {
    "summary": "Start deleting a cluster.",
    "description": "Deletes the cluster's stack. Asking again while it is being deleted is accepted.",
    "tag": "Cluster Operations",
    "inputs": [
      {
        "name": "clusterName",
        "in": "path",
        "required": true,
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9-]+$",
        "description": "Name of the cluster."
      },
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      }
    ],
    "responses": {
      "202": {
        "description": "The cluster whose deletion has begun.",
        "schema": "DeleteClusterResponseContent"
      },
      "400": {
        "description": "The request, or what it asks for, is not valid.",
        "schema": "BadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "404": {
        "description": "What was asked for does not exist, or no longer.",
        "schema": "NotFoundExceptionResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "DeleteClusterInstances": {
    "summary": "Terminate the compute nodes of a cluster.",
    "description": "Terminates the compute nodes of a Slurm cluster by force. With `force` it does so for a cluster whose stack is gone, too.",
    "tag": "Cluster Instances",
    "inputs": [
      {
        "name": "clusterName",
        "in": "path",
        "required": true,
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9-]+$",
        "description": "Name of the cluster."
      },
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      },
      {
        "name": "force",
        "in": "query",
        "required": false,
        "type": "boolean",
        "default": false,
        "description": "Go ahead although it is in use."
      }
    ],
    "responses": {
      "202": {
        "description": "The instances are being terminated."
      },
      "400": {
        "description": "The request, or what it asks for, is not valid.",
        "schema": "BadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "404": {
        "description": "What was asked for does not exist, or no longer.",
        "schema": "NotFoundExceptionResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "DeleteImage": {
    "summary": "Delete a custom image.",
    "description": "Deletes the stack, the AMI with its snapshots, the configuration and the build logs of an image. Refused while Image Builder is at work, and, without `force`, while the AMI is shared or instances run from it.",
    "tag": "Image Operations",
    "inputs": [
      {
        "name": "imageId",
        "in": "path",
        "required": true,
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9-]+$",
        "description": "Id of the image."
      },
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      },
      {
        "name": "force",
        "in": "query",
        "required": false,
        "type": "boolean",
        "default": false,
        "description": "Go ahead although it is in use."
      }
    ],
    "responses": {
      "202": {
        "description": "The image whose deletion has begun.",
        "schema": "DeleteImageResponseContent"
      },
      "400": {
        "description": "The request, or what it asks for, is not valid.",
        "schema": "BadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "404": {
        "description": "What was asked for does not exist, or no longer.",
        "schema": "NotFoundExceptionResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "DescribeCluster": {
    "summary": "Describe a cluster.",
    "description": "Tells what is known of a cluster, its head node and its compute fleet.",
    "tag": "Cluster Operations",
    "inputs": [
      {
        "name": "clusterName",
        "in": "path",
        "required": true,
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9-]+$",
        "description": "Name of the cluster."
      },
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      }
    ],
    "responses": {
      "200": {
        "description": "A cluster in full.",
        "schema": "DescribeClusterResponseContent"
      },
      "400": {
        "description": "The request, or what it asks for, is not valid.",
        "schema": "BadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "404": {
        "description": "What was asked for does not exist, or no longer.",
        "schema": "NotFoundExceptionResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "DescribeClusterInstances": {
    "summary": "List the instances of a cluster.",
    "description": "Lists the EC2 instances that carry the cluster's tag, whether the cluster is known or not: an unknown name gives an empty list.",
    "tag": "Cluster Instances",
    "inputs": [
      {
        "name": "clusterName",
        "in": "path",
        "required": true,
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9-]+$",
        "description": "Name of the cluster."
      },
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      },
      {
        "name": "nextToken",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500."
      },
      {
        "name": "nodeType",
        "in": "query",
        "required": false,
        "type": "string",
        "enum": [
          "HeadNode",
          "ComputeNode",
          "LoginNode"
        ],
        "description": "Only nodes of this type."
      },
      {
        "name": "queueName",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Only nodes of this queue."
      }
    ],
    "responses": {
      "200": {
        "description": "One page of instances.",
        "schema": "DescribeClusterInstancesResponseContent"
      },
      "400": {
        "description": "The request, or what it asks for, is not valid.",
        "schema": "BadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "DescribeComputeFleet": {
    "summary": "Describe the compute fleet of a cluster.",
    "description": "Tells the status of the compute fleet and when it last changed.",
    "tag": "Cluster ComputeFleet",
    "inputs": [
      {
        "name": "clusterName",
        "in": "path",
        "required": true,
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9-]+$",
        "description": "Name of the cluster."
      },
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      }
    ],
    "responses": {
      "200": {
        "description": "Status of the compute fleet.",
        "schema": "DescribeComputeFleetResponseContent"
      },
      "400": {
        "description": "The request, or what it asks for, is not valid.",
        "schema": "BadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "404": {
        "description": "What was asked for does not exist, or no longer.",
        "schema": "NotFoundExceptionResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "DescribeImage": {
    "summary": "Describe a custom image.",
    "description": "Tells what is known of an image. Once its AMI is available the answer is about the AMI and says nothing of the stack; before that it is about the stack and the Image Builder run inside it.",
    "tag": "Image Operations",
    "inputs": [
      {
        "name": "imageId",
        "in": "path",
        "required": true,
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9-]+$",
        "description": "Id of the image."
      },
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      }
    ],
    "responses": {
      "200": {
        "description": "A custom image in full.",
        "schema": "DescribeImageResponseContent"
      },
      "400": {
        "description": "The request, or what it asks for, is not valid.",
        "schema": "BadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "404": {
        "description": "What was asked for does not exist, or no longer.",
        "schema": "NotFoundExceptionResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "GetClusterLogEvents": {
    "summary": "Read a log stream of a cluster.",
    "description": "Returns log lines of one stream, the oldest first within a page. Unless `startFromHead` is set, the first page is the newest. Both tokens come with every answer: the end is reached when `nextToken` is the one that was asked with.",
    "tag": "Cluster Logs",
    "inputs": [
      {
        "name": "clusterName",
        "in": "path",
        "required": true,
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9-]+$",
        "description": "Name of the cluster."
      },
      {
        "name": "logStreamName",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Name of the stream. It must be percent-encoded: those of images hold a slash, `3.12.0/1`."
      },
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      },
      {
        "name": "nextToken",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500."
      },
      {
        "name": "startFromHead",
        "in": "query",
        "required": false,
        "type": "boolean",
        "default": false,
        "description": "Take the first page from the oldest lines instead of the newest."
      },
      {
        "name": "limit",
        "in": "query",
        "required": false,
        "type": "integer",
        "format": "int32",
        "description": "How many lines a page may hold, at most 10,000; 0 counts as not given."
      },
      {
        "name": "startTime",
        "in": "query",
        "required": false,
        "type": "string",
        "format": "date-time",
        "description": "Only lines from this instant on, in ISO 8601."
      },
      {
        "name": "endTime",
        "in": "query",
        "required": false,
        "type": "string",
        "format": "date-time",
        "description": "Only lines before this instant, in ISO 8601."
      }
    ],
    "responses": {
      "200": {
        "description": "One page of log lines.",
        "schema": "GetClusterLogEventsResponseContent"
      },
      "400": {
        "description": "The request, or what it asks for, is not valid.",
        "schema": "BadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "404": {
        "description": "What was asked for does not exist, or no longer.",
        "schema": "NotFoundExceptionResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "GetClusterStackEvents": {
    "summary": "Show the CloudFormation events of a cluster.",
    "description": "Returns the events of the cluster's root stack, the newest first, within a page and across pages, up to 100 a page. The events of nested stacks, such as those of queues, are not among them.",
    "tag": "Cluster Logs",
    "inputs": [
      {
        "name": "clusterName",
        "in": "path",
        "required": true,
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9-]+$",
        "description": "Name of the cluster."
      },
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      },
      {
        "name": "nextToken",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500."
      }
    ],
    "responses": {
      "200": {
        "description": "One page of stack events.",
        "schema": "GetClusterStackEventsResponseContent"
      },
      "400": {
        "description": "The request, or what it asks for, is not valid.",
        "schema": "BadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "404": {
        "description": "What was asked for does not exist, or no longer.",
        "schema": "NotFoundExceptionResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "GetImageLogEvents": {
    "summary": "Read the build log of an image.",
    "description": "Returns log lines of one stream, the oldest first within a page. Unless `startFromHead` is set, the first page is the newest. Both tokens come with every answer: the end is reached when `nextToken` is the one that was asked with.",
    "tag": "Image Logs",
    "inputs": [
      {
        "name": "imageId",
        "in": "path",
        "required": true,
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9-]+$",
        "description": "Id of the image."
      },
      {
        "name": "logStreamName",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Name of the stream. It must be percent-encoded: those of images hold a slash, `3.12.0/1`."
      },
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      },
      {
        "name": "nextToken",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500."
      },
      {
        "name": "startFromHead",
        "in": "query",
        "required": false,
        "type": "boolean",
        "default": false,
        "description": "Take the first page from the oldest lines instead of the newest."
      },
      {
        "name": "limit",
        "in": "query",
        "required": false,
        "type": "integer",
        "format": "int32",
        "description": "How many lines a page may hold, at most 10,000; 0 counts as not given."
      },
      {
        "name": "startTime",
        "in": "query",
        "required": false,
        "type": "string",
        "format": "date-time",
        "description": "Only lines from this instant on, in ISO 8601."
      },
      {
        "name": "endTime",
        "in": "query",
        "required": false,
        "type": "string",
        "format": "date-time",
        "description": "Only lines before this instant, in ISO 8601."
      }
    ],
    "responses": {
      "200": {
        "description": "One page of log lines.",
        "schema": "GetImageLogEventsResponseContent"
      },
      "400": {
        "description": "The request, or what it asks for, is not valid.",
        "schema": "BadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "404": {
        "description": "What was asked for does not exist, or no longer.",
        "schema": "NotFoundExceptionResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "GetImageStackEvents": {
    "summary": "Show the CloudFormation events of an image build.",
    "description": "Returns the events of the stack that builds an image, the newest first, within a page and across pages. A page holds up to 100 events and its size cannot be chosen. Following a token while the stack is changing never brings events newer than those of the first page: ask for the first page again and compare event ids. A build that succeeds deletes its stack, and from then on the answer is 404.",
    "tag": "Image Logs",
    "inputs": [
      {
        "name": "imageId",
        "in": "path",
        "required": true,
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9-]+$",
        "description": "Id of the image."
      },
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      },
      {
        "name": "nextToken",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500."
      }
    ],
    "responses": {
      "200": {
        "description": "One page of stack events.",
        "schema": "GetImageStackEventsResponseContent"
      },
      "400": {
        "description": "The request, or what it asks for, is not valid.",
        "schema": "BadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "404": {
        "description": "What was asked for does not exist, or no longer.",
        "schema": "NotFoundExceptionResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "ListClusterLogStreams": {
    "summary": "List the log streams of a cluster.",
    "description": "Lists the streams of the cluster's log group, ordered by name, of all nodes or of those a filter names.",
    "tag": "Cluster Logs",
    "inputs": [
      {
        "name": "clusterName",
        "in": "path",
        "required": true,
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9-]+$",
        "description": "Name of the cluster."
      },
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      },
      {
        "name": "filters",
        "in": "query",
        "required": false,
        "type": "array",
        "items": {
          "type": "string"
        },
        "uniqueItems": true,
        "style": "spaceDelimited",
        "explode": true,
        "description": "Only streams of some nodes: `Name=private-dns-name,Values=ip-10-0-0-1` or `Name=node-type,Values=HeadNode`."
      },
      {
        "name": "nextToken",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500."
      }
    ],
    "responses": {
      "200": {
        "description": "One page of log streams.",
        "schema": "ListClusterLogStreamsResponseContent"
      },
      "400": {
        "description": "The request, or what it asks for, is not valid.",
        "schema": "BadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "404": {
        "description": "What was asked for does not exist, or no longer.",
        "schema": "NotFoundExceptionResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "ListClusters": {
    "summary": "List clusters.",
    "description": "Lists the clusters of a region. The service pages through all stacks of the account and filters afterwards, so a page can be empty and still carry a token: go on until no token comes.",
    "tag": "Cluster Operations",
    "inputs": [
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      },
      {
        "name": "nextToken",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500."
      },
      {
        "name": "clusterStatus",
        "in": "query",
        "required": false,
        "type": "array",
        "items": {
          "type": "string",
          "enum": [
            "CREATE_IN_PROGRESS",
            "CREATE_FAILED",
            "CREATE_COMPLETE",
            "DELETE_IN_PROGRESS",
            "DELETE_FAILED",
            "UPDATE_IN_PROGRESS",
            "UPDATE_COMPLETE",
            "UPDATE_FAILED"
          ]
        },
        "uniqueItems": true,
        "style": "form",
        "explode": true,
        "description": "Only clusters of these statuses."
      }
    ],
    "responses": {
      "200": {
        "description": "One page of clusters.",
        "schema": "ListClustersResponseContent"
      },
      "400": {
        "description": "The request, or what it asks for, is not valid.",
        "schema": "BadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "ListImageLogStreams": {
    "summary": "List the build log streams of an image.",
    "description": "Lists the streams of the image's log group, ordered by name. They outlive the stack, until the image is deleted.",
    "tag": "Image Logs",
    "inputs": [
      {
        "name": "imageId",
        "in": "path",
        "required": true,
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9-]+$",
        "description": "Id of the image."
      },
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      },
      {
        "name": "nextToken",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500."
      }
    ],
    "responses": {
      "200": {
        "description": "One page of log streams.",
        "schema": "ListImageLogStreamsResponseContent"
      },
      "400": {
        "description": "The request, or what it asks for, is not valid.",
        "schema": "BadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "404": {
        "description": "What was asked for does not exist, or no longer.",
        "schema": "NotFoundExceptionResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "ListImages": {
    "summary": "List custom images by status.",
    "description": "Lists the images of one status group. Available images come in one page, in no particular order. For the other groups the service pages through all stacks of the account and filters afterwards, so a page can be empty and still carry a token: go on until no token comes. Images whose stack is being deleted are in no group.",
    "tag": "Image Operations",
    "inputs": [
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      },
      {
        "name": "nextToken",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500."
      },
      {
        "name": "imageStatus",
        "in": "query",
        "required": true,
        "type": "string",
        "enum": [
          "AVAILABLE",
          "PENDING",
          "FAILED"
        ],
        "description": "Which images to list."
      }
    ],
    "responses": {
      "200": {
        "description": "One page of images.",
        "schema": "ListImagesResponseContent"
      },
      "400": {
        "description": "The request, or what it asks for, is not valid.",
        "schema": "BadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "ListOfficialImages": {
    "summary": "List the official images of ParallelCluster.",
    "description": "Lists the AMIs that are published for the version of the service, for each operating system and architecture. A pair can appear twice.",
    "tag": "Image Operations",
    "inputs": [
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      },
      {
        "name": "os",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Only this operating system: `alinux2`, `alinux2023`, `ubuntu2004`, `ubuntu2204`, `rhel8`, `rocky8`, `rhel9` or `rocky9`."
      },
      {
        "name": "architecture",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Only this architecture: `x86_64` or `arm64`."
      }
    ],
    "responses": {
      "200": {
        "description": "Official AMIs.",
        "schema": "ListOfficialImagesResponseContent"
      },
      "400": {
        "description": "The request, or what it asks for, is not valid.",
        "schema": "BadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "UpdateCluster": {
    "summary": "Start updating a cluster.",
    "description": "Compares the configuration with the one in force and updates the cluster's stack. The cluster must have been made by the same version of ParallelCluster.",
    "tag": "Cluster Operations",
    "inputs": [
      {
        "name": "clusterName",
        "in": "path",
        "required": true,
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9-]+$",
        "description": "Name of the cluster."
      },
      {
        "name": "suppressValidators",
        "in": "query",
        "required": false,
        "type": "array",
        "items": {
          "type": "string",
          "pattern": "^(ALL|type:[A-Za-z0-9]+)$"
        },
        "uniqueItems": true,
        "style": "form",
        "explode": true,
        "description": "Validators to leave out: `ALL`, or `type:` and the name of one."
      },
      {
        "name": "validationFailureLevel",
        "in": "query",
        "required": false,
        "type": "string",
        "enum": [
          "INFO",
          "WARNING",
          "ERROR"
        ],
        "default": "ERROR",
        "description": "Refuse the configuration where a validator finds something this grave, or graver."
      },
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      },
      {
        "name": "dryrun",
        "in": "query",
        "required": false,
        "type": "boolean",
        "default": false,
        "description": "Only check the request; a success is answered 412."
      },
      {
        "name": "forceUpdate",
        "in": "query",
        "required": false,
        "type": "boolean",
        "default": false,
        "description": "Update although some changes are not supported."
      },
      {
        "name": "clusterConfiguration",
        "in": "body",
        "required": true,
        "type": "string",
        "description": "The cluster configuration, as the text of a YAML document."
      }
    ],
    "requestBody": {
      "required": true,
      "schema": "UpdateClusterRequestContent"
    },
    "responses": {
      "202": {
        "description": "The cluster whose update has begun.",
        "schema": "UpdateClusterResponseContent"
      },
      "400": {
        "description": "The request, the configuration, or a change it makes, is not valid.",
        "schema": "UpdateClusterBadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "404": {
        "description": "What was asked for does not exist, or no longer.",
        "schema": "NotFoundExceptionResponseContent"
      },
      "409": {
        "description": "The request conflicts with what there is.",
        "schema": "ConflictExceptionResponseContent"
      },
      "412": {
        "description": "The request would have succeeded, had it not been a dry run.",
        "schema": "DryrunOperationExceptionResponseContent"
      },
      "413": {
        "description": "The body is larger than the gateway lets through.",
        "schema": "GatewayErrorResponseContent"
      },
      "415": {
        "description": "The body is not declared as JSON.",
        "schema": "GatewayErrorResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  },
  "UpdateComputeFleet": {
    "summary": "Start or stop the compute fleet of a cluster.",
    "description": "Asks for a status of the compute fleet: `START_REQUESTED` or `STOP_REQUESTED` for Slurm, `ENABLED` or `DISABLED` for AWS Batch. The answer is the status after the request.",
    "tag": "Cluster ComputeFleet",
    "inputs": [
      {
        "name": "clusterName",
        "in": "path",
        "required": true,
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9-]+$",
        "description": "Name of the cluster."
      },
      {
        "name": "region",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own."
      },
      {
        "name": "status",
        "in": "body",
        "required": true,
        "type": "string",
        "enum": [
          "START_REQUESTED",
          "STOP_REQUESTED",
          "ENABLED",
          "DISABLED"
        ],
        "description": "Status."
      }
    ],
    "requestBody": {
      "required": true,
      "schema": "UpdateComputeFleetRequestContent"
    },
    "responses": {
      "200": {
        "description": "Status of the compute fleet after the request.",
        "schema": "UpdateComputeFleetResponseContent"
      },
      "400": {
        "description": "The request, or what it asks for, is not valid.",
        "schema": "BadRequestExceptionResponseContent"
      },
      "401": {
        "description": "The caller is not known. The service has never been seen to send it: the gateway refuses with 403.",
        "schema": "UnauthorizedClientErrorResponseContent"
      },
      "403": {
        "description": "The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows.",
        "schema": "GatewayErrorResponseContent"
      },
      "404": {
        "description": "What was asked for does not exist, or no longer.",
        "schema": "NotFoundExceptionResponseContent"
      },
      "413": {
        "description": "The body is larger than the gateway lets through.",
        "schema": "GatewayErrorResponseContent"
      },
      "415": {
        "description": "The body is not declared as JSON.",
        "schema": "GatewayErrorResponseContent"
      },
      "429": {
        "description": "Too many requests; ask again later.",
        "schema": "LimitExceededExceptionResponseContent"
      },
      "500": {
        "description": "The service failed, or AWS refused what it asked for; a bad token is answered so, too.",
        "schema": "InternalServiceExceptionResponseContent"
      },
      "502": {
        "description": "The service did not give the gateway an answer it could pass on.",
        "schema": "GatewayErrorResponseContent"
      },
      "504": {
        "description": "The service took longer than the gateway waits. What was asked for may have been done all the same.",
        "schema": "GatewayErrorResponseContent"
      }
    }
  }
};
