import { cuePlaces, quotesOf, selectCommitments, statementsOf } from "@entente/sdk";
import { describe, expect, it } from "vitest";
import { declaration } from "../../src/declaration.ts";
import { languages } from "../../src/i18n/language.ts";
import { firmnessView } from "../../src/view/firmness-view.ts";

describe.each(languages)("firmness in %s", (language) => {
  const groups = firmnessView(declaration, language);
  const entries = groups.flatMap((group) => group.entries);

  it("holds every undertaking once, under the firmness of its wording", () => {
    expect(entries.map(({ id }) => id).sort()).toEqual(declaration.commitments.map(({ id }) => id).sort());
    for (const { strength, entries: inGroup } of groups) {
      for (const { id } of inGroup) {
        expect(declaration.commitments.find((commitment) => commitment.id === id)?.strength).toBe(strength);
      }
    }
  });

  it("gives the table the numbers that the lists show, counted as the SDK counts", () => {
    for (const { strength, entries: inGroup, counts } of groups) {
      const { undertakings, frameworks, followUps } = selectCommitments(declaration, { strength });
      expect(counts).toEqual({
        undertaking: undertakings.length,
        framework: frameworks.length,
        "follow-up": followUps.length,
      });
      expect(inGroup).toHaveLength(undertakings.length + frameworks.length + followUps.length);
    }
  });

  it("marks the words that decide, and shows no words that the quotes do not have", () => {
    for (const { id, excerpts } of entries) {
      const commitment = declaration.commitments.find((each) => each.id === id);
      if (commitment === undefined) throw new Error(`There is no undertaking “${id}”.`);
      const quotes = quotesOf(declaration, commitment).map(({ exact }) => exact);
      const marked = excerpts.flatMap(({ parts }) => parts.filter(({ isCue }) => isCue).map(({ text }) => text));
      const cues = statementsOf(declaration, commitment).flatMap((statement) =>
        cuePlaces(statement).map((_, index) => statement.cue[index]),
      );
      expect(marked, id).toEqual(cues);
      expect(marked.length, id).toBeGreaterThan(0);
      for (const { parts } of excerpts) {
        const words = parts
          .map(({ text }) => text)
          .join("")
          .replaceAll(/^…\u00a0|\u00a0…$/gu, "");
        expect(
          quotes.some((quote) => quote.includes(words)),
          words,
        ).toBe(true);
      }
    }
  });
});
