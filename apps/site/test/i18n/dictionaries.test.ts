import { describe, expect, test } from "vitest";
import { dictionaries } from "../../src/i18n/dictionaries.ts";
import { languages, otherLanguage } from "../../src/i18n/language.ts";
import { phrasesOf } from "../../src/i18n/phrases.ts";
import { pathTo, type Route } from "../../src/i18n/routes.ts";

/** Every text of a dictionary; those with places to fill are filled with a mark. */
function textsOf(node: unknown): readonly string[] {
  if (typeof node === "string") return [node];
  if (typeof node === "function") return textsOf((node as (...words: string[]) => unknown)("x", "x", "x"));
  if (typeof node !== "object" || node === null) return [];
  return Object.values(node).flatMap(textsOf);
}

describe("dictionaries", () => {
  test.each(textsOf(dictionaries.fr))("“%s” keeps French punctuation on its line", (text) => {
    expect(text).not.toMatch(/[ \t][;:?!»]|«[^\u00a0\u202f]|\w[;?!]/u);
  });

  test.each(languages)("no text is empty in %s", (language) => {
    expect(textsOf(dictionaries[language]).filter((text) => text.trim() === "")).toEqual([]);
  });

  test("both languages have as many texts", () => {
    expect(textsOf(dictionaries.fr)).toHaveLength(textsOf(dictionaries.en).length);
  });

  test.each(languages)("none of the words that our own voice avoids stands in %s", (language) => {
    const avoided = {
      en: /\b(?:crisis|pressure|flow|wave|surge|storm|clearance|on the move|kept|broken|failed|promise|pledge)\b/iu,
      fr: /\b(?:crise|pression|flux|vague|afflux|exilés?|clandestins?|mise à l’abri|promesse|tenue?s?|rompue?s?|échec)\b/iu,
    };
    expect(textsOf(dictionaries[language]).filter((text) => avoided[language].test(text))).toEqual([]);
  });
});

describe("routes", () => {
  const routes: readonly Route[] = [
    { page: "home" },
    { page: "text" },
    { page: "undertakings" },
    { page: "undertaking", id: "x" },
    { page: "subject", id: "x" },
    { page: "what-happened" },
    { page: "status" },
    { page: "passages" },
    { page: "passage", id: "x" },
    { page: "not-said" },
    { page: "method" },
    { page: "data" },
    { page: "about" },
    { page: "not-found" },
  ];

  test("each page has a path of its own in each language", () => {
    const paths = routes.flatMap((route) => languages.map((language) => pathTo(route, language)));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.startsWith("/fr/"))).toHaveLength(routes.length);
  });

  test("each language has the other as its other", () => {
    expect(languages.map(otherLanguage)).toEqual(["fr", "en"]);
  });
});

describe("phrases", () => {
  const quoted = {
    en: "“To reaffirm” tells why.",
    fr: "«\u00a0To reaffirm\u00a0» dit pourquoi, «\u00a0en français\u00a0» non.",
  };

  test("words quoted from the other language are marked, and others are not", () => {
    const phrases = phrasesOf(quoted, "fr");
    expect(phrases.filter(({ lang }) => lang !== undefined)).toEqual([{ text: "To reaffirm", lang: "en" }]);
    expect(phrases.map(({ text }) => text).join("")).toBe(quoted.fr);
  });

  test("an English text is one phrase", () => {
    expect(phrasesOf(quoted, "en")).toEqual([{ text: quoted.en }]);
  });
});
