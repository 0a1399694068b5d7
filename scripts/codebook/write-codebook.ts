import { writeFile } from "node:fs/promises";
import { codebookDocument, codebookFile } from "./codebook-document.ts";

await writeFile(codebookFile, await codebookDocument());
