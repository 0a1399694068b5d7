import { dayOfDeclaration, evidenceOnCommitment, evidenceOnStatement, statusHistory } from "@entente/sdk";
import { describe, expect, test } from "vitest";
import { declaration } from "../../src/declaration.ts";
import { languages } from "../../src/i18n/language.ts";
import { shareInWords } from "../../src/i18n/share-in-words.ts";
import { comparedDays } from "../../src/view/days-view.ts";
import { passagesView, passagesWithRecords } from "../../src/view/passages-view.ts";
import { recordsView } from "../../src/view/records-view.ts";
import { searchInWords } from "../../src/view/search-view.ts";
import { undertakingStatusView } from "../../src/view/undertaking-status-view.ts";
import { whatHappenedView } from "../../src/view/what-happened-view.ts";

const { commitments, searchedUpTo } = declaration;

describe.each(languages)("what happened next, in %s", (language) => {
  const view = whatHappenedView(declaration, language);

  test("every undertaking is listed once, with its status and its number of records", () => {
    const listed = view.strands.flatMap((strand) => strand.undertakings);
    expect(listed.map(({ id }) => id).sort()).toEqual(commitments.map(({ id }) => id).sort());
    expect(listed.filter(({ status, records }) => status.label === "" || records === "")).toEqual([]);
  });

  test.each(commitments)("the status of $id names where each record that decides it is shown", ({ id, ...rest }) => {
    const { because, history } = undertakingStatusView(declaration, { id, ...rest }, language);
    expect(new Set(because.map(({ name }) => name)).size).toBe(because.length);
    expect(because.filter(({ path }) => !path.includes("#"))).toEqual([]);
    expect(history).not.toHaveLength(1);
  });

  test.each(commitments)("all records on $id are shown, the earlier ones apart", ({ id }) => {
    const shown = evidenceOnCommitment(declaration, id);
    const { since, earlier } = recordsView(declaration, shown, { commitment: id }, language);
    expect([...earlier, ...since].map((record) => record.id)).toEqual(shown.map(({ evidence }) => evidence.id));
  });

  test("every passage with records has a title of its own", () => {
    const passages = passagesView(declaration, language);
    expect(passages.map(({ id }) => id)).toEqual(passagesWithRecords(declaration).map(({ id }) => id));
    expect(new Set(passages.map(({ title }) => title)).size).toBe(passages.length);
  });

  test("the sources are counted", () => {
    expect(searchInWords(declaration, language)[0]).toContain(String(declaration.evidence.length));
  });
});

test("points on which sources differ or that were not found stand with what they concern", () => {
  const [statement] = passagesWithRecords(declaration);
  const [commitment] = commitments;
  if (statement === undefined || commitment === undefined) throw new Error("There is nothing to concern.");
  const shown = evidenceOnStatement(declaration, statement.id);
  const title = { en: "A point", fr: "Un point" };
  const open = {
    ...declaration,
    contradictions: [
      {
        id: "differ",
        title,
        differs: title,
        evidence: shown.map(({ evidence }) => evidence.id),
        statements: [],
        concerns: { commitments: [], statements: [statement.id] },
        wouldSettle: title,
      },
    ],
    silences: [
      {
        id: "silent",
        title,
        commitments: [commitment.id],
        statements: [],
        lookedFor: title,
        where: title,
        upTo: searchedUpTo,
        wouldAnswer: title,
        requests: [],
      },
    ],
  };
  const ofPassage = recordsView(open, shown, { statement: statement.id }, "en");
  expect(ofPassage.differences).toEqual([{ title, path: "/what-happened-next/where-sources-differ/#differ" }]);
  expect(ofPassage.silences).toEqual([]);
  const ofUndertaking = recordsView(open, shown, { commitment: commitment.id }, "fr");
  expect(ofUndertaking.differences).toEqual([]);
  expect(ofUndertaking.silences).toEqual([{ title, path: "/fr/suites/sans-reponse/#silent" }]);
});

test("the day of the declaration is that from which the SDK tells statuses", () => {
  const [first] = commitments;
  expect(first && statusHistory(declaration, first.id)[0]?.from).toBe(dayOfDeclaration(declaration));
});

test("days are compared up to the end of the search and not beyond", () => {
  const days = comparedDays(declaration);
  expect(days.at(-1)).toBe(searchedUpTo);
  expect([...days].sort()).toEqual(days);
  expect(comparedDays({ ...declaration, searchedUpTo: "2015-11-01" })).toEqual([days[0], "2015-11-01"]);
});

test("a share puts the noun where the language has it", () => {
  const noun = { one: "record", other: "records" };
  expect(shareInWords(1, 3, noun, "en")).toBe("1 of 3\u00a0records");
  expect(shareInWords(1, 3, { one: "élément", other: "éléments" }, "fr")).toBe("1\u00a0élément sur 3");
});
