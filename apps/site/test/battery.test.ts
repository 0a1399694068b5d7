import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { batteryDocument } from "../e2e/battery-document.ts";
import { batteryReport } from "../e2e/battery-report.ts";
import { type BuiltPage, builtPage } from "../e2e/built-site.ts";
import { allChecks, engineChecks } from "../e2e/checks/all-checks.ts";
import type { Findings } from "../e2e/inspect.ts";
import { seededDefects } from "../e2e/seeded-defects.ts";
import { battery } from "../src/battery.ts";

test("the report tells of the checks that there are, in their words: else run `npm run battery`", () => {
  expect(battery.checks.map(({ name, description, asksAnEngine }) => ({ name, description, asksAnEngine }))).toEqual(
    allChecks.map((check) => ({
      name: check.name,
      description: check.description,
      asksAnEngine: engineChecks.has(check),
    })),
  );
});

test("the report tells of the pages with one thing wrong that there are: else run `npm run battery`", () => {
  expect(battery.defects.map(({ page, what, meantFor }) => ({ page, what, meantFor }))).toEqual(seededDefects);
});

test("every page was asked everything", () => {
  const pages = battery.pages.reduce((sum, { en, fr }) => sum + en + fr, 0);
  expect(new Set(battery.checks.map((check) => check.pages))).toEqual(new Set([pages]));
});

test("docs/battery.md tells the same report", async () => {
  const file = fileURLToPath(new URL("../../../docs/battery.md", import.meta.url));
  const document = await format(batteryDocument(battery), { ...(await resolveConfig(file)), filepath: file });
  expect(await readFile(file, "utf8")).toBe(document);
});

test("a problem is told of its check, with its page and the kind of it", () => {
  const [first = "", second = ""] = allChecks.map(({ name }) => name);
  const findings = new Map<BuiltPage, Findings>([
    [builtPage("/about/", ""), new Map([[first, []]])],
    [builtPage("/fr/engagements/", ""), new Map([[first, []]])],
    [
      builtPage("/fr/engagements/x/", ""),
      new Map([
        [first, ["Wrong"]],
        [second, []],
      ]),
    ],
  ]);
  const report = batteryReport({ date: "", declaration: "", browser: "", engines: [] }, findings, []);
  expect(report.pages).toEqual([
    { kind: "undertakings", en: 0, fr: 1 },
    { kind: "undertaking", en: 0, fr: 1 },
    { kind: "about", en: 1, fr: 0 },
  ]);
  const [one, other] = report.checks;
  expect(one).toMatchObject({
    pages: 3,
    problems: [{ kind: "undertaking", page: "/fr/engagements/x/", problem: "Wrong" }],
  });
  expect(other).toMatchObject({ pages: 1, problems: [] });
  expect(batteryDocument(report)).toContain(`- \`/fr/engagements/x/\`, ${first}: Wrong`);
});

test.each(allChecks)("$name is told in French with French punctuation", ({ description }) => {
  expect(description.fr).not.toMatch(/[ \t][;:?!»]|«[^\u00a0\u202f]|\w[;?!]/u);
});
