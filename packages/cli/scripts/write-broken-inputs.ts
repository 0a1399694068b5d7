import { mkdir, rm, writeFile } from "node:fs/promises";
import { brokenInputs } from "../test/fixtures/broken-inputs.ts";

const folder = new URL("../test/fixtures/broken/", import.meta.url);

await rm(folder, { recursive: true, force: true });
// A folder is kept for what it holds.
await mkdir(new URL("folder/", folder), { recursive: true });
await writeFile(new URL("folder/declaration.json", folder), "{}\n");
for (const { file, bytes } of brokenInputs) {
  if (bytes !== undefined) await writeFile(new URL(file, folder), bytes);
}
