import { describe, expect, test } from "vitest";
import { quotesOf } from "@entente/sdk";
import { declaration } from "../../src/declaration.ts";
import { languages } from "../../src/i18n/language.ts";
import { challengeView, type Challenged } from "../../src/view/challenge-view.ts";

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
      const { block } = challengeView(declaration, { array, id }, language, undefined);
      expect(block).toContain(`${array}/${id}`);
      expect(block).toContain(declaration.dataVersion);
    }
  });

  test("quotes every word on which an undertaking rests", () => {
    for (const commitment of declaration.commitments) {
      const { block } = challengeView(declaration, { array: "commitments", id: commitment.id }, language, undefined);
      for (const { exact } of quotesOf(declaration, commitment))
        expect(block).toContain(exact.replaceAll(/\s+/gu, " "));
    }
  });

  test("names the rule by which a passage is read", () => {
    for (const { id, rule } of declaration.statements) {
      expect(challengeView(declaration, { array: "statements", id }, language, undefined).block).toContain(rule);
    }
  });
});

test("fills in an issue where a repository is named, and none where not", () => {
  const [{ id } = { id: "" }] = declaration.commitments;
  const challenged = { array: "commitments", id } as const;
  expect(challengeView(declaration, challenged, "en", undefined).issueUrl).toBeUndefined();
  const { block, issueUrl = "" } = challengeView(declaration, challenged, "en", "https://code.example/entente/");
  const url = new URL(issueUrl);
  expect(url.origin + url.pathname).toBe("https://code.example/entente/issues/new");
  expect(url.searchParams.get("body")).toBe(block);
});

test("refuses a fact that the declaration does not hold", () => {
  expect(() => challengeView(declaration, { array: "money", id: "no-such-sum" }, "en", undefined)).toThrow(
    "money.no-such-sum: the declaration has no such record.",
  );
});
