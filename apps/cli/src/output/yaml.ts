import { defineScalarTag, dump, DUMP_SCHEMA, NOT_RESOLVED } from "js-yaml";

/**
 * What js-yaml would print without quotes and a reader takes for something else: a number without digits, `0x_`, at which
 * Python's YAML fails, and what begins as the mark between documents does, which is one at the start of a line.
 */
const MISREAD = /^(?:[-+]?0[xb]_+|(?:---|\.\.\.)(?:[ \t].*)?)$/s;

/** What would be resolved as a tag other than that of texts is quoted. */
const SCHEMA = DUMP_SCHEMA.withTags(
  defineScalarTag("!misread", {
    implicit: true,
    resolve: (source) => (MISREAD.test(source) ? source : NOT_RESOLVED),
    identify: () => false,
  }),
);

/** A YAML document in which readers of YAML 1.1 and of 1.2 find every text as a text. */
export function yaml(value: unknown): string {
  return dump(value, { lineWidth: -1, noRefs: true, schema: SCHEMA });
}
