import type { InputType } from "@pcluster-api/types";
import { explainMismatch } from "./explain-mismatch.js";

/** Turns the text of a flag into the value the contract wants. */
export type InputParser = (text: string) => string | number | boolean;

/** Reads values as the contract types them. What it returns throws an `Error` that says what is wrong with a text. */
export function inputParser(input: InputType): InputParser {
  return PARSERS[input.type]?.(input) ?? textParser(input);
}

const PARSERS: Readonly<Record<string, (input: InputType) => InputParser>> = {
  boolean: () => parseBoolean,
  integer: () => parseInteger,
  number: () => parseNumber,
  array: ({ items }) => inputParser(items ?? { type: "string" }),
};

/** The official CLI gives booleans a value; alone, a flag means true. */
function parseBoolean(text: string): boolean {
  if (!/^(|true|false)$/i.test(text)) throw new Error("it takes true or false");
  return text.toLowerCase() !== "false";
}

function parseInteger(text: string): number {
  if (!/^[+-]?\d+$/.test(text)) throw new Error("it takes a whole number");
  return Number(text);
}

function parseNumber(text: string): number {
  if (text.trim() === "" || Number.isNaN(Number(text))) throw new Error("it takes a number");
  return Number(text);
}

function textParser({ enum: values, pattern, format }: InputType): InputParser {
  return (text) => {
    if (values && !values.includes(text)) throw new Error(`it takes ${values.join(", ")}`);
    if (pattern && !new RegExp(pattern, "u").test(text))
      throw new Error(`it must match ${pattern}${explainMismatch(text, new RegExp(pattern, "u"))}`);
    if (format === "date-time" && Number.isNaN(Date.parse(text)))
      throw new Error("it takes an instant in ISO 8601, such as 2024-10-24T10:00:00Z");
    return text;
  };
}
