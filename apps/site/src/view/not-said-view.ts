import {
  absences,
  liesIn,
  type Declaration,
  type FieldAbsence,
  type Localized,
  type SentenceId,
  type TextPositionSelector,
} from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";
import { pathTo } from "../i18n/routes.ts";
import { sumInWords } from "../i18n/sum-in-words.ts";
import { codedExpression, sentenceNumber } from "./text-view.ts";

/** A word where it stands, with the words around it. */
interface WordInContext {
  readonly before: string;
  readonly word: string;
  readonly after: string;
  /** The sentence; `undefined` in a heading. */
  readonly sentence: { readonly id: SentenceId; readonly number: number } | undefined;
}

/** A word that a reader may look for. */
interface WordView {
  readonly id: string;
  /** The forms looked for, in the language of the text. */
  readonly forms: readonly string[];
  readonly meaning: string;
  readonly contexts: readonly WordInContext[];
}

/** A fact that words may give, with the records for which they do not. */
interface LeftOutView {
  /** The array and the field, which name the fact in the dictionary. */
  readonly key: `${FieldAbsence["array"]}.${string}`;
  readonly of: number;
  readonly records: readonly RecordName[];
}

/** A record as a reader sees it: in words of ours, or by the words of the text. */
interface RecordName {
  readonly ours?: Localized;
  readonly said?: string;
  readonly path?: string;
}

/** What the text does not say, and the words in question where it has them. */
export interface NotSaidView {
  readonly never: readonly WordView[];
  readonly found: readonly WordView[];
  readonly leftOut: readonly LeftOutView[];
}

/** Computes what the text does not say. */
export function notSaidView(declaration: Declaration, language: Language): NotSaidView {
  const { words, fields } = absences(declaration);
  const views = words.map(({ word, places }) => ({
    id: word.id,
    forms: word.forms,
    meaning: word.meaning[language],
    contexts: places.map((place) => inContext(declaration, place)),
  }));
  return {
    never: views.filter(({ contexts }) => contexts.length === 0),
    found: views.filter(({ contexts }) => contexts.length > 0),
    leftOut: fields
      .filter(({ missing }) => missing.length > 0)
      .map(({ array, field, missing, of }) => ({
        key: `${array}.${field}`,
        of,
        records: missing.map((id) => nameOf(declaration, array, id, language)),
      })),
  };
}

/** How many characters around a word are shown, whole words only. */
const around = 45;

function inContext(declaration: Declaration, place: TextPositionSelector): WordInContext {
  const { start, end } = place;
  const { text = "", headings = [] } = codedExpression(declaration);
  const part = [...declaration.sentences, ...headings].find((each) => liesIn(place, [each]));
  const from = Math.max(part?.start ?? 0, start - around);
  const to = Math.min(part?.end ?? text.length, end + around);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const sentence = declaration.sentences.find((each) => liesIn(place, [each]));
  return {
    before: from > (part?.start ?? 0) ? `…${before.slice(before.indexOf(" "))}` : before,
    word: text.slice(start, end),
    after: to < (part?.end ?? 0) ? `${after.slice(0, after.lastIndexOf(" ") + 1)}…` : after,
    sentence: sentence && { id: sentence.id, number: sentenceNumber(declaration, sentence.id) },
  };
}

function nameOf(
  { commitments, money, events, instruments, statements }: Declaration,
  array: FieldAbsence["array"],
  id: string,
  language: Language,
): RecordName {
  switch (array) {
    case "commitments": {
      const ours = commitments.find((record) => record.id === id)?.title;
      return { ...(ours && { ours }), path: pathTo({ page: "undertaking", id }, language) };
    }
    case "money": {
      const sum = money.find((record) => record.id === id);
      const told = (of: Language): string =>
        sum ? `${asLineStart(sumInWords(sum, of), of)} – ${sum.purpose[of]}` : id;
      return { ours: { en: told("en"), fr: told("fr") } };
    }
    case "events": {
      const name = events.find((record) => record.id === id)?.name;
      return { ...(name && { ours: { en: name.en, fr: asLineStart(name.fr, "fr") } }) };
    }
    case "instruments": {
      const title = instruments.find((record) => record.id === id)?.title;
      return { ...(title && { ours: { en: title.en, fr: asLineStart(title.fr, "fr") } }) };
    }
    case "statements": {
      const [anchor] = statements.find((record) => record.id === id)?.anchors ?? [];
      const sentence = anchor?.sentences[0] ?? "";
      return { said: anchor?.exact ?? id, path: `${pathTo({ page: "text" }, language)}#${sentence}` };
    }
  }
}
