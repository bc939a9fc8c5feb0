/** The published contract without its texts: every operation, parameter and schema with its names, types and rules. */
export interface PublishedStructure {
  readonly counts: Readonly<Record<string, number>>;
  readonly info: { readonly title: string; readonly version: string };
  readonly openapi: string;
  /** By operationId. */
  readonly operations: readonly PublishedOperation[];
  readonly schemas: Readonly<Record<string, PublishedSchema>>;
  readonly security: unknown;
  readonly securitySchemes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface PublishedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly tags: readonly string[];
  readonly params: readonly PublishedParameter[];
  readonly requestBody: { readonly required: boolean; readonly schema: string } | null;
  /** The name of each answer's schema, by status; null where it has no body. */
  readonly responses: Readonly<Record<string, string | null>>;
}

export interface PublishedParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  /** Whether `style` is written there; where it is not, it is what OpenAPI says. */
  readonly styleInSpec: boolean;
  readonly style: string;
  readonly explode: boolean;
  /** Where it refers to a named schema, that schema's own keywords stand beside `ref`. */
  readonly schema: PublishedSchema;
}

export interface PublishedSchema {
  /** The name of the schema that is referred to. */
  readonly ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly uniqueItems?: boolean;
  readonly enum?: readonly string[];
  readonly items?: PublishedSchema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, PublishedSchema>>;
}
