import type { TextPositionSelector } from "@entente/sdk";
import { Refusal } from "../refusal.ts";
import { blocksOf, type TextLine } from "./text-lines.ts";

/** Finds lines of a text by their words; a line that stands several times is found as often as it is listed, in order. */
export function findLines(text: string, listed: readonly string[], file: string): readonly TextPositionSelector[] {
  const places = new Map<string, TextLine[]>();
  for (const line of blocksOf(text).flatMap(({ lines }) => lines)) {
    places.set(line.words, [...(places.get(line.words) ?? []), line]);
  }
  const missing: string[] = [];
  const found = listed.flatMap((words) => {
    const place = places.get(words)?.shift();
    if (place === undefined) missing.push(words);
    return place === undefined ? [] : [{ start: place.start, end: place.end }];
  });
  if (missing.length > 0) {
    const named = missing.map((words) => `“${words}”`).join(", ");
    throw new Refusal(
      `“${file}” names what is no whole line of the text, or names it too often: ${named}. Copy each line from the text.`,
    );
  }
  return found.sort((a, b) => a.start - b.start);
}
