import type { Derive } from "../derive.js";
import type { StackResource } from "../stacks/stack-resource.js";
import type { ImageConfiguration } from "./image-configuration.js";

/** What the resources of one image stack are made from. */
export interface ImageContext {
  readonly imageId: string;
  readonly region: string;
  readonly partition: string;
  readonly accountId: string;
  readonly version: string;
  /** The UUID at the end of the stack's ARN, which most names carry. */
  readonly stackUuid: string;
  readonly stackArn: string;
  readonly configuration: ImageConfiguration;
  readonly derive: Derive;
}

/** The resource whose creation is the build itself. */
export const IMAGE = "ParallelClusterImage";
/** What is made from the components. */
const RECIPE = "ImageRecipe";
/** Image Builder takes about as many in a recipe; a scenario may have more, for the sake of their events. */
const MOST_COMPONENTS = 20;
/** The role that everything waits for and that goes last. */
export const CLEANUP_ROLE = "DeleteStackFunctionExecutionRole";
const ON_CLEANUP_ROLE: readonly string[] = [CLEANUP_ROLE];

type Definition = Omit<StackResource, "physicalId" | "properties"> & {
  readonly isPresent?: (configuration: ImageConfiguration) => boolean;
  readonly physicalId: (context: ImageContext) => string;
  readonly properties: (context: ImageContext) => Readonly<Record<string, unknown>>;
};

/**
 * The resources of the stack that builds `context.imageId`, in the template's order.
 *
 * Names, types, dependencies and property keys are those of ParallelCluster 3.12
 * (`cli/src/pcluster/templates/imagebuilder_stack.py`); durations are estimates.
 */
export function imageStackResources(context: ImageContext): StackResource[] {
  const made = components(context.configuration);
  const definitions = [...ROLES, ...made, ...REST].filter(
    ({ isPresent }) => isPresent?.(context.configuration) ?? true,
  );
  const present = new Set(definitions.map(({ logicalId }) => logicalId));
  const dependsOn = ({ logicalId, dependsOn: named }: Definition): readonly string[] => {
    if (logicalId === CLEANUP_ROLE) return [];
    const direct = logicalId === RECIPE ? made.map((component) => component.logicalId) : named;
    if (direct.length === 0) return present.has(CLEANUP_ROLE) ? ON_CLEANUP_ROLE : [];
    return [...direct, CLEANUP_ROLE].filter((name) => present.has(name));
  };
  return definitions.map((definition) => new TemplateResource(definition, context, dependsOn(definition)));
}

/** Says its names and properties when it is asked: there may be tens of thousands of resources, and a page shows a hundred. */
class TemplateResource implements StackResource {
  readonly logicalId: string;
  readonly dependsOn: readonly string[];
  readonly #definition: Definition;
  readonly #context: ImageContext;

  constructor(definition: Definition, context: ImageContext, dependsOn: readonly string[]) {
    this.logicalId = definition.logicalId;
    this.dependsOn = dependsOn;
    this.#definition = definition;
    this.#context = context;
  }

  get type(): string {
    return this.#definition.type;
  }

  get seconds(): readonly [number, number] {
    return this.#definition.seconds;
  }

  get physicalId(): string {
    return this.#definition.physicalId(this.#context);
  }

  get properties(): string {
    return JSON.stringify(this.#definition.properties(this.#context));
  }
}

const arn = ({ partition, region, accountId }: ImageContext, service: string, resource: string) =>
  `arn:${partition}:${service}:${region}:${accountId}:${resource}`;

const named = ({ stackUuid }: ImageContext) => `ParallelClusterImage-${stackUuid}`;
const lowerNamed = ({ stackUuid }: ImageContext) => `parallelclusterimage-${stackUuid}`;
const cleanupRoleName = ({ stackUuid }: ImageContext) => `ParallelClusterImageCleanup-${stackUuid}`;
/** ARN of the topic that says when the image is finished. */
export const topicArn = (context: ImageContext) => arn(context, "sns", named(context));
const functionArn = (context: ImageContext) => arn(context, "lambda", `function:${named(context)}`);
const infrastructureArn = (context: ImageContext) =>
  arn(context, "imagebuilder", `infrastructure-configuration/${lowerNamed(context)}`);
const distributionArn = (context: ImageContext) =>
  arn(context, "imagebuilder", `distribution-configuration/${lowerNamed(context)}`);
const recipeArn = (context: ImageContext) =>
  arn(context, "imagebuilder", `image-recipe/parallelclusterimage-${context.imageId.toLowerCase()}/${context.version}`);
const bucket = ({ derive }: ImageContext) => `parallelcluster-${derive.hex(16, "bucket")}-v1-do-not-delete`;

/** ARN of the image that Image Builder makes. */
export const imageArn = (context: ImageContext) =>
  arn(context, "imagebuilder", `image/parallelclusterimage-${context.imageId.toLowerCase()}/${context.version}/1`);

const componentArn = (context: ImageContext, kind: string) =>
  arn(context, "imagebuilder", `component/parallelclusterimage${kind}-${context.stackUuid}/${context.version}/1`);

/** ARN of the component whose document fails when a build fails. */
export const failingComponentArn = (context: ImageContext) =>
  componentArn(context, context.configuration.skipsParallelCluster ? "-tag" : "");

const imageTags = ({ imageId, configuration }: ImageContext) => ({
  "parallelcluster:image_name": configuration.imageName ?? imageId,
  "parallelcluster:image_id": imageId,
});
const tagList = (context: ImageContext) => Object.entries(imageTags(context)).map(([Key, Value]) => ({ Key, Value }));

/** The name at the end of an ARN; a name is its own. */
const lastPart = (nameOrArn: string | undefined) => nameOrArn?.slice(nameOrArn.lastIndexOf("/") + 1);

const rootVolume = ({ rootVolume: { size, isEncrypted, kmsKeyId } }: ImageConfiguration) => ({
  VolumeSize: String(size),
  VolumeType: "gp3",
  Encrypted: String(isEncrypted),
  ...(kmsKeyId !== undefined && { KmsKeyId: kmsKeyId }),
});

const assumeRole = (service: string) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }],
});

const ROLES: readonly Definition[] = [
  {
    logicalId: CLEANUP_ROLE,
    type: "AWS::IAM::Role",
    isPresent: ({ cleanupRole }) => cleanupRole === undefined,
    dependsOn: [],
    seconds: [15, 18],
    physicalId: cleanupRoleName,
    properties: (context) => ({
      AssumeRolePolicyDocument: assumeRole("lambda.amazonaws.com"),
      ManagedPolicyArns: [`arn:${context.partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole`],
      Path: "/parallelcluster/",
      Policies: [
        {
          PolicyName: "LambdaPolicy",
          PolicyDocument: {
            Version: "2012-10-17",
            Statement: [{ Effect: "Allow", Action: "cloudformation:DeleteStack", Resource: context.stackArn }],
          },
        },
      ],
      RoleName: cleanupRoleName(context),
      Tags: tagList(context),
    }),
  },
  {
    logicalId: "InstanceRole",
    type: "AWS::IAM::Role",
    isPresent: ({ instanceRole, instanceProfile }) => instanceRole === undefined && instanceProfile === undefined,
    dependsOn: [],
    seconds: [16, 19],
    physicalId: named,
    properties: (context) => ({
      AssumeRolePolicyDocument: assumeRole("ec2.amazonaws.com"),
      ManagedPolicyArns: [
        `arn:${context.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore`,
        `arn:${context.partition}:iam::aws:policy/EC2InstanceProfileForImageBuilder`,
      ],
      Path: "/parallelcluster/",
      Policies: [],
      RoleName: named(context),
      Tags: tagList(context),
    }),
  },
  {
    logicalId: "InstanceProfile",
    type: "AWS::IAM::InstanceProfile",
    isPresent: ({ instanceProfile }) => instanceProfile === undefined,
    dependsOn: ["InstanceRole"],
    seconds: [118, 126],
    physicalId: named,
    properties: (context) => ({
      InstanceProfileName: named(context),
      Path: "/parallelcluster/",
      Roles: [lastPart(context.configuration.instanceRole) ?? named(context)],
    }),
  },
];

interface ComponentKind {
  readonly logicalId: string;
  /** What stands between `parallelclusterimage` and the UUID in its name. */
  readonly kind: string;
  readonly description: string;
  readonly isTagged: boolean;
  readonly isPresent: (configuration: ImageConfiguration) => boolean;
}

const COMPONENTS: readonly ComponentKind[] = [
  {
    logicalId: "UpdateOSComponent",
    kind: "-updateos",
    description: "Update OS and Reboot",
    isTagged: true,
    isPresent: ({ updatesOsPackages }) => updatesOsPackages,
  },
  {
    logicalId: "ParallelClusterComponent",
    kind: "",
    description: "Bake ParallelCluster AMI",
    isTagged: true,
    isPresent: ({ skipsParallelCluster }) => !skipsParallelCluster,
  },
  {
    logicalId: "ParallelClusterTagComponent",
    kind: "-tag",
    description: "Tag ParallelCluster AMI",
    isTagged: true,
    isPresent: () => true,
  },
  {
    logicalId: "ParallelClusterValidateComponent",
    kind: "-validate",
    description: "Validate ParallelCluster AMI",
    isTagged: true,
    isPresent: ({ validatesAndTests }) => validatesAndTests,
  },
  {
    logicalId: "ParallelClusterTestComponent",
    kind: "-test",
    description: "Test ParallelCluster AMI",
    isTagged: true,
    isPresent: ({ validatesAndTests }) => validatesAndTests,
  },
];

/** The components of a configuration, in the order the recipe runs them. */
function components(configuration: ImageConfiguration): Definition[] {
  const scripts = configuration.scripts.map((url, index) => ({
    logicalId: `ScriptComponent${index}`,
    kind: `-script-${index}`,
    description: `This component is custom component for script, script name is ${url.slice(url.lastIndexOf("/") + 1)}`,
    isTagged: false,
    isPresent: () => true,
  }));
  return [...COMPONENTS, ...scripts].filter(({ isPresent }) => isPresent(configuration)).map(componentDefinition);
}

function componentDefinition({ logicalId, kind, description, isTagged }: ComponentKind): Definition {
  return {
    logicalId,
    type: "AWS::ImageBuilder::Component",
    dependsOn: [],
    seconds: [1, 3],
    physicalId: (context) => componentArn(context, kind),
    properties: (context) => ({
      Name: `parallelclusterimage${kind}-${context.stackUuid}`,
      Version: context.version,
      Platform: "Linux",
      Description: description,
      Data: `name: ${logicalId}\ndescription: ${description}\nschemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n      - name: Run\n        action: ExecuteBash\n`,
      ...(isTagged && { Tags: imageTags(context) }),
    }),
  };
}

function firstComponents(configuration: ImageConfiguration): ImageConfiguration {
  return { ...configuration, scripts: configuration.scripts.slice(0, MOST_COMPONENTS) };
}

const REST: readonly Definition[] = [
  {
    logicalId: RECIPE,
    type: "AWS::ImageBuilder::ImageRecipe",
    // On the components, which depend on the configuration.
    dependsOn: [],
    seconds: [1, 3],
    physicalId: recipeArn,
    properties: (context) => ({
      Name: `parallelclusterimage-${context.imageId.toLowerCase()}`,
      Version: context.version,
      ParentImage: context.configuration.parentImage,
      Components: components(firstComponents(context.configuration)).map(({ physicalId }) => ({
        ComponentArn: physicalId(context),
      })),
      BlockDeviceMappings: [
        {
          DeviceName: "/dev/xvda",
          Ebs: rootVolume(context.configuration),
        },
      ],
      Tags: imageTags(context),
    }),
  },
  {
    logicalId: "DistributionConfiguration",
    type: "AWS::ImageBuilder::DistributionConfiguration",
    dependsOn: [],
    seconds: [1, 3],
    physicalId: distributionArn,
    properties: (context) => ({
      Name: lowerNamed(context),
      Distributions: [
        {
          Region: context.region,
          AmiDistributionConfiguration: {
            Name: `${context.configuration.imageName ?? context.imageId} {{ imagebuilder:buildDate }}`,
            AmiTags: {
              ...Object.fromEntries(context.configuration.imageTags.map(({ key, value }) => [key, value])),
              ...imageTags(context),
              "parallelcluster:version": context.version,
            },
          },
        },
      ],
      Tags: imageTags(context),
    }),
  },
  {
    logicalId: "DeleteStackFunctionLog",
    type: "AWS::Logs::LogGroup",
    dependsOn: [],
    seconds: [2, 12],
    physicalId: (context) => `/aws/lambda/${named(context)}`,
    properties: (context) => ({ LogGroupName: `/aws/lambda/${named(context)}` }),
  },
  {
    logicalId: "BuildNotificationTopic",
    type: "AWS::SNS::Topic",
    dependsOn: [],
    seconds: [10, 12],
    physicalId: topicArn,
    properties: (context) => ({ TopicName: named(context), Tags: tagList(context) }),
  },
  {
    logicalId: "DeleteStackFunction",
    type: "AWS::Lambda::Function",
    dependsOn: ["DeleteStackFunctionLog"],
    seconds: [6, 20],
    physicalId: named,
    properties: (context) => ({
      FunctionName: named(context),
      Code: {
        S3Bucket: bucket(context),
        S3Key: `parallelcluster/${context.version}/images/${context.imageId.toLowerCase()}/custom_resources/artifacts.zip`,
      },
      Handler: "delete_image_stack.handler",
      MemorySize: "128",
      Role:
        context.configuration.cleanupRole ??
        `arn:${context.partition}:iam::${context.accountId}:role/parallelcluster/${cleanupRoleName(context)}`,
      Runtime: "python3.9",
      Timeout: "900",
      Environment: { Variables: { IMAGE_STACK_ARN: context.stackArn } },
      Tags: tagList(context),
      ...(context.configuration.functionVpc && { VpcConfig: context.configuration.functionVpc }),
    }),
  },
  {
    logicalId: "DeleteStackFunctionPermission",
    type: "AWS::Lambda::Permission",
    dependsOn: ["DeleteStackFunction", "BuildNotificationTopic"],
    seconds: [10, 11],
    physicalId: ({ imageId, derive }) =>
      `${imageId}-DeleteStackFunctionPermission-${derive.hex(12, "permission").toUpperCase()}`,
    properties: (context) => ({
      Action: "lambda:InvokeFunction",
      FunctionName: functionArn(context),
      Principal: "sns.amazonaws.com",
      SourceArn: topicArn(context),
    }),
  },
  {
    logicalId: "BuildNotificationSubscription",
    type: "AWS::SNS::Subscription",
    dependsOn: ["DeleteStackFunction", "BuildNotificationTopic"],
    seconds: [1, 2],
    physicalId: (context) => `${topicArn(context)}:${context.derive.uuid("subscription")}`,
    properties: (context) => ({ Endpoint: functionArn(context), Protocol: "lambda", TopicArn: topicArn(context) }),
  },
  {
    logicalId: "InfrastructureConfiguration",
    type: "AWS::ImageBuilder::InfrastructureConfiguration",
    dependsOn: ["InstanceProfile", "BuildNotificationTopic"],
    seconds: [1, 3],
    physicalId: infrastructureArn,
    properties: (context) => ({
      Name: lowerNamed(context),
      InstanceProfileName: lastPart(context.configuration.instanceProfile) ?? named(context),
      InstanceTypes: [context.configuration.instanceType],
      SnsTopicArn: topicArn(context),
      TerminateInstanceOnFailure: String(context.configuration.terminatesInstanceOnFailure),
      InstanceMetadataOptions: { HttpTokens: context.configuration.httpTokens },
      ResourceTags: imageTags(context),
      Tags: imageTags(context),
      ...(context.configuration.subnetId && { SubnetId: context.configuration.subnetId }),
      ...(context.configuration.securityGroupIds.length > 0 && {
        SecurityGroupIds: context.configuration.securityGroupIds,
      }),
    }),
  },
  {
    logicalId: IMAGE,
    type: "AWS::ImageBuilder::Image",
    dependsOn: [RECIPE, "InfrastructureConfiguration", "DistributionConfiguration"],
    // How long an Image Builder run takes before the AMI is there.
    seconds: [25 * 60, 60 * 60],
    physicalId: imageArn,
    properties: (context) => ({
      InfrastructureConfigurationArn: infrastructureArn(context),
      ImageRecipeArn: recipeArn(context),
      DistributionConfigurationArn: distributionArn(context),
      EnhancedImageMetadataEnabled: "false",
      Tags: imageTags(context),
    }),
  },
];
