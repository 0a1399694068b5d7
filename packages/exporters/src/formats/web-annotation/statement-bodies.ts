import { codebook, evidenceOnStatement, type Declaration, type Localized, type Statement } from "@entente/sdk";
import { field, inBoth, remarked, row } from "../../in-both.ts";
import { codebookAddress, type AddressOf } from "../../record-address.ts";
import { linked, told, type Body } from "./body.ts";

/** What an annotation says of a passage: its kind and why, whose words they are, and the records that belong to it. */
export function statementBodies(declaration: Declaration, statement: Statement, addressOf: AddressOf): readonly Body[] {
  const { kind, holders, addressees = [], note } = statement;
  const people = [...holders, ...addressees];
  return [
    linked("classifying", codebookAddress("kinds", kind)),
    ...told("classifying", codebook.kinds[kind].label),
    ...told("describing", whoseWords(declaration, statement)),
    ...(addressees.length === 0 ? [] : told("describing", field(addressed, names(declaration, addressees)))),
    ...[...new Set(people)].map((id) => linked("linking", addressOf("actors", id))),
    ...told("commenting", reason(declaration, statement)),
    ...told("commenting", note),
    ...linksFrom(declaration, statement, addressOf),
  ];
}

const holderField: Localized = { en: "Whose words or act", fr: "De qui sont ces mots ou cet acte" };
const addressed: Localized = { en: "Addressed to", fr: "S’adresse à" };
const cueField: Localized = { en: "Decided by the words", fr: "Mots qui en décident" };
const noHolder: Localized = { en: "not said", fr: "non précisé" };

function names({ actors }: Declaration, ids: readonly string[]): Localized {
  return row(ids.flatMap((id) => actors.find((actor) => actor.id === id)?.name ?? []));
}

function whoseWords(declaration: Declaration, { holders, holderBasis, holderInferredFrom }: Statement): Localized {
  const who = holders.length === 0 ? noHolder : names(declaration, holders);
  const said = field(holderField, remarked(who, codebook.bases[holderBasis]));
  if (holderInferredFrom === undefined) return said;
  const from = codebook.holderInferences[holderInferredFrom];
  return inBoth((language) => `${said[language]}. ${from[language]}`);
}

/** The words that decide the kind, and the rule by which they do. */
function reason({ rules }: Declaration, { cue, rule }: Statement): Localized {
  const quotes = field(cueField, {
    en: cue.map((part) => `“${part}”`).join(", "),
    fr: cue.map((part) => `«\u00a0${part}\u00a0»`).join(", "),
  });
  const { label, test } = rules.find(({ id }) => id === rule) ?? {};
  return inBoth((language) => [quotes, label, test].flatMap((text) => text?.[language] ?? []).join("\n"));
}

function linksFrom(declaration: Declaration, { id }: Statement, addressOf: AddressOf): readonly Body[] {
  const { commitments, contradictions, silences } = declaration;
  const concerns = ({ statements }: { readonly statements: readonly string[] }): boolean => statements.includes(id);
  return [
    ...commitments.filter(concerns).map((record) => ({ array: "commitments", record })),
    ...contradictions.filter(concerns).map((record) => ({ array: "contradictions", record })),
    ...silences.filter(concerns).map((record) => ({ array: "silences", record })),
  ]
    .flatMap(({ array, record }) => [linked("linking", addressOf(array, record.id)), ...told("linking", record.title)])
    .concat(
      evidenceOnStatement(declaration, id).flatMap(({ evidence, bearing }) => [
        linked("linking", addressOf("evidence", evidence.id)),
        ...told("linking", remarked(evidence.fact, codebook.showings[bearing.shows])),
      ]),
    );
}
