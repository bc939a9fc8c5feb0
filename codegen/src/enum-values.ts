import { compare, type Contract } from "./contract.ts";

/** `export const <schema>Values = [...] as const` for every string enum among the schemas. */
export function enumValues({ components }: Contract): string {
  return Object.entries(components.schemas)
    .filter(([, schema]) => schema.enum)
    .toSorted(([a], [b]) => compare(a, b))
    .map(
      ([name, schema]) =>
        `export const ${uncapitalize(name)}Values = ${JSON.stringify(schema.enum, null, 2)} as const;\n`,
    )
    .join("\n");
}

/** `EC2Instance` → `ec2Instance`, `ClusterStatus` → `clusterStatus`. */
function uncapitalize(name: string): string {
  return name.replace(/^[A-Z]+(?=[A-Z][a-z]|\d|$)|^[A-Z]/, (start) => start.toLowerCase());
}
