import { describe, expect, it } from "vitest";
import { quotesOf, statusAt } from "@entente/sdk";
import { pageElements } from "../../integrations/page-elements.ts";
import { declaration } from "../../src/declaration.ts";
import { languages } from "../../src/i18n/language.ts";
import { embedCode, embedView } from "../../src/view/embed-view.ts";

describe.each(languages)("a card in %s", (language) => {
  it("holds the exact words, and the status on the last day of the search", () => {
    for (const commitment of declaration.commitments) {
      const view = embedView(declaration, commitment, language);
      expect(view.quotes).toEqual(quotesOf(declaration, commitment).map(({ exact }) => exact));
      expect(view.status.level).toBe(statusAt(declaration, commitment.id, declaration.searchedUpTo).level);
      expect(view.day).toContain(declaration.searchedUpTo.slice(0, 4));
      expect(view.who).not.toBe("");
      expect(view.windowTitle.length).toBeLessThanOrEqual(70);
    }
  });

  it("says by when where the words do, and nothing where they do not", () => {
    for (const commitment of declaration.commitments) {
      const { due } = embedView(declaration, commitment, language);
      expect(due === undefined).toBe(commitment.due === undefined);
    }
  });
});

it("is framed by code that no title can break out of", () => {
  const code = embedCode('A "title" & <more>', "some-id", "https://entente.test/", "fr");
  const frames = pageElements(code).filter(({ name }) => name === "iframe");
  expect(frames).toHaveLength(1);
  expect(frames[0]?.attributes.get("src")).toBe("https://entente.test/fr/embed/some-id/");
  expect(frames[0]?.attributes.get("title")).toContain('A "title" & <more>');
  expect(frames[0]?.attributes.get("sandbox")).toBe("allow-popups allow-popups-to-escape-sandbox");
});
