import { codebook, type Declaration } from "@entente/sdk";
import type { Language } from "../../format.ts";
import { plainLine } from "../../plain-line.ts";
import { codebookAddress } from "../../record-address.ts";
import type { Element } from "./element.ts";
import { inlineOf, type Entity } from "./entities.ts";
import { editor } from "./write-identification.ts";

const source = `#${editor}`;

/** Writes of each sentence what its passages do, as keywords of the codebook. */
export function writeClassification(
  meta: Element,
  declaration: Declaration,
  sentenceIds: ReadonlyMap<string, string>,
  language: Language,
): void {
  const keywords = declaration.statements.flatMap(({ kind, anchors }) =>
    anchors.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => {
        const eId = sentenceIds.get(sentence);
        return eId === undefined ? [] : [{ kind, href: `#${eId}` }];
      }),
    ),
  );
  if (keywords.length === 0) return;
  const classification = meta.line().add("classification", { source });
  const dictionary = codebookAddress("kinds");
  for (const { kind, href } of keywords) {
    const showAs = codebook.kinds[kind].label[language];
    classification.line().add("keyword", { href, value: kind, showAs, dictionary });
  }
}

/** Writes the entities to which the text and its identification refer. */
export function writeReferences(meta: Element, entities: readonly Entity[]): void {
  const references = meta.line().add("references", { source });
  const href = "/akn/ontology/organization/entente";
  references.line().add("TLCOrganization", { eId: editor, href, showAs: "Entente" });
  for (const { eId, inline, href: address, showAs } of entities) {
    references.line().add(inlineOf[inline], { eId, href: address, showAs: plainLine(showAs) });
  }
}

/** Writes what is our reading and what is not said, in both languages. */
export function writeNotes(meta: Element, entities: readonly Entity[]): void {
  const noted = entities.filter(({ notes }) => notes.length > 0);
  if (noted.length === 0) return;
  const list = meta.line().add("notes", { source });
  for (const { eId, notes } of noted) {
    const note = list.line().add("note", { eId: `note-${eId}` });
    for (const language of ["en", "fr"] as const) {
      for (const text of notes) note.add("p", { "xml:lang": language }).text(plainLine(text[language]));
    }
  }
}
