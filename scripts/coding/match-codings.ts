import type { CodedSum, Coding, Span, Undertaking } from "./coding.ts";

/** The words of a sentence that a quote covers, by their number. */
export function wordsCovered(sentence: string, quote: string): ReadonlySet<number> {
  const start = sentence.indexOf(quote);
  const end = start + quote.length;
  const words = [...sentence.matchAll(/\S+/g)];
  return new Set(
    words.flatMap(({ 0: word, index }, number) => (index < end && index + word.length > start ? [number] : [])),
  );
}

/** A thing that both coders have, and those that one of them has alone. */
export interface Matched<Thing> {
  readonly both: readonly (readonly [first: Thing, second: Thing])[];
  readonly firstAlone: readonly Thing[];
  readonly secondAlone: readonly Thing[];
}

/** Pairs the things that are most alike, the likest first; what is less than half alike stays alone. */
function match<Thing>(
  firsts: readonly Thing[],
  seconds: readonly Thing[],
  likeness: (first: Thing, second: Thing) => number,
): Matched<Thing> {
  const candidates = firsts
    .flatMap((first) => seconds.map((second) => ({ first, second, likeness: likeness(first, second) })))
    .filter((candidate) => candidate.likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<Thing>();
  const both = candidates.flatMap(({ first, second }) => {
    if (taken.has(first) || taken.has(second)) return [];
    taken.add(first).add(second);
    return [[first, second] as const];
  });
  const order = new Map(firsts.map((first, index) => [first, index]));
  return {
    both: both.sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    firstAlone: firsts.filter((first) => !taken.has(first)),
    secondAlone: seconds.filter((second) => !taken.has(second)),
  };
}

/** Spans are alike by the share of their words that both cover. */
export function matchSpans(first: Coding, second: Coding, texts: ReadonlyMap<string, string>): Matched<Span> {
  return match(first.spans, second.spans, (a, b) => {
    if (a.sentence !== b.sentence) return 0;
    const text = texts.get(a.sentence) ?? "";
    return shared(wordsCovered(text, a.quote), wordsCovered(text, b.quote));
  });
}

/** Undertakings are alike by the share of their spans that are matched. */
export function matchUndertakings(first: Coding, second: Coding, spans: Matched<Span>): Matched<Undertaking> {
  const spansOf = (coding: Coding, { id }: Undertaking): readonly Span[] =>
    coding.spans.filter(({ undertaking }) => undertaking === id);
  return match(first.undertakings, second.undertakings, (a, b) => {
    const [ours, theirs] = [spansOf(first, a), spansOf(second, b)];
    const common = spans.both.filter(([one, other]) => ours.includes(one) && theirs.includes(other)).length;
    return common === 0 ? 0 : Math.max(0.5, common / (ours.length + theirs.length - common));
  });
}

/** Sums are alike where they stand in one sentence and have the same amounts. */
export function matchSums(first: Coding, second: Coding): Matched<CodedSum> {
  const told = ({ sentence, amounts = [] }: CodedSum): string =>
    `${sentence} ${amounts.map(({ value, currency }) => `${value} ${currency}`).join(" = ")}`;
  return match(first.money, second.money, (a, b) => (told(a) === told(b) ? 1 : 0));
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}
