import { readFile } from "node:fs/promises";
import { declaration } from "@entente/uk-france-2015";
import { describe, expect, test } from "vitest";
import { namesIn } from "../scripts/readability/easy-words.ts";
import { formulas, languages, type Language } from "../scripts/readability/formulas.ts";
import { frenchSyllables } from "../scripts/readability/french-syllables.ts";
import { measure } from "../scripts/readability/measure.ts";
import { isTooHard, limits, measuredTexts } from "../scripts/readability/measured-texts.ts";
import { readabilityDocument, readabilityFile } from "../scripts/readability/readability-document.ts";

const names = namesIn(declaration);
const texts = await measuredTexts();

describe("the formulas", () => {
  test("give English the grade published for “Green Eggs and Ham”: 5.7 words a sentence, 1.02 syllables a word", () => {
    expect(formulas.en.score({ sentence: 100, word: 570, syllable: 581.4 })).toBeCloseTo(-1.3, 1);
  });

  const counted: readonly [language: Language, words: number, syllables: number, score: number, text: string][] = [
    ["en", 6, 6, -1.45, "The cat sat on the mat."],
    [
      "en",
      30,
      48,
      14.99,
      "Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in liberty, and dedicated to the proposition that all men are created equal.",
    ],
    ["fr", 10, 12, 108.53, "Les hommes naissent et demeurent libres et égaux en droits."],
    ["fr", 11, 19, 68.71, "Les distinctions sociales ne peuvent être fondées que sur l’utilité commune."],
    [
      "fr",
      16,
      29,
      57.36,
      "Le but de toute association politique est la conservation des droits naturels et imprescriptibles de l’homme.",
    ],
  ];

  test.each(counted)(
    "find in %s %d words and %d syllables, counted by hand, and score %d: %s",
    (language, word, syllable, score, text) => {
      expect(formulas[language].score({ sentence: 1, word, syllable })).toBeCloseTo(score, 1);
      const measured = measure(text, language, names[language]);
      expect(measured.score).toBeCloseTo(score, 1);
      expect(measured).toMatchObject({ words: word, longest: word });
    },
  );
});

describe("French syllables, counted by hand", () => {
  const byCount = {
    1: "le les que qui une août juin lieu rue crée eau œuvre quatre guerre longue disent doivent forment nomment voient",
    2: "pays ministre clôture frontière l’accord moyen réel idée aider étaient demeurent souvent récents euros client créer aigu",
    3: "accident aérien réunion migration d’origine terminal aujourd’hui février ouvrier Haïti",
    4: "gouvernement européen européenne financement déclaration renseignement conservation équivalent imprescriptibles",
    5: "coopération développement opérationnel",
    6: "sensibilisation",
  };

  test.each(
    Object.entries(byCount).flatMap(([count, words]) => words.split(" ").map((word) => [word, Number(count)] as const)),
  )("%s: %d", (word, count) => {
    expect(frenchSyllables(word)).toBe(count);
  });
});

describe("what counts as easy", () => {
  const measured = (text: string, language: Language = "en") => measure(text, language, names[language]);

  test.each([
    ["en", "The Home Office paid for it.", "The dog paid for it."],
    ["en", "It was paid by the National Audit Office.", "It was paid by the dog."],
    ["en", "They speak of “migratory pressures”.", "They speak of red dogs."],
    ["fr", "Le gouvernement du Royaume-Uni a payé.", "Le chien a payé."],
    ["fr", "Il cite « migratory pressures » (des tensions migratoires).", "Il cite « two dogs » (deux grands chiens)."],
  ] as const)("in %s: “%s” reads like “%s”", (language, named, easy) => {
    expect(measured(named, language)).toEqual(measured(easy, language));
  });

  test.each(["Administration is hard.", "Considerable difficulties arose."])("not the first word: %s", (text) => {
    expect(measured(text).score).toBeGreaterThan(limits.grade);
  });

  test("leaves every word in its sentence but those of names", () => {
    expect(measured("The French Embassy in London said so. It did not say when that was.")).toMatchObject({
      words: 11,
      longest: 7,
    });
  });
});

describe("our texts", () => {
  test("are found in both languages, in every collection, summaries among them", () => {
    const collections = [...new Set(texts.map(({ collection }) => collection))];
    expect(collections).toEqual(["uk-france-2015", "example-declaration", "codebook", "exporters", "site"]);
    for (const collection of collections) {
      for (const language of languages) {
        const graded = texts.filter(
          (text) => text.collection === collection && text.language === language && text.isGraded,
        );
        expect(graded.length).toBeGreaterThan(20);
      }
    }
    const { evidence, commitments, silences, contradictions } = declaration;
    const summaries = evidence.length + commitments.length + silences.length * 3 + contradictions.length * 3;
    expect(texts.filter(({ isSummary }) => isSummary).length).toBeGreaterThan(summaries * 2);
  });

  test("all have a measure, so that the report can set the hardest first", () => {
    expect(texts.filter(({ score }) => !Number.isFinite(score))).toEqual([]);
  });

  test("are easier than the statement that they explain", () => {
    const [statement] = declaration.expressions;
    const { score, longest } = measure(statement?.text ?? "", "en", names.en);
    expect(score).toBeGreaterThan(limits.grade);
    expect(longest).toBeGreaterThan(limits.sentence);
  });

  test.each(languages)("keep within the limits in %s", (language) => {
    const tooHard = texts
      .filter((text) => text.language === language && isTooHard(text))
      .map(
        ({ collection, place, score, longest, text }) =>
          `${collection} ${place}: ${score.toFixed(1)}, ${longest} words: ${text}`,
      );
    expect(tooHard).toEqual([]);
  });

  test("stand in docs/readability.md with their measures; run `npm run readability` if not", async () => {
    expect(await readFile(readabilityFile, "utf8")).toBe(await readabilityDocument());
  });
});
