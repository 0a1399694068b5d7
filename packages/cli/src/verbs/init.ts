import { basename, extname, relative, resolve } from "node:path";
import { counted } from "../init/counted.ts";
import { draftOf, type Draft } from "../init/draft.ts";
import { foundIn } from "../init/found.ts";
import { interruptible } from "../init/interruption.ts";
import { kebabCase } from "../init/name-sections.ts";
import { packageFiles } from "../init/package-files.ts";
import { settle, type Given } from "../init/settle.ts";
import { readSourceText } from "../init/source-text.ts";
import { refuseTaken, writeFolder } from "../init/write-folder.ts";
import { legible } from "../layout/legible.ts";
import { indented, screenOf } from "../layout/screen.ts";
import { writeJson, writeText } from "../layout/write.ts";
import type { Terminal } from "../terminal.ts";

/** What a caller of `init` chooses. */
export interface InitOptions extends Given {
  /** The folder of the new package. */
  readonly out?: string;
  /** Whether a program reads the answer. */
  readonly json?: boolean;
}

/** So many words of a folder make the name of a package. */
const mostWords = 12;

/** Begins a declaration: a package with the text, its division, and a list of what is to be decided. */
export async function init(file: string, { out, json, ...given }: InitOptions, terminal: Terminal): Promise<void> {
  const folder = resolve(terminal.cwd, out ?? (kebabCase(basename(file, extname(file)), mostWords) || "declaration"));
  await interruptible(async (interrupted) => {
    await refuseTaken(folder, terminal.cwd);
    const source = await readSourceText(file, terminal);
    const { language, parts } = await settle(source.text, given, terminal, interrupted);
    const draft = draftOf(source, language, parts);
    const name = kebabCase(basename(folder), mostWords) || "declaration";
    await writeFolder(folder, packageFiles(draft, name, new Date().toISOString().slice(0, 10)), interrupted);
    const place = relative(terminal.cwd, folder);
    if (json === true) writeJson(summaryForJson(draft, place), terminal);
    else writeText(indented(legible(summary(draft, place)), 0, screenOf(terminal.out)), terminal);
  });
}

function summary({ declaration, parts, language }: Draft, folder: string): string {
  const { sections, paragraphs, sentences } = declaration;
  const found = foundIn(declaration).map(
    ({ title, words }) => `${title.slice(0, 1).toLowerCase()}${title.slice(1)}: ${words.length}`,
  );
  return [
    `${folder} holds the text (${language}) as ${counted(sentences.length, "sentence")} in ${counted(paragraphs.length, "paragraph")} and ${counted(sections.length, "section")}. ${counted(parts.headings.length, "section heading")} and ${counted(parts.furniture.length, "piece")} of page furniture were set aside.`,
    `To decide, listed in found.md: ${found.join("; ")}.`,
    `Nothing was classified. Next: read ${folder}/README.md, then run npm install and npm run build there.`,
  ].join("\n");
}

/** The same for programs, with every word that is to be decided. */
function summaryForJson({ declaration, parts, language, sectionIds }: Draft, folder: string): unknown {
  return {
    folder,
    language,
    sections: sectionIds,
    paragraphs: declaration.paragraphs.length,
    sentences: declaration.sentences.length,
    headings: parts.headings.length,
    furniture: parts.furniture.length,
    toDecide: foundIn(declaration).map(({ title, words }) => ({
      what: title,
      words: words.map(({ sentence, ...word }) => ({ sentence: sentence.id, ...word })),
    })),
  };
}
