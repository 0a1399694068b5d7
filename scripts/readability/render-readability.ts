import { languages, type Language } from "./formulas.ts";
import { limits, type MeasuredText } from "./measured-texts.ts";

/** Writes the report on how easily our texts read, the hardest first. */
export function renderReadability(texts: readonly MeasuredText[]): string {
  return [
    "# How easily our texts read",
    introduction,
    ...languages.flatMap((language) => inLanguage(texts, language)),
  ].join("\n\n");
}

const introduction = `Made by \`npm run readability\`. English is measured by the grade of Flesch and Kincaid, at most ${limits.grade}; French by the
ease of Kandel and Moles, at least ${limits.ease}. A sentence has at most ${limits.sentence} words. What counts, and what does not, stands in
[decision 16](decisions/0016-plain-words.md). A measure is not comprehension: no test with readers was made.`;

const heads = {
  en: { name: "English", score: "grade" },
  fr: { name: "French", score: "ease" },
} as const;

function inLanguage(texts: readonly MeasuredText[], language: Language): readonly string[] {
  const { name, score } = heads[language];
  const own = hardestFirst(texts.filter((text) => text.language === language));
  return [
    `## ${name}: where texts stand`,
    table(
      ["texts of", "all", "graded", `hardest ${score}`, `middle ${score}`, "longest sentence"],
      [...new Set(texts.map(({ collection }) => collection))].map((collection) => [
        collection,
        ...figuresOf(own.filter((text) => text.collection === collection)),
      ]),
    ),
    `## ${name}: every summary`,
    table(
      [score, "longest sentence", "summary", "of"],
      own
        .filter(({ isSummary }) => isSummary)
        .map(({ longest, place, collection, ...text }) => [text.score.toFixed(1), longest, `\`${place}\``, collection]),
    ),
  ];
}

/** How many texts there are, how many are graded, the hardest and the middle one of these, and the longest sentence. */
function figuresOf(texts: readonly MeasuredText[]): readonly (string | number)[] {
  const graded = texts.filter(({ isGraded }) => isGraded);
  const scoreAt = (index: number): string => graded.at(index)?.score.toFixed(1) ?? "none";
  const longest = Math.max(...texts.map((text) => text.longest));
  return [texts.length, graded.length, scoreAt(0), scoreAt(graded.length / 2), longest];
}

function hardestFirst(texts: readonly MeasuredText[]): readonly MeasuredText[] {
  return texts.toSorted((a, b) => (a.language === "en" ? b.score - a.score : a.score - b.score));
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
