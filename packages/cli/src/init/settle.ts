import type { Expression } from "@entente/sdk";
import { Refusal } from "../refusal.ts";
import type { Terminal } from "../terminal.ts";
import { asking, canAsk, type Ask } from "./ask.ts";
import { confirmParts, listParts } from "./confirm-parts.ts";
import { findLines } from "./find-lines.ts";
import type { Parts } from "./parts.ts";
import { proposeLanguage } from "./propose-language.ts";
import { proposeParts } from "./propose-parts.ts";
import { readPlainText } from "./source-text.ts";

/** What a caller of `init` says beforehand. */
export interface Given {
  /** The language of the text. */
  readonly language?: Expression["language"];
  /** A file with the title in its first line and the headings of sections in the others. */
  readonly headings?: string;
  /** A file with a line of page furniture in each line. */
  readonly furniture?: string;
  /** Whether all that is proposed is taken. */
  readonly yes?: boolean;
}

/** What has to be settled before a text is divided. */
export interface Settled {
  /** The language of the text. */
  readonly language: Expression["language"];
  /** What is set aside. */
  readonly parts: Parts;
}

/** Settles the language and the parts: as they were given, as a person confirms them, or as they are proposed. */
export async function settle(
  text: string,
  given: Given,
  terminal: Terminal,
  interrupted: AbortSignal,
): Promise<Settled> {
  const parts = await givenParts(text, given, terminal);
  const isGiven = given.headings !== undefined && given.furniture !== undefined;
  if (given.yes === true || isGiven) return { language: languageOf(text, given), parts };
  if (!canAsk(terminal)) throw unconfirmed(text, parts);
  return asking(terminal, interrupted, async (ask) => ({
    language: given.language ?? (await askLanguage(text, ask)),
    parts: await confirmParts(text, parts, ask),
  }));
}

/** What is proposed, and in its place what a file gives. */
async function givenParts(text: string, { headings, furniture }: Given, { cwd }: Terminal): Promise<Parts> {
  const proposed = proposeParts(text);
  const linesIn = async (file: string): Promise<readonly string[]> =>
    (await readPlainText(file, cwd)).split("\n").map((line) => line.trim());
  const setAside =
    furniture === undefined
      ? proposed.furniture
      : findLines(text, (await linesIn(furniture)).filter(isFilled), furniture);
  if (headings === undefined) return { ...proposed, furniture: setAside };
  const [title = "", ...sections] = await linesIn(headings);
  const [place] = findLines(text, [title].filter(isFilled), headings);
  // The title is found first, so that a section heading of the same words is its next place.
  const all = findLines(text, [title, ...sections].filter(isFilled), headings);
  return {
    ...(place !== undefined && { title: place }),
    headings: all.filter(({ start }) => start !== place?.start),
    furniture: setAside,
  };
}

function isFilled(line: string): boolean {
  return line !== "";
}

function languageOf(text: string, { language }: Given): Expression["language"] {
  const known = language ?? proposeLanguage(text);
  if (known !== undefined) return known;
  throw new Refusal("The words of the text do not tell in which language it is. Add --language en or --language fr.");
}

async function askLanguage(text: string, ask: Ask): Promise<Expression["language"]> {
  const proposed = proposeLanguage(text);
  for (;;) {
    const answer = await ask.question(
      `Language of the text, en or fr${proposed === undefined ? "" : ` (Enter for ${proposed})`}: `,
    );
    const words = answer.trim().toLowerCase();
    if (words === "en" || words === "fr") return words;
    if (words === "" && proposed !== undefined) return proposed;
    ask.tell("Give en or fr.");
  }
}

function unconfirmed(text: string, { title, headings, furniture }: Parts): Refusal {
  const listed = (what: string, places: Parts["headings"]): readonly string[] =>
    places.length === 0 ? [`${what}: none`] : [`${what}:`, ...listParts(text, places)];
  return new Refusal(
    [
      "What is proposed needs a person’s yes. Add --yes to take it, or give --headings and --furniture.",
      ...listed("Title", title === undefined ? [] : [title]),
      ...listed("Headings of sections", headings),
      ...listed("Page furniture", furniture),
    ].join("\n"),
  );
}
