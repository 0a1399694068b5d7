import { describe, expect, test } from "vitest";
import { beginsLike, foldedQuery, foldedWords } from "../../src/find/fold.ts";

/** Whether a query finds a text: each of its words begins like one of the text. */
function finds(query: string, text: string): boolean {
  const words = foldedWords(text);
  return foldedQuery(query).every((asked) => words.some(({ forms }) => beginsLike(forms, asked)));
}

describe("is found", () => {
  test.each([
    ["without its accents", "cooperation renforcee", "une coopération renforcée"],
    ["with accents it has not", "Câlais", "Calais"],
    ["whatever its capitals", "EUROTUNNEL", "Eurotunnel"],
    ["written with a ligature or without", "oeuvre", "mise en œuvre"],
    ["written with a ligature or without, the other way", "œuvre", "mise en oeuvre"],
    ["by its beginning", "fen", "the security fence"],
    ["by its plural, in English", "fences", "a fence"],
    ["by its singular, in English", "fence", "fences"],
    ["by its plural in -ies", "lorries", "a lorry"],
    ["by its singular in -y", "lorry", "places for lorries"],
    ["by its plural in -es", "crossings and searches", "a search at the crossing"],
    ["by its plural in French", "clôtures", "une clôture"],
    ["by its plural in -aux", "tribunaux", "le tribunal"],
    ["by its singular, where the plural is in -aux", "travail", "des travaux"],
    ["by its plural in -eaux", "bureaux", "un bureau"],
    ["with a hyphen or without", "cooperation", "practical co-operation"],
    ["with a hyphen or without, the other way", "co-operation", "cooperation"],
    ["by a part of it behind a hyphen", "africa", "EU-Africa summit"],
    ["behind an elision", "acteur", "l’acteur"],
    ["by a sum", "£12 million", "£12 million from the UK"],
    ["by a number whatever parts its thousands", "1300", "plus de 1\u202f300 agents, 1,300 officers"],
    ["with small words that it does not hold", "the fence at the port", "a fence for the port"],
    ["with the small words of French", "la clôture du port", "clôture, port"],
  ])("%s", (_, query, text) => {
    expect(finds(query, text)).toBe(true);
  });
});

describe("is not found", () => {
  test.each([
    ["by letters within it", "ence", "fence"],
    ["where one of two words is missing", "fence tunnel", "a fence for the port"],
    ["where a longer word is asked for", "fencing", "fence"],
    ["by another number", "12", "112 people, £7 million"],
    ["by a word that ends in s and is no plural", "crisis", "to cry, a crisi"],
  ])("%s", (_, query, text) => {
    expect(finds(query, text)).toBe(false);
  });
});

test("small words are looked for where nothing else is asked", () => {
  expect(finds("the", "a fence")).toBe(false);
  expect(finds("the", "the fence")).toBe(true);
});

test("nothing asked finds everything", () => {
  expect(foldedQuery(" … ")).toEqual([]);
});

test("each word is placed in the text as it is written", () => {
  const text = "L’Éducation, à 1\u202f300 km";
  expect(foldedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "L",
    "Éducation",
    "à",
    "1\u202f300",
    "km",
  ]);
});
