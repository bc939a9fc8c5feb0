import { SUPPORTED_REGIONS } from "../world/regions.js";
import { OUTCOMES } from "./scenario.js";

const outcome = { enum: OUTCOMES };
const imageId = { type: "string", pattern: "^[a-zA-Z][a-zA-Z0-9-]{1,127}$" };

/** JSON Schema of a scenario file. */
export const scenarioSchema = {
  type: "object",
  required: ["outcome", "images"],
  additionalProperties: false,
  properties: {
    description: { type: "string" },
    outcome,
    images: {
      type: "array",
      items: {
        type: "object",
        required: ["imageId", "outcome"],
        additionalProperties: false,
        properties: {
          imageId,
          outcome,
          region: { enum: SUPPORTED_REGIONS },
          imageConfiguration: { type: "string" },
          rollbackOnFailure: { type: "boolean" },
          version: { type: "string" },
          stackUuid: { type: "string", pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" },
          startedMinutesAgo: { type: "number", minimum: 0 },
          newestEventAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$" },
        },
      },
    },
    builds: {
      type: "array",
      items: {
        type: "object",
        required: ["imageId", "outcome"],
        additionalProperties: false,
        properties: { imageId: { type: "string" }, outcome },
      },
    },
  },
};
