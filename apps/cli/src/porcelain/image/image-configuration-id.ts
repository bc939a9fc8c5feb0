import { basename, extname } from "node:path";

/**
 * The id that a configuration suggests for its image: its `Image/Name`, or else the name of its file.
 *
 * @param path `-` is standard input, which has no name
 * @returns `undefined` where neither can be the id of an image
 */
export async function imageConfigurationId(
  configuration: string,
  path: string,
  isId: (text: string) => boolean,
): Promise<string | undefined> {
  const candidates = [await nameIn(configuration), basename(path, extname(path))];
  return candidates.find((name) => name !== undefined && isId(name));
}

/** What is wrong with a configuration, the service says better. */
async function nameIn(configuration: string): Promise<string | undefined> {
  const { load } = await import("js-yaml");
  try {
    const document: unknown = load(configuration);
    const image = isRecord(document) ? document["Image"] : undefined;
    const name = isRecord(image) ? image["Name"] : undefined;
    return typeof name === "string" ? name : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
