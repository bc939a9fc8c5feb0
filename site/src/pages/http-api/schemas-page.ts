import type { Page } from "../../page.ts";
import { type Contract, nameOf, type Schema } from "./contract.ts";
import { block, code, deviationLink, table } from "./markdown-text.ts";

/** Every schema of the contract, on one page. */
export function schemasPage(contract: Contract): Page {
  const schemas = Object.entries(contract.components.schemas).toSorted(([a], [b]) => a.localeCompare(b));
  const markdown = [
    "# Schemas",
    "What requests and answers hold. Timestamps are strings in ISO 8601; a member that has no value is left out.",
    ...schemas.map(([name, schema]) => describeSchema(name, schema)),
  ].join("\n\n");
  return { source: "generated/http-api/schemas.md", path: "http-api/schemas.html", title: "Schemas", markdown };
}

function describeSchema(name: string, schema: Schema): string {
  const deviation = schema["x-deviation"];
  return [
    `## ${name}`,
    schema.description ?? "",
    deviation === undefined ? "" : `Deviates from what is published: ${deviationLink(deviation)}.`,
    membersOf(schema),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function membersOf({ properties, required = [], ...schema }: Schema): string {
  if (!properties) return schema.enum ? schema.enum.map(code).join(", ") : block("text", plainType(schema));
  return table(
    ["member", "type", "is"],
    Object.entries(properties).map(([name, member]) => [
      `${code(name)}${required.includes(name) ? "" : " (optional)"}`,
      typeOf(member),
      [member.description ?? "", markOf(member)].filter(Boolean).join(" "),
    ]),
  );
}

function markOf({ "x-deviation": id }: Schema): string {
  return id === undefined ? "" : `Deviation: ${deviationLink(id)}.`;
}

/** A schema's type, as Markdown: a link where it has a name. */
function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return schemaLink(nameOf({ $ref: schema.$ref }), "");
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  if (schema.enum) return schema.enum.map(code).join(", ");
  return plainType(schema);
}

function plainType({ type, format, pattern }: Schema): string {
  const name = type === undefined ? "any" : [type].flat().join(" or ");
  return [name, format && `(${format})`, pattern && code(pattern)].filter(Boolean).join(" ");
}

/** A link to a schema. @param page the page with the schemas, empty from that page itself */
export function schemaLink(name: string, page: string): string {
  return `[${name}](${page}#${name.toLowerCase()})`;
}
