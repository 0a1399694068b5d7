import { checkDeclaration } from "@entente/sdk/checks";
import { describe, expect, test } from "vitest";
import { declarationOf } from "../fixtures/declaration.ts";

const declaration = declarationOf();

function complaintsAbout(rule: string, title: { readonly en: string; readonly fr: string }): readonly string[] {
  const strands = declaration.strands.map((strand) => ({ ...strand, title }));
  return checkDeclaration({ ...declaration, strands })
    .filter((problem) => problem.rule === rule)
    .map(({ wrong }) => wrong);
}

describe("neutral-voice", () => {
  test.each([
    ["Records are kept", "Une idée vague, des idées vagues"],
    ["The port kept its cranes", "Le vague des mots"],
  ])("lets “%s” and “%s” be said", (en, fr) => {
    expect(complaintsAbout("neutral-voice", { en, fr })).toEqual([]);
  });

  test.each([
    ["Promises kept", "Une vague d’arrivées", ["“Promises kept”", "“vague”"]],
    ["It kept its word", "Des vagues de bateaux", ["“kept its word”", "“vagues”"]],
  ])("finds the judgement in “%s” and “%s”", (en, fr, words) => {
    expect(complaintsAbout("neutral-voice", { en, fr })).toEqual(words.map((word) => `${word} is not a word of ours`));
  });

  test("leaves names, titles of others, terms and the meaning of a word sought as they are", () => {
    const crisis = { en: "The crisis", fr: "La crise" };
    const { work, actors, places, events, instruments, terms, wordsSought } = declaration;
    const named = {
      ...declaration,
      work: { ...work, title: crisis },
      actors: actors.map((actor) => ({ ...actor, name: crisis })),
      places: places.map((place) => ({ ...place, name: crisis })),
      events: events.map((event) => ({ ...event, name: crisis })),
      instruments: instruments.map((instrument) => ({ ...instrument, title: crisis })),
      terms: terms.slice(1).map((term) => ({ ...term, term: crisis })),
      wordsSought: wordsSought.map((word) => ({ ...word, meaning: crisis })),
    };
    expect(checkDeclaration(named)).toEqual([]);
  });
});

describe("french-terms", () => {
  const asksForTraite = "the French does not say “traite”";
  const asksForSmuggling = "the French does not say “trafic illicite” or “passeurs”";

  test.each([
    ["Trafficking", asksForTraite],
    ["Human trafficking", asksForTraite],
    ["Trafficking in persons", asksForTraite],
    ["Trafficking of human beings", asksForTraite],
    ["Traffickers and trafficked people", asksForTraite],
    ["People smuggling", asksForSmuggling],
    ["Smuggling of migrants", asksForSmuggling],
    ["The smugglers", asksForSmuggling],
    ["They smuggled people", asksForSmuggling],
  ])("“%s” has a term in French: %s", (en, says) => {
    expect(complaintsAbout("french-terms", { en, fr: "Bateaux" }).join("\n")).toContain(says);
  });

  test.each([
    ["Drug trafficking", "Bateaux et trafic de drogue"],
    ["Arms traffickers", "Trafiquants d’armes"],
    ["Trafficking in weapons", "Trafic d’armes"],
    ["Tobacco smuggling", "Contrebande de tabac"],
    ["Smuggling of tobacco", "Contrebande de tabac"],
    ["They smuggled tobacco", "Contrebande de tabac"],
    ["Road traffic", "Trafic routier"],
    ["Sea and air traffic", "Le trafic maritime et le trafic aérien"],
    ["Human trafficking", "Traite des êtres humains"],
    ["Smuggling of people", "Trafic illicite de personnes"],
  ])("“%s” may be “%s”", (en, fr) => {
    expect(complaintsAbout("french-terms", { en, fr })).toEqual([]);
  });
});
