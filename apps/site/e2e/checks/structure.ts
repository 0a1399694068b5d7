import type { BuiltPage } from "../built-site.ts";
import type { Check } from "../check.ts";

export const structure: Check = {
  name: "structure",
  description: {
    en: "The page says its language, has one h1, skips no heading level, and has its own title and description.",
    fr: "La page dit sa langue, n’a qu’un h1 et ne saute aucun niveau de titre. Son titre et sa description lui sont propres.",
  },
  check: ({ page, site }) => [
    ...languageProblems(page),
    ...headingProblems(page),
    ...titleProblems(page, [...site.pages.values()]),
    ...descriptionProblems(page),
  ],
};

function languageProblems({ elements, language }: BuiltPage): readonly string[] {
  const lang = elements.find(({ name }) => name === "html")?.attributes.get("lang");
  return lang === language ? [] : [`<html lang> is ${lang ?? "missing"}: expected ${language}`];
}

function headingProblems({ elements }: BuiltPage): readonly string[] {
  const headings = elements.filter(({ name }) => /^h[1-6]$/.test(name));
  const levels = headings.map(({ name }) => Number(name.slice(1)));
  const count = levels.filter((level) => level === 1).length;
  const gaps = headings.flatMap(({ name, text }, index) => {
    const before = levels[index - 1] ?? 0;
    return Number(name.slice(1)) > before + 1
      ? [`<${name}> "${text.trim()}" follows a heading of level ${before}`]
      : [];
  });
  return count === 1 ? gaps : [`${count} <h1> elements: expected one`, ...gaps];
}

function titleOf({ elements }: BuiltPage): string {
  return elements.find(({ path }) => path === "html > head > title")?.text.trim() ?? "";
}

function titleProblems(page: BuiltPage, pages: readonly BuiltPage[]): readonly string[] {
  const title = titleOf(page);
  if (title === "") return ["The title is empty"];
  return pages
    .filter(({ path, language }) => path !== page.path && language === page.language)
    .filter((other) => titleOf(other) === title)
    .map(({ path }) => `The title "${title}" is also that of ${path}`);
}

function descriptionProblems({ elements }: BuiltPage): readonly string[] {
  const description = elements.find(
    ({ name, attributes }) => name === "meta" && attributes.get("name") === "description",
  );
  return (description?.attributes.get("content") ?? "").trim() === "" ? ["The meta description is missing"] : [];
}
