import { describe, expect, test } from "vitest";
import { cardSize, drawCard } from "../../src/cards/draw-card.ts";
import { declaration } from "../../src/declaration.ts";
import { languages } from "../../src/i18n/language.ts";
import { cardOf, cardsOf } from "../../src/view/card-view.ts";

/** The width and height that a PNG says it has. */
function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join("")).toBe("PNG");
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

describe("a card", () => {
  test("has the size that is asked for, weighs little, and is the same each time", async () => {
    const card = cardOf(declaration, { page: "home" }, "en");
    const png = await drawCard(card);
    expect(sizeOf(png)).toEqual(cardSize);
    expect(png.length).toBeLessThan(150_000);
    expect(Buffer.compare(png, await drawCard(card))).toBe(0);
  });

  test("shows its title and its words", async () => {
    const card = cardOf(declaration, { page: "home" }, "en");
    const png = await drawCard(card);
    expect(Buffer.compare(png, await drawCard({ ...card, title: `${card.title}.` }))).not.toBe(0);
    expect(Buffer.compare(png, await drawCard({ ...card, words: `${card.words}.` }))).not.toBe(0);
  });

  test("draws the letters of both languages, and of names from elsewhere", async () => {
    const card = cardOf(declaration, { page: "home" }, "fr");
    const nothing = await drawCard({ ...card, title: "" });
    for (const title of ["œ", "É", "£", "€", "ł", "č"]) {
      expect(Buffer.compare(await drawCard({ ...card, title }), nothing), title).not.toBe(0);
    }
  });
});

describe.each(languages)("the cards in %s", (language) => {
  const cards = cardsOf(declaration, language);

  test("are one for each undertaking and for three pages, each at a path of its own", () => {
    expect(cards).toHaveLength(declaration.commitments.length + 3);
    expect(new Set(cards.map(({ path }) => path)).size).toBe(cards.length);
    expect(cards.every(({ path }) => /^\/cards\/[\w/-]+\.png$/.test(path))).toBe(true);
  });

  test("say in words what they show", () => {
    for (const { alt, title, words } of cards) {
      expect(words).not.toBe("");
      expect(alt).toContain(title);
      expect(alt).toContain(words);
    }
  });

  test("are that of the home page where a page has none", () => {
    expect(cardOf(declaration, { page: "method" }, language)).toEqual(cards[0]);
  });

  test("need no sum", () => {
    const [, , money] = cardsOf({ ...declaration, money: [] }, language);
    expect(money?.words).toBe("");
  });
});
