/** The type of an input, as the contract's schema states it. */
export interface InputType {
  readonly type: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly default?: unknown;
  readonly items?: InputType;
  readonly uniqueItems?: boolean;
}

/** One parameter, or one field of the body, of an operation. */
export interface InputReference extends InputType {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie" | "body";
  readonly required: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly description: string;
}

/** An operation in full: its texts, inputs in the contract's order (body fields last), and answers by status. */
export interface OperationReference {
  readonly summary: string;
  readonly description: string;
  readonly tag: string;
  readonly inputs: readonly InputReference[];
  readonly requestBody?: { readonly required: boolean; readonly schema?: string };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly schema?: string }>>;
}
