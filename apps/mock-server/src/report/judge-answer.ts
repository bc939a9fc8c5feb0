import type { OperationId } from "@pcluster-api/types";
import type { Answer } from "../answer.js";
import { messageOf, type Breach } from "./judge-request.js";

/** Every way in which an answer of the mock breaks the contract. The validators are large, and only loaded for this. */
export async function judgeAnswer(operationId: OperationId, { status, body }: Answer): Promise<readonly Breach[]> {
  const { validateResponses } = await import("@pcluster-api/types/validate-responses");
  const validators = validateResponses[operationId];
  if (!(status in validators))
    return [{ place: String(status), rule: "status", message: `the contract of ${operationId} has no such status` }];
  const validate = validators[status];
  if (!validate) {
    if (body === undefined) return [];
    return [{ place: String(status), rule: "body", message: "must have no body", value: body }];
  }
  if (validate(body)) return [];
  return (validate.errors ?? []).map((violation) => ({
    place: `${status} ${violation.instancePath || "/"}`,
    rule: violation.keyword,
    message: messageOf(violation),
    value: valueAt(body, violation.instancePath),
    schemaPath: violation.schemaPath,
  }));
}

function valueAt(body: unknown, instancePath: string): unknown {
  return instancePath
    .split("/")
    .slice(1)
    .reduce<unknown>((node, name) => (typeof node === "object" && node ? Reflect.get(node, name) : undefined), body);
}
