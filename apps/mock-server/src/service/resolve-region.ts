import { load } from "js-yaml";
import { badRequest, type Answer } from "../answer.js";
import type { Body } from "./read-body.js";
import { SUPPORTED_REGIONS } from "../world/regions.js";

/** Where the service itself runs. */
const DEFAULT_REGION = "us-east-1";

/** The region of the query, else that of the configuration in the body, else the service's own. */
export function resolveRegion(
  query: Readonly<Record<string, unknown>>,
  body: Body | undefined,
): { region: string } | { refused: Answer } {
  const asked = query["region"];
  const configured = configuredRegion(body);
  if (asked && configured !== undefined && configured !== asked) {
    return { refused: badRequest("region is set in both parameter and configuration and conflicts.") };
  }
  const region = String(asked || (configured ?? DEFAULT_REGION));
  if (!SUPPORTED_REGIONS.includes(region)) return { refused: badRequest(`invalid or unsupported region '${region}'`) };
  return { region };
}

/** `Region` of the YAML document that a body carries; what is no YAML is for the operation to refuse. */
function configuredRegion(body: Body = {}): string | undefined {
  const [, yaml] = Object.entries(body).find(([name]) => name.endsWith("Configuration")) ?? [];
  if (typeof yaml !== "string" || !yaml.includes("Region")) return undefined;
  try {
    const parsed: unknown = load(yaml);
    const region: unknown = typeof parsed === "object" && parsed !== null ? Reflect.get(parsed, "Region") : undefined;
    return region === undefined || region === null ? undefined : String(region);
  } catch {
    return undefined;
  }
}
