// Made from spec/openapi.yaml by `pnpm generate`. Do not edit.

import type { OperationId } from "../operation-id.js";
import type { OperationExample } from "../operation-example.js";

export const examples: Readonly<Record<OperationId, OperationExample>> = {
  "BuildImage": {
    "request": {
      "imageId": "demo-image",
      "imageConfiguration": "Build:\n  InstanceType: c5.xlarge\n  ParentImage: ami-0123456789abcdef0\n"
    },
    "response": {
      "status": 202,
      "body": {
        "image": {
          "imageId": "alinux2-image",
          "imageBuildStatus": "BUILD_IN_PROGRESS",
          "cloudformationStackArn": "arn:aws:cloudformation:us-east-1:123456789012:stack/alinux2-image/abcd1234-abcd-1234-abcd-0123456789ab",
          "cloudformationStackStatus": "CREATE_IN_PROGRESS",
          "region": "us-east-1",
          "version": "3.12.0"
        }
      }
    }
  },
  "CreateCluster": {
    "request": {
      "clusterName": "demo-cluster",
      "clusterConfiguration": "Image:\n  Os: alinux2\nHeadNode:\n  InstanceType: t3.micro\n  Networking:\n    SubnetId: subnet-0123456789abcdef0\nScheduling:\n  Scheduler: slurm\n  SlurmQueues:\n    - Name: queue1\n      ComputeResources:\n        - Name: c5\n          InstanceType: c5.xlarge\n          MinCount: 0\n          MaxCount: 10\n      Networking:\n        SubnetIds: [subnet-0123456789abcdef0]\n"
    },
    "response": {
      "status": 202,
      "body": {
        "cluster": {
          "clusterName": "demo-cluster",
          "clusterStatus": "CREATE_IN_PROGRESS",
          "cloudformationStackArn": "arn:aws:cloudformation:eu-west-1:123456789012:stack/demo-cluster/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
          "cloudformationStackStatus": "CREATE_IN_PROGRESS",
          "region": "eu-west-1",
          "version": "3.12.0",
          "scheduler": {
            "type": "slurm"
          }
        }
      }
    }
  },
  "DeleteCluster": {
    "request": {
      "clusterName": "demo-cluster"
    },
    "response": {
      "status": 202,
      "body": {
        "cluster": {
          "clusterName": "demo-cluster",
          "clusterStatus": "DELETE_IN_PROGRESS",
          "cloudformationStackArn": "arn:aws:cloudformation:eu-west-1:123456789012:stack/demo-cluster/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
          "cloudformationStackStatus": "DELETE_IN_PROGRESS",
          "region": "eu-west-1",
          "version": "3.12.0",
          "scheduler": {
            "type": "slurm"
          }
        }
      }
    }
  },
  "DeleteClusterInstances": {
    "request": {
      "clusterName": "demo-cluster"
    },
    "response": {
      "status": 202
    }
  },
  "DeleteImage": {
    "request": {
      "imageId": "alinux2-image"
    },
    "response": {
      "status": 202,
      "body": {
        "image": {
          "imageId": "alinux2-image",
          "imageBuildStatus": "DELETE_IN_PROGRESS",
          "cloudformationStackArn": "arn:aws:cloudformation:us-east-1:123456789012:stack/alinux2-image/abcd1234-abcd-1234-abcd-0123456789ab",
          "cloudformationStackStatus": "DELETE_IN_PROGRESS",
          "region": "us-east-1",
          "version": "3.12.0"
        }
      }
    }
  },
  "DescribeCluster": {
    "request": {
      "clusterName": "demo-cluster"
    },
    "response": {
      "status": 200,
      "body": {
        "clusterName": "demo-cluster",
        "region": "eu-west-1",
        "version": "3.12.0",
        "clusterStatus": "CREATE_COMPLETE",
        "cloudFormationStackStatus": "CREATE_COMPLETE",
        "cloudformationStackArn": "arn:aws:cloudformation:eu-west-1:123456789012:stack/demo-cluster/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
        "creationTime": "2024-10-24T10:00:04.117Z",
        "lastUpdatedTime": "2024-10-24T10:00:04.117Z",
        "clusterConfiguration": {
          "url": "NOT_AVAILABLE"
        },
        "computeFleetStatus": "RUNNING",
        "scheduler": {
          "type": "slurm"
        },
        "headNode": {
          "instanceId": "i-0123456789abcdef0",
          "instanceType": "t3.micro",
          "launchTime": "2024-10-24T10:03:12.000Z",
          "privateIpAddress": "10.0.0.100",
          "publicIpAddress": "203.0.113.10",
          "state": "running"
        },
        "tags": [
          {
            "key": "parallelcluster:version",
            "value": "3.12.0"
          }
        ]
      }
    }
  },
  "DescribeClusterInstances": {
    "request": {
      "clusterName": "demo-cluster"
    },
    "response": {
      "status": 200,
      "body": {
        "instances": [
          {
            "instanceId": "i-0123456789abcdef0",
            "instanceType": "t3.micro",
            "launchTime": "2024-10-24T10:03:12.000Z",
            "nodeType": "HeadNode",
            "privateIpAddress": "10.0.0.100",
            "publicIpAddress": "203.0.113.10",
            "state": "running"
          },
          {
            "instanceId": "i-0fedcba9876543210",
            "instanceType": "c5.xlarge",
            "launchTime": "2024-10-24T10:20:45.000Z",
            "nodeType": "ComputeNode",
            "privateIpAddress": "10.0.0.101",
            "queueName": "queue1",
            "state": "running"
          }
        ]
      }
    }
  },
  "DescribeComputeFleet": {
    "request": {
      "clusterName": "demo-cluster"
    },
    "response": {
      "status": 200,
      "body": {
        "status": "RUNNING",
        "lastStatusUpdatedTime": "2024-10-24T10:09:31.204Z"
      }
    }
  },
  "DescribeImage": {
    "request": {
      "imageId": "alinux2-image"
    },
    "response": {
      "status": 200,
      "body": {
        "imageId": "alinux2-image",
        "region": "us-east-1",
        "version": "3.2.1",
        "imageBuildStatus": "BUILD_IN_PROGRESS",
        "imageConfiguration": {
          "url": "NOT_AVAILABLE"
        },
        "imageBuildLogsArn": "arn:aws:logs:us-east-1:123456789012:log-group:/aws/imagebuilder/ParallelClusterImage-alinux2-image",
        "cloudformationStackStatus": "CREATE_IN_PROGRESS",
        "cloudformationStackArn": "arn:aws:cloudformation:us-east-1:123456789012:stack/alinux2-image/abcd1234-abcd-1234-abcd-0123456789ab",
        "cloudformationStackCreationTime": "2022-03-30T23:23:33.731Z",
        "cloudformationStackTags": [
          {
            "key": "parallelcluster:version",
            "value": "3.2.1"
          },
          {
            "key": "parallelcluster:image_name",
            "value": "alinux2-image"
          },
          {
            "key": "parallelcluster:image_id",
            "value": "alinux2-image"
          }
        ],
        "imagebuilderImageStatus": "BUILDING"
      }
    }
  },
  "GetClusterLogEvents": {
    "request": {
      "clusterName": "demo-cluster",
      "logStreamName": "ip-10-0-0-100.i-0123456789abcdef0.cfn-init"
    },
    "response": {
      "status": 200,
      "body": {
        "events": [
          {
            "timestamp": "2022-03-30T23:33:24.871Z",
            "message": "[INFO] -----------------------Starting build-----------------------"
          },
          {
            "timestamp": "2022-03-30T23:33:25.212Z",
            "message": "[INFO] Running configSets: deployFiles"
          }
        ],
        "nextToken": "f/36763012345678901234567890123456789012345678901234567890/s",
        "prevToken": "b/36763012345678901234567890123456789012345678901234567890/s"
      }
    }
  },
  "GetClusterStackEvents": {
    "request": {
      "clusterName": "demo-cluster"
    },
    "response": {
      "status": 200,
      "body": {
        "events": [
          {
            "eventId": "6d0d2f30-91f1-11ef-8a10-0a1b2c3d4e5f",
            "logicalResourceId": "demo-cluster",
            "physicalResourceId": "arn:aws:cloudformation:eu-west-1:123456789012:stack/demo-cluster/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
            "resourceStatus": "CREATE_COMPLETE",
            "resourceType": "AWS::CloudFormation::Stack",
            "stackId": "arn:aws:cloudformation:eu-west-1:123456789012:stack/demo-cluster/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
            "stackName": "demo-cluster",
            "timestamp": "2024-10-24T10:08:47.930Z"
          }
        ]
      }
    }
  },
  "GetImageLogEvents": {
    "request": {
      "imageId": "alinux2-image",
      "logStreamName": "3.2.1/1"
    },
    "response": {
      "status": 200,
      "body": {
        "events": [
          {
            "timestamp": "2022-03-30T23:33:24.871Z",
            "message": "ExecuteBash: STARTED EXECUTION"
          },
          {
            "timestamp": "2022-03-30T23:33:25.212Z",
            "message": "Stdout: Loaded plugins: extras_suggestions, langpacks"
          }
        ],
        "nextToken": "f/36763012345678901234567890123456789012345678901234567890/s",
        "prevToken": "b/36763012345678901234567890123456789012345678901234567890/s"
      }
    }
  },
  "GetImageStackEvents": {
    "request": {
      "imageId": "alinux2-image"
    },
    "response": {
      "status": 200,
      "body": {
        "events": [
          {
            "eventId": "ParallelClusterImage-CREATE_IN_PROGRESS-2022-03-30T23:26:33.499Z",
            "logicalResourceId": "ParallelClusterImage",
            "physicalResourceId": "arn:aws:imagebuilder:us-east-1:123456789012:image/parallelclusterimage-alinux2-image/3.2.1/1",
            "resourceProperties": "{\"InfrastructureConfigurationArn\":\"arn:aws:imagebuilder:us-east-1:123456789012:infrastructure-configuration/parallelclusterimage-abcd1234-abcd-1234-abcd-0123456789ab\",\"ImageRecipeArn\":\"arn:aws:imagebuilder:us-east-1:123456789012:image-recipe/parallelclusterimage-alinux2-image/3.2.1\",\"DistributionConfigurationArn\":\"arn:aws:imagebuilder:us-east-1:123456789012:distribution-configuration/parallelclusterimage-abcd1234-abcd-1234-abcd-0123456789ab\",\"EnhancedImageMetadataEnabled\":\"false\",\"Tags\":{\"parallelcluster:image_name\":\"alinux2-image\",\"parallelcluster:image_id\":\"alinux2-image\"}}",
            "resourceStatus": "CREATE_IN_PROGRESS",
            "resourceStatusReason": "Resource creation Initiated",
            "resourceType": "AWS::ImageBuilder::Image",
            "stackId": "arn:aws:cloudformation:us-east-1:123456789012:stack/alinux2-image/abcd1234-abcd-1234-abcd-0123456789ab",
            "stackName": "alinux2-image",
            "timestamp": "2022-03-30T23:26:33.499Z"
          }
        ]
      }
    }
  },
  "ListClusterLogStreams": {
    "request": {
      "clusterName": "demo-cluster"
    },
    "response": {
      "status": 200,
      "body": {
        "logStreams": [
          {
            "logStreamName": "ip-10-0-0-100.i-0123456789abcdef0.cfn-init",
            "logStreamArn": "arn:aws:logs:us-east-1:123456789012:log-group:/aws/parallelcluster/demo-cluster-202410241000:log-stream:ip-10-0-0-100.i-0123456789abcdef0.cfn-init",
            "creationTime": "2022-03-30T23:33:21.104Z",
            "firstEventTimestamp": "2022-03-30T23:33:24.871Z",
            "lastEventTimestamp": "2022-03-30T23:59:02.310Z",
            "lastIngestionTime": "2022-03-30T23:59:04.005Z",
            "uploadSequenceToken": "49612345678901234567890123456789012345678901234567890123"
          }
        ]
      }
    }
  },
  "ListClusters": {
    "request": {},
    "response": {
      "status": 200,
      "body": {
        "clusters": [
          {
            "clusterName": "demo-cluster",
            "clusterStatus": "CREATE_COMPLETE",
            "cloudformationStackArn": "arn:aws:cloudformation:eu-west-1:123456789012:stack/demo-cluster/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
            "cloudformationStackStatus": "CREATE_COMPLETE",
            "region": "eu-west-1",
            "version": "3.12.0",
            "scheduler": {
              "type": "slurm"
            }
          }
        ]
      }
    }
  },
  "ListImageLogStreams": {
    "request": {
      "imageId": "alinux2-image"
    },
    "response": {
      "status": 200,
      "body": {
        "logStreams": [
          {
            "logStreamName": "3.2.1/1",
            "logStreamArn": "arn:aws:logs:us-east-1:123456789012:log-group:/aws/imagebuilder/ParallelClusterImage-alinux2-image:log-stream:3.2.1/1",
            "creationTime": "2022-03-30T23:33:21.104Z",
            "firstEventTimestamp": "2022-03-30T23:33:24.871Z",
            "lastEventTimestamp": "2022-03-30T23:59:02.310Z",
            "lastIngestionTime": "2022-03-30T23:59:04.005Z",
            "uploadSequenceToken": "49612345678901234567890123456789012345678901234567890123"
          }
        ]
      }
    }
  },
  "ListImages": {
    "request": {
      "imageStatus": "AVAILABLE"
    },
    "response": {
      "status": 200,
      "body": {
        "images": [
          {
            "imageId": "alinux2-image",
            "imageBuildStatus": "BUILD_COMPLETE",
            "ec2AmiInfo": {
              "amiId": "ami-0a1b2c3d4e5f60718"
            },
            "region": "us-east-1",
            "version": "3.12.0"
          }
        ]
      }
    }
  },
  "ListOfficialImages": {
    "request": {},
    "response": {
      "status": 200,
      "body": {
        "images": [
          {
            "amiId": "ami-015cfeb4e0d6306b2",
            "architecture": "x86_64",
            "name": "aws-parallelcluster-3.12.0-ubuntu-2204-lts-hvm-x86_64-202412170000 2024-12-17T00-00-00.000Z",
            "os": "ubuntu2204",
            "version": "3.12.0"
          }
        ]
      }
    }
  },
  "UpdateCluster": {
    "request": {
      "clusterName": "demo-cluster",
      "clusterConfiguration": "Image:\n  Os: alinux2\nHeadNode:\n  InstanceType: t3.micro\n  Networking:\n    SubnetId: subnet-0123456789abcdef0\nScheduling:\n  Scheduler: slurm\n  SlurmQueues:\n    - Name: queue1\n      ComputeResources:\n        - Name: c5\n          InstanceType: c5.xlarge\n          MinCount: 0\n          MaxCount: 20\n      Networking:\n        SubnetIds: [subnet-0123456789abcdef0]\n"
    },
    "response": {
      "status": 202,
      "body": {
        "cluster": {
          "clusterName": "demo-cluster",
          "clusterStatus": "UPDATE_IN_PROGRESS",
          "cloudformationStackArn": "arn:aws:cloudformation:eu-west-1:123456789012:stack/demo-cluster/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
          "cloudformationStackStatus": "UPDATE_IN_PROGRESS",
          "region": "eu-west-1",
          "version": "3.12.0",
          "scheduler": {
            "type": "slurm"
          }
        },
        "changeSet": [
          {
            "parameter": "Scheduling.SlurmQueues[queue1].ComputeResources[c5].MaxCount",
            "currentValue": 10,
            "requestedValue": 20
          }
        ]
      }
    }
  },
  "UpdateComputeFleet": {
    "request": {
      "clusterName": "demo-cluster",
      "status": "STOP_REQUESTED"
    },
    "response": {
      "status": 200,
      "body": {
        "status": "STOP_REQUESTED",
        "lastStatusUpdatedTime": "2024-10-24T18:00:00.512Z"
      }
    }
  }
};
