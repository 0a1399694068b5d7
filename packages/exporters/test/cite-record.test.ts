import { declaration } from "@entente/uk-france-2015";
import { describe, expect, test } from "vitest";
import { citeRecord } from "../src/cite-record.ts";

const arrays = [
  "statements",
  "commitments",
  "money",
  "dates",
  "quantities",
  "evidence",
  "contradictions",
  "silences",
] as const;

describe("one record", () => {
  test.each(arrays)("of %s is cited with its id and the version, in both languages", (array) => {
    for (const { id } of declaration[array]) {
      for (const language of ["en", "fr"] as const) {
        const citation = citeRecord(declaration, array, id, { language });
        expect(citation?.item.id).toBe(`uk-france-2015/${array}/${id}`);
        expect(citation?.item.version).toBe(declaration.dataVersion);
        expect(citation?.text).toContain(`${array}/${id}`);
        expect(citation?.text).toContain(citation?.item.title);
        expect(citation?.incomplete).toHaveLength(1);
      }
    }
  });

  test("leads to the page that shows it", () => {
    const recordUrl = "https://example.org/undertakings/paris-dialogue/";
    const citation = citeRecord(declaration, "commitments", "paris-dialogue", { recordUrl });
    expect(citation?.item.URL).toBe(recordUrl);
    expect(citation?.incomplete).toEqual([]);
    expect(citation?.text).toContain(`<${recordUrl}>`);
  });

  test("quotes its words, and says what is our reading", () => {
    const citation = citeRecord(declaration, "commitments", "paris-dialogue", { language: "fr" });
    expect(citation?.text).toContain("Dans le texte\u00a0: «\u00a0");
    expect(citation?.text).toContain("«\u00a0They\u00a0» désigne");
    expect(citeRecord(declaration, "quantities", "people-to-be-helped")?.item.title).toMatch(
      /^about “2\.5 million” \(people\)/,
    );
    expect(citeRecord(declaration, "dates", "end-of-the-week")?.item.title).toBe(
      "“this week” (between 28 July 2015 and 2 August 2015)",
    );
    const evidence = citeRecord(declaration, "evidence", "further-uk-aid-for-africa");
    expect(evidence?.item.title).toMatch(/\(12 November 2015\)$/);
  });

  test("that the declaration does not hold is not cited", () => {
    expect(citeRecord(declaration, "money", "no-such-sum")).toBeUndefined();
  });
});
