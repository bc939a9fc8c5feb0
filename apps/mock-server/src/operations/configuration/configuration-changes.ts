import { isDeepStrictEqual } from "node:util";
import { list, mapping } from "../../world/yaml-values.js";
import type { Field } from "./configuration-schema.js";
import type { UpdatePolicyName } from "./update-policies.js";

/** One difference between two configurations. */
export interface ConfigurationChange {
  /** Where it is, `["Scheduling", "SlurmQueues[queue1]"]`. */
  readonly path: readonly string[];
  readonly key: string;
  /** What is in force and what is asked for; `undefined` for nothing, `-` for no section. */
  readonly before: unknown;
  readonly after: unknown;
  /** Whether it is an item of a list that comes or goes. */
  readonly isItem: boolean;
  readonly update: UpdatePolicyName;
  /** The sections that hold it. */
  readonly sectionBefore: Section;
  readonly sectionAfter: Section;
}

type Section = Readonly<Record<string, unknown>>;

interface Sections {
  readonly before: Section;
  readonly after: Section;
  readonly path: readonly string[];
}

/** All differences between two configurations, in the order of the schema; items of lists are told apart by their key. */
export function configurationChanges(schema: Field, before: object, after: object): ConfigurationChange[] {
  return compareSections(schema, { before: mapping(before), after: mapping(after), path: [] });
}

function compareSections({ fields = {} }: Field, sections: Sections): ConfigurationChange[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    if (field.items?.fields) return compareLists(key, field, field.items, sections);
    if (field.fields) return compareNested(key, field, sections);
    const [before, after] = [sections.before[key] ?? undefined, sections.after[key] ?? undefined];
    return isDeepStrictEqual(before, after) ? [] : [changeOf(key, field, sections, before, after, false)];
  });
}

function compareNested(key: string, field: Field, sections: Sections): ConfigurationChange[] {
  const [before, after] = [mapping(sections.before[key]), mapping(sections.after[key])];
  const [isBefore, isAfter] = [before, after].map((section) => Object.keys(section).length > 0);
  if (isBefore && isAfter) return compareSections(field, { before, after, path: [...sections.path, key] });
  if (!isBefore && !isAfter) return [];
  return [changeOf(key, field, sections, isBefore ? before : "-", isAfter ? after : "-", false)];
}

function compareLists(key: string, field: Field, item: Field, sections: Sections): ConfigurationChange[] {
  const { key: name = "Name" } = field;
  const [before, after] = [list(sections.before[key]).map(mapping), list(sections.after[key]).map(mapping)];
  const inOrderOfTarget = after.flatMap((section) => {
    const known = before.find((other) => isDeepStrictEqual(other[name], section[name]));
    if (!known) return [changeOf(key, field, sections, undefined, section, true)];
    const path = [...sections.path, `${key}[${String(section[name])}]`];
    return compareSections(item, { before: known, after: section, path });
  });
  const gone = before.filter((section) => !after.some((other) => isDeepStrictEqual(other[name], section[name])));
  return [...inOrderOfTarget, ...gone.map((section) => changeOf(key, field, sections, section, undefined, true))];
}

function changeOf(
  key: string,
  { update = "UNSUPPORTED" }: Field,
  { path, before: sectionBefore, after: sectionAfter }: Sections,
  before: unknown,
  after: unknown,
  isItem: boolean,
): ConfigurationChange {
  return { path, key, before, after, isItem, update, sectionBefore, sectionAfter };
}
