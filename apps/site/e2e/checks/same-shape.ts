import type { Page } from "playwright-core";
import { languages } from "../../src/i18n/language.ts";
import { pathTo } from "../../src/i18n/routes.ts";
import type { BuiltSite } from "../built-site.ts";
import type { Check } from "../check.ts";

/** The parts as the browser tells them to a screen reader, one a line, indented by how deep they stand. */
type Shape = readonly string[];

/** What shapes a page for those who have it read to them; the words in between differ with the language. */
const shaping = new Set(
  "banner navigation main contentinfo region search form article heading list listitem table row cell columnheader rowheader caption figure img link button group radio checkbox textbox searchbox status blockquote term definition separator".split(
    " ",
  ),
);

/** Pages in the order of the alphabet, which differs with the language: there the parts are counted and not lined up. */
const alphabetical = new Set(
  languages.flatMap((language) => [pathTo({ page: "find" }, language), pathTo({ page: "glossary" }, language)]),
);

export const sameShape: Check = {
  name: "same shape",
  description: {
    en: "Read aloud, the page has the same parts in the same order as in the other language. Where a list follows the alphabet, they are counted only.",
    fr: "Lue à voix haute, la page a les mêmes parties, dans le même ordre, que dans l’autre langue. Là où une liste suit l’alphabet, elles sont seulement comptées.",
  },
  check: async ({ page, site, tab }) => {
    const other = languages.find((language) => language !== page.language);
    const address = page.alternates.get(other ?? "");
    if (address === undefined) return [];
    const here = await knownShape(site, page.path, () => shapeOf(tab));
    const path = new URL(address, tab.url()).pathname;
    const there = await knownShape(site, path, () => shapeElsewhere(tab, path));
    return alphabetical.has(page.path)
      ? firstDifference(here.toSorted(), there.toSorted())
      : firstDifference(here, there);
  },
};

/** Most pages are looked at from both languages: the shape of each is read once. */
const shapes = new WeakMap<BuiltSite, Map<string, Promise<Shape>>>();

function knownShape(site: BuiltSite, path: string, read: () => Promise<Shape>): Promise<Shape> {
  const known = shapes.get(site) ?? new Map<string, Promise<Shape>>();
  shapes.set(site, known);
  const shape = known.get(path) ?? read();
  known.set(path, shape);
  return shape;
}

/** A tab of its own would, in closing, hand the focus to any other one, and disturb who walks through a page there. */
async function shapeElsewhere(tab: Page, path: string): Promise<Shape> {
  const here = tab.url();
  await tab.goto(new URL(path, here).href, { waitUntil: "load" });
  const shape = await shapeOf(tab);
  await tab.goto(here, { waitUntil: "load" });
  return shape;
}

async function shapeOf(tab: Page): Promise<Shape> {
  const snapshot = await tab.locator("body").ariaSnapshot();
  return snapshot.split("\n").flatMap((line) => {
    const [, indent = "", role = "", rest = ""] = /^( *)- '?([a-z]+)(.*)$/.exec(line) ?? [];
    const level = /\[level=\d\]/.exec(rest)?.[0] ?? "";
    return shaping.has(role) ? [`${indent}${role}${level}`] : [];
  });
}

function firstDifference(here: Shape, there: Shape): readonly string[] {
  const at = Array.from({ length: Math.max(here.length, there.length) }).findIndex(
    (_, index) => here[index] !== there[index],
  );
  if (at === -1) return [];
  const before = here.slice(Math.max(0, at - 3), at).map((line) => line.trim());
  return [
    `Part ${at + 1}, after ${before.join(", ")}, is ${here[at]?.trim() ?? "missing"} here and ${there[at]?.trim() ?? "missing"} in the other language`,
  ];
}
