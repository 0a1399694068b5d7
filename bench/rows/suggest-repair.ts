import { indexText, suggestQuote } from "../../packages/sdk/dist/index.js";
import { duration, outOf, times } from "../figures.ts";
import { takeTurns } from "../measure.ts";
import { findByHypothesis, type BestPlace } from "../peers/hypothesis.ts";
import { takeChangedQuotes, type ChangedQuote } from "../quotes.ts";
import type { Section } from "../section.ts";
import { sizedTexts, type SizedText } from "../texts.ts";

const quoteCount = 120;
/** How many of them the methods that read the text for each quote are timed on, size by size. */
const timedCounts = [quoteCount, 30, 6];

const singleCall =
  "nearly all of its time goes into reading every word of the text into the form in which it is compared, which an index does once; the peer compares characters as they stand";

type Suggest = (quote: ChangedQuote) => (BestPlace & { readonly ambiguous?: boolean }) | undefined;

interface Success {
  readonly right: number;
  readonly exact: number;
  readonly nothing: number;
  readonly wrong: number;
  readonly wrongAndSilent: number;
  readonly ambiguous: number;
}

/** What was found on one text; times are milliseconds a quote. */
interface Outcome {
  readonly size: string;
  readonly ours: Success;
  readonly theirs: Success;
  readonly suggestQuote: number;
  readonly indexed: number;
  readonly askedAgain: number;
  readonly hypothesis: number;
}

/** A repair for quotes with one changed character. */
export async function suggestRepair(): Promise<Section> {
  const sizes: Outcome[] = [];
  for (const [index, sized] of sizedTexts.entries()) {
    sizes.push(await measureSize(sized, timedCounts[index] ?? quoteCount));
  }
  const [statement] = sizes;
  const largest = sizes.at(-1);
  if (statement === undefined || largest === undefined) throw new Error("There is no text.");
  const single = (size: Outcome): number => size.hypothesis / size.suggestQuote;
  const indexed = (size: Outcome): number => size.hypothesis / size.indexed;
  const askedAgain = (size: Outcome): number => size.hypothesis / size.askedAgain;
  const row = (name: string, each: (size: Outcome) => number): readonly string[] => [
    name,
    ...sizes.flatMap((size) => [duration(each(size)), times(size.hypothesis / each(size))]),
  ];
  return {
    title: "Suggesting a repair for a quote with one changed character",
    notes: [
      `Time for one quote, and × as fast as the Hypothesis method. “For 120 quotes” is a 120th of building the index, reading the words once and asking 120 times. Where a method reads the text for each quote, ${timedCounts.join(", ")} quotes were timed at the three sizes; success is counted on 120 everywhere.`,
      "Right is a passage that shares more than half of its length with the place from which the quote was taken; exact is that very passage. The changed character may be the space between two words, which makes one word of them: most of what is not exact comes of that. The Hypothesis method is given the context of the quote (32 characters on each side); the SDK's suggestion is made from the quoted words alone, and words that stand twice in the text are then reported ambiguous.",
    ],
    tables: [
      {
        columns: ["characters", ...sizes.flatMap(({ size }) => [size, "×"])],
        rows: [
          row("**`suggestQuote`**", (size) => size.suggestQuote),
          row("**`indexText().suggest`**, for 120 quotes", (size) => size.indexed),
          row("**`indexText().suggest`**, asked again", (size) => size.askedAgain),
          row("Hypothesis method on `approx-string-match`", (size) => size.hypothesis),
        ],
      },
      {
        columns: ["success", ...sizes.map(({ size }) => size)],
        rows: [
          ["SDK: right place", ...sizes.map(({ ours }) => outOf(ours.right, quoteCount))],
          ["SDK: of them exact", ...sizes.map(({ ours }) => String(ours.exact))],
          ["SDK: reported ambiguous", ...sizes.map(({ ours }) => outOf(ours.ambiguous, quoteCount))],
          [
            "SDK: another place, reported ambiguous",
            ...sizes.map(({ ours }) => String(ours.wrong - ours.wrongAndSilent)),
          ],
          ["SDK: another place, without a word", ...sizes.map(({ ours }) => String(ours.wrongAndSilent))],
          ["SDK: no suggestion", ...sizes.map(({ ours }) => String(ours.nothing))],
          ["Hypothesis: right place", ...sizes.map(({ theirs }) => outOf(theirs.right, quoteCount))],
          ["Hypothesis: of them exact", ...sizes.map(({ theirs }) => String(theirs.exact))],
          ["Hypothesis: another place, without a word", ...sizes.map(({ theirs }) => String(theirs.wrong))],
        ],
      },
    ],
    goals: [
      {
        goal: "≥ 2.5× the Hypothesis method on the statement",
        measured: `\`suggestQuote\` ${times(single(statement))}`,
        isMet: single(statement) >= 2.5,
        why: singleCall,
      },
      {
        goal: "the same, with an index",
        measured: `${times(indexed(statement))} for 120 quotes, ${times(askedAgain(statement))} asked again`,
        isMet: indexed(statement) >= 2.5,
        why: "reading the words once outweighs what the index saves on 120 quotes",
      },
      {
        goal: "≥ 10× at 5 MB",
        measured: `\`suggestQuote\` ${times(single(largest))}`,
        isMet: single(largest) >= 10,
        why: singleCall,
      },
      {
        goal: "the same, with an index",
        measured: `${times(indexed(largest))} for 120 quotes, ${times(askedAgain(largest))} asked again`,
        isMet: indexed(largest) >= 10,
        why: "reading the words of 5 MB once outweighs what the index saves on 120 quotes",
      },
      {
        goal: "ambiguity reported, success rate stated",
        measured: `right: ${sizes.map(({ ours }) => outOf(ours.right, quoteCount)).join(", ")} at the three sizes; ambiguous: ${sizes.map(({ ours }) => ours.ambiguous).join(", ")}; another place without a word: ${sizes.map(({ ours }) => ours.wrongAndSilent).join(", ")}`,
        isMet: sizes.some(({ ours }) => ours.ambiguous > 0),
        why: "no suggestion is called ambiguous",
      },
    ],
  };
}

async function measureSize({ size, text }: SizedText, timedCount: number): Promise<Outcome> {
  const quotes = takeChangedQuotes(text, quoteCount);
  const timed = quotes.slice(0, timedCount);
  const index = indexText(text);
  const alone: Suggest = ({ exact }) => suggestQuote(text, exact);
  const fromIndex: Suggest = ({ exact }) => index.suggest(exact);
  const byHypothesis: Suggest = (quote) => findByHypothesis(text, quote);
  const ours = countSuccess(fromIndex, quotes);
  const theirs = countSuccess(byHypothesis, quotes);
  const timing = (suggest: Suggest, asked: readonly ChangedQuote[], like: Suggest) => {
    const expected = countSuccess(like, asked).right;
    return {
      run: () => asked.map(suggest),
      check: (found: readonly ReturnType<Suggest>[]) => {
        const right = found.filter((place, at) => isRight(place, asked[at])).length;
        if (right !== expected) throw new Error(`${right} suggestions are right, expected ${expected}`);
      },
    };
  };
  const buildAndAsk = {
    ...timing(fromIndex, quotes, fromIndex),
    run: () => {
      const fresh = indexText(text);
      return quotes.map(({ exact }) => fresh.suggest(exact));
    },
  };
  const [suggestTime = NaN, indexedTime = NaN, askedAgainTime = NaN, hypothesisTime = NaN] = await takeTurns(
    [
      timing(alone, timed, fromIndex),
      buildAndAsk,
      timing(fromIndex, quotes, fromIndex),
      timing(byHypothesis, timed, byHypothesis),
    ],
    3,
  );
  return {
    size,
    ours,
    theirs,
    suggestQuote: suggestTime / timed.length,
    indexed: indexedTime / quotes.length,
    askedAgain: askedAgainTime / quotes.length,
    hypothesis: hypothesisTime / timed.length,
  };
}

function countSuccess(suggest: Suggest, quotes: readonly ChangedQuote[]): Success {
  const found = quotes.map((quote) => ({ quote, place: suggest(quote) }));
  const wrong = found.filter(({ quote, place }) => place !== undefined && !isRight(place, quote));
  return {
    right: found.filter(({ quote, place }) => isRight(place, quote)).length,
    exact: found.filter(({ quote, place }) => place?.start === quote.start && place.end === quote.end).length,
    nothing: found.filter(({ place }) => place === undefined).length,
    wrong: wrong.length,
    wrongAndSilent: wrong.filter(({ place }) => place?.ambiguous !== true).length,
    ambiguous: found.filter(({ place }) => place?.ambiguous === true).length,
  };
}

function isRight(place: BestPlace | undefined, quote: ChangedQuote | undefined): boolean {
  if (place === undefined || quote === undefined) return false;
  const shared = Math.min(place.end, quote.end) - Math.max(place.start, quote.start);
  const longer = Math.max(place.end - place.start, quote.end - quote.start);
  return shared > longer / 2;
}
