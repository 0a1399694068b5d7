import { absences, selectCommitments, quotesOf } from "@entente/sdk";
import { describe, expect, test } from "vitest";
import { declaration } from "../../src/declaration.ts";
import { dictionaries } from "../../src/i18n/dictionaries.ts";
import { languages } from "../../src/i18n/language.ts";
import { homeView } from "../../src/view/home-view.ts";
import { methodView } from "../../src/view/method-view.ts";
import { notSaidView } from "../../src/view/not-said-view.ts";
import { quotesInContext, quotesInSentences } from "../../src/view/quote-in-context.ts";
import { readingOf } from "../../src/view/reading.ts";
import { codedExpression, sentenceNumber, textView } from "../../src/view/text-view.ts";
import { undertakingView } from "../../src/view/undertaking-view.ts";
import { inListOrder, undertakingsView } from "../../src/view/undertakings-view.ts";

const { text = "" } = codedExpression(declaration);

describe.each(languages)("in %s", (language) => {
  test("the text shows every sentence once, in order, each with a reading", () => {
    const shown = textView(declaration, language).flatMap(({ paragraphs }) => paragraphs.flatMap((p) => p.sentences));
    expect(shown.map((sentence) => sentence.text)).toEqual(declaration.sentences.map((sentence) => sentence.text));
    expect(shown.map(({ number }) => number)).toEqual(
      declaration.sentences.map(({ id }) => sentenceNumber(declaration, id)),
    );
    expect(shown.filter(({ readings, kindLabels }) => readings.length === 0 || kindLabels === "")).toEqual([]);
  });

  test("the list shows every undertaking once, and the neighbours follow its order", () => {
    const listed = undertakingsView(declaration, language).flatMap(({ undertakings }) =>
      undertakings.map(({ id }) => id),
    );
    expect([...listed].sort()).toEqual(declaration.commitments.map(({ id }) => id).sort());
    expect(inListOrder(declaration).map(({ id }) => id)).toEqual(listed);
  });

  test("the figures of the home page agree with each other and with the SDK", () => {
    const view = homeView(declaration, language);
    const { undertakings, followUps } = selectCommitments(declaration);
    expect([view.undertakings, view.followUps]).toEqual([undertakings.length, followUps.length]);
    expect(view.byParty.reduce((total, { count }) => total + count, 0)).toBe(view.undertakings);
    expect(view.sums.map(({ id }) => id)).toEqual(declaration.money.map(({ id }) => id));
    expect(view.deadlines.map(({ id }) => id)).toEqual(
      declaration.dates.filter(({ role }) => role === "deadline").map(({ id }) => id),
    );
  });

  test.each(declaration.commitments)("$id shows who, and its words in their paragraphs", (commitment) => {
    const view = undertakingView(declaration, commitment, language);
    expect(view.who).not.toBe("");
    expect(view.paragraphs.length).toBeGreaterThan(0);
  });

  test("every sum that names an undertaking stands on its page", () => {
    const shown = declaration.commitments.flatMap((commitment) =>
      undertakingView(declaration, commitment, language).money.map(({ id }) => id),
    );
    const named = declaration.money.filter(({ commitment }) => commitment !== undefined).map(({ id }) => id);
    expect(shown.sort()).toEqual(named.sort());
  });
});

test("a quote that runs across paragraphs is marked in each of them", () => {
  const [first, second] = declaration.paragraphs;
  if (first === undefined || second === undefined) throw new Error("The declaration has no two paragraphs.");
  const across = { expression: "en", exact: "", start: first.end - 10, end: second.start + 10, sentences: [] };
  const marked = quotesInContext(declaration, text, [across, across]).map(({ segments }) =>
    segments.filter((segment) => segment.marked).map((segment) => segment.text),
  );
  expect(marked).toEqual([[text.slice(first.end - 10, first.end)], [text.slice(second.start, second.start + 10)]]);
});

test("a sentence with a quote is whole, and the quote is marked in it", () => {
  for (const { anchors } of declaration.money) {
    for (const { id, segments } of quotesInSentences(declaration, text, anchors)) {
      expect(segments.map((segment) => segment.text).join("")).toBe(
        declaration.sentences.find((sentence) => sentence.id === id)?.text,
      );
      expect(segments.some(({ marked }) => marked)).toBe(true);
    }
  }
});

test.each(declaration.commitments)("the marked words of $id are its quotes, and the rest is the text", (commitment) => {
  const anchors = quotesOf(declaration, commitment);
  const paragraphs = quotesInContext(declaration, text, anchors);
  const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
  expect(segments.filter(({ marked }) => marked).map((segment) => segment.text)).toEqual(
    anchors.map(({ exact }) => exact),
  );
  for (const { id, segments: parts } of paragraphs) {
    const paragraph = declaration.paragraphs.find((each) => each.id === id);
    expect(parts.map((part) => part.text).join("")).toBe(text.slice(paragraph?.start, paragraph?.end));
  }
});

describe.each(languages)("what the text does not say, in %s", (language) => {
  const { never, found, leftOut } = notSaidView(declaration, language);
  const { facts } = dictionaries[language].notSaid;

  test("each word sought is either absent or shown where it stands, with the words around it", () => {
    expect([...never, ...found].map(({ id }) => id).sort()).toEqual(declaration.wordsSought.map(({ id }) => id).sort());
    for (const { forms, contexts } of found) {
      for (const { before, word, after } of contexts) {
        expect(forms.map((form) => form.toLowerCase())).toContain(word.toLowerCase());
        expect(text).toContain(`${before}${word}${after}`.replace(/^…|…$/g, "").trim());
      }
    }
  });

  test("every fact left out has its words, and every record a name", () => {
    expect(leftOut.map(({ key }) => facts[key]).filter((fact) => fact === undefined)).toEqual([]);
    const named = leftOut.flatMap(({ records }) => records.map(({ ours, said }) => ours?.[language] ?? said ?? ""));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => name === "")).toEqual([]);
  });
});

test("the method page counts what is covered, and shows every close call at its sentence", () => {
  const view = methodView(declaration);
  expect(view.coverage.map(({ count }) => count.missing)).toEqual([0, 0, 0, 0, 0]);
  expect(view.agreement).toEqual(declaration.codings);
  const close = declaration.statements.filter(({ note }) => note?.en.startsWith("A close call"));
  expect(view.closeCalls.map(({ id }) => id)).toEqual(close.map(({ id }) => id));
  expect(view.closeCalls.length).toBeGreaterThan(5);
});

test("an undertaking shows by when it is due, and from what that is inferred", () => {
  const dialogue = declaration.commitments.find(({ id }) => id === "paris-dialogue");
  expect(dialogue && undertakingView(declaration, dialogue, "en").due).toEqual({
    words: "before the end of the year",
    lastDay: "31 December 2015",
    inferredFrom: declaration.dates.find(({ id }) => id === "dialogue-deadline")?.inferredFrom,
  });
});

test("an undertaking says that it names no sum where the page on what is left out says so too", () => {
  const leftOut = absences(declaration).fields.find(({ array, field }) => array === "commitments" && field === "money");
  const without = declaration.commitments.filter(
    (commitment) => undertakingView(declaration, commitment, "en").namesNoSum,
  );
  expect(without.map(({ id }) => id).sort()).toEqual([...(leftOut?.missing ?? [])].sort());
  expect(without.length).toBeGreaterThan(0);
});

test("a reading says from what its holders are inferred, if and only if they are", () => {
  for (const statement of declaration.statements) {
    const { inferredFrom } = readingOf(declaration, statement, "", "en");
    expect(inferredFrom === undefined).toBe(statement.holderBasis !== "inferred");
  }
});
