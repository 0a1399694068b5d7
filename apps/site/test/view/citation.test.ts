import { quotesOf } from "@entente/sdk";
import { describe, expect, test } from "vitest";
import { declaration } from "../../src/declaration.ts";
import { languages } from "../../src/i18n/language.ts";
import { pathTo } from "../../src/i18n/routes.ts";
import { citationFilesOf, citationPaths, type CitedRecord } from "../../src/view/citation-files.ts";
import { citationInPhrases, pageCitation, statementCitation } from "../../src/view/citation-view.ts";
import { codedExpression } from "../../src/view/text-view.ts";

const siteUrl = "https://declaration.example/";
const theirs = codedExpression(declaration).language;
const records = (["commitments", "money"] as const).flatMap((array) =>
  declaration[array].map(({ id }): CitedRecord => ({ array, id })),
);

function quotesIn({ array, id }: CitedRecord): readonly string[] {
  const anchors =
    array === "money"
      ? declaration.money.find((sum) => sum.id === id)?.anchors
      : declaration.commitments.filter((each) => each.id === id).flatMap((each) => quotesOf(declaration, each));
  return anchors?.map(({ exact }) => exact) ?? [];
}

describe.each(records)("the citation of $array/$id", (cited) => {
  test("is whole, with the words of the text marked", () => {
    const phrases = citationInPhrases(declaration, cited, "fr", siteUrl);
    const text = phrases.map((phrase) => phrase.text).join("");
    expect(text).toContain(`${cited.array}/${cited.id}`);
    expect(text).toContain(`<${siteUrl}fr/`);
    expect(text).toContain(declaration.dataVersion);
    const marked = phrases.filter(({ lang }) => lang === theirs).map((phrase) => phrase.text);
    expect(marked).toEqual(expect.arrayContaining([...quotesIn(cited)]));
    expect(citationInPhrases(declaration, cited, "en", undefined)).toHaveLength(1);
  });

  test("says where it is incomplete", () => {
    const [phrase] = citationInPhrases(declaration, cited, "en", undefined);
    expect(phrase?.text).toContain("No address of the data is given.");
  });
});

test.each(languages)("the statement is cited in %s with its own title marked, and with what is missing", (language) => {
  const phrases = statementCitation(declaration, language);
  const { title } = codedExpression(declaration);
  expect(phrases.map(({ text }) => text).join("")).toContain(title);
  expect(phrases.filter(({ lang }) => lang === theirs).map(({ text }) => text)).toEqual(
    language === theirs ? [] : expect.arrayContaining([title]),
  );
});

describe.each(languages)("a page in %s", (language) => {
  const title = "Some title";

  test("is cited by the version and the day of the data, and says what is missing", () => {
    const text = pageCitation(declaration, { title, address: undefined, editor: undefined }, language);
    expect(text).toContain(title);
    expect(text).toContain(declaration.dataVersion);
    expect(text).toContain(declaration.updated.slice(0, 4));
    expect(text.split(". ").length).toBeGreaterThan(3);
  });

  test("is cited by its editor and its address where it has them", () => {
    const text = pageCitation(declaration, { title, address: `${siteUrl}text/`, editor: "Ada" }, language);
    expect(text.startsWith("Ada, ")).toBe(true);
    expect(text.endsWith(`<${siteUrl}text/>.`)).toBe(true);
  });
});

describe("files of citations", () => {
  const files = citationFilesOf(declaration, siteUrl);

  test("there is one for the data and for each record, in each format and language, as pages name them", () => {
    const named = languages.flatMap((language) =>
      (["data", ...records] as const).flatMap((cited) => citationPaths(cited, language).map(({ path }) => path)),
    );
    expect(files.map(({ path }) => path)).toEqual(named);
    expect(new Set(named).size).toBe(named.length);
  });

  test("each cites the statement first, and then what it is named for, at its page", () => {
    for (const cited of records) {
      for (const language of languages) {
        const path = citationPaths(cited, language).find(({ format }) => format === "csl-json")?.path;
        const [statement, record, ...others] = JSON.parse(
          files.find((file) => file.path === path)?.text ?? "[]",
        ) as readonly { readonly id: string; readonly URL?: string }[];
        expect(statement?.id).toBe(`${declaration.work.id}/expressions/${declaration.work.codedExpression}`);
        expect(record?.id).toBe(`${declaration.work.id}/${cited.array}/${cited.id}`);
        const page =
          cited.array === "money"
            ? `${pathTo({ page: "money" }, language)}#${cited.id}`
            : pathTo({ page: "undertaking", id: cited.id }, language);
        expect(record?.URL).toBe(new URL(page, siteUrl).href);
        expect(others).toEqual([]);
      }
    }
  });

  test("each format has a folder of its own, so that one rule can name its type", () => {
    const folders = new Map<string, Set<string>>();
    for (const { path } of files) {
      const [, folder = "", ending = ""] = /^(\/downloads\/cite\/[^/]+\/)(?:.*?)(\.[a-z.]+)$/.exec(path) ?? [];
      folders.set(folder, (folders.get(folder) ?? new Set()).add(ending));
    }
    expect([...folders.values()].map((endings) => [...endings])).toEqual([[".bib"], [".ris"], [".csl.json"]]);
  });
});
