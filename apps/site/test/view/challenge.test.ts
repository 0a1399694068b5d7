import { describe, expect, test } from "vitest";
import { quotesOf } from "@entente/sdk";
import { declaration } from "../../src/declaration.ts";
import { languages } from "../../src/i18n/language.ts";
import { pathTo } from "../../src/i18n/routes.ts";
import { challengeView, type Challenged } from "../../src/view/challenge-view.ts";

const nowhere = { publishedUrl: undefined, repositoryUrl: undefined };

const arrays: readonly Challenged["array"][] = [
  "statements",
  "commitments",
  "money",
  "evidence",
  "contradictions",
  "silences",
];

describe.each(languages)("a challenge in %s", (language) => {
  test.each(arrays)("names each of the %s by its id and the version of the data", (array) => {
    for (const { id } of declaration[array]) {
      const { block } = challengeView(declaration, { array, ids: [id] }, language, nowhere);
      expect(block).toContain(`${array}/${id}`);
      expect(block).toContain(declaration.dataVersion);
    }
  });

  test("quotes every word on which an undertaking rests", () => {
    for (const commitment of declaration.commitments) {
      const { block } = challengeView(declaration, { array: "commitments", ids: [commitment.id] }, language, nowhere);
      for (const { exact } of quotesOf(declaration, commitment))
        expect(block).toContain(exact.replaceAll(/\s+/gu, " "));
    }
  });

  test("parts ids, quoted words and addresses from ours, and loses nothing", () => {
    for (const { id } of declaration.commitments) {
      const challenged = { array: "commitments", ids: [id] } as const;
      const { block, parts } = challengeView(declaration, challenged, language, nowhere);
      expect(parts.map(({ text }) => text).join("")).toBe(block);
      expect(parts.find(({ isTheirs }) => isTheirs)?.text).toBe(`commitments/${id}`);
      expect(parts.filter(({ path }) => path !== undefined)).toHaveLength(1);
    }
  });

  test("of several records names each, of which the reader keeps one", () => {
    const ids = declaration.evidence.map(({ id }) => id);
    const { block, parts } = challengeView(declaration, { array: "evidence", ids }, language, nowhere);
    expect(block.split("\n").slice(1, ids.length + 1)).toEqual(ids.map((id) => `evidence/${id}`));
    expect(parts.map(({ text }) => text).join("")).toBe(block);
  });

  test("names the rule by which a passage is read", () => {
    for (const { id, rule } of declaration.statements) {
      const { block } = challengeView(declaration, { array: "statements", ids: [id] }, language, nowhere);
      expect(block).toContain(`${pathTo({ page: "method" }, language)}#${rule}`);
    }
  });
});

test("fills in an issue where a repository is named, and none where not", () => {
  const [{ id } = { id: "" }] = declaration.commitments;
  const challenged = { array: "commitments", ids: [id] } as const;
  expect(challengeView(declaration, challenged, "en", nowhere).issueUrl).toBeUndefined();
  const { block, issueUrl = "" } = challengeView(declaration, challenged, "en", {
    publishedUrl: "https://declaration.example/",
    repositoryUrl: "https://code.example/entente/",
  });
  expect(block).toContain("https://declaration.example/method/#strength-");
  const url = new URL(issueUrl);
  expect(url.origin + url.pathname).toBe("https://code.example/entente/issues/new");
  expect(url.searchParams.get("body")).toBe(block);
});

test("refuses a fact that the declaration does not hold", () => {
  expect(() => challengeView(declaration, { array: "money", ids: ["no-such-sum"] }, "en", nowhere)).toThrow(
    "money.no-such-sum: the declaration has no such record.",
  );
});
