import { writeFile } from "node:fs/promises";
import { readabilityDocument, readabilityFile } from "./readability-document.ts";

await writeFile(readabilityFile, await readabilityDocument());
