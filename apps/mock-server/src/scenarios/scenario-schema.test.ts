import { expect, test } from "vitest";
import { scenarioSchema } from "./scenario-schema.js";
import { scenarios } from "./scenarios.js";

test("the schema that the package publishes is this one", async () => {
  await expect(`${JSON.stringify(scenarioSchema, null, 2)}\n`).toMatchFileSnapshot("../../scenario.schema.json");
});

test("every scenario that goes by name says what it is for", () => {
  for (const { description } of Object.values(scenarios)) expect(description).toMatch(/\.$/);
});
