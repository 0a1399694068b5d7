import type { CodedSum, Coding, Span, Undertaking } from "./coding.ts";
import { matchSpans, matchSums, matchUndertakings, wordsCovered } from "./match-codings.ts";

/** One unit that both coders coded. */
interface ComparedUnit {
  /** What names it in a ruling: a sentence with the number of the span in it, an undertaking or a sum. */
  readonly unit: string;
  /** The sentences in which it stands. */
  readonly sentences: readonly string[];
  /** What the first coder gave it. */
  readonly first: string;
  /** What the second coder gave it. */
  readonly second: string;
}

/** All units of one question. */
export interface Measure {
  /** Its id, in kebab-case; what it asks stands in `asked.ts`. */
  readonly id: string;
  /** The units. */
  readonly units: readonly ComparedUnit[];
}

/** Compares two codings question by question. */
export function compareCodings(first: Coding, second: Coding, texts: ReadonlyMap<string, string>): readonly Measure[] {
  const spans = matchSpans(first, second, texts);
  const undertakings = matchUndertakings(first, second, spans);
  const sums = matchSums(first, second);
  const spanNames = nameSpans(first);
  const ofSpans = (id: string, value: (span: Span) => string): Measure => ({
    id,
    units: spans.both.map(([a, b]) => ({
      unit: spanNames.get(a) ?? a.sentence,
      sentences: [a.sentence],
      first: value(a),
      second: value(b),
    })),
  });
  const ofUndertakings = (id: string, value: (undertaking: Undertaking) => string): Measure => ({
    id,
    units: undertakings.both.map(([a, b]) => ({
      unit: a.id,
      sentences: first.spans.filter(({ undertaking }) => undertaking === a.id).map(({ sentence }) => sentence),
      first: value(a),
      second: value(b),
    })),
  });
  const ofSums = (id: string, value: (sum: CodedSum) => string): Measure => ({
    id,
    units: sums.both.map(([a, b]) => ({
      unit: `${a.sentence} “${a.quote}”`,
      sentences: [a.sentence],
      first: value(a),
      second: value(b),
    })),
  });
  return [
    {
      id: "boundaries",
      units: boundaries(first, second, texts),
    },
    ofSpans("kinds", ({ kind }) => kind),
    ofSpans("undertakes", ({ kind }) => (kind === "commitment" || kind === "follow-up" ? "yes" : "no")),
    ofSpans("holders", ({ holders }) => setOf(holders)),
    ofSpans("holder-basis", ({ holderBasis }) => holderBasis),
    ofUndertakings("obligors", ({ obligors }) => setOf(obligors)),
    ofUndertakings("obligor-basis", ({ obligorBasis }) => obligorBasis),
    ofUndertakings("strength", ({ strength }) => strength),
    ofUndertakings("novelty", ({ noveltyStated }) => noveltyStated),
    ofUndertakings("phase", ({ phase }) => phase),
    ofUndertakings("horizon", ({ horizon }) => horizon),
    ofUndertakings("jointness", ({ jointness }) => jointness),
    ofUndertakings("verifiability", ({ verifiability }) => verifiability),
    ofUndertakings("framework", ({ framework }) => String(framework)),
    ofSums("qualifier", ({ qualifier }) => qualifier),
    ofSums("payer", ({ payer = "nobody named" }) => payer),
    ofSums("payer-basis", ({ payerBasis }) => payerBasis),
    ofSums("stage", ({ stage }) => stage),
    ofSums("money-novelty", ({ noveltyStated }) => noveltyStated),
  ];
}

/** What one coder has and the other has not: spans, undertakings and sums. */
export interface Alone {
  readonly what: "span" | "undertaking" | "sum";
  readonly coder: "first" | "second";
  readonly unit: string;
  readonly words: string;
}

/** Lists what only one of two coders has. */
export function codedAlone(first: Coding, second: Coding, texts: ReadonlyMap<string, string>): readonly Alone[] {
  const spans = matchSpans(first, second, texts);
  const undertakings = matchUndertakings(first, second, spans);
  const sums = matchSums(first, second);
  return (["first", "second"] as const).flatMap((coder) => {
    const side = coder === "first" ? "firstAlone" : "secondAlone";
    return [
      ...spans[side].map((span) => ({
        what: "span" as const,
        coder,
        unit: span.sentence,
        words: `${span.kind}: ${span.quote}`,
      })),
      ...undertakings[side].map(({ id, title }) => ({ what: "undertaking" as const, coder, unit: id, words: title })),
      ...sums[side].map(({ sentence, quote }) => ({ what: "sum" as const, coder, unit: sentence, words: quote })),
    ];
  });
}

function boundaries(first: Coding, second: Coding, texts: ReadonlyMap<string, string>): readonly ComparedUnit[] {
  return [...texts].flatMap(([sentence, text]) => {
    const [ours, theirs] = [startsIn(first, sentence, text), startsIn(second, sentence, text)];
    const words = text.split(/\s+/);
    return words.slice(1).map((word, index) => ({
      unit: `${sentence}, before word ${index + 2} “${word}”`,
      sentences: [sentence],
      first: ours.has(index + 1) ? "begins" : "goes on",
      second: theirs.has(index + 1) ? "begins" : "goes on",
    }));
  });
}

/** The words with which a span begins; a word that only joins two spans is taken with the one that follows. */
function startsIn(coding: Coding, sentence: string, text: string): ReadonlySet<number> {
  const spans = coding.spans
    .filter((span) => span.sentence === sentence)
    .map(({ quote }) => [...wordsCovered(text, quote)])
    .sort(([a = 0], [b = 0]) => a - b);
  return new Set(spans.slice(0, -1).map((words) => (words.at(-1) ?? 0) + 1));
}

function nameSpans({ spans }: Coding): ReadonlyMap<Span, string> {
  const counts = new Map<string, number>();
  return new Map(
    spans.map((span) => {
      const number = (counts.get(span.sentence) ?? 0) + 1;
      counts.set(span.sentence, number);
      return [span, `${span.sentence}/${number}`];
    }),
  );
}

function setOf(ids: readonly string[]): string {
  return ids.length === 0 ? "nobody" : [...ids].sort().join(" + ");
}
