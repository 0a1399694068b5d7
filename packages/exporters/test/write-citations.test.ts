import { declaration } from "@entente/uk-france-2015";
import { describe, expect, test } from "vitest";
import { citeData } from "../src/citation/cite-data.ts";
import { citeStatement } from "../src/citation/cite-statement.ts";
import { writeCitations } from "../src/write-citations.ts";

const [statement] = declaration.expressions.map((expression) => citeStatement(declaration, expression));
if (statement === undefined) throw new Error("The declaration is expected to have a version.");

describe("citations of one's choice", () => {
  const citations = [statement, citeData(declaration)];

  test.each([
    { format: "bibtex", ids: /^@\w+\{(?<id>\w+),/gm },
    { format: "ris", ids: /^CN {2}- (?<id>\S+)/gm },
    { format: "csl-json", ids: /^ {4}"id": "(?<id>[^"]+)"/gm },
  ] as const)("are written as $format in the order given", ({ format, ids }) => {
    const written = [...writeCitations(citations, format).matchAll(ids)].map(({ groups }) => groups?.["id"]);
    expect(written.map((id) => id?.replaceAll("_", "-").replaceAll("/", "-"))).toEqual([
      "uk-france-2015-expressions-en",
      "uk-france-2015-data",
    ]);
  });
});

test("the statement is cited in each of its versions, told in the language asked for", () => {
  for (const language of ["en", "fr"] as const) {
    const cited = declaration.expressions.map((expression) => citeStatement(declaration, expression, { language }));
    expect(cited.map(({ item }) => item.language)).toEqual(["en", "fr"]);
    expect(cited.every(({ text }) => text.startsWith(language === "en" ? "UK Government" : "gouvernement"))).toBe(true);
  }
});
