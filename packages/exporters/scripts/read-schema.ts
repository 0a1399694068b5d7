import { declarationJsonSchema } from "@entente/sdk/schema";

/** A JSON Schema, as far as tables are read from it. */
export type Schema = Readonly<Record<string, unknown>>;

const definitions = asSchema(declarationJsonSchema()["$defs"]);

/** The schema that a reference names, or the schema itself. */
export function deref(schema: Schema): Schema {
  const name = definitionName(schema);
  return name === undefined ? schema : asSchema(definitions[name]);
}

/** The name of the definition to which a schema refers. */
export function definitionName(schema: Schema): string | undefined {
  const ref = schema["$ref"];
  return typeof ref === "string" ? ref.split("/").at(-1) : undefined;
}

/** The fields of a record, in their order, each with whether it is always there. */
export function fieldsOf(record: Schema): ReadonlyMap<string, { readonly schema: Schema; readonly required: boolean }> {
  const required = record["required"];
  const names: readonly unknown[] = Array.isArray(required) ? required : [];
  return new Map(
    Object.entries(asSchema(record["properties"])).map(([name, schema]) => [
      name,
      { schema: asSchema(schema), required: names.includes(name) },
    ]),
  );
}

/** A keyword whose value is a text; an empty one where it is missing. */
export function text(schema: Schema | undefined, keyword: string): string {
  const value = schema?.[keyword];
  return typeof value === "string" ? value : "";
}

/** Takes an unknown value for a schema; what is none has no keywords. */
export function asSchema(value: unknown): Schema {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
