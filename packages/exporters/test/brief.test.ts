import { selectCommitments, statusAt, sumMoney, summaryAt, type Declaration } from "@entente/sdk";
import { declaration } from "@entente/uk-france-2015";
import { describe, expect, test } from "vitest";
import { briefOf } from "../src/brief/brief.ts";
import { en } from "../src/brief/words/en.ts";
import { fr } from "../src/brief/words/fr.ts";
import { textsIn } from "./fixtures/brief-words.ts";
import { without } from "./fixtures/changed-labels.ts";

const whole: Declaration = declaration;
const languages = ["en", "fr"] as const;

/** Everything that a brief says, a string a line. */
function saidIn(given: Declaration, language: "en" | "fr"): readonly string[] {
  return briefOf(given, { language }).blocks.flatMap((block) =>
    block.kind === "list"
      ? block.lines.map(({ label = "", text, url = "" }) => `${label}: ${text} ${url}`)
      : block.text,
  );
}

describe.each(languages)("the brief in %s", (language) => {
  const said = saidIn(whole, language);
  const all = said.join("\n");

  test("gives every undertaking with its exact words", () => {
    const { blocks } = briefOf(whole, { language });
    const quotes = blocks.flatMap((block) => (block.kind === "quote" ? [block.text] : []));
    for (const { title, summary, statements } of whole.commitments) {
      expect(all).toContain(title[language]);
      expect(all).toContain(summary[language]);
      const words = whole.statements.filter(({ id }) => statements.includes(id)).flatMap(({ anchors }) => anchors);
      expect(quotes).toEqual(expect.arrayContaining(words.map(({ exact }) => exact)));
    }
  });

  test("says what is inferred and why", () => {
    const notes = [...whole.commitments, ...whole.money].flatMap(({ note }) => (note ? [note[language]] : []));
    const reasons = whole.dates
      .filter(({ id }) => whole.commitments.some(({ due }) => due === id))
      .flatMap(({ inferredFrom }) => (inferredFrom ? [inferredFrom[language]] : []));
    expect([...notes, ...reasons].filter((note) => !all.includes(note))).toEqual([]);
  });

  test("gives each sum as the text writes it, and no sum of sums", () => {
    expect(sumMoney(whole.money).outcome).toBe("refused");
    for (const { amounts = [] } of whole.money) for (const { asWritten } of amounts) expect(all).toContain(asWritten);
    expect(all).toContain((language === "en" ? en : fr).money.notAdded);
  });

  test("puts the number without evidence beside every other number of statuses", () => {
    const { undertakings } = summaryAt(whole, whole.searchedUpTo);
    const words = language === "en" ? en : fr;
    const share = words.statuses.of("\u0000", String(undertakings.total), String(undertakings.withoutEvidence));
    const [, beside = ""] = share.split("\u0000");
    const levels = Object.entries(undertakings.levels).filter(([level, count]) => level !== "no-evidence" && count > 0);
    expect(said.filter((text) => text.includes(beside)).length).toBeGreaterThanOrEqual(levels.length);
  });

  test("gives the records that decide each status, with their publishers", () => {
    const { undertakings, frameworks, followUps } = selectCommitments(whole);
    for (const { id } of [...undertakings, ...frameworks, ...followUps]) {
      for (const record of statusAt(whole, id, whole.searchedUpTo).because) {
        const evidence = whole.evidence.find((other) => other.id === record);
        expect(all).toContain(evidence?.fact[language]);
        expect(all).toContain(evidence?.source.publisher);
      }
    }
  });

  test("gives every difference and every silence, whole", () => {
    const texts = [
      ...whole.contradictions.flatMap(({ title, differs, mayExplain, wouldSettle }) => [
        title,
        differs,
        mayExplain,
        wouldSettle,
      ]),
      ...whole.silences.flatMap(({ title, lookedFor, where, wouldAnswer, note }) => [
        title,
        lookedFor,
        where,
        wouldAnswer,
        note,
      ]),
    ];
    expect(texts.filter((text) => text !== undefined && !all.includes(text[language]))).toEqual([]);
  });

  test("says of every difference which undertakings it concerns, or that it concerns none", () => {
    const { concerns, noUndertaking } = (language === "en" ? en : fr).differences;
    for (const { title, concerns: about } of whole.contradictions) {
      const titles = about.commitments.map((id) => whole.commitments.find((one) => one.id === id)?.title[language]);
      const named = titles.length === 0 ? [noUndertaking] : titles;
      const at = said.indexOf(title[language]);
      expect(said.slice(at, at + 4)).toEqual(
        expect.arrayContaining(named.map((name) => `${concerns}: ${name ?? ""} `)),
      );
    }
  });

  test("says so where there is none of something", () => {
    const words = language === "en" ? en : fr;
    const small = saidIn(without(whole), language);
    expect(small.filter((text) => text === words.none)).toHaveLength(3);
    expect(small).toContain(words.deadlines.none);
    expect(small.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });
});

test("our own words in French keep ; : ? ! and « » with their words", () => {
  expect(textsIn(fr).filter((text) => /[ \t][;:?!»]|«[^\u00a0\u202f]/u.test(text))).toEqual([]);
});

test("our own words neither judge nor accuse", () => {
  const banned =
    /\b(?:crisis|kept|broken|fail\w*|promis\w*|vile|flows?|waves?)\b|\b(?:crises?|promesses?|échecs?|échoué\w*)\b/iu;
  expect([...textsIn(en), ...textsIn(fr)].filter((text) => banned.test(text))).toEqual([]);
});
