import { expect, test } from "vitest";
import { allChecks } from "../e2e/checks/all-checks.ts";
import { seededDefects } from "../e2e/seeded-defects.ts";
import { battery } from "../src/battery.ts";

test("the report tells of the checks that there are, in their words: else run `npm run battery`", () => {
  const told = battery.checks.map(({ name, description, defects }) => ({ name, description, defects }));
  expect(told).toEqual(
    allChecks.map(({ name, description }) => ({
      name,
      description,
      defects: seededDefects.filter(({ meantFor }) => meantFor === name).length,
    })),
  );
});

test.each(allChecks)("$name is told in French with French punctuation", ({ description }) => {
  expect(description.fr).not.toMatch(/[ \t][;:?!»]|«[^\u00a0\u202f]|\w[;?!]/u);
});
