import { readFileSync } from "node:fs";
import type { TextPositionSelector } from "../../src/model/selector.ts";

/** The text of the joint statement of the United Kingdom and France, as it was published. */
export const statement = readFileSync(new URL("../../../uk-france-2015/source/statement.txt", import.meta.url), "utf8");

/** The title and the section headings of the statement. */
export const headings = [
  placeOf("Joint action between the UK and France on migrant pressure"),
  placeOf("Tackling illegal migration and its causes upstream"),
  placeOf("The Port of Calais and the Channel Tunnel"),
];

/** The words around the statement that belong to the page. */
export const furniture = [
  placeOf("Home Office\nPrintable version"),
  placeOf("Channel website: https://www.gov.uk/government/organisations/home-office"),
  placeOf("Share this article"),
  placeOf("Latest News from"),
  { start: statement.lastIndexOf("Home Office"), end: statement.length },
];

/** Finds the first place of words in the statement. */
export function placeOf(words: string): TextPositionSelector {
  const start = statement.indexOf(words);
  if (start === -1) throw new Error(`The statement does not say: ${words}`);
  return { start, end: start + words.length };
}
