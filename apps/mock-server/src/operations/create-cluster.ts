import type {
  ConfigValidationMessage,
  KnownValidationLevel,
  OperationRequest,
  OperationResponse,
} from "@pcluster-api/types";
import { clusterSchemaProblem } from "./configuration/cluster-configuration-schema.js";
import { validateCluster } from "./configuration/cluster-validators.js";
import { parseConfiguration } from "./configuration/parse-configuration.js";
import { isAtLeast } from "./configuration/validators.js";
import { DRY_RUN } from "./dry-run.js";
import type { HandlerContext, OperationHandler } from "./operation-handler.js";
import { refuse } from "./refuse.js";
import { summariseCluster } from "./summarise-cluster.js";

type Answer = OperationResponse<"CreateCluster">;

/** The service checks in this order and reports only the first problem: a bad configuration for a taken name is a taken name. */
export const createCluster: OperationHandler<"CreateCluster"> = (request, context) => {
  const { clusterName, clusterConfiguration } = request.body;
  if (clusterConfiguration === "") return refuse("configuration is required and cannot be empty");
  const taken = refuseTaken(clusterName, context);
  if (taken) return taken;
  const parsed = parseConfiguration(clusterConfiguration);
  if ("problem" in parsed) return { status: 400, body: { message: parsed.problem } };

  const judged = judgeCluster(clusterName, parsed.configuration, request.query);
  if ("errors" in judged) return { status: 400, body: invalid(judged.errors) };
  const validationMessages = judged.findings.length > 0 && { validationMessages: judged.findings };
  if (request.query?.dryrun) return { status: 412, body: { message: DRY_RUN, ...validationMessages } };
  return accept(request, context, validationMessages);
};

interface ValidationOptions {
  readonly suppressValidators?: readonly string[];
  readonly validationFailureLevel?: KnownValidationLevel;
}

/** What the schema check and the validators make of a configuration: refused with errors, or let through with findings. */
export function judgeCluster(
  clusterName: string,
  configuration: object,
  { suppressValidators = [], validationFailureLevel = "ERROR" }: ValidationOptions = {},
): { readonly errors: ConfigValidationMessage[] } | { readonly findings: ConfigValidationMessage[] } {
  const message = clusterSchemaProblem(configuration);
  if (message !== undefined) return { errors: [{ level: "ERROR", type: "ConfigSchemaValidator", message }] };
  const findings = validateCluster(clusterName, configuration, suppressValidators);
  return findings.some((finding) => isAtLeast(finding, validationFailureLevel)) ? { errors: findings } : { findings };
}

/** The service says the same of a schema that is broken and of validators that have found something. */
export function invalid(configurationValidationErrors: ConfigValidationMessage[]) {
  return { message: "Invalid cluster configuration.", configurationValidationErrors };
}

function refuseTaken(clusterName: string, { world, region, now, quirks }: HandlerContext): Answer | undefined {
  if (!world.stack(region, clusterName, now)) return undefined;
  const message = `Cluster ${clusterName} already exists.`;
  return quirks["existing-cluster-400"] ? refuse(message) : { status: 409, body: { message } };
}

function accept(
  { body, query }: OperationRequest<"CreateCluster">,
  { world, region, now }: HandlerContext,
  validationMessages: false | { validationMessages: ConfigValidationMessage[] },
): Answer {
  const { clusterName, clusterConfiguration } = body;
  world.apply({
    type: "CreateCluster",
    at: now,
    region,
    clusterName,
    clusterConfiguration,
    rollbackOnFailure: query?.rollbackOnFailure ?? true,
  });
  const created = world.cluster(region, clusterName, now);
  if (!created) throw new Error(`${clusterName} was created and is not there`);
  return { status: 202, body: { cluster: summariseCluster(created), ...validationMessages } };
}
