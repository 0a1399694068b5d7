import { times } from "../figures.ts";
import { annotatorAll, annotatorFirst } from "../peers/annotator.ts";
import { hypothesis } from "../peers/hypothesis.ts";
import { indexOfAll, indexOfFirst } from "../peers/index-of.ts";
import { sdkIndexText, sdkMatchQuote } from "../peers/sdk.ts";
import { takeQuotes } from "../quotes.ts";
import type { Section } from "../section.ts";
import { sizedTexts } from "../texts.ts";
import { compareMethods, eachOf, methodTable } from "./compare-methods.ts";

const quoteCount = 120;
const methods = [sdkMatchQuote, sdkIndexText, indexOfAll, indexOfFirst, annotatorAll, annotatorFirst, hypothesis];

/** Some quotes, as many as a declaration of a few pages has. */
export async function findFew(): Promise<Section> {
  const sizes = [];
  for (const { size, text } of sizedTexts) {
    const quotes = takeQuotes(text, quoteCount);
    sizes.push({
      size,
      timed: await compareMethods(
        text,
        methods.map((method) => ({ method, quotes })),
      ),
    });
  }
  const statement = sizes[0]?.timed ?? [];
  const faster = (peer: string): number => eachOf(statement, peer) / eachOf(statement, sdkMatchQuote.name);
  const indexed = (peer: string): number => eachOf(statement, peer) / eachOf(statement, sdkIndexText.name);
  const toIndexOf = faster(indexOfAll.name);
  const toAnnotator = faster(annotatorAll.name);
  return {
    title: "120 quotes",
    notes: [
      "Time for all 120, and × as fast as `indexOf` for the same verdict. “First” stops where a quote fits and cannot know whether it fits elsewhere; “all” goes through the whole text and gives the verdict that the SDK gives.",
    ],
    tables: [methodTable(sizes, quoteCount, indexOfAll.name)],
    goals: [
      {
        goal: "≥ 1× `indexOf`, with verdicts",
        measured: `\`matchQuote\` ${times(toIndexOf)} for the same verdict, ${times(faster(indexOfFirst.name))} of \`indexOf\` that stops at the first place`,
        isMet: toIndexOf >= 1,
        why: "it is the same scan, and each quote is answered with an object that lists its candidates; one that stops early reads half of the text and can give no verdict",
      },
      {
        goal: "the same, with an index",
        measured: `\`indexText\`, built and asked, ${times(indexed(indexOfAll.name))} for the same verdict, ${times(indexed(indexOfFirst.name))} of \`indexOf\` that stops at the first place`,
        isMet: indexed(indexOfAll.name) >= 1,
        why: "building the index takes as long as the scans",
      },
      {
        goal: "≥ 4× the annotator",
        measured: `${times(toAnnotator)} for the same verdict; ${times(faster(annotatorFirst.name))} when it stops at its first match`,
        isMet: toAnnotator >= 4,
        why: "its cost is a fixed one for each quote, which a longer scan hides",
      },
    ],
  };
}
