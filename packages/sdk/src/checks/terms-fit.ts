import type { Declaration } from "../model/declaration.ts";
import type { Problem } from "../model/problem.ts";
import type { Term } from "../model/term.ts";
import { codedExpression } from "../query/coded-expression.ts";
import type { Check } from "./check.ts";

type Complaint = Omit<Problem, "rule" | "record">;

export const termsFit: Check = {
  name: "terms-fit",
  description:
    "A term of the text quotes it where it is used, one of the explanation does not; no two are called the same, and none points to itself.",
  scope: "document",
  check: (declaration) =>
    declaration.terms.flatMap((term, index) =>
      [
        ...misplaced(term),
        ...unquoted(term, declaration),
        ...pointless(term),
        ...repeated(term, declaration.terms.slice(0, index)),
      ].map((complaint) => ({ rule: "terms-fit", record: `terms.${term.id}`, ...complaint })),
    ),
};

function misplaced({ usedIn, anchors }: Term): Complaint[] {
  if ((usedIn === "text") === anchors.length > 0) return [];
  return [
    {
      field: "anchors",
      wrong:
        usedIn === "text" ? "it is a term of the text and quotes no words" : "it is ours and quotes words of the text",
      expected: "quotes for a term of the text, and for no other",
      advice: "Quote its first use, or correct `usedIn`.",
    },
  ];
}

function unquoted({ term, abbreviation, anchors }: Term, declaration: Declaration): Complaint[] {
  const language = codedExpression(declaration)?.language;
  if (language !== "en" && language !== "fr") return [];
  const names = [term[language], ...(abbreviation === undefined ? [] : [abbreviation[language]])];
  return anchors.flatMap(({ exact }, index) => {
    if (names.some((name) => exact.toLowerCase().includes(name.toLowerCase()))) return [];
    return [
      {
        field: `anchors[${index}]`,
        wrong: `the words “${exact}” do not hold “${names.join("” or “")}”`,
        expected: "words in which the term stands",
        advice: "Quote where it is used, or call it by the word of the text.",
      },
    ];
  });
}

function pointless({ id, seeAlso }: Term): Complaint[] {
  return seeAlso.flatMap((other, index) => {
    if (other !== id && !seeAlso.slice(0, index).includes(other)) return [];
    return [
      {
        field: `seeAlso[${index}]`,
        wrong: other === id ? "it points to itself" : `“${other}” stands twice`,
        expected: "other terms, each once",
        advice: "Take it out.",
      },
    ];
  });
}

function repeated({ term }: Term, before: readonly Term[]): Complaint[] {
  return (["en", "fr"] as const).flatMap((language) => {
    const name = term[language].toLowerCase();
    const other = before.find((earlier) => earlier.term[language].toLowerCase() === name);
    if (other === undefined) return [];
    return [
      {
        field: `term.${language}`,
        wrong: `“${term[language]}” is what “${other.id}” is called too`,
        expected: "a name of its own for each term",
        advice: "Make one of the two, or tell them apart in their names.",
      },
    ];
  });
}
