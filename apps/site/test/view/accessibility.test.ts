import { expect, test } from "vitest";
import type { BatteryReport } from "../../src/battery.ts";
import { declaration } from "../../src/declaration.ts";
import { testedView } from "../../src/view/accessibility-view.ts";

const description = { en: "Holds.", fr: "Cela vaut." };
const problem = { kind: "about", page: "/about/", problem: "Wrong" };
const report: BatteryReport = {
  date: "2026-11-29",
  declaration: declaration.work.id,
  browser: "Browser 1",
  engines: ["engine 1"],
  pages: [
    { kind: "home", en: 1, fr: 1 },
    { kind: "about", en: 4, fr: 3 },
  ],
  checks: [
    { name: "engine", description, asksAnEngine: true, pages: 9, problems: [] },
    { name: "own", description, asksAnEngine: false, pages: 9, problems: [problem, problem] },
  ],
  defects: [
    { page: "a.html", what: "a", meantFor: "own", seenBy: ["own"] },
    { page: "b.html", what: "b", meantFor: "own", seenBy: ["engine", "own"] },
    { page: "c.html", what: "c", meantFor: "engine", seenBy: ["own"] },
  ],
};

test("what holds everywhere is told apart from what does not, with the pages and not the problems counted", () => {
  const view = testedView(report, declaration);
  expect(view.pages).toEqual({ en: 5, fr: 4 });
  expect(view.everywhere.map(({ name }) => name)).toEqual(["engine"]);
  expect(view.notEverywhere.map(({ check, pages }) => [check.name, pages])).toEqual([["own", 1]]);
});

test("a fault counts as seen where the test meant for it sees it, and as ours where no engine does", () => {
  expect(testedView(report, declaration).defects).toEqual({ all: 3, seen: 2, seenByNoEngine: 1 });
});

test("the pages that were tested are those of this site only where they explain the same declaration", () => {
  expect(testedView(report, declaration).isOfThisSite).toBe(true);
  expect(testedView({ ...report, declaration: "another" }, declaration).isOfThisSite).toBe(false);
});
