import { writeFile } from "node:fs/promises";
import { declaration } from "@entente/uk-france-2015";
import { filesMadeFromCodings } from "./agreement-document.ts";

for (const { file, text } of await filesMadeFromCodings(declaration)) await writeFile(file, text);
