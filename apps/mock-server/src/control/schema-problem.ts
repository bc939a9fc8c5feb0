/**
 * What a JSON Schema (2020-12) finds wrong with a value, as `at /path: it must …`; `undefined` where it finds nothing.
 * ajv takes a tenth of a second to load, and is only loaded for this.
 *
 * @param definitions what `#/components/…` in the schema refers to
 */
export async function schemaProblem(
  schema: object,
  value: unknown,
  definitions: object = {},
): Promise<string | undefined> {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const validate = new Ajv2020({ strict: false, validateSchema: false }).compile({ ...schema, ...definitions });
  if (validate(value)) return undefined;
  const [first] = validate.errors ?? [];
  const { instancePath = "", message = "must be right", params = {} as Record<string, unknown> } = first ?? {};
  const allowed: unknown = params["allowedValues"] ?? params["additionalProperty"] ?? params["allowedValue"];
  const place = instancePath === "" ? "at its top" : `at ${instancePath}`;
  return `${place}: it ${message}${allowed === undefined ? "" : ` (${String(allowed)})`}`;
}
