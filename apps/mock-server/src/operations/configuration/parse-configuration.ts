import { YAMLException } from "js-yaml";
import { loadYamlDocuments } from "../../world/load-yaml.js";

const LEGACY = `Bad Request: ParallelCluster 3 requires configuration files to be valid YAML documents. To create a basic cluster configuration, you can run the \`pcluster configure\` command. To convert from ParallelCluster 2 configuration files, please run \`pcluster3-config-converter --config-file <input_file> --output-file <output_file>\`.`;

export type ParsedConfiguration = { readonly configuration: object } | { readonly problem: string };

/** Parses a configuration as the service does, with its messages; the parser's own text differs from that of Python's. */
export function parseConfiguration(yaml: string): ParsedConfiguration {
  if (/^\s*\[[\w ]+\]\s*$/m.test(yaml.split("\n").find((line) => line.trim() !== "") ?? "")) return { problem: LEGACY };
  const loaded = load(yaml);
  if ("problem" in loaded) return { problem: notYaml(loaded.problem) };
  const { document } = loaded;
  if (typeof document !== "object" || document === null || Array.isArray(document))
    return { problem: notYaml("Parsed config is not a dict") };
  return { configuration: document };
}

/** A text without a document is `None` to Python, and one with several is refused. */
function load(yaml: string): { readonly document: unknown } | { readonly problem: string } {
  try {
    const documents = loadYamlDocuments(yaml);
    if (documents.length <= 1) return { document: documents[0] };
    return { problem: "expected a single document in the stream" };
  } catch (error) {
    if (error instanceof YAMLException) return { problem: describe(error, yaml) };
    return { problem: error instanceof Error ? error.message : String(error) };
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
