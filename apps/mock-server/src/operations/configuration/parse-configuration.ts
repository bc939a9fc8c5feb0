import { load, loadAll, YAMLException } from "js-yaml";

const LEGACY = `Bad Request: ParallelCluster 3 requires configuration files to be valid YAML documents. To create a basic cluster configuration, you can run the \`pcluster configure\` command. To convert from ParallelCluster 2 configuration files, please run \`pcluster3-config-converter --config-file <input_file> --output-file <output_file>\`.`;

export type ParsedConfiguration = { readonly configuration: object } | { readonly problem: string };

/** Parses a configuration as the service does, with its messages; the parser's own text differs from that of Python's. */
export function parseConfiguration(yaml: string): ParsedConfiguration {
  if (/^\s*\[[\w ]+\]\s*$/m.test(yaml.split("\n").find((line) => line.trim() !== "") ?? "")) return { problem: LEGACY };
  const parsed = loadYaml(yaml);
  if (parsed instanceof YAMLException) return { problem: notYaml(describe(parsed, yaml)) };
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
    return { problem: notYaml("Parsed config is not a dict") };
  return { configuration: parsed };
}

function loadYaml(yaml: string): unknown {
  try {
    // `load` refuses a text without a document, which is `None` to Python, as well as one with several.
    const documents = loadAll(yaml);
    return documents.length > 1 ? load(yaml) : documents[0];
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}

function notYaml(reason: string): string {
  return `Bad Request: Configuration must be a valid YAML document. ${reason}`;
}

function describe({ reason, mark }: YAMLException, yaml: string): string {
  const line = yaml.split("\n")[mark?.line ?? 0] ?? "";
  const place = `line ${(mark?.line ?? 0) + 1}, column ${(mark?.column ?? 0) + 1}`;
  if (/duplicat/.test(reason))
    return `Duplicate key found: ${line.split(":")[0]?.trim()}\n  in "<unicode string>", ${place}`;
  return `${reason}\n  in "<unicode string>", ${place}`;
}
