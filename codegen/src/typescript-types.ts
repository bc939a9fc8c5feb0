import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { Contract, ResolvedOperation } from "./contract.ts";
import { OPEN_ENUM, withOpenEnums } from "./open-enums.ts";

/** The types of the contract, as openapi-typescript writes them, every schema also under its own name. */
export async function typescriptTypes(contract: Contract, operations: readonly ResolvedOperation[]): Promise<string> {
  // Our Contract holds what we read of a document; openapi-typescript checks the rest of it itself.
  const document = withOpenEnums(contract, operations) as unknown as OpenAPI3;
  const nodes = await openapiTS(document, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    // A default says what the service does when a value is missing, not that the value is always sent.
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => openEnum((schema as Record<string, unknown>)[OPEN_ENUM]),
  });
  return astToString(nodes);
}

function openEnum(known: unknown): ts.TypeNode | undefined {
  if (typeof known === "string") return open([schemaNamed(known)]);
  if (Array.isArray(known)) return open(known.map((value) => literal(String(value))));
  return undefined;
}

/** `Known | (string & {})`: any string, with the known ones still offered by editors. */
function open(known: readonly ts.TypeNode[]): ts.TypeNode {
  const { factory, SyntaxKind } = ts;
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([...known, factory.createParenthesizedType(anyString)]);
}

function schemaNamed(name: string): ts.TypeNode {
  const { factory } = ts;
  const components = factory.createTypeReferenceNode("components");
  const schemas = factory.createIndexedAccessTypeNode(components, literal("schemas"));
  return factory.createIndexedAccessTypeNode(schemas, literal(name));
}

function literal(text: string): ts.TypeNode {
  return ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(text));
}
