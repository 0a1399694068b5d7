import type { Declaration, Expression } from "@entente/sdk";
import { plainLine } from "../../plain-line.ts";
import type { Element } from "./element.ts";

/** Who marked the text up, in the references. */
export const editor = "editor-entente";

/** For a work that no single country publishes; ISO 3166-1 leaves this code to its users. */
const noSingleCountry = "xx";
const languages = { en: "eng", fr: "fra" } as const;

interface NamedDate {
  readonly date: string;
  readonly name: string;
}

/** Writes what the document is as a work, as an expression and as this file (FRBR). */
export function writeIdentification(meta: Element, declaration: Declaration, expression: Expression): void {
  const { work, updated } = declaration;
  const days = daysOf(declaration);
  const dates = days.length > 0 ? days : [{ date: updated, name: "markup" }];
  const uri = `/akn/${noSingleCountry}/statement/${days[0]?.date.slice(0, 4) ?? "nn"}/${work.id}`;
  const authors = work.parties.length > 0 ? work.parties.map((party) => `#actor-${party}`) : [`#${editor}`];
  const identification = meta.line().add("identification", { source: `#${editor}` });

  const asWork = identification.line().add("FRBRWork");
  writeCore(asWork, `${uri}/!main`, uri);
  asWork.add("FRBRalias", { value: plainLine(work.title.en), name: "title-en" });
  asWork.add("FRBRalias", { value: plainLine(work.title.fr), name: "title-fr" });
  writeDatesAndAuthors(asWork, dates, authors);
  asWork.add("FRBRcountry", { value: noSingleCountry });
  asWork.add("FRBRname", { value: work.id });
  if (work.legalCharacter.value !== "unclear") {
    asWork.add("FRBRprescriptive", { value: String(work.legalCharacter.value === "treaty") });
  }

  const version = `${uri}/${languages[expression.language]}@`;
  const asExpression = identification.line().add("FRBRExpression");
  writeCore(asExpression, `${version}/!main`, version);
  asExpression.add("FRBRalias", { value: plainLine(expression.title), name: "title" });
  writeDatesAndAuthors(asExpression, dates, authors);
  asExpression.add("FRBRlanguage", { language: languages[expression.language] });

  const asFile = identification.line().add("FRBRManifestation");
  writeCore(asFile, `${version}/!main.xml`, `${version}.xml`);
  writeDatesAndAuthors(asFile, [{ date: updated, name: "markup" }], [`#${editor}`]);
  asFile.add("FRBRformat", { value: "application/akn+xml" });
}

function writeCore(level: Element, main: string, uri: string): void {
  level.add("FRBRthis", { value: main });
  level.add("FRBRuri", { value: uri });
}

function writeDatesAndAuthors(level: Element, dates: readonly NamedDate[], authors: readonly string[]): void {
  for (const { date, name } of dates) level.add("FRBRdate", { date, name });
  for (const href of authors) level.add("FRBRauthor", { href });
}

/** The days of the work. The standard asks for one day each; of a date that is uncertain, the first and the last are given. */
function daysOf({ work }: Declaration): readonly NamedDate[] {
  return work.dates.flatMap(({ role, earliest, latest }) => {
    if (earliest !== undefined && earliest === latest) return [{ date: earliest, name: role }];
    return [
      ...(earliest === undefined ? [] : [{ date: earliest, name: `${role}-not-before` }]),
      ...(latest === undefined ? [] : [{ date: latest, name: `${role}-not-after` }]),
    ];
  });
}
