import { methodName } from "@pcluster-api/client";
import type { InputReference, InputType, Operation, OperationId } from "@pcluster-api/types";
import { examples } from "@pcluster-api/types/examples";
import { operations } from "@pcluster-api/types/operations";
import { reference } from "@pcluster-api/types/reference";
import type { Page } from "../../page.ts";
import { type Contract, type ContractOperation, type ContractResponse, nameOf, resolve } from "./contract.ts";
import { deviationsIn } from "./deviations-in.ts";
import { block, code, deviationLink, table } from "./markdown-text.ts";
import { schemaLink } from "./schemas-page.ts";

/** How a list ends, by what the contract calls it. */
const ENDS: Readonly<Record<string, string>> = {
  "missing-token": "the list ends where no token comes; a page may be empty before that",
  "repeated-token": "the list ends where the token is the one that was asked with",
};

/** One operation: what it is called everywhere, what it takes and answers, and where it differs from what is published. */
export function operationPage(contract: Contract, operationId: OperationId): Page {
  const { summary, description, inputs } = reference[operationId];
  const operation = contractOperation(contract, operationId);
  const command = kebabCase(operationId);
  const markdown = [
    `# ${operationId}`,
    summary,
    description,
    namesOf(operationId),
    "## Inputs",
    table(
      ["name", "in", "type", "is"],
      inputs.map((input) => inputRow(contract, operation, input)),
    ) || "None.",
    "## Answers",
    table(["status", "body", "when"], answerRows(contract, operation)),
    ...exampleOf(operationId),
    ...deviationsOf(contract, operation),
  ]
    .filter(Boolean)
    .join("\n\n");
  return { source: `generated/http-api/${command}.md`, path: `http-api/${command}.html`, title: operationId, markdown };
}

/** What it is called over HTTP, in the client and on the command line. */
function namesOf(operationId: OperationId): string {
  const { method, path, pagination }: Operation = operations[operationId];
  const required = reference[operationId].inputs.filter(({ required: isRequired }) => isRequired);
  const names = required.map(({ name }) => name).join(", ");
  const flags = required.map(({ name }) => ` --${kebabCase(name)} …`).join("");
  return table(
    ["", ""],
    [
      ["HTTP", code(`${method} ${path}`)],
      ["client", code(`client.${methodName(operationId)}(${names && `{ ${names} }`})`)],
      ...(pagination
        ? [
            [
              "in pages",
              `${code(`client.paginate("${methodName(operationId)}"${names && `, { ${names} }`})`)}; ${String(ENDS[pagination.end])}`,
            ],
          ]
        : []),
      ["command", code(`pcluster-api ${kebabCase(operationId)}${flags}`)],
    ],
  );
}

function inputRow(contract: Contract, { parameters = [] }: ContractOperation, input: InputReference): string[] {
  const parameter = parameters.map((one) => resolve(contract, one)).find(({ name }) => name === input.name);
  const deviation = parameter?.["x-deviation"];
  const facts = [
    input.description,
    input.default === undefined ? "" : `${code(String(input.default))} unless given.`,
    deviation === undefined ? "" : `Deviation: ${deviationLink(deviation)}.`,
  ];
  return [
    `${code(input.name)}${input.required ? "" : " (optional)"}`,
    input.in,
    typeOf(input),
    facts.filter(Boolean).join(" "),
  ];
}

function typeOf({ type, items, enum: values, pattern, format }: InputType): string {
  if (items) return `list of ${typeOf(items)}`;
  if (values) return values.map(code).join(", ");
  return [type, format && `(${format})`, pattern && code(pattern)].filter(Boolean).join(" ");
}

function answerRows(contract: Contract, { responses }: ContractOperation): string[][] {
  return Object.entries(responses).map(([status, response]) => {
    const { description, content, "x-deviation": deviation }: ContractResponse = resolve(contract, response);
    return [
      code(status),
      content ? schemaLink(nameOf(content["application/json"].schema), "schemas.md") : "none",
      [description, deviation && `Deviation: ${deviationLink(deviation)}.`].filter(Boolean).join(" "),
    ];
  });
}

function exampleOf(operationId: OperationId): string[] {
  const { request, response } = examples[operationId];
  return [
    "## Example",
    "The inputs, as the client takes them:",
    block("json", JSON.stringify(request, undefined, 2)),
    ...(response?.body !== undefined
      ? [`The answer, ${response.status}:`, block("json", JSON.stringify(response.body, undefined, 2))]
      : ["The answer has no body."]),
  ];
}

function deviationsOf(contract: Contract, operation: ContractOperation): string[] {
  const ids = deviationsIn(contract, operation);
  if (ids.length === 0) return [];
  const list = ids.map((id) => `- ${deviationLink(id)}`).join("\n");
  return ["## Where it differs from what is published", list];
}

function contractOperation({ paths }: Contract, operationId: OperationId): ContractOperation {
  const found = Object.values(paths)
    .flatMap((item) => Object.values(item))
    .find((operation) => operation.operationId === operationId);
  if (!found) throw new Error(`The contract has no ${operationId}: run \`pnpm generate\``);
  return found;
}

/** `GetImageStackEvents` → `get-image-stack-events`. */
function kebabCase(name: string): string {
  return name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, "-").toLowerCase();
}
