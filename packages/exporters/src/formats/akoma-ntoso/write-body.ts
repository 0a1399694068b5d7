import type { Declaration, Expression, TextPositionSelector } from "@entente/sdk";
import type { AddressOf } from "../../record-address.ts";
import type { Element } from "./element.ts";
import type { Entity } from "./entities.ts";
import { nestMarks, type Mark } from "./nest-marks.ts";

/** What the text is written from. */
export interface TextSource {
  /** The declaration. */
  readonly declaration: Declaration;
  /** The version that is written. */
  readonly expression: Expression;
  /** What can be marked in it. */
  readonly entities: readonly Entity[];
  /** The names of records, which stand beside the ids of the standard. */
  readonly addressOf: AddressOf;
}

/** Writes the title and the text, and gives back the id of each sentence's element. */
export function writeText(statement: Element, source: TextSource): ReadonlyMap<string, string> {
  const { declaration, expression, addressOf } = source;
  const preface = statement.line().addOnly("preface", { "xml:lang": expression.language });
  const title = preface.addNext("p").addNext("docTitle");
  const place = expression.headings?.find(({ role }) => role === "title");
  if (place === undefined || expression.text === undefined) title.text(expression.title);
  else writeWords(title, source, expression.text.slice(place.start, place.end), place);
  const body = statement.line().addOnly("mainBody", { "xml:lang": expression.language });
  const sentenceIds = new Map<string, string>();
  for (const { id, heading } of declaration.sections.filter((section) => section.expression === expression.id)) {
    const section = body.line().addNext("section", { GUID: addressOf("sections", id) });
    if (heading !== undefined && expression.text !== undefined) {
      writeWords(section.line().addOnly("heading"), source, expression.text.slice(heading.start, heading.end), heading);
    }
    for (const paragraph of declaration.paragraphs.filter((candidate) => candidate.section === id)) {
      const element = section.line().addNext("paragraph", { GUID: addressOf("paragraphs", paragraph.id) });
      writeSentences(element.addOnly("content").addNext("p"), source, paragraph.id, sentenceIds);
    }
  }
  return sentenceIds;
}

/** The sentences of a paragraph, with what stands between them in the source. */
function writeSentences(p: Element, source: TextSource, paragraph: string, sentenceIds: Map<string, string>): void {
  let end: number | undefined;
  for (const sentence of source.declaration.sentences.filter((candidate) => candidate.paragraph === paragraph)) {
    if (end !== undefined) p.text(source.expression.text?.slice(end, sentence.start) ?? " ");
    const GUID = source.addressOf("sentences", sentence.id);
    const element = p.addNext("inline", { name: "sentence", GUID });
    writeWords(element, source, sentence.text, sentence);
    sentenceIds.set(sentence.id, element.eId);
    end = sentence.end;
  }
}

/** The words of a range, with the marks inside it. */
function writeWords(element: Element, source: TextSource, words: string, range: TextPositionSelector): void {
  writeMarked(element, words, range, nestMarks(source.entities, source.expression.id, range));
}

function writeMarked(element: Element, words: string, range: TextPositionSelector, marks: readonly Mark[]): void {
  const slice = (start: number, end: number): string => words.slice(start - range.start, end - range.start);
  let at = range.start;
  for (const mark of marks) {
    element.text(slice(at, mark.start));
    const { inline, eId, date, normalized, notes } = mark.entity;
    const child = element.addNext(inline, { refersTo: `#${eId}`, date, normalized });
    writeMarked(child, slice(mark.start, mark.end), mark, mark.inner);
    if (notes.length > 0) child.addNext("noteRef", { href: `#note-${eId}` });
    at = mark.end;
  }
  element.text(slice(at, range.end));
}
