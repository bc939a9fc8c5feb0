import type { Tag } from "./stacks/stack-script.js";

// What a configuration that has been found valid holds, in the form wanted; what is left out, or is of another form, is empty.

export function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

export function tags(value: unknown): Tag[] {
  return list(value)
    .map(mapping)
    .map((tag) => ({ key: String(tag["Key"]), value: String(tag["Value"]) }));
}
