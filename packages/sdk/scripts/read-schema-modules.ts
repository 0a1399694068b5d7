import { readdir } from "node:fs/promises";
import type { SchemaModules } from "./render-model.ts";

const schemaFolder = new URL("../src/schema/", import.meta.url);

/** Loads every module of the schema room but its entry point, in the order of their names. */
export async function readSchemaModules(): Promise<SchemaModules> {
  const files = (await readdir(schemaFolder)).filter((file) => file.endsWith(".ts") && file !== "index.ts").sort();
  const loaded = files.map(async (file) => {
    const module = (await import(new URL(file, schemaFolder).href)) as Readonly<Record<string, unknown>>;
    return [file, module] as const;
  });
  return new Map(await Promise.all(loaded));
}
