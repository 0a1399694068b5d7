import { codebook, evidenceOnStatement, type Declaration, type Statement, type StatementKind } from "@entente/sdk";
import { countInWords } from "../i18n/count-in-words.ts";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { tellApart } from "./tell-apart.ts";
import { sentenceNumber } from "./text-view.ts";

/** A passage on which there are records. */
export interface PassageView {
  readonly id: string;
  readonly title: string;
  readonly kind: StatementKind;
  readonly kindLabel: string;
  readonly records: string;
}

/** The passages on which there are records, in the order of the text. */
export function passagesWithRecords(declaration: Declaration): readonly Statement[] {
  return declaration.statements.filter(({ id }) => evidenceOnStatement(declaration, id).length > 0);
}

/** Puts the passages on which there are records into words, each under a title of its own. */
export function passagesView(declaration: Declaration, language: Language): readonly PassageView[] {
  const { text, records } = dictionaries[language];
  const apart = tellApart();
  return passagesWithRecords(declaration).map(({ id, kind, anchors }) => {
    const [sentence = ""] = anchors[0]?.sentences ?? [];
    const kindLabel = codebook.kinds[kind].label[language];
    const title = records.passages.title(text.sentence(sentenceNumber(declaration, sentence)).toLowerCase(), kindLabel);
    return {
      id,
      title: apart(title),
      kind,
      kindLabel,
      records: countInWords(evidenceOnStatement(declaration, id).length, records.counted, language),
    };
  });
}
