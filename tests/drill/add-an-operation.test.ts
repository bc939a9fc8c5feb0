import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyWorkspace, type Workspace } from "../support/copy-workspace.ts";

const MINUTES = 60_000;

const operation = `
  /v3/things:
    get:
      operationId: ListThings
      summary: List the things of a region.
      description: Things exist to be listed.
      tags: [Image Operations]
      x-pagination: { inputToken: nextToken, outputToken: nextToken, items: things, end: missing-token }
      parameters:
        - $ref: "#/components/parameters/Region"
        - $ref: "#/components/parameters/NextToken"
      responses:
        "200":
          description: One page of things.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/ListThingsResponseContent" }
              examples:
                one: { summary: One thing., value: { things: [{ name: first }] } }
`;

const schemas = `
    ListThingsResponseContent:
      description: One page of things.
      type: object
      required: [things]
      properties:
        things: { description: The things of this page., type: array, items: { $ref: "#/components/schemas/Thing" } }
        nextToken: { description: Token of the next page., type: string }
    Thing:
      description: A thing.
      type: object
      properties:
        name: { description: What it is called., type: string }
`;

const consumer = `
import { createClient } from "@pcluster-api/client";
import type { StackEvent, Thing } from "@pcluster-api/types";
const client = createClient({ baseUrl: "http://127.0.0.1:1" });
export const things: Promise<{ things: Thing[]; nextToken?: string }> = client.listThings();
export const all: Promise<Thing[]> = client.paginate("listThings").toArray();
export const detail = (event: StackEvent): string | undefined => event.detailedStatus;
// @ts-expect-error -- it takes no such input
void client.listThings({ colour: "red" });
`;

test(
  "an operation and a field that are added to the contract are everywhere after `pnpm generate`",
  async () => {
    await using workspace = await copyWorkspace();
    await editContract(workspace);

    await workspace.run("pnpm", ["generate"]);
    await workspace.run("pnpm", ["exec", "turbo", "run", "test", "--filter=!@pcluster-api/tests"]);
    await workspace.run("pnpm", ["--filter", "@pcluster-api/tests", "exec", "vitest", "run", "contract"]);

    await writeFile(join(workspace.folder, "tests/consumer.ts"), consumer);
    await workspace.run("pnpm", ["--filter", "@pcluster-api/tests", "typecheck"]);

    const help = await workspace.run("node", ["apps/cli/dist/bin.js", "list-things", "--help"]);
    expect(help).toContain("List the things of a region.");
    expect(help).toContain("--next-token");

    expect(await listThingsOfMock(workspace)).toBe(`{"name":"first"}\n`);
  },
  10 * MINUTES,
);

async function editContract({ folder }: Workspace) {
  const file = join(folder, "spec/openapi.yaml");
  const contract = await readFile(file, "utf8");
  const edited = contract
    .replace(/^paths:\n/m, `paths:${operation}`)
    .replace(/^ {2}schemas:\n/m, `  schemas:${schemas}`)
    .replace(
      /^( {4}StackEvent:\n[\s\S]*?\n {6}properties:\n)/m,
      "$1        detailedStatus: { description: More about the status., type: string }\n",
    );
  expect(edited).toContain("detailedStatus");
  await writeFile(file, edited);
}

/** What the CLI prints of the new operation, asked of the mock server, both as a user would run them. */
async function listThingsOfMock(workspace: Workspace): Promise<string> {
  const script = `
    import { execFile } from "node:child_process";
    import { promisify } from "node:util";
    import { startMockServer } from "@pcluster-api/mock-server";
    const server = await startMockServer();
    const args = ["../apps/cli/dist/bin.js", "list-things", "--endpoint-url", server.url, "--output", "jsonl"];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    await server.close();
    process.stdout.write(stdout);
  `;
  await writeFile(join(workspace.folder, "tests/list-things.mjs"), script);
  return workspace.run("pnpm", ["--silent", "--filter", "@pcluster-api/tests", "exec", "node", "list-things.mjs"]);
}
