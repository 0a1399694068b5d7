import { measure, type Measure } from "./measure.ts";
import { ownTexts, type OwnText } from "./own-texts.ts";

/** The hardest that a text of ours may be: a grade in English, a degree of ease in French, the words of a sentence. */
export const limits = { grade: 8, ease: 60, sentence: 25 } as const;

/** A text with its measure. */
export interface MeasuredText extends OwnText, Measure {
  /** The texts among which it stands. */
  readonly collection: string;
  /** Whether it tells a fact or a finding by itself. */
  readonly isSummary: boolean;
  /** Whether its ease is judged: always that of a summary, elsewhere that of whole sentences with enough words. */
  readonly isGraded: boolean;
}

/** Where summaries stand in a declaration. */
const summaries = [
  /^work\.(?:summary|easyVersion\.\d+)$/u,
  /^terms\.[^.]+\.definition$/u,
  /^commitments\.[^.]+\.(?:summary|completionTest\.[^.]+)$/u,
  /^evidence\.[^.]+\.fact$/u,
  /^instruments\.[^.]+\.summary$/u,
  /^subjects\..+\.says$/u,
  /^contradictions\.[^.]+\.(?:differs|mayExplain|wouldSettle)/u,
  /^silences\.[^.]+\.(?:lookedFor|where|wouldAnswer|note)$/u,
];

/** In fewer words than these, a single long one decides. */
const wordsEnough = 8;

/** Measures every text of ours. */
export async function measuredTexts(): Promise<readonly MeasuredText[]> {
  return (await ownTexts()).flatMap(({ name, texts, names }) =>
    texts.flatMap((own) => {
      const measured = measure(own.text, own.language, names[own.language]);
      // Signs between words, such as a colon.
      if (measured.words === 0) return [];
      const isSummary = summaries.some((place) => place.test(own.place));
      const isGraded = isSummary || (endsAsSentence(own.text) && measured.words >= wordsEnough);
      return [{ ...own, ...measured, collection: name, isSummary, isGraded }];
    }),
  );
}

/** Whether a text is harder than the limits allow. */
export function isTooHard({ language, score, longest, isGraded }: MeasuredText): boolean {
  const isHard = language === "en" ? score > limits.grade : score < limits.ease;
  return longest > limits.sentence || (isGraded && isHard);
}

/** Tells a text from the name of a thing, which no formula fits. */
function endsAsSentence(text: string): boolean {
  return /[.?!][”»)\s]*$/u.test(text);
}
