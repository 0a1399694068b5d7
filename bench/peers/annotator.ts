import { textQuoteSelectorMatcher, type Chunk, type Chunker } from "@apache-annotator/selector";
import type { Quote } from "../quotes.ts";
import { verdictOn, type Answer, type Method } from "./method.ts";

/** The annotator's matcher, until its first match. */
export const annotatorFirst: Method = {
  name: "`@apache-annotator/selector`, first match",
  givesVerdict: false,
  find: (text, quotes) => findEach(text, quotes, 1),
};

/** The annotator's matcher, until it has found two matches or none is left: enough for a verdict. */
export const annotatorAll: Method = {
  name: "`@apache-annotator/selector`, all matches",
  givesVerdict: true,
  find: (text, quotes) => findEach(text, quotes, 2),
};

async function findEach(text: string, quotes: readonly Quote[], enough: number): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const { exact, prefix, suffix } of quotes) {
    const places: number[] = [];
    const matches = textQuoteSelectorMatcher({ type: "TextQuoteSelector", exact, prefix, suffix })(oneChunk(text));
    for await (const { startIndex } of matches) {
      places.push(startIndex);
      if (places.length === enough) break;
    }
    answers.push(verdictOn(places));
  }
  return answers;
}

/** The whole text in one piece, the fastest case for a matcher that reads pieces. */
function oneChunk(data: string): Chunker<Chunk<string>> {
  const currentChunk: Chunk<string> = { data };
  return {
    currentChunk,
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  };
}
