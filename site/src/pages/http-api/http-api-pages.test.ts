import { operations } from "@pcluster-api/types/operations";
import { reference } from "@pcluster-api/types/reference";
import { expect, test } from "vitest";
import { readContract } from "./contract.ts";
import { httpApiPages } from "./http-api-pages.ts";

const root = new URL("../../../../", import.meta.url);
const pages = await httpApiPages(root);
const pageOf = (title: string) => pages.find((page) => page.title === title)?.markdown ?? "";

test("every operation of the contract has a page, with its request, its inputs and its answers", () => {
  for (const [id, { method, path }] of Object.entries(operations)) {
    const { inputs, responses } = reference[id as keyof typeof reference];
    const page = pageOf(id);
    expect(page).toContain(`\`${method} ${path}\``);
    for (const { name } of inputs) expect(page, id).toContain(`| \`${name}\``);
    for (const status of Object.keys(responses)) expect(page, id).toContain(`| \`${status}\` |`);
  }
});

test("an operation is named as the client and the command line name it", () => {
  const page = pageOf("GetImageStackEvents");
  expect(page).toContain("`client.getImageStackEvents({ imageId })`");
  expect(page).toContain('`client.paginate("getImageStackEvents", { imageId })`');
  expect(page).toContain("`pcluster-api get-image-stack-events --image-id …`");
});

test("a deviation is told where it is, and again at the end with all that an operation may meet", () => {
  const [place, list] = pageOf("UpdateComputeFleet").split("## Where it differs");
  expect(place).toMatch(/\| `200` \|.*DEVIATIONS\.md#compute-fleet-update-answers-200/);
  expect(list).toContain("compute-fleet-update-answers-200");
  expect(pageOf("GetImageStackEvents")).toContain("stack-statuses-of-events");
});

test("every schema of the contract is on the page of schemas", async () => {
  const { components } = await readContract(root);
  for (const name of Object.keys(components.schemas)) expect(pageOf("Schemas")).toContain(`\n## ${name}\n`);
});
