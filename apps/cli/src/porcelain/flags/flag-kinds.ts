import { parseCount } from "../../flags/parse-count.js";
import { parseDuration } from "./parse-duration.js";

/** A flag with a text behind it. */
export const textFlag = (placeholder: string, brief: string) => ({
  kind: "parsed",
  parse: String,
  optional: true,
  placeholder,
  brief,
});

/** A flag with a length of time behind it, read as milliseconds. */
export const durationFlag = (brief: string) => ({
  kind: "parsed",
  parse: parseDuration,
  optional: true,
  placeholder: "TIME",
  brief,
});

/** A flag with a number of things behind it. */
export const countFlag = (brief: string) => ({
  kind: "parsed",
  parse: parseCount,
  optional: true,
  placeholder: "N",
  brief,
});

/** A flag that stands alone. */
export const switchFlag = (brief: string) => ({ kind: "boolean", optional: true, withNegated: false, brief });

/** A flag with one of a few words behind it. */
export const choiceFlag = (values: readonly string[], brief: string) => ({
  kind: "enum",
  values,
  optional: true,
  brief,
});
