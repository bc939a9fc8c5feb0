import type { OperationRequest, OperationResponse } from "@pcluster-api/types";
import { imageSchemaProblem } from "./configuration/image-configuration-schema.js";
import { validateImage } from "./configuration/image-validators.js";
import { parseConfiguration } from "./configuration/parse-configuration.js";
import { isAtLeast } from "./configuration/validators.js";
import { DRY_RUN } from "./dry-run.js";
import { summariseStack } from "./list-images.js";
import type { HandlerContext, OperationHandler } from "./operation-handler.js";
import { refuse } from "./refuse.js";

type Answer = OperationResponse<"BuildImage">;

const LONGEST_IMAGE_ID = /^([a-zA-Z][a-zA-Z0-9-]{0,127})$/;

/** The service checks in this order and reports only the first problem: a bad configuration for a taken id is a conflict. */
export const buildImage: OperationHandler<"BuildImage"> = (request, context) => {
  const { imageConfiguration } = request.body;
  const suppressed = request.query?.suppressValidators ?? [];
  const refused = refuseInput(request) ?? refuseConflict(request, context) ?? refuseConfiguration(imageConfiguration);
  if (refused) return refused;

  const findings = validateImage(imageConfiguration, suppressed);
  const failureLevel = request.query?.validationFailureLevel ?? "ERROR";
  if (findings.some((finding) => isAtLeast(finding, failureLevel))) {
    return { status: 400, body: { message: "Configuration is invalid", configurationValidationErrors: findings } };
  }
  // Of images, a dry run never tells what validators have found.
  if (request.query?.dryrun) return { status: 412, body: { message: DRY_RUN } };
  return accept(request, context, findings);
};

function refuseInput({ body }: OperationRequest<"BuildImage">): Answer | undefined {
  if (body.imageConfiguration === "") return refuse("configuration is required and cannot be empty");
  if (LONGEST_IMAGE_ID.test(body.imageId)) return undefined;
  const message = `Image id '${body.imageId}' failed to satisfy constraint: The process id can contain only alphanumeric characters (case-sensitive) and hyphens. It must start with an alphabetic character and can't be longer than 128 characters.`;
  return { status: 400, body: { message } };
}

function refuseConflict(
  { body: { imageId } }: OperationRequest<"BuildImage">,
  { world, region, now }: HandlerContext,
): Answer | undefined {
  if (world.image(region, imageId, now)?.ami)
    return { status: 409, body: { message: `ParallelCluster image ${imageId} already exists.` } };
  if (!world.stack(region, imageId, now)) return undefined;
  const message = `ParallelCluster build infrastructure for image ${imageId} or a CloudFormation Stack with the same name already exists.`;
  return { status: 409, body: { message } };
}

function refuseConfiguration(imageConfiguration: string): Answer | undefined {
  const parsed = parseConfiguration(imageConfiguration);
  if ("problem" in parsed) return { status: 400, body: { message: parsed.problem } };
  const message = imageSchemaProblem(parsed.configuration);
  if (message === undefined) return undefined;
  const configurationValidationErrors = [{ level: "ERROR", type: "ImageSchemaValidator", message }];
  return { status: 400, body: { message: "Invalid image configuration.", configurationValidationErrors } };
}

function accept(
  { body, query }: OperationRequest<"BuildImage">,
  { world, region, now }: HandlerContext,
  findings: ReturnType<typeof validateImage>,
): Answer {
  const { imageId, imageConfiguration } = body;
  world.apply({
    type: "BuildImage",
    at: now,
    region,
    imageId,
    imageConfiguration,
    rollbackOnFailure: query?.rollbackOnFailure ?? false,
  });
  const built = world.image(region, imageId, now);
  const image = built && summariseStack(built);
  if (!image) throw new Error(`${imageId} was built and is not there`);
  return { status: 202, body: { image, ...(findings.length > 0 && { validationMessages: findings }) } };
}
