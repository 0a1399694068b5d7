import type { TextPositionSelector } from "@entente/sdk";
import type { Ask } from "./ask.ts";
import { readChoice } from "./read-choice.ts";
import type { Parts } from "./parts.ts";

/** So many lines of a list are shown; a longer one is judged better in a file. */
const mostShown = 40;

/** Lets a person keep or leave out what was proposed, list by list. */
export async function confirmParts(text: string, { title, headings, furniture }: Parts, ask: Ask): Promise<Parts> {
  ask.tell("Keep what is right. To add others, stop here and give --headings and --furniture.");
  const [kept] = title === undefined ? [] : await confirm("This looks like the title", text, [title], ask);
  return {
    ...(kept !== undefined && { title: kept }),
    headings: await confirm("These look like headings of sections", text, headings, ask),
    furniture: await confirm("These look like words of the page and not of the text", text, furniture, ask),
  };
}

async function confirm(
  intro: string,
  text: string,
  proposed: readonly TextPositionSelector[],
  ask: Ask,
): Promise<readonly TextPositionSelector[]> {
  if (proposed.length === 0) return [];
  ask.tell([`${intro}:`, ...listParts(text, proposed)].join("\n"));
  for (;;) {
    const answer = await ask.question("Enter to keep all, numbers to leave out (2 5), or “none”: ");
    const left = readChoice(answer, proposed.length);
    if (left !== undefined) return proposed.filter((_, index) => !left.includes(index + 1));
    ask.tell(`Give numbers from 1 to ${proposed.length}, parted by spaces.`);
  }
}

/** The words of some places, numbered, each in one line. */
export function listParts(text: string, places: readonly TextPositionSelector[]): readonly string[] {
  const lines = places
    .slice(0, mostShown)
    .map(({ start, end }, index) => `  ${index + 1}. ${text.slice(start, end).replaceAll(/\s*\n\s*/g, " / ")}`);
  const rest = places.length - lines.length;
  return rest > 0 ? [...lines, `  … and ${rest} more`] : lines;
}
