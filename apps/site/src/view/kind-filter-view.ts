import { codebook, countKinds, type Declaration, type StatementKind } from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";

/** The kinds by which the text can be filtered. */
export interface FilterView {
  readonly sentences: number;
  readonly kinds: readonly {
    readonly kind: StatementKind;
    readonly label: string;
    /** How many sentences hold a passage of the kind. */
    readonly shown: number;
  }[];
}

/** Computes how many sentences a reader sees who asks for one kind. */
export function kindFilterView(declaration: Declaration, language: Language): FilterView {
  return {
    sentences: declaration.sentences.length,
    kinds: [...countKinds(declaration).keys()].map((kind) => ({
      kind,
      label: asLineStart(codebook.kinds[kind].label[language], language),
      shown: new Set(
        declaration.statements
          .filter((statement) => statement.kind === kind)
          .flatMap(({ anchors }) => anchors.flatMap(({ sentences }) => sentences)),
      ).size,
    })),
  };
}
