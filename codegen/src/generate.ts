import { enumValues } from "./enum-values.ts";
import { examplesTable } from "./examples-table.ts";
import { parseContract, readOperations } from "./contract.ts";
import { operationsTable } from "./operations-table.ts";
import { referenceTable } from "./reference-table.ts";
import { typescriptTypes } from "./typescript-types.ts";
import { requestValidators, responseValidators } from "./validators.ts";

const BANNER = "// Made from spec/openapi.yaml by `pnpm generate`. Do not edit.\n\n";

const README = `# Generated

Every file in this folder is made from \`spec/openapi.yaml\` by \`pnpm generate\`. Do not edit them: change the contract.
`;

/**
 * Everything that is derived from the contract, by file name. The same text gives the same bytes.
 *
 * @param yaml the text of an OpenAPI 3.1 document
 * @throws {Error} one line naming the operation or reference that cannot be derived from
 */
export async function generate(yaml: string): Promise<ReadonlyMap<string, string>> {
  const contract = parseContract(yaml);
  const operations = readOperations(contract);
  const [types, requests, responses] = await Promise.all([
    typescriptTypes(contract, operations),
    requestValidators(contract, operations),
    responseValidators(contract, operations),
  ]);
  return new Map([
    ["README.md", README],
    ["openapi.ts", BANNER + types],
    ["operations.ts", BANNER + table("operations", "Operation", operationsTable(contract, operations))],
    ["reference.ts", BANNER + table("reference", "OperationReference", referenceTable(contract, operations))],
    ["examples.ts", BANNER + table("examples", "OperationExample", examplesTable(contract, operations))],
    ["enums.ts", BANNER + enumValues(contract)],
    ["validate-requests.ts", BANNER + requests],
    ["validate-responses.ts", BANNER + responses],
  ]);
}

/** Literal types only where somebody derives types from them: elsewhere they would only slow the compiler down. */
function table(name: string, type: string, value: unknown): string {
  const file = `../${type.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.js`;
  const json = JSON.stringify(value, null, 2);
  const [declaration, check] =
    name === "operations"
      ? [name, ` as const satisfies Record<string, ${type}>`]
      : [`${name}: Readonly<Record<OperationId, ${type}>>`, ""];
  const imports = name === "operations" ? "" : `import type { OperationId } from "../operation-id.js";\n`;
  return `${imports}import type { ${type} } from "${file}";\n\nexport const ${declaration} = ${json}${check};\n`;
}
