import { writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { readSchemaModules } from "./read-schema-modules.ts";
import { renderModel } from "./render-model.ts";

for (const [file, text] of renderModel(await readSchemaModules())) {
  const target = new URL(`../src/model/${file}`, import.meta.url);
  const options = (await resolveConfig(target)) ?? {};
  await writeFile(target, await format(text, { ...options, parser: "typescript" }));
}
