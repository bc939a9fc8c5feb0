import { pythonRepr } from "../python-repr.js";

/** What may stand at a place of an image configuration; without `fields` or `items`, any value. */
interface Field {
  readonly required?: true;
  readonly fields?: Readonly<Record<string, Field>>;
  readonly items?: Field;
}

const any: Field = {};
const tags: Field = { items: { fields: { Key: any, Value: any } } };
const vpcConfig: Field = { fields: { SecurityGroupIds: any, SubnetIds: any } };

/** The keys of an image configuration. Source: ParallelCluster 3.12, image configuration schema. */
const IMAGE_CONFIGURATION: Field = {
  fields: {
    Region: any,
    Image: { fields: { Name: any, Tags: tags, RootVolume: { fields: { Size: any, Encrypted: any, KmsKeyId: any } } } },
    Build: {
      required: true,
      fields: {
        InstanceType: { required: true },
        ParentImage: { required: true },
        Iam: {
          fields: {
            InstanceRole: any,
            InstanceProfile: any,
            AdditionalIamPolicies: { items: { fields: { Policy: { required: true } } } },
            CleanupLambdaRole: any,
            PermissionsBoundary: any,
          },
        },
        Components: { items: { fields: { Type: any, Value: any } } },
        Tags: tags,
        SecurityGroupIds: any,
        SubnetId: any,
        UpdateOsPackages: { fields: { Enabled: any } },
        Imds: { fields: { ImdsSupport: any } },
      },
    },
    DevSettings: {
      fields: {
        Cookbook: any,
        NodePackage: any,
        AwsBatchCliPackage: any,
        DisablePclusterComponent: any,
        DistributionConfiguration: { fields: { Regions: any, LaunchPermission: any } },
        TerminateInstanceOnFailure: any,
        DisableValidateAndTest: any,
        CincInstallerUrl: any,
        DisableKernelUpdate: any,
      },
    },
    CustomS3Bucket: any,
    DeploymentSettings: { fields: { LambdaFunctionsVpcConfig: vpcConfig } },
  },
};

/** By the name of a field, or the position in a list. */
type Problem = readonly string[] | ReadonlyMap<string | number, Problem>;

/**
 * What the service's schema check would say of a configuration, in its own form: the text of a Python list.
 * `undefined` when there is nothing to say.
 */
export function imageSchemaProblem(configuration: object): string | undefined {
  const problem = judge(IMAGE_CONFIGURATION, configuration);
  if (!(problem instanceof Map)) return undefined;
  const entries = [...problem].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `[${entries.map(([key, value]) => `(${pythonRepr(key)}, ${representation(value)})`).join(", ")}]`;
}

/** As Python would print it. */
function representation(problem: Problem): string {
  if (!(problem instanceof Map)) return pythonRepr(problem);
  return `{${[...problem].map(([key, value]) => `${pythonRepr(key)}: ${representation(value)}`).join(", ")}}`;
}

function judge({ fields, items }: Field, value: unknown): Problem | undefined {
  if (items) return judgeItems(items, value);
  if (!fields) return undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ["Invalid input type."];

  const given = new Map(Object.entries(value));
  const problems = Object.entries(fields).flatMap(([name, field]): [string, Problem][] => {
    if (!given.has(name)) return field.required ? [[name, ["Missing data for required field."]]] : [];
    const problem = judge(field, given.get(name));
    return problem ? [[name, problem]] : [];
  });
  const unknown = [...given.keys()]
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name): [string, Problem] => [name, ["Unknown field."]]);
  return mapOf([...problems, ...unknown]);
}

function judgeItems(items: Field, value: unknown): Problem | undefined {
  if (!Array.isArray(value)) return ["Invalid input type."];
  const problems = value.flatMap((item, index): [number, Problem][] => {
    const problem = judge(items, item);
    return problem ? [[index, problem]] : [];
  });
  return mapOf(problems);
}

function mapOf(problems: readonly [string | number, Problem][]): Problem | undefined {
  return problems.length > 0 ? new Map(problems) : undefined;
}
