import type { OperationId } from "./operation-id.js";

/** One way in which a value breaks the contract. */
export interface Violation {
  /** JSON pointer to the value, `/events/0/timestamp`. */
  readonly instancePath: string;
  /** The rule that is broken, `required`, `pattern`, `enum` … */
  readonly keyword: string;
  /** Where the rule stands: `pcluster-api://contract#/components/schemas/…`, or `#/…` within the schema that was asked. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Judges a value; `errors` holds what was wrong with the last one. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly Violation[] | null;
}

/** Per operation: its parameters as one object (text values are turned into what the schema wants), and its body. */
export type RequestValidators = Readonly<
  Record<OperationId, { readonly parameters: Validator; readonly body?: Validator }>
>;

/** Per operation and status; `undefined` stands for an answer without a body. */
export type ResponseValidators = Readonly<Record<OperationId, Readonly<Record<number, Validator | undefined>>>>;
