import { expect, test } from "vitest";
import type { BatteryReport } from "../../src/battery.ts";
import { declaration } from "../../src/declaration.ts";
import { testedView } from "../../src/view/accessibility-view.ts";

const description = { en: "Holds.", fr: "Cela vaut." };
const report: BatteryReport = {
  date: "2026-11-29",
  declaration: declaration.work.id,
  browser: "Browser 1",
  engines: ["engine 1"],
  pages: { en: 5, fr: 4 },
  checks: [
    { name: "all", description, pages: 9, defects: 2 },
    { name: "some", description, pages: 6, defects: 3 },
  ],
};

test("checks of every page are told apart from those of some", () => {
  const { everywhere, onSome, pages, fewest, defects } = testedView(report, declaration);
  expect(everywhere.map(({ name }) => name)).toEqual(["all"]);
  expect(onSome.map(({ name }) => name)).toEqual(["some"]);
  expect([pages, fewest, defects]).toEqual([9, 6, 5]);
});

test("pages that explain another text are not told as those of this site", () => {
  expect(testedView(report, declaration).isOfThisSite).toBe(true);
  expect(testedView({ ...report, declaration: "another" }, declaration).isOfThisSite).toBe(false);
});
