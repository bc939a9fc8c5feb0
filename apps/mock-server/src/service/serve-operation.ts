import type { OperationId } from "@pcluster-api/types";
import { examples } from "@pcluster-api/types/examples";
import { HINT, type Answer } from "../answer.js";
import { queryOf, type MockRequest } from "../exchange/mock-request.js";
import type { Route } from "../gateway/router.js";
import { handlers } from "../operations/index.js";
import type { HandlerContext } from "../operations/operation-handler.js";
import { refuseEncodedSlash } from "../operations/refuse-encoded-slash.js";
import { readBody } from "./read-body.js";
import { readParameters } from "./read-parameters.js";
import { resolveRegion } from "./resolve-region.js";

/**
 * What the service behind the gateway answers to a request for one operation, judging it in the service's own order: route, body,
 * parameters, region, operation.
 */
export function serveOperation(
  { operationId, operation, path }: Route,
  request: MockRequest,
  bytes: Uint8Array,
  context: Omit<HandlerContext, "region">,
): Answer {
  const unroutable = refuseEncodedSlash(path, context.quirks);
  if (unroutable) return unroutable;
  const body = readBody(operationId, operation, request.header("content-type"), bytes);
  if ("refused" in body) return body.refused;
  const search = new URLSearchParams(queryOf(request.target));
  const parameters = readParameters(operationId, path, search, (name) => request.header(name));
  if ("refused" in parameters) return parameters.refused;
  const region = resolveRegion(parameters.query, body.body);
  if ("refused" in region) return region.refused;
  return perform(operationId, { ...parameters, ...body }, { ...context, region: region.region });
}

function perform(operationId: OperationId, request: object, context: HandlerContext): Answer {
  // The request has been read by the contract's own table for this very operation, which is more than the compiler can see.
  const handler = handlers[operationId] as ((request: object, context: HandlerContext) => Answer) | undefined;
  if (handler) return { ...handler(request, context), headers: { "x-mock-simulated": "true" } };
  return exampleAnswer(operationId);
}

function exampleAnswer(operationId: OperationId): Answer {
  const headers = {
    "x-mock-simulated": "false",
    [HINT]: `${operationId} is not simulated; this is the example of the contract`,
  };
  const { response } = examples[operationId];
  if (response) return { ...response, headers };
  const message = `The mock server does not simulate ${operationId}, and the contract shows no example of its answer. Add one to the contract and run \`pnpm generate\`.`;
  return { status: 501, body: { message }, headers };
}
