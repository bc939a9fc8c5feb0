import type { OperationId } from "@pcluster-api/types";
import { operations } from "@pcluster-api/types/operations";
import { reference } from "@pcluster-api/types/reference";
import type { Page } from "../../page.ts";
import { type Contract, readContract } from "./contract.ts";
import { code, table } from "./markdown-text.ts";
import { operationPage } from "./operation-page.ts";
import { schemasPage } from "./schemas-page.ts";

/** A page for each operation of the contract, one with its schemas, and before them a list. */
export async function httpApiPages(root: URL): Promise<readonly Page[]> {
  const contract = await readContract(root);
  // The order of the contract's tags, and of the operations in it.
  const tags = contract.tags.map(({ name, description }) => ({ name, description, pages: pagesOf(contract, name) }));
  const pages = tags.flatMap((tag) => tag.pages);
  return [listPage(tags), schemasPage(contract), ...pages];
}

function pagesOf(contract: Contract, tag: string): readonly Page[] {
  // Object.keys cannot know that the table has the contract's operationIds and no others.
  const ids = (Object.keys(operations) as OperationId[]).filter((id) => reference[id].tag === tag);
  return ids.map((id) => operationPage(contract, id));
}

interface Tag {
  readonly name: string;
  readonly description: string;
  readonly pages: readonly Page[];
}

function listPage(tags: readonly Tag[]): Page {
  const sections = tags.map(({ name, description, pages }) => {
    const rows = pages.map(({ title, source }) => {
      // A page is called by its operation.
      const id = title as OperationId;
      const { method, path } = operations[id];
      const link = `[${title}](${source.slice(source.lastIndexOf("/") + 1)})`;
      return [link, code(`${method} ${path}`), reference[id].summary];
    });
    return `## ${name}\n\n${description}\n\n${table(["operation", "request", "does"], rows)}`;
  });
  const introduction =
    "Every request is signed with AWS Signature Version 4 for `execute-api`; bodies and answers are JSON. Each operation is a method of the client and a command, too.";
  return {
    source: "generated/http-api/README.md",
    path: "http-api/index.html",
    title: "Operations",
    markdown: `# Operations\n\n${introduction}\n\n${sections.join("\n\n")}\n`,
  };
}
