// Made from spec/openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
    "/v3/images/custom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List custom images by status.
         * @description Lists the images of one status group. Available images come in one page, in no particular order. For the other groups the service pages through all stacks of the account and filters afterwards, so a page can be empty and still carry a token: go on until no token comes. Images whose stack is being deleted are in no group.
         */
        get: operations["ListImages"];
        put?: never;
        /**
         * Start building a custom image.
         * @description Checks the configuration, uploads it, and creates the CloudFormation stack that builds the image. The stack bears the name of the image. The answer comes as soon as the stack exists; the build itself takes the better part of an hour. Unless `rollbackOnFailure` is set, the stack of a build that fails stays as it is, for inspection. A repeated call is a conflict, not a repetition.
         */
        post: operations["BuildImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/images/custom/{imageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe a custom image.
         * @description Tells what is known of an image. Once its AMI is available the answer is about the AMI and says nothing of the stack; before that it is about the stack and the Image Builder run inside it.
         */
        get: operations["DescribeImage"];
        put?: never;
        post?: never;
        /**
         * Delete a custom image.
         * @description Deletes the stack, the AMI with its snapshots, the configuration and the build logs of an image. Refused while Image Builder is at work, and, without `force`, while the AMI is shared or instances run from it.
         */
        delete: operations["DeleteImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/images/official": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the official images of ParallelCluster.
         * @description Lists the AMIs that are published for the version of the service, for each operating system and architecture. A pair can appear twice.
         */
        get: operations["ListOfficialImages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/images/custom/{imageId}/stackevents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the CloudFormation events of an image build.
         * @description Returns the events of the stack that builds an image, the newest first, within a page and across pages. A page holds up to 100 events and its size cannot be chosen. Following a token while the stack is changing never brings events newer than those of the first page: ask for the first page again and compare event ids. A build that succeeds deletes its stack, and from then on the answer is 404.
         */
        get: operations["GetImageStackEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/images/custom/{imageId}/logstreams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the build log streams of an image.
         * @description Lists the streams of the image's log group, ordered by name. They outlive the stack, until the image is deleted.
         */
        get: operations["ListImageLogStreams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/images/custom/{imageId}/logstreams/{logStreamName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the build log of an image.
         * @description Returns log lines of one stream, the oldest first within a page. Unless `startFromHead` is set, the first page is the newest. Both tokens come with every answer: the end is reached when `nextToken` is the one that was asked with.
         */
        get: operations["GetImageLogEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clusters.
         * @description Lists the clusters of a region. The service pages through all stacks of the account and filters afterwards, so a page can be empty and still carry a token: go on until no token comes.
         */
        get: operations["ListClusters"];
        put?: never;
        /**
         * Start creating a cluster.
         * @description Checks the configuration and creates the cluster's CloudFormation stack. The answer comes as soon as the stack exists; creation takes several minutes.
         */
        post: operations["CreateCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/clusters/{clusterName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe a cluster.
         * @description Tells what is known of a cluster, its head node and its compute fleet.
         */
        get: operations["DescribeCluster"];
        /**
         * Start updating a cluster.
         * @description Compares the configuration with the one in force and updates the cluster's stack. The cluster must have been made by the same version of ParallelCluster.
         */
        put: operations["UpdateCluster"];
        post?: never;
        /**
         * Start deleting a cluster.
         * @description Deletes the cluster's stack. Asking again while it is being deleted is accepted.
         */
        delete: operations["DeleteCluster"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/clusters/{clusterName}/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the instances of a cluster.
         * @description Lists the EC2 instances that carry the cluster's tag, whether the cluster is known or not: an unknown name gives an empty list.
         */
        get: operations["DescribeClusterInstances"];
        put?: never;
        post?: never;
        /**
         * Terminate the compute nodes of a cluster.
         * @description Terminates the compute nodes of a Slurm cluster by force. With `force` it does so for a cluster whose stack is gone, too.
         */
        delete: operations["DeleteClusterInstances"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/clusters/{clusterName}/computefleet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe the compute fleet of a cluster.
         * @description Tells the status of the compute fleet and when it last changed.
         */
        get: operations["DescribeComputeFleet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Start or stop the compute fleet of a cluster.
         * @description Asks for a status of the compute fleet: `START_REQUESTED` or `STOP_REQUESTED` for Slurm, `ENABLED` or `DISABLED` for AWS Batch. The answer is the status after the request.
         */
        patch: operations["UpdateComputeFleet"];
        trace?: never;
    };
    "/v3/clusters/{clusterName}/logstreams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the log streams of a cluster.
         * @description Lists the streams of the cluster's log group, ordered by name, of all nodes or of those a filter names.
         */
        get: operations["ListClusterLogStreams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/clusters/{clusterName}/logstreams/{logStreamName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a log stream of a cluster.
         * @description Returns log lines of one stream, the oldest first within a page. Unless `startFromHead` is set, the first page is the newest. Both tokens come with every answer: the end is reached when `nextToken` is the one that was asked with.
         */
        get: operations["GetClusterLogEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/clusters/{clusterName}/stackevents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the CloudFormation events of a cluster.
         * @description Returns the events of the cluster's root stack, the newest first, within a page and across pages, up to 100 a page. The events of nested stacks, such as those of queues, are not among them.
         */
        get: operations["GetClusterStackEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An official AMI. */
        AmiInfo: {
            /** @description Id of the AMI. */
            amiId: string;
            /** @description Processor architecture, `x86_64` or `arm64`. */
            architecture: string;
            /** @description Name of the AMI. */
            name: string;
            /** @description Operating system. */
            os: string;
            /** @description Version of ParallelCluster it is for. */
            version: string;
        };
        /** @description The request, or what it asks for, is not valid. */
        BadRequestExceptionResponseContent: {
            /** @description What went wrong, for a person to read. */
            message?: string;
        };
        /** @description The request or the image configuration is not valid. */
        BuildImageBadRequestExceptionResponseContent: {
            /** @description Everything the validators found, graver or not. */
            configurationValidationErrors?: components["schemas"]["ConfigValidationMessage"][];
            /** @description What went wrong, for a person to read. */
            message?: string;
        };
        /** @description What to build. */
        BuildImageRequestContent: {
            /** @description Id of the image, and name of the stack that builds it. */
            imageId: string;
            /** @description The image configuration, as the text of a YAML document. */
            imageConfiguration: string;
        };
        /** @description The image whose build has begun. */
        BuildImageResponseContent: {
            /** @description The image. */
            image: components["schemas"]["ImageInfoSummary"];
            /** @description What validators found that was not grave enough to refuse the request. */
            validationMessages?: components["schemas"]["ConfigValidationMessage"][];
        };
        /** @description One difference between two cluster configurations. */
        Change: {
            /** @description Value in force; `-` where there is none. Any JSON value. */
            currentValue?: unknown;
            /** @description Dotted path in the configuration. */
            parameter?: string;
            /** @description Value asked for; `-` where there is none. Any JSON value. */
            requestedValue?: unknown;
        };
        /** @description Status of a resource in a stack event. Events of the stack itself carry a stack status. */
        CloudFormationResourceStatus: components["schemas"]["KnownCloudFormationResourceStatus"] | (string & {});
        /** @description Status of a CloudFormation stack. */
        CloudFormationStackStatus: components["schemas"]["KnownCloudFormationStackStatus"] | (string & {});
        /** @description Where the cluster configuration can be read. */
        ClusterConfigurationStructure: {
            /** @description Presigned URL, valid for an hour, or `NOT_AVAILABLE`. */
            url?: string;
        };
        /** @description A cluster in short. */
        ClusterInfoSummary: {
            /** @description Name of the cluster. */
            clusterName: string;
            /** @description ARN of the stack. */
            cloudformationStackArn: string;
            /** @description Status of the stack. */
            cloudformationStackStatus: components["schemas"]["CloudFormationStackStatus"];
            /** @description Status of the cluster. */
            clusterStatus: components["schemas"]["ClusterStatus"];
            /** @description AWS region. */
            region: string;
            /** @description The scheduler. */
            scheduler?: components["schemas"]["Scheduler"];
            /** @description Version of ParallelCluster that made it. */
            version: string;
        };
        /** @description An EC2 instance of a cluster. */
        ClusterInstance: {
            /** @description Id of the instance. */
            instanceId: string;
            /** @description EC2 instance type. */
            instanceType: string;
            /**
             * Format: date-time
             * @description When the instance was launched.
             */
            launchTime: string;
            /** @description What the node does. */
            nodeType: components["schemas"]["NodeType"];
            /** @description Pool of login nodes it belongs to. */
            poolName?: string;
            /** @description Private IP address. */
            privateIpAddress: string;
            /** @description Public IP address, where it has one. */
            publicIpAddress?: string;
            /** @description Queue it belongs to. */
            queueName?: string;
            /** @description State. */
            state: components["schemas"]["InstanceState"];
        };
        /** @description Status of a cluster. */
        ClusterStatus: components["schemas"]["KnownClusterStatus"] | (string & {});
        /**
         * @description Statuses that clusters can be filtered by.
         * @enum {string}
         */
        ClusterStatusFilteringOption: "CREATE_IN_PROGRESS" | "CREATE_FAILED" | "CREATE_COMPLETE" | "DELETE_IN_PROGRESS" | "DELETE_FAILED" | "UPDATE_IN_PROGRESS" | "UPDATE_COMPLETE" | "UPDATE_FAILED";
        /** @description Status of a compute fleet. `ENABLED` and `DISABLED` are those of AWS Batch, the others of Slurm. */
        ComputeFleetStatus: components["schemas"]["KnownComputeFleetStatus"] | (string & {});
        /** @description What a validator has to say about a configuration. */
        ConfigValidationMessage: {
            /** @description Never filled. */
            id?: string;
            /** @description How grave it is. */
            level?: components["schemas"]["ValidationLevel"];
            /** @description What was found. */
            message?: string;
            /** @description Name of the validator. */
            type?: string;
        };
        /** @description The request conflicts with what there is. */
        ConflictExceptionResponseContent: {
            /** @description What went wrong, for a person to read. */
            message?: string;
        };
        /** @description The request or the cluster configuration is not valid. */
        CreateClusterBadRequestExceptionResponseContent: {
            /** @description Everything the validators found, graver or not. */
            configurationValidationErrors?: components["schemas"]["ConfigValidationMessage"][];
            /** @description What went wrong, for a person to read. */
            message?: string;
        };
        /** @description What to create. */
        CreateClusterRequestContent: {
            /** @description Name of the cluster. */
            clusterName: string;
            /** @description The cluster configuration, as the text of a YAML document. */
            clusterConfiguration: string;
        };
        /** @description The cluster whose creation has begun. */
        CreateClusterResponseContent: {
            /** @description The cluster. */
            cluster: components["schemas"]["ClusterInfoSummary"];
            /** @description What validators found that was not grave enough to refuse the request. */
            validationMessages?: components["schemas"]["ConfigValidationMessage"][];
        };
        /** @description The cluster whose deletion has begun. */
        DeleteClusterResponseContent: {
            /** @description The cluster. */
            cluster: components["schemas"]["ClusterInfoSummary"];
        };
        /** @description The image whose deletion has begun. */
        DeleteImageResponseContent: {
            /** @description The image. */
            image: components["schemas"]["ImageInfoSummary"];
        };
        /** @description One page of instances. */
        DescribeClusterInstancesResponseContent: {
            /** @description The instances of this page. */
            instances: components["schemas"]["ClusterInstance"][];
            /** @description Token of the next page; missing on the last. */
            nextToken?: string;
        };
        /** @description A cluster in full. */
        DescribeClusterResponseContent: {
            /** @description Name of the cluster. */
            clusterName: string;
            /** @description Status of the stack; spelled with a capital F here only. */
            cloudFormationStackStatus: components["schemas"]["CloudFormationStackStatus"];
            /** @description ARN of the stack. */
            cloudformationStackArn: string;
            /** @description The cluster configuration. */
            clusterConfiguration: components["schemas"]["ClusterConfigurationStructure"];
            /** @description Status of the cluster. */
            clusterStatus: components["schemas"]["ClusterStatus"];
            /** @description Status of the compute fleet. */
            computeFleetStatus: components["schemas"]["ComputeFleetStatus"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            creationTime: string;
            /** @description Why creation failed; one entry, only where it did. */
            failures?: components["schemas"]["Failure"][];
            /** @description The head node, where it was found. */
            headNode?: components["schemas"]["EC2Instance"];
            /**
             * Format: date-time
             * @description When it was last updated.
             */
            lastUpdatedTime: string;
            /** @description Pools of login nodes, where configured. */
            loginNodes?: components["schemas"]["LoginNodesPool"][];
            /** @description AWS region. */
            region: string;
            /** @description The scheduler. */
            scheduler?: components["schemas"]["Scheduler"];
            /** @description Tags. */
            tags: components["schemas"]["Tag"][];
            /** @description Version of ParallelCluster that made it. */
            version: string;
        };
        /** @description Status of the compute fleet. */
        DescribeComputeFleetResponseContent: {
            /**
             * Format: date-time
             * @description When the status last changed.
             */
            lastStatusUpdatedTime?: string;
            /** @description Status. */
            status: components["schemas"]["ComputeFleetStatus"];
        };
        /** @description A custom image in full. */
        DescribeImageResponseContent: {
            /** @description Id of the image, and name of the stack that builds it. */
            imageId: string;
            /** @description ARN of the stack. */
            cloudformationStackArn?: string;
            /**
             * Format: date-time
             * @description When the stack was created.
             */
            cloudformationStackCreationTime?: string;
            /** @description Status of the stack. */
            cloudformationStackStatus?: components["schemas"]["CloudFormationStackStatus"];
            /** @description What CloudFormation gives as the reason of the status. */
            cloudformationStackStatusReason?: string;
            /** @description Tags of the stack. */
            cloudformationStackTags?: components["schemas"]["Tag"][];
            /**
             * Format: date-time
             * @description When it was created.
             */
            creationTime?: string;
            /** @description The AMI. */
            ec2AmiInfo?: components["schemas"]["Ec2AmiInfo"];
            /** @description ARN of the log group of the build. */
            imageBuildLogsArn?: string;
            /** @description Status of the image. */
            imageBuildStatus: components["schemas"]["ImageBuildStatus"];
            /** @description The image configuration. */
            imageConfiguration: components["schemas"]["ImageConfigurationStructure"];
            /** @description State of the Image Builder run, once it has begun. */
            imagebuilderImageStatus?: components["schemas"]["ImageBuilderImageStatus"];
            /** @description What Image Builder gives as the reason, normally of a failure. */
            imagebuilderImageStatusReason?: string;
            /** @description AWS region. */
            region: string;
            /** @description Version of ParallelCluster that made it. */
            version: string;
        };
        /** @description The request would have succeeded, had it not been a dry run. */
        DryrunOperationExceptionResponseContent: {
            /** @description What the update changes. */
            changeSet?: components["schemas"]["Change"][];
            /** @description That the request would have succeeded. */
            message?: string;
            /** @description What validators found that was not grave enough to refuse the request. */
            validationMessages?: components["schemas"]["ConfigValidationMessage"][];
        };
        /** @description The AMI of an image in full. */
        Ec2AmiInfo: {
            /** @description Id of the AMI. */
            amiId: string;
            /** @description Name of the AMI. */
            amiName?: string;
            /** @description Processor architecture, `x86_64` or `arm64`. */
            architecture?: string;
            /** @description Description, where it has one. */
            description?: string;
            /** @description State. */
            state?: components["schemas"]["Ec2AmiState"];
            /** @description Tags. */
            tags?: components["schemas"]["Tag"][];
        };
        /** @description The AMI of an image in short. */
        Ec2AmiInfoSummary: {
            /** @description Id of the AMI. */
            amiId: string;
        };
        /** @description State of an AMI, in capitals. */
        Ec2AmiState: components["schemas"]["KnownEc2AmiState"] | (string & {});
        /** @description An EC2 instance. */
        EC2Instance: {
            /** @description Id of the instance. */
            instanceId: string;
            /** @description EC2 instance type. */
            instanceType: string;
            /**
             * Format: date-time
             * @description When the instance was launched.
             */
            launchTime: string;
            /** @description Private IP address. */
            privateIpAddress: string;
            /** @description Public IP address, where it has one. */
            publicIpAddress?: string;
            /** @description State. */
            state: components["schemas"]["InstanceState"];
        };
        /** @description Why the creation of a cluster failed. */
        Failure: {
            /** @description Kind of failure. */
            failureCode?: string;
            /** @description What happened. */
            failureReason?: string;
        };
        /** @description What the gateway in front of the service says, in either spelling. */
        GatewayErrorResponseContent: {
            /** @description What went wrong, for a person to read. */
            message?: string;
            /** @description The same, as some answers of the gateway spell it. */
            Message?: string;
        };
        /** @description One page of log lines. */
        GetClusterLogEventsResponseContent: {
            /** @description The lines of this page, the oldest first. */
            events?: components["schemas"]["LogEvent"][];
            /** @description Token of the page towards newer lines; always there, and repeated at the end. */
            nextToken?: string;
            /** @description Token of the page before this one, towards older lines. */
            prevToken?: string;
        };
        /** @description One page of stack events. */
        GetClusterStackEventsResponseContent: {
            /** @description The events of this page, the newest first; always there. */
            events?: components["schemas"]["StackEvent"][];
            /** @description Token of the next page; missing on the last. */
            nextToken?: string;
        };
        /** @description One page of log lines. */
        GetImageLogEventsResponseContent: {
            /** @description The lines of this page, the oldest first. */
            events?: components["schemas"]["LogEvent"][];
            /** @description Token of the page towards newer lines; always there, and repeated at the end. */
            nextToken?: string;
            /** @description Token of the page before this one, towards older lines. */
            prevToken?: string;
        };
        /** @description One page of stack events. */
        GetImageStackEventsResponseContent: {
            /** @description The events of this page, the newest first; always there. */
            events?: components["schemas"]["StackEvent"][];
            /** @description Token of the next page; missing on the last. */
            nextToken?: string;
        };
        /** @description State of the EC2 Image Builder run that makes the AMI. */
        ImageBuilderImageStatus: components["schemas"]["KnownImageBuilderImageStatus"] | (string & {});
        /** @description Status of an image. */
        ImageBuildStatus: components["schemas"]["KnownImageBuildStatus"] | (string & {});
        /** @description Where the image configuration can be read. */
        ImageConfigurationStructure: {
            /** @description Presigned URL, valid for an hour, or `NOT_AVAILABLE`. */
            url?: string;
        };
        /** @description A custom image in short. */
        ImageInfoSummary: {
            /** @description Id of the image, and name of the stack that builds it. */
            imageId: string;
            /** @description ARN of the stack. */
            cloudformationStackArn?: string;
            /** @description Status of the stack. */
            cloudformationStackStatus?: components["schemas"]["CloudFormationStackStatus"];
            /** @description The AMI. */
            ec2AmiInfo?: components["schemas"]["Ec2AmiInfoSummary"];
            /** @description Status of the image. */
            imageBuildStatus: components["schemas"]["ImageBuildStatus"];
            /** @description AWS region. */
            region: string;
            /** @description Version of ParallelCluster that made it. */
            version: string;
        };
        /**
         * @description Groups that images are listed by: `AVAILABLE` have an AMI, `PENDING` are being built, `FAILED` have a stack that failed or was rolled back.
         * @enum {string}
         */
        ImageStatusFilteringOption: "AVAILABLE" | "PENDING" | "FAILED";
        /** @description State of an EC2 instance. */
        InstanceState: components["schemas"]["KnownInstanceState"] | (string & {});
        /** @description The service failed. */
        InternalServiceExceptionResponseContent: {
            /** @description What went wrong, for a person to read. */
            message?: string;
        };
        /** @description Too many requests. */
        LimitExceededExceptionResponseContent: {
            /** @description What went wrong, for a person to read. */
            message?: string;
        };
        /** @description One page of log streams. */
        ListClusterLogStreamsResponseContent: {
            /** @description The streams of this page. */
            logStreams: components["schemas"]["LogStream"][];
            /** @description Token of the next page; missing on the last. */
            nextToken?: string;
        };
        /** @description One page of clusters. */
        ListClustersResponseContent: {
            /** @description The clusters of this page. */
            clusters: components["schemas"]["ClusterInfoSummary"][];
            /** @description Token of the next page; missing on the last. */
            nextToken?: string;
        };
        /** @description One page of log streams. */
        ListImageLogStreamsResponseContent: {
            /** @description The streams of this page. */
            logStreams: components["schemas"]["LogStream"][];
            /** @description Token of the next page; missing on the last. */
            nextToken?: string;
        };
        /** @description One page of images. */
        ListImagesResponseContent: {
            /** @description The images. */
            images: components["schemas"]["ImageInfoSummary"][];
            /** @description Token of the next page; missing on the last. */
            nextToken?: string;
        };
        /** @description Official AMIs. */
        ListOfficialImagesResponseContent: {
            /** @description The images. */
            images: components["schemas"]["AmiInfo"][];
        };
        /** @description A line of a log. */
        LogEvent: {
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description The line. */
            message: string;
        };
        /** @description A pool of login nodes. */
        LoginNodesPool: {
            /** @description Address to log in at. */
            address?: string;
            /**
             * Format: int32
             * @description How many nodes are healthy.
             */
            healthyNodes?: number;
            /** @description Name of the pool. */
            poolName?: string;
            /** @description Whether the address is public. */
            scheme?: string;
            /** @description Status. */
            status: components["schemas"]["LoginNodesState"];
            /**
             * Format: int32
             * @description How many nodes are not healthy.
             */
            unhealthyNodes?: number;
        };
        /** @description State of a pool of login nodes. */
        LoginNodesState: components["schemas"]["KnownLoginNodesState"] | (string & {});
        /** @description A stream of a CloudWatch log group. */
        LogStream: {
            /**
             * Format: date-time
             * @description When it was created.
             */
            creationTime: string;
            /**
             * Format: date-time
             * @description Time of the first line.
             */
            firstEventTimestamp: string;
            /**
             * Format: date-time
             * @description Time of the last line.
             */
            lastEventTimestamp: string;
            /**
             * Format: date-time
             * @description When a line last arrived.
             */
            lastIngestionTime: string;
            /** @description ARN of the stream. */
            logStreamArn: string;
            /** @description Name of the stream. */
            logStreamName: string;
            /** @description Of no use to readers. */
            uploadSequenceToken?: string;
        };
        /** @description Name and version of a scheduler. */
        Metadata: {
            /** @description Name of the scheduler. */
            name?: string;
            /** @description Version of the scheduler. */
            version?: string;
        };
        /** @description What a node does in its cluster. */
        NodeType: components["schemas"]["KnownNodeType"] | (string & {});
        /** @description What was asked for does not exist. */
        NotFoundExceptionResponseContent: {
            /** @description What went wrong, for a person to read. */
            message?: string;
        };
        /**
         * @description Statuses a compute fleet can be asked to take.
         * @enum {string}
         */
        RequestedComputeFleetStatus: "START_REQUESTED" | "STOP_REQUESTED" | "ENABLED" | "DISABLED";
        /** @description The scheduler of a cluster. */
        Scheduler: {
            /** @description Never filled. */
            metadata?: components["schemas"]["Metadata"];
            /** @description `slurm` or `awsbatch`. */
            type: string;
        };
        /** @description Something that happened to a resource of a stack, or to the stack itself. */
        StackEvent: {
            /** @description Token that the caller of the stack operation gave; ParallelCluster gives none. */
            clientRequestToken?: string;
            /** @description Unique id of the event. */
            eventId: string;
            /** @description Name of the resource in the template; the stack's name for events of the stack itself. */
            logicalResourceId: string;
            /** @description Id of the resource; empty until it has one. */
            physicalResourceId: string;
            /** @description Properties of the resource, as a JSON document in a string; values inside are strings, too. */
            resourceProperties?: string;
            /** @description Status of the resource. */
            resourceStatus: components["schemas"]["CloudFormationResourceStatus"];
            /** @description Why it has that status, where CloudFormation says so. */
            resourceStatusReason?: string;
            /** @description CloudFormation type of the resource. */
            resourceType: string;
            /** @description ARN of the stack. */
            stackId: string;
            /** @description Name of the stack. */
            stackName: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
        };
        /** @description A tag. */
        Tag: {
            /** @description Key. */
            key?: string;
            /** @description Value. */
            value?: string;
        };
        /** @description The caller is not known. */
        UnauthorizedClientErrorResponseContent: {
            /** @description What went wrong, for a person to read. */
            message?: string;
        };
        /** @description The request, the configuration, or a change it makes, is not valid. */
        UpdateClusterBadRequestExceptionResponseContent: {
            /** @description What the update changes. */
            changeSet?: components["schemas"]["Change"][];
            /** @description Everything the validators found, graver or not. */
            configurationValidationErrors?: components["schemas"]["ConfigValidationMessage"][];
            /** @description What went wrong, for a person to read. */
            message?: string;
            /** @description The changes that cannot be made. */
            updateValidationErrors?: components["schemas"]["UpdateError"][];
        };
        /** @description What to update to. */
        UpdateClusterRequestContent: {
            /** @description The cluster configuration, as the text of a YAML document. */
            clusterConfiguration: string;
        };
        /** @description The cluster whose update has begun. */
        UpdateClusterResponseContent: {
            /** @description What the update changes. */
            changeSet: components["schemas"]["Change"][];
            /** @description The cluster. */
            cluster: components["schemas"]["ClusterInfoSummary"];
            /** @description What validators found that was not grave enough to refuse the request. */
            validationMessages?: components["schemas"]["ConfigValidationMessage"][];
        };
        /** @description The status to take. */
        UpdateComputeFleetRequestContent: {
            /** @description Status. */
            status: components["schemas"]["RequestedComputeFleetStatus"];
        };
        /** @description Status of the compute fleet after the request. */
        UpdateComputeFleetResponseContent: {
            /**
             * Format: date-time
             * @description When the status last changed.
             */
            lastStatusUpdatedTime?: string;
            /** @description Status. */
            status: components["schemas"]["ComputeFleetStatus"];
        };
        /** @description A change that cannot be made. */
        UpdateError: {
            /** @description Value in force; `-` where there is none. Any JSON value. */
            currentValue?: unknown;
            /** @description Why it cannot be made, and what to do instead. */
            message?: string;
            /** @description Dotted path in the configuration. */
            parameter?: string;
            /** @description Value asked for; `-` where there is none. Any JSON value. */
            requestedValue?: unknown;
        };
        /** @description How grave a finding is. */
        ValidationLevel: components["schemas"]["KnownValidationLevel"] | (string & {});
        /**
         * @description Status of a CloudFormation stack.
         * @enum {string}
         */
        KnownCloudFormationStackStatus: "CREATE_IN_PROGRESS" | "CREATE_FAILED" | "CREATE_COMPLETE" | "IMPORT_IN_PROGRESS" | "IMPORT_COMPLETE" | "IMPORT_ROLLBACK_IN_PROGRESS" | "IMPORT_ROLLBACK_FAILED" | "IMPORT_ROLLBACK_COMPLETE" | "ROLLBACK_IN_PROGRESS" | "ROLLBACK_FAILED" | "ROLLBACK_COMPLETE" | "DELETE_IN_PROGRESS" | "DELETE_FAILED" | "DELETE_COMPLETE" | "REVIEW_IN_PROGRESS" | "UPDATE_IN_PROGRESS" | "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" | "UPDATE_COMPLETE" | "UPDATE_FAILED" | "UPDATE_ROLLBACK_IN_PROGRESS" | "UPDATE_ROLLBACK_FAILED" | "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" | "UPDATE_ROLLBACK_COMPLETE";
        /**
         * @description Status of an image.
         * @enum {string}
         */
        KnownImageBuildStatus: "BUILD_IN_PROGRESS" | "BUILD_FAILED" | "BUILD_COMPLETE" | "DELETE_IN_PROGRESS" | "DELETE_FAILED" | "DELETE_COMPLETE";
        /**
         * @description How grave a finding is.
         * @enum {string}
         */
        KnownValidationLevel: "INFO" | "WARNING" | "ERROR";
        /**
         * @description Status of a cluster.
         * @enum {string}
         */
        KnownClusterStatus: "CREATE_IN_PROGRESS" | "CREATE_FAILED" | "CREATE_COMPLETE" | "DELETE_IN_PROGRESS" | "DELETE_FAILED" | "DELETE_COMPLETE" | "UPDATE_IN_PROGRESS" | "UPDATE_COMPLETE" | "UPDATE_FAILED";
        /**
         * @description Status of a compute fleet. `ENABLED` and `DISABLED` are those of AWS Batch, the others of Slurm.
         * @enum {string}
         */
        KnownComputeFleetStatus: "START_REQUESTED" | "STARTING" | "RUNNING" | "PROTECTED" | "STOP_REQUESTED" | "STOPPING" | "STOPPED" | "UNKNOWN" | "ENABLED" | "DISABLED";
        /**
         * @description State of an EC2 instance.
         * @enum {string}
         */
        KnownInstanceState: "pending" | "running" | "shutting-down" | "terminated" | "stopping" | "stopped";
        /**
         * @description State of a pool of login nodes.
         * @enum {string}
         */
        KnownLoginNodesState: "pending" | "active" | "failed";
        /**
         * @description What a node does in its cluster.
         * @enum {string}
         */
        KnownNodeType: "HeadNode" | "ComputeNode" | "LoginNode";
        /**
         * @description State of an AMI, in capitals.
         * @enum {string}
         */
        KnownEc2AmiState: "PENDING" | "AVAILABLE" | "INVALID" | "DEREGISTERED" | "TRANSIENT" | "FAILED" | "ERROR";
        /**
         * @description State of the EC2 Image Builder run that makes the AMI.
         * @enum {string}
         */
        KnownImageBuilderImageStatus: "PENDING" | "CREATING" | "BUILDING" | "TESTING" | "DISTRIBUTING" | "INTEGRATING" | "AVAILABLE" | "CANCELLED" | "FAILED" | "DEPRECATED" | "DELETED";
        /**
         * @description Status of a resource in a stack event. Events of the stack itself carry a stack status.
         * @enum {string}
         */
        KnownCloudFormationResourceStatus: "CREATE_IN_PROGRESS" | "CREATE_FAILED" | "CREATE_COMPLETE" | "DELETE_IN_PROGRESS" | "DELETE_FAILED" | "DELETE_COMPLETE" | "DELETE_SKIPPED" | "UPDATE_IN_PROGRESS" | "UPDATE_FAILED" | "UPDATE_COMPLETE" | "IMPORT_FAILED" | "IMPORT_COMPLETE" | "IMPORT_IN_PROGRESS" | "IMPORT_ROLLBACK_IN_PROGRESS" | "IMPORT_ROLLBACK_FAILED" | "IMPORT_ROLLBACK_COMPLETE" | "ROLLBACK_IN_PROGRESS" | "ROLLBACK_FAILED" | "ROLLBACK_COMPLETE" | "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" | "UPDATE_ROLLBACK_IN_PROGRESS" | "UPDATE_ROLLBACK_FAILED" | "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" | "UPDATE_ROLLBACK_COMPLETE";
    };
    responses: {
        /** @description The request, or what it asks for, is not valid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestExceptionResponseContent"];
            };
        };
        /** @description The request or the image configuration is not valid. */
        BuildImageBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BuildImageBadRequestExceptionResponseContent"];
            };
        };
        /** @description The request or the cluster configuration is not valid, or the name is taken. */
        CreateClusterBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreateClusterBadRequestExceptionResponseContent"];
            };
        };
        /** @description The request, the configuration, or a change it makes, is not valid. */
        UpdateClusterBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UpdateClusterBadRequestExceptionResponseContent"];
            };
        };
        /** @description The caller is not known. The service has never been seen to send it: the gateway refuses with 403. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedClientErrorResponseContent"];
            };
        };
        /** @description What was asked for does not exist, or no longer. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundExceptionResponseContent"];
            };
        };
        /** @description The request conflicts with what there is. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConflictExceptionResponseContent"];
            };
        };
        /** @description The request would have succeeded, had it not been a dry run. */
        DryrunOperation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DryrunOperationExceptionResponseContent"];
            };
        };
        /** @description Too many requests; ask again later. */
        LimitExceeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LimitExceededExceptionResponseContent"];
            };
        };
        /** @description The service failed, or AWS refused what it asked for; a bad token is answered so, too. */
        InternalServiceError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalServiceExceptionResponseContent"];
            };
        };
        /** @description The gateway refused the request: unsigned, wrongly signed, not allowed, or for no route it knows. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayErrorResponseContent"];
            };
        };
        /** @description The body is larger than the gateway lets through. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayErrorResponseContent"];
            };
        };
        /** @description The body is not declared as JSON. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayErrorResponseContent"];
            };
        };
        /** @description The service did not give the gateway an answer it could pass on. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayErrorResponseContent"];
            };
        };
        /** @description The service took longer than the gateway waits. What was asked for may have been done all the same. */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayErrorResponseContent"];
            };
        };
    };
    parameters: {
        /** @description Validators to leave out: `ALL`, or `type:` and the name of one. */
        SuppressValidators: string[];
        /** @description Refuse the configuration where a validator finds something this grave, or graver. */
        ValidationFailureLevel: components["schemas"]["KnownValidationLevel"];
        /** @description Only check the request; a success is answered 412. */
        Dryrun: boolean;
        /** @description Undo what was created when the creation fails. */
        RollbackImageOnFailure: boolean;
        /**
         * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
         * @example us-east-1
         */
        Region: string;
        /**
         * @description Id of the image.
         * @example alinux2-image
         */
        ImageId: string;
        /** @description Go ahead although it is in use. */
        ForceImage: boolean;
        /** @description Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500. */
        NextToken: string;
        /**
         * @description Which images to list.
         * @example AVAILABLE
         */
        ImageStatus: components["schemas"]["ImageStatusFilteringOption"];
        /** @description Only this operating system: `alinux2`, `alinux2023`, `ubuntu2004`, `ubuntu2204`, `rhel8`, `rocky8`, `rhel9` or `rocky9`. */
        Os: string;
        /** @description Only this architecture: `x86_64` or `arm64`. */
        Architecture: string;
        /**
         * @description Name of the stream. It must be percent-encoded: those of images hold a slash, `3.12.0/1`.
         * @example 3.2.1/1
         */
        ImageLogStreamName: string;
        /** @description Take the first page from the oldest lines instead of the newest. */
        StartFromHead: boolean;
        /** @description How many lines a page may hold, at most 10,000; 0 counts as not given. */
        Limit: number;
        /** @description Only lines from this instant on, in ISO 8601. */
        StartTime: string;
        /** @description Only lines before this instant, in ISO 8601. */
        EndTime: string;
        /** @description Undo what was created when the creation fails. */
        RollbackClusterOnFailure: boolean;
        /** @description Only clusters of these statuses. */
        ClusterStatusFilter: components["schemas"]["ClusterStatusFilteringOption"][];
        /**
         * @description Name of the cluster.
         * @example demo-cluster
         */
        ClusterName: string;
        /** @description Update although some changes are not supported. */
        ForceUpdate: boolean;
        /** @description Only nodes of this type. */
        NodeType: components["schemas"]["KnownNodeType"];
        /** @description Only nodes of this queue. */
        QueueName: string;
        /** @description Go ahead although it is in use. */
        ForceInstances: boolean;
        /** @description Only streams of some nodes: `Name=private-dns-name,Values=ip-10-0-0-1` or `Name=node-type,Values=HeadNode`. */
        Filters: string[];
        /**
         * @description Name of the stream. It must be percent-encoded: those of images hold a slash, `3.12.0/1`.
         * @example ip-10-0-0-100.i-0123456789abcdef0.cfn-init
         */
        ClusterLogStreamName: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AmiInfo = components['schemas']['AmiInfo'];
export type BadRequestExceptionResponseContent = components['schemas']['BadRequestExceptionResponseContent'];
export type BuildImageBadRequestExceptionResponseContent = components['schemas']['BuildImageBadRequestExceptionResponseContent'];
export type BuildImageRequestContent = components['schemas']['BuildImageRequestContent'];
export type BuildImageResponseContent = components['schemas']['BuildImageResponseContent'];
export type Change = components['schemas']['Change'];
export type CloudFormationResourceStatus = components['schemas']['CloudFormationResourceStatus'];
export type CloudFormationStackStatus = components['schemas']['CloudFormationStackStatus'];
export type ClusterConfigurationStructure = components['schemas']['ClusterConfigurationStructure'];
export type ClusterInfoSummary = components['schemas']['ClusterInfoSummary'];
export type ClusterInstance = components['schemas']['ClusterInstance'];
export type ClusterStatus = components['schemas']['ClusterStatus'];
export type ClusterStatusFilteringOption = components['schemas']['ClusterStatusFilteringOption'];
export type ComputeFleetStatus = components['schemas']['ComputeFleetStatus'];
export type ConfigValidationMessage = components['schemas']['ConfigValidationMessage'];
export type ConflictExceptionResponseContent = components['schemas']['ConflictExceptionResponseContent'];
export type CreateClusterBadRequestExceptionResponseContent = components['schemas']['CreateClusterBadRequestExceptionResponseContent'];
export type CreateClusterRequestContent = components['schemas']['CreateClusterRequestContent'];
export type CreateClusterResponseContent = components['schemas']['CreateClusterResponseContent'];
export type DeleteClusterResponseContent = components['schemas']['DeleteClusterResponseContent'];
export type DeleteImageResponseContent = components['schemas']['DeleteImageResponseContent'];
export type DescribeClusterInstancesResponseContent = components['schemas']['DescribeClusterInstancesResponseContent'];
export type DescribeClusterResponseContent = components['schemas']['DescribeClusterResponseContent'];
export type DescribeComputeFleetResponseContent = components['schemas']['DescribeComputeFleetResponseContent'];
export type DescribeImageResponseContent = components['schemas']['DescribeImageResponseContent'];
export type DryrunOperationExceptionResponseContent = components['schemas']['DryrunOperationExceptionResponseContent'];
export type Ec2AmiInfo = components['schemas']['Ec2AmiInfo'];
export type Ec2AmiInfoSummary = components['schemas']['Ec2AmiInfoSummary'];
export type Ec2AmiState = components['schemas']['Ec2AmiState'];
export type Ec2Instance = components['schemas']['EC2Instance'];
export type Failure = components['schemas']['Failure'];
export type GatewayErrorResponseContent = components['schemas']['GatewayErrorResponseContent'];
export type GetClusterLogEventsResponseContent = components['schemas']['GetClusterLogEventsResponseContent'];
export type GetClusterStackEventsResponseContent = components['schemas']['GetClusterStackEventsResponseContent'];
export type GetImageLogEventsResponseContent = components['schemas']['GetImageLogEventsResponseContent'];
export type GetImageStackEventsResponseContent = components['schemas']['GetImageStackEventsResponseContent'];
export type ImageBuilderImageStatus = components['schemas']['ImageBuilderImageStatus'];
export type ImageBuildStatus = components['schemas']['ImageBuildStatus'];
export type ImageConfigurationStructure = components['schemas']['ImageConfigurationStructure'];
export type ImageInfoSummary = components['schemas']['ImageInfoSummary'];
export type ImageStatusFilteringOption = components['schemas']['ImageStatusFilteringOption'];
export type InstanceState = components['schemas']['InstanceState'];
export type InternalServiceExceptionResponseContent = components['schemas']['InternalServiceExceptionResponseContent'];
export type LimitExceededExceptionResponseContent = components['schemas']['LimitExceededExceptionResponseContent'];
export type ListClusterLogStreamsResponseContent = components['schemas']['ListClusterLogStreamsResponseContent'];
export type ListClustersResponseContent = components['schemas']['ListClustersResponseContent'];
export type ListImageLogStreamsResponseContent = components['schemas']['ListImageLogStreamsResponseContent'];
export type ListImagesResponseContent = components['schemas']['ListImagesResponseContent'];
export type ListOfficialImagesResponseContent = components['schemas']['ListOfficialImagesResponseContent'];
export type LogEvent = components['schemas']['LogEvent'];
export type LoginNodesPool = components['schemas']['LoginNodesPool'];
export type LoginNodesState = components['schemas']['LoginNodesState'];
export type LogStream = components['schemas']['LogStream'];
export type Metadata = components['schemas']['Metadata'];
export type NodeType = components['schemas']['NodeType'];
export type NotFoundExceptionResponseContent = components['schemas']['NotFoundExceptionResponseContent'];
export type RequestedComputeFleetStatus = components['schemas']['RequestedComputeFleetStatus'];
export type Scheduler = components['schemas']['Scheduler'];
export type StackEvent = components['schemas']['StackEvent'];
export type Tag = components['schemas']['Tag'];
export type UnauthorizedClientErrorResponseContent = components['schemas']['UnauthorizedClientErrorResponseContent'];
export type UpdateClusterBadRequestExceptionResponseContent = components['schemas']['UpdateClusterBadRequestExceptionResponseContent'];
export type UpdateClusterRequestContent = components['schemas']['UpdateClusterRequestContent'];
export type UpdateClusterResponseContent = components['schemas']['UpdateClusterResponseContent'];
export type UpdateComputeFleetRequestContent = components['schemas']['UpdateComputeFleetRequestContent'];
export type UpdateComputeFleetResponseContent = components['schemas']['UpdateComputeFleetResponseContent'];
export type UpdateError = components['schemas']['UpdateError'];
export type ValidationLevel = components['schemas']['ValidationLevel'];
export type KnownCloudFormationStackStatus = components['schemas']['KnownCloudFormationStackStatus'];
export type KnownImageBuildStatus = components['schemas']['KnownImageBuildStatus'];
export type KnownValidationLevel = components['schemas']['KnownValidationLevel'];
export type KnownClusterStatus = components['schemas']['KnownClusterStatus'];
export type KnownComputeFleetStatus = components['schemas']['KnownComputeFleetStatus'];
export type KnownInstanceState = components['schemas']['KnownInstanceState'];
export type KnownLoginNodesState = components['schemas']['KnownLoginNodesState'];
export type KnownNodeType = components['schemas']['KnownNodeType'];
export type KnownEc2AmiState = components['schemas']['KnownEc2AmiState'];
export type KnownImageBuilderImageStatus = components['schemas']['KnownImageBuilderImageStatus'];
export type KnownCloudFormationResourceStatus = components['schemas']['KnownCloudFormationResourceStatus'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseBuildImageBadRequest = components['responses']['BuildImageBadRequest'];
export type ResponseCreateClusterBadRequest = components['responses']['CreateClusterBadRequest'];
export type ResponseUpdateClusterBadRequest = components['responses']['UpdateClusterBadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseDryrunOperation = components['responses']['DryrunOperation'];
export type ResponseLimitExceeded = components['responses']['LimitExceeded'];
export type ResponseInternalServiceError = components['responses']['InternalServiceError'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseBadGateway = components['responses']['BadGateway'];
export type ResponseGatewayTimeout = components['responses']['GatewayTimeout'];
export type ParameterSuppressValidators = components['parameters']['SuppressValidators'];
export type ParameterValidationFailureLevel = components['parameters']['ValidationFailureLevel'];
export type ParameterDryrun = components['parameters']['Dryrun'];
export type ParameterRollbackImageOnFailure = components['parameters']['RollbackImageOnFailure'];
export type ParameterRegion = components['parameters']['Region'];
export type ParameterImageId = components['parameters']['ImageId'];
export type ParameterForceImage = components['parameters']['ForceImage'];
export type ParameterNextToken = components['parameters']['NextToken'];
export type ParameterImageStatus = components['parameters']['ImageStatus'];
export type ParameterOs = components['parameters']['Os'];
export type ParameterArchitecture = components['parameters']['Architecture'];
export type ParameterImageLogStreamName = components['parameters']['ImageLogStreamName'];
export type ParameterStartFromHead = components['parameters']['StartFromHead'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterStartTime = components['parameters']['StartTime'];
export type ParameterEndTime = components['parameters']['EndTime'];
export type ParameterRollbackClusterOnFailure = components['parameters']['RollbackClusterOnFailure'];
export type ParameterClusterStatusFilter = components['parameters']['ClusterStatusFilter'];
export type ParameterClusterName = components['parameters']['ClusterName'];
export type ParameterForceUpdate = components['parameters']['ForceUpdate'];
export type ParameterNodeType = components['parameters']['NodeType'];
export type ParameterQueueName = components['parameters']['QueueName'];
export type ParameterForceInstances = components['parameters']['ForceInstances'];
export type ParameterFilters = components['parameters']['Filters'];
export type ParameterClusterLogStreamName = components['parameters']['ClusterLogStreamName'];
export type $defs = Record<string, never>;
export interface operations {
    ListImages: {
        parameters: {
            query: {
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
                /** @description Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500. */
                nextToken?: components["parameters"]["NextToken"];
                /**
                 * @description Which images to list.
                 * @example AVAILABLE
                 */
                imageStatus: components["parameters"]["ImageStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImagesResponseContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    BuildImage: {
        parameters: {
            query?: {
                /** @description Validators to leave out: `ALL`, or `type:` and the name of one. */
                suppressValidators?: components["parameters"]["SuppressValidators"];
                /** @description Refuse the configuration where a validator finds something this grave, or graver. */
                validationFailureLevel?: components["parameters"]["ValidationFailureLevel"];
                /** @description Only check the request; a success is answered 412. */
                dryrun?: components["parameters"]["Dryrun"];
                /** @description Undo what was created when the creation fails. */
                rollbackOnFailure?: components["parameters"]["RollbackImageOnFailure"];
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to build. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuildImageRequestContent"];
            };
        };
        responses: {
            /** @description The image whose build has begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuildImageResponseContent"];
                };
            };
            400: components["responses"]["BuildImageBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["DryrunOperation"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    DescribeImage: {
        parameters: {
            query?: {
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the image.
                 * @example alinux2-image
                 */
                imageId: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A custom image in full. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeImageResponseContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    DeleteImage: {
        parameters: {
            query?: {
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
                /** @description Go ahead although it is in use. */
                force?: components["parameters"]["ForceImage"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the image.
                 * @example alinux2-image
                 */
                imageId: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image whose deletion has begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteImageResponseContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    ListOfficialImages: {
        parameters: {
            query?: {
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
                /** @description Only this operating system: `alinux2`, `alinux2023`, `ubuntu2004`, `ubuntu2204`, `rhel8`, `rocky8`, `rhel9` or `rocky9`. */
                os?: components["parameters"]["Os"];
                /** @description Only this architecture: `x86_64` or `arm64`. */
                architecture?: components["parameters"]["Architecture"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Official AMIs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOfficialImagesResponseContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    GetImageStackEvents: {
        parameters: {
            query?: {
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
                /** @description Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500. */
                nextToken?: components["parameters"]["NextToken"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the image.
                 * @example alinux2-image
                 */
                imageId: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of stack events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetImageStackEventsResponseContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    ListImageLogStreams: {
        parameters: {
            query?: {
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
                /** @description Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500. */
                nextToken?: components["parameters"]["NextToken"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the image.
                 * @example alinux2-image
                 */
                imageId: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of log streams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImageLogStreamsResponseContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    GetImageLogEvents: {
        parameters: {
            query?: {
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
                /** @description Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500. */
                nextToken?: components["parameters"]["NextToken"];
                /** @description Take the first page from the oldest lines instead of the newest. */
                startFromHead?: components["parameters"]["StartFromHead"];
                /** @description How many lines a page may hold, at most 10,000; 0 counts as not given. */
                limit?: components["parameters"]["Limit"];
                /** @description Only lines from this instant on, in ISO 8601. */
                startTime?: components["parameters"]["StartTime"];
                /** @description Only lines before this instant, in ISO 8601. */
                endTime?: components["parameters"]["EndTime"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the image.
                 * @example alinux2-image
                 */
                imageId: components["parameters"]["ImageId"];
                /**
                 * @description Name of the stream. It must be percent-encoded: those of images hold a slash, `3.12.0/1`.
                 * @example 3.2.1/1
                 */
                logStreamName: components["parameters"]["ImageLogStreamName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of log lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetImageLogEventsResponseContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    ListClusters: {
        parameters: {
            query?: {
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
                /** @description Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500. */
                nextToken?: components["parameters"]["NextToken"];
                /** @description Only clusters of these statuses. */
                clusterStatus?: components["parameters"]["ClusterStatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of clusters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListClustersResponseContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    CreateCluster: {
        parameters: {
            query?: {
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
                /** @description Validators to leave out: `ALL`, or `type:` and the name of one. */
                suppressValidators?: components["parameters"]["SuppressValidators"];
                /** @description Refuse the configuration where a validator finds something this grave, or graver. */
                validationFailureLevel?: components["parameters"]["ValidationFailureLevel"];
                /** @description Only check the request; a success is answered 412. */
                dryrun?: components["parameters"]["Dryrun"];
                /** @description Undo what was created when the creation fails. */
                rollbackOnFailure?: components["parameters"]["RollbackClusterOnFailure"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClusterRequestContent"];
            };
        };
        responses: {
            /** @description The cluster whose creation has begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateClusterResponseContent"];
                };
            };
            400: components["responses"]["CreateClusterBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["DryrunOperation"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    DescribeCluster: {
        parameters: {
            query?: {
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the cluster.
                 * @example demo-cluster
                 */
                clusterName: components["parameters"]["ClusterName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A cluster in full. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeClusterResponseContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    UpdateCluster: {
        parameters: {
            query?: {
                /** @description Validators to leave out: `ALL`, or `type:` and the name of one. */
                suppressValidators?: components["parameters"]["SuppressValidators"];
                /** @description Refuse the configuration where a validator finds something this grave, or graver. */
                validationFailureLevel?: components["parameters"]["ValidationFailureLevel"];
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
                /** @description Only check the request; a success is answered 412. */
                dryrun?: components["parameters"]["Dryrun"];
                /** @description Update although some changes are not supported. */
                forceUpdate?: components["parameters"]["ForceUpdate"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the cluster.
                 * @example demo-cluster
                 */
                clusterName: components["parameters"]["ClusterName"];
            };
            cookie?: never;
        };
        /** @description What to update to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClusterRequestContent"];
            };
        };
        responses: {
            /** @description The cluster whose update has begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateClusterResponseContent"];
                };
            };
            400: components["responses"]["UpdateClusterBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["DryrunOperation"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    DeleteCluster: {
        parameters: {
            query?: {
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the cluster.
                 * @example demo-cluster
                 */
                clusterName: components["parameters"]["ClusterName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cluster whose deletion has begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteClusterResponseContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    DescribeClusterInstances: {
        parameters: {
            query?: {
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
                /** @description Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500. */
                nextToken?: components["parameters"]["NextToken"];
                /** @description Only nodes of this type. */
                nodeType?: components["parameters"]["NodeType"];
                /** @description Only nodes of this queue. */
                queueName?: components["parameters"]["QueueName"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the cluster.
                 * @example demo-cluster
                 */
                clusterName: components["parameters"]["ClusterName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of instances. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeClusterInstancesResponseContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    DeleteClusterInstances: {
        parameters: {
            query?: {
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
                /** @description Go ahead although it is in use. */
                force?: components["parameters"]["ForceInstances"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the cluster.
                 * @example demo-cluster
                 */
                clusterName: components["parameters"]["ClusterName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instances are being terminated. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    DescribeComputeFleet: {
        parameters: {
            query?: {
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the cluster.
                 * @example demo-cluster
                 */
                clusterName: components["parameters"]["ClusterName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the compute fleet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeComputeFleetResponseContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    UpdateComputeFleet: {
        parameters: {
            query?: {
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the cluster.
                 * @example demo-cluster
                 */
                clusterName: components["parameters"]["ClusterName"];
            };
            cookie?: never;
        };
        /** @description The status to take. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateComputeFleetRequestContent"];
            };
        };
        responses: {
            /** @description Status of the compute fleet after the request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateComputeFleetResponseContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    ListClusterLogStreams: {
        parameters: {
            query?: {
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
                /** @description Only streams of some nodes: `Name=private-dns-name,Values=ip-10-0-0-1` or `Name=node-type,Values=HeadNode`. */
                filters?: components["parameters"]["Filters"];
                /** @description Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500. */
                nextToken?: components["parameters"]["NextToken"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the cluster.
                 * @example demo-cluster
                 */
                clusterName: components["parameters"]["ClusterName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of log streams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListClusterLogStreamsResponseContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    GetClusterLogEvents: {
        parameters: {
            query?: {
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
                /** @description Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500. */
                nextToken?: components["parameters"]["NextToken"];
                /** @description Take the first page from the oldest lines instead of the newest. */
                startFromHead?: components["parameters"]["StartFromHead"];
                /** @description How many lines a page may hold, at most 10,000; 0 counts as not given. */
                limit?: components["parameters"]["Limit"];
                /** @description Only lines from this instant on, in ISO 8601. */
                startTime?: components["parameters"]["StartTime"];
                /** @description Only lines before this instant, in ISO 8601. */
                endTime?: components["parameters"]["EndTime"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the cluster.
                 * @example demo-cluster
                 */
                clusterName: components["parameters"]["ClusterName"];
                /**
                 * @description Name of the stream. It must be percent-encoded: those of images hold a slash, `3.12.0/1`.
                 * @example ip-10-0-0-100.i-0123456789abcdef0.cfn-init
                 */
                logStreamName: components["parameters"]["ClusterLogStreamName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of log lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetClusterLogEventsResponseContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    GetClusterStackEvents: {
        parameters: {
            query?: {
                /**
                 * @description Region to work in, such as `eu-west-1`. Where it is not given, the region that the configuration names, or the service's own.
                 * @example us-east-1
                 */
                region?: components["parameters"]["Region"];
                /** @description Token of the page wanted, as an earlier answer gave it. Tokens are opaque and only good for the same question; one that is not is answered 500. */
                nextToken?: components["parameters"]["NextToken"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the cluster.
                 * @example demo-cluster
                 */
                clusterName: components["parameters"]["ClusterName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of stack events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetClusterStackEventsResponseContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalServiceError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
