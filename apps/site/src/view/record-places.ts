import { codebook, type Anchor, type Declaration } from "@entente/sdk";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";
import { pathTo, type PageWithoutId } from "../i18n/routes.ts";
import { sumInWords } from "../i18n/sum-in-words.ts";
import { evidencePath } from "./evidence-view.ts";
import { otherTextPath } from "./family-view.ts";
import { nameOf } from "./glossary-view.ts";
import { passageLinks } from "./passage-link.ts";
import { codedExpression } from "./text-view.ts";

/** What a record is called, and the page of the site on which it stands. */
export interface RecordPlace {
  readonly name: string;
  /** Of the name, where it is not that of the page. */
  readonly lang?: string;
  /** Absent where no page shows it. */
  readonly path?: string | undefined;
}

/** The places of records by their array, each array in its own order; an array that is not told here has no pages. */
export function recordPlaces(
  declaration: Declaration,
  language: Language,
): Readonly<Record<string, readonly RecordPlace[] | undefined>> {
  const { text } = dictionaries[language];
  const { language: theirs, text: source = "" } = codedExpression(declaration);
  const onPage = (page: PageWithoutId, id?: string): string =>
    `${pathTo({ page }, language)}${id === undefined ? "" : `#${id}`}`;
  const ifNamed = (page: PageWithoutId, id: string, anchors: readonly Anchor[]): string | undefined =>
    anchors.length > 0 ? onPage(page, id) : undefined;
  const inText = (anchors: readonly Anchor[]): string | undefined => {
    const [sentence] = anchors[0]?.sentences ?? [];
    return sentence && onPage("text", sentence);
  };
  const inTheirWords = ({
    asWritten,
    anchors,
  }: {
    readonly asWritten: string;
    readonly anchors: readonly Anchor[];
  }) => ({
    name: asWritten,
    lang: theirs,
    path: inText(anchors),
  });
  return {
    work: [{ name: declaration.work.title[language], path: onPage("home") }],
    expressions: declaration.expressions.map(({ title, language: lang }) => ({
      name: title,
      lang,
      path: onPage("two-texts"),
    })),
    manifestations: declaration.manifestations.map(({ publisher }) => ({ name: publisher, path: onPage("about") })),
    alignments: declaration.alignments.map(({ id, relation }) => ({
      name: asLineStart(codebook.alignmentRelations[relation][language], language),
      path: onPage("two-texts", id),
    })),
    sections: declaration.sections.map(({ id, heading }) => ({
      ...(heading === undefined
        ? { name: text.openingSection }
        : { name: source.slice(heading.start, heading.end), lang: theirs }),
      path: onPage("text", id),
    })),
    paragraphs: declaration.paragraphs.map(({ id }) => ({
      name: id,
      path: onPage("text", declaration.sentences.find(({ paragraph }) => paragraph === id)?.id),
    })),
    sentences: declaration.sentences.map(({ id }, index) => ({
      name: text.sentence(index + 1),
      path: onPage("text", id),
    })),
    statements: declaration.statements.flatMap(({ id }) =>
      passageLinks(declaration, [id], language).map(({ label, path }) => ({ name: label, path })),
    ),
    commitments: declaration.commitments.map(({ id, title }) => ({
      name: title[language],
      path: pathTo({ page: "undertaking", id }, language),
    })),
    strands: declaration.strands.map(({ id, title }) => ({
      name: title[language],
      path: onPage("undertakings", declaration.commitments.find(({ strand }) => strand === id)?.strand),
    })),
    money: declaration.money.map((money) => ({
      name: asLineStart(sumInWords(money, language), language),
      path: onPage("money", money.id),
    })),
    dates: declaration.dates.map(inTheirWords),
    quantities: declaration.quantities.map(inTheirWords),
    actors: declaration.actors.map(({ id, name, anchors }) => ({
      name: asLineStart(name[language], language),
      path: ifNamed("who", id, anchors),
    })),
    places: declaration.places.map(({ id, name, anchors }) => ({
      name: asLineStart(name[language], language),
      path: ifNamed("places", id, anchors),
    })),
    events: declaration.events.map(({ name, anchors }) => ({
      name: asLineStart(name[language], language),
      path: inText(anchors),
    })),
    instruments: declaration.instruments.map(({ id, title }) => ({
      name: asLineStart(title[language], language),
      path: otherTextPath(id, language),
    })),
    subjects: declaration.subjects.map(({ id, name }) => ({
      name: name[language],
      path: pathTo({ page: "subject", id }, language),
    })),
    evidence: declaration.evidence.map(({ id, fact }) => ({
      name: fact[language],
      path: evidencePath(declaration, id, language),
    })),
    contradictions: declaration.contradictions.map(({ id, title }) => ({
      name: title[language],
      path: onPage("differences", id),
    })),
    silences: declaration.silences.map(({ id, title }) => ({ name: title[language], path: onPage("silences", id) })),
    terms: declaration.terms.map((term) => ({
      name: asLineStart(nameOf(term)[language], language),
      path: onPage("glossary", term.id),
    })),
    wordsSought: declaration.wordsSought.map(({ forms }) => ({
      name: forms.join(", "),
      lang: theirs,
      path: onPage("not-said"),
    })),
    codings: declaration.codings.map(({ asks }) => ({ name: asks[language], path: onPage("method", "agreement") })),
    exceptions: declaration.exceptions.map(({ reason }) => ({
      name: reason[language],
      path: onPage("method", "coverage"),
    })),
    rules: declaration.rules.map(({ id, label }) => ({
      name: asLineStart(label[language], language),
      path: onPage("method", id),
    })),
  };
}
