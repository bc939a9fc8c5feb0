import { CORE_SCHEMA, loadAll, mergeTag } from "js-yaml";

/** A few aliases that hold aliases stand for more than any memory: configurations do with fewer than this. */
const MOST_ALIASES = 32;

const SCHEMA = CORE_SCHEMA.withTags(mergeTag);

/**
 * The documents of a YAML text, merge keys included, as the service's parser reads them; a text without any has none.
 *
 * @throws {Error} where it is no YAML, usually a `YAMLException` with the place
 */
export function loadYamlDocuments(text: string): unknown[] {
  return loadAll(text, { schema: SCHEMA, maxAliases: MOST_ALIASES });
}
