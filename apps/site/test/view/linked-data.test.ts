import { describe, expect, it } from "vitest";
import { declaration } from "../../src/declaration.ts";
import { downloads } from "../../src/downloads.ts";
import { languages } from "../../src/i18n/language.ts";
import { pathTo, type Route } from "../../src/i18n/routes.ts";
import { linkedDataOf } from "../../src/view/linked-data-view.ts";
import { trailTo } from "../../src/view/trail-view.ts";

const [commitment] = declaration.commitments;
const deep: Route = { page: "undertaking", id: commitment?.id ?? "" };

describe.each(languages)("the way to a page, in %s", (language) => {
  it("leads from the home page over the list and the subject to an undertaking", () => {
    const strand = declaration.strands.find(({ id }) => id === commitment?.strand);
    const list = pathTo({ page: "undertakings" }, language);
    const trail = trailTo(declaration, deep, language);
    expect(trail.map(({ path }) => path)).toEqual([
      pathTo({ page: "home" }, language),
      list,
      `${list}#${strand?.id ?? ""}`,
    ]);
    expect(trail.at(-1)?.title).toBe(strand?.title[language]);
  });

  it("is not told where the header is the way", () => {
    expect(trailTo(declaration, { page: "home" }, language)).toEqual([]);
    expect(trailTo(declaration, { page: "undertakings" }, language)).toEqual([]);
  });
});

describe("what a page tells programs", () => {
  const told = (route: Route) =>
    linkedDataOf(declaration, downloads, {
      route,
      language: "fr",
      title: "Titre",
      description: "Description.",
      addressOf: (path) => `https://entente.test${path}`,
    });

  it("is the way to a deep page, that page last, in full addresses", () => {
    const [list] = told(deep);
    expect(list).toMatchObject({ "@type": "BreadcrumbList" });
    const steps = list?.["itemListElement"] as readonly Record<string, unknown>[];
    expect(steps.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect(steps.at(-1)).toMatchObject({ name: "Titre", item: `https://entente.test${pathTo(deep, "fr")}` });
  });

  it("holds the exact words of an undertaking, in their own language", () => {
    const [, ...quotations] = told(deep);
    expect(quotations.length).toBeGreaterThan(0);
    const { text = "" } = declaration.expressions.find(({ id }) => id === declaration.work.codedExpression) ?? {};
    for (const { text: quoted, inLanguage } of quotations) {
      expect(text).toContain(quoted);
      expect(inLanguage).toBe("en");
    }
  });

  it("names every file that the Data page offers, with its media type", () => {
    const [dataset] = told({ page: "data" });
    const offered = downloads.flatMap(({ offered: files }) => files);
    const distribution = dataset?.["distribution"] as readonly Record<string, unknown>[];
    expect(distribution.map(({ contentUrl }) => contentUrl)).toEqual(
      offered.map(({ path }) => `https://entente.test${path}`),
    );
    expect(distribution.every(({ encodingFormat }) => String(encodingFormat).includes("/"))).toBe(true);
  });

  it("is nothing on a page of which nothing is to be said", () => {
    expect(told({ page: "method" })).toEqual([]);
  });
});
