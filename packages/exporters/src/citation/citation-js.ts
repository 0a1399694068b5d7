// The library has no types of its own; these are the few that are used here.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- a package that reads this source must find them
/// <reference path="./citation-js.d.ts" />
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { wholeNote, type CslItem } from "./csl-item.ts";
import { texSafe } from "./tex-text.ts";

/**
 * Items as BibTeX. The library leaves out characters beyond ASCII that it has no command for, and escapes neither names
 * nor unpaired tags; so every text is escaped here and the library asked to leave it as it is.
 */
export function writeBibtex(items: readonly CslItem[]): string {
  const config = plugins.config.get("@bibtex");
  const { asciiOnly } = config.format;
  config.format.asciiOnly = false;
  try {
    return `${plugins.output.format("bibtex", items.map(texSafe)).trimEnd()}\n`;
  } finally {
    config.format.asciiOnly = asciiOnly;
  }
}

/**
 * Items as RIS, each field one line. The library breaks lines inside words, which other readers do not undo, and cuts ids
 * after 20 characters; so it gives the fields only, and the id stands in the call number.
 */
export function writeRis(items: readonly CslItem[]): string {
  const records = items.map(({ id, author = [], ...item }) => {
    const names = author.map(({ literal }) => ({ literal: literal.replaceAll(/,\s*/g, " ") }));
    const cited = { ...item, note: wholeNote(item), "call-number": id, ...(names.length > 0 && { author: names }) };
    return plugins.output.format("ris", [cited], { format: "object" });
  });
  return records
    .flat()
    .map(({ TY, ...fields }) => {
      const lines = Object.entries(fields).flatMap(([tag, value]) =>
        [value].flat().map((part) => `${tag}  - ${oneLine(String(part))}`),
      );
      return [`TY  - ${String(TY)}`, ...lines, "ER  - ", ""].join("\r\n");
    })
    .join("\r\n");
}

/** Spaces in a row would look like the mark between tag and value. */
function oneLine(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/g, " ").trim();
}
