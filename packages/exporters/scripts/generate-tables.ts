import { mkdir, rm, writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { readTables } from "./read-tables.ts";
import { renderTables } from "./render-tables.ts";

const folder = new URL("../src/formats/csv/tables/", import.meta.url);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const [file, text] of renderTables(readTables())) {
  const target = new URL(file, folder);
  const options = (await resolveConfig(target)) ?? {};
  await writeFile(target, await format(text, { ...options, parser: "typescript" }));
}
