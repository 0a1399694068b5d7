import * as z from "zod";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The schema modules by file name, each with what it exports. */
export type SchemaModules = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

const firstLine =
  "// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.";

/** Renders, for each schema module, the TypeScript module that gives its shapes as plain interfaces. */
export function renderModel(modules: SchemaModules): ReadonlyMap<string, string> {
  const named = [...modules].flatMap(([file, exported]) =>
    Object.keys(exported)
      .sort()
      .map((key) => exported[key])
      .filter((value) => value instanceof z.ZodType)
      .map((schema) => ({ file, schema, name: z.globalRegistry.get(schema)?.id })),
  );
  const definitions = z.toJSONSchema(z.union(named.map(({ schema }) => schema))).$defs ?? {};
  const homes = new Map(named.flatMap(({ file, name }) => (name === undefined ? [] : [[name, file] as const])));
  const files = [...new Set(homes.values())];
  return new Map(files.map((file) => [file, renderFile(file, definitions, homes)]));
}

function renderFile(
  file: string,
  definitions: Readonly<Record<string, JsonSchema>>,
  homes: ReadonlyMap<string, string>,
): string {
  const names = [...homes].filter(([, home]) => home === file).map(([name]) => name);
  const bodies = names.map((name) => renderDefinition(name, definitions[name] ?? missing(name)));
  const references = names.flatMap((name) => referencesOf(definitions[name]));
  const imports = new Map<string, Set<string>>();
  for (const reference of references) {
    const home = homes.get(reference) ?? missing(reference);
    if (home !== file) imports.set(home, (imports.get(home) ?? new Set()).add(reference));
  }
  const importLines = [...imports]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([home, used]) => `import type { ${[...used].sort().join(", ")} } from "./${home}";`);
  return [firstLine, ...importLines, "", bodies.join("\n\n"), ""].join("\n");
}

function missing(name: string): never {
  throw new Error(`"${name}" is not exported by a module of the schema room, so it has no place in the model.`);
}

function referencesOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(referencesOf);
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "$ref" ? [referenceName(String(value))] : referencesOf(value),
  );
}

function referenceName(reference: string): string {
  return reference.replace("#/$defs/", "");
}

function renderDefinition(name: string, schema: JsonSchema): string {
  const shape = renderType(schema);
  const declared = schema.type === "object" ? `export interface ${name} ${shape}` : `export type ${name} = ${shape};`;
  return `${renderComment(schema, "")}${declared}`;
}

function renderComment(schema: JsonSchema, indent: string): string {
  return schema.description === undefined ? "" : `${indent}/** ${schema.description} */\n`;
}

function renderType(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return referenceName(schema.$ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  switch (schema.type) {
    case "object":
      return renderObject(schema);
    case "array":
      return `readonly ${renderType(schema.items as JsonSchema)}[]`;
    case "string":
    case "boolean":
    case "number":
      return schema.type;
    case "integer":
      return "number";
    default:
      throw new Error(`No TypeScript is known for ${JSON.stringify(schema)}.`);
  }
}

function renderObject(schema: JsonSchema): string {
  const required = new Set(schema.required);
  const lines = Object.entries(schema.properties ?? {}).map(([key, value]) => {
    const property = value as JsonSchema;
    const name = `readonly ${key}${required.has(key) ? "" : "?"}`;
    return `${renderComment(property, "  ")}  ${name}: ${renderType(property)};`;
  });
  return `{\n${lines.join("\n")}\n}`;
}
