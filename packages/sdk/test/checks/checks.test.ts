import { formatProblem } from "@entente/sdk";
import { checkDeclaration, checks } from "@entente/sdk/checks";
import { safeParseDeclaration } from "@entente/sdk/schema";
import { describe, expect, test } from "vitest";
import { brokenAt, declarationOf, type Path } from "../fixtures/declaration.ts";

interface Case {
  readonly check: string;
  readonly breaks: string;
  readonly path: Path;
  readonly value: unknown;
  readonly says: string;
}

const repairThePier = 0;
const northportAgrees = 1;
const furtherMeeting = 2;

const cases: readonly Case[] = [
  {
    check: "ids-unique",
    breaks: "two actors share an id",
    path: ["actors", 1, "id"],
    value: "northport",
    says: "actors[1].id: the id “northport” stands twice; expected an id of its own for each record. Give one of the two another id.",
  },
  {
    check: "references-resolve",
    breaks: "an obligor is misspelt",
    path: ["commitments", repairThePier, "obligors", 0],
    value: "nortport",
    says: "commitments.repair-the-pier.obligors[0]: no actor “nortport”; expected the id of a record in `actors`. Did you mean “northport”?",
  },
  {
    check: "references-resolve",
    breaks: "a party is unknown and far from all",
    path: ["work", "parties", 0],
    value: "zz",
    says: "work.parties[0]: no actor “zz”; expected the id of a record in `actors`. Use one of: northport, southport, gazette, mayor-of-northport, mayor-of-southport.",
  },
  {
    check: "text-accounted-for",
    breaks: "a sentence is shorter than the text",
    path: ["sentences", 0, "end"],
    value: 80,
    says: "expressions.en.text: “Monday.” belongs to none (at 80); expected each character in one heading, sentence or furniture. Divide the text again with `segmentText`.",
  },
  {
    check: "text-accounted-for",
    breaks: "a heading overlaps a sentence",
    path: ["expressions", 0, "headings", 0, "end"],
    value: 58,
    says: "expressions.en.text: “The two may” belongs to two parts (at 47); expected each character in one heading, sentence or furniture. Divide the text again with `segmentText`.",
  },
  {
    check: "text-accounted-for",
    breaks: "a sentence says other words",
    path: ["sentences", 0, "text"],
    value: "The two mayors met.",
    says: "sentences.sentence-1.text: “The two mayors met.” is not what stands at 47–88; expected “The two mayors met at the quay on Monday.”. Divide the text again with `segmentText`.",
  },
  {
    check: "text-accounted-for",
    breaks: "the coded text is not held",
    path: ["expressions", 0, "text"],
    value: undefined,
    says: "work.codedExpression: the expression “en” has no text; expected an expression whose text is held. Name the expression whose words the records quote.",
  },
  {
    check: "structure-nests",
    breaks: "a sentence names another paragraph",
    path: ["sentences", 0, "paragraph"],
    value: "ships-1",
    says: "sentences.sentence-1.paragraph: it does not lie inside “ships-1” (107–222); expected a paragraph that holds it, in the same section. Name the paragraph and the section in which the sentence stands.",
  },
  {
    check: "structure-nests",
    breaks: "a sentence names another section than its paragraph",
    path: ["sentences", 0, "section"],
    value: "ships",
    says: "sentences.sentence-1.section: its section is “ships”, its paragraph's is “introduction”; expected a paragraph that holds it, in the same section. Name the paragraph and the section in which the sentence stands.",
  },
  {
    check: "anchors-match",
    breaks: "a quote has another character",
    path: ["money", 0, "anchors", 0, "exact"],
    value: "up to £4 million",
    says: "money.pier-money.anchors[0]: the quote “up to £4 million” is orphaned, not at 147–163; expected the exact words at their place, unique with their context. Build the declaration again from its quotes.",
  },
  {
    check: "anchors-match",
    breaks: "a quote stands elsewhere",
    path: ["money", 0, "anchors", 0, "start"],
    value: 146,
    says: "money.pier-money.anchors[0]: the quote “up to £3 million” is found at 147–163, not at 146–163; expected the exact words at their place, unique with their context. Build the declaration again from its quotes.",
  },
  {
    check: "anchors-match",
    breaks: "a quote names a sentence that it does not touch",
    path: ["money", 0, "anchors", 0, "sentences", 0],
    value: "sentence-1",
    says: "money.pier-money.anchors[0]: the quote “up to £3 million” names the sentences sentence-1; expected the sentences it touches: sentence-2. Build the declaration again from its quotes.",
  },
  {
    check: "sentences-covered",
    breaks: "no statement reads a sentence",
    path: ["statements"],
    value: declarationOf().statements.slice(1),
    says: "sentences.sentence-1: no statement reads “The two mayors met at the quay on Monday.”; expected at least one statement whose quote touches it. Add a statement that says what the sentence does.",
  },
  {
    check: "cue-inside-statement",
    breaks: "a cue stands in another sentence",
    path: ["statements", northportAgrees, "cue", 0],
    value: "agreed that",
    says: "statements.northport-agrees.cue[0]: “agreed that” does not stand in the quote; expected words of the statement's own quote. Copy the cue from the quote, or widen the quote.",
  },
  {
    check: "rule-gives-kind",
    breaks: "a rule gives another kind",
    path: ["statements", northportAgrees, "rule"],
    value: "agree-that",
    says: "statements.northport-agrees.rule: the rule “agree-that” gives “position”, the statement says “commitment”; expected a rule that gives “commitment”. Name the rule that decided, or correct the kind.",
  },
  {
    check: "undertakings-cited",
    breaks: "no commitment cites an undertaking",
    path: ["commitments"],
    value: declarationOf().commitments.slice(1),
    says: "statements.northport-agrees.kind: its kind is “commitment” and no commitment cites it; expected a commitment that cites it. Add the commitment, cite the statement in one, or correct the kind.",
  },
  {
    check: "undertakings-cited",
    breaks: "a commitment cites a follow-up without a mechanism",
    path: ["commitments", 1, "mechanism"],
    value: undefined,
    says: "commitments.meet-again.statements[0]: it cites “further-meeting”, whose kind is “follow-up”; expected a statement of kind “commitment”. Cite another statement, correct its kind, or correct the mechanism.",
  },
  {
    check: "bases-explained",
    breaks: "nobody undertakes and the basis says stated",
    path: ["commitments", repairThePier, "obligors"],
    value: [],
    says: "commitments.repair-the-pier.obligors: nobody is named, though the basis is “stated”; expected at least one actor, or the basis “unclear”. Name the actor, or say that the text leaves it open.",
  },
  {
    check: "bases-explained",
    breaks: "a payer is inferred without a note",
    path: ["money", 0, "payerBasis"],
    value: "inferred",
    says: "money.pier-money.note: the basis is “inferred” and no note says why; expected a note in both languages. Say from which words it is inferred, or why it is unclear.",
  },
  {
    check: "bases-explained",
    breaks: "a date is inferred without a note",
    path: ["work", "dates", 0, "note"],
    value: undefined,
    says: "work.dates[0].note: the basis is “inferred” and no note says why; expected a note in both languages. Say from which words it is inferred, or why it is unclear.",
  },
  {
    check: "frameworks-flat",
    breaks: "a commitment is part of itself",
    path: ["commitments", repairThePier, "partOf"],
    value: "repair-the-pier",
    says: "commitments.repair-the-pier.partOf: “repair-the-pier” belongs to a framework itself; expected a framework that belongs to no other. Name the outermost framework.",
  },
  {
    check: "sums-complete",
    breaks: "a sum with a figure has no basis",
    path: ["money", 0, "basis"],
    value: undefined,
    says: "money.pier-money.basis: no basis is given; expected “total” or “per-year”. Give what the words say, or say “unquantified”.",
  },
  {
    check: "sums-complete",
    breaks: "a sum with a figure has no amounts",
    path: ["money", 0, "amounts"],
    value: undefined,
    says: "money.pier-money.amounts: no amount is given; expected at least one amount. Give what the words say, or say “unquantified”.",
  },
  {
    check: "sums-complete",
    breaks: "a sum without a figure has amounts",
    path: ["money", 0, "qualifier"],
    value: "unquantified",
    says: "money.pier-money.amounts: the qualifier is “unquantified” and amounts are given; expected no amounts, or a qualifier of the figure. Take the amounts out, or say how the words bound the sum.",
  },
  {
    check: "sums-complete",
    breaks: "an amount is written otherwise than the text writes it",
    path: ["money", 0, "amounts", 0, "asWritten"],
    value: "£3m",
    says: "money.pier-money.amounts[0].asWritten: “£3m” does not stand in the quote; expected the sum as the record's own quote writes it. Copy it from the quote, or widen the quote.",
  },
  {
    check: "sums-as-written",
    breaks: "a value is not the figure of its words",
    path: ["money", 0, "amounts", 0, "value"],
    value: 30_000_000,
    says: "money.pier-money.amounts[0].value: the value is 30000000, the words “£3 million” write 3000000; expected the figure of the words, in whole units of the currency. Correct the value, or the words.",
  },
  {
    check: "sums-recorded",
    breaks: "a sum of the text is not recorded",
    path: ["money"],
    value: [],
    says: "sentences.sentence-2.text: “£” at 153 lies in no recorded sum; expected a money record that quotes it. Record the sum in “Northport agrees to repair the pier for up to £3 million.”.",
  },
  {
    check: "copies-explained",
    breaks: "a copy has neither an address nor a reason",
    path: ["manifestations", 0, "url"],
    value: undefined,
    says: "manifestations.page.url: there is neither an address nor a reason; expected either `url` or `noLink`. Give the address if it is confirmed; otherwise say why none is given.",
  },
  {
    check: "french-typography",
    breaks: "a French text may break before a colon",
    path: ["strands", 0, "title", "fr"],
    value: "Bateaux : la jetée",
    says: "strands.ships.title.fr: “Bateaux : la jetée” may break at “ :”; expected a no-break space (U+00A0 or U+202F) before ; : ? ! » and after «. Put the no-break space in.",
  },
];

describe("figures as words write them", () => {
  test.each([
    ["£1.4 million", 1_400_000],
    ["2m Euros", 2_000_000],
    ["€3 billion", 3_000_000_000],
    ["10 million Euros", 10_000_000],
    ["£12,500", 12_500],
    ["£3bn", 3_000_000_000],
    ["some millions", 5],
  ])("“%s” is read as it is meant", (asWritten, value) => {
    const amount = { value, currency: "GBP", asWritten };
    const result = safeParseDeclaration(brokenAt(["money", 0, "amounts"], [amount]));
    const problems = result.success ? [] : result.problems;
    expect(problems.filter(({ rule }) => rule === "sums-as-written")).toEqual([]);
  });
});

describe("checks", () => {
  test("the invented declaration passes them all", () => {
    expect(checkDeclaration(declarationOf())).toEqual([]);
  });

  test.each(cases)("$check speaks when $breaks", ({ check, path, value, says }) => {
    const result = safeParseDeclaration(JSON.parse(JSON.stringify(brokenAt(path, value))));
    const problems = result.success ? [] : result.problems;
    expect(problems.filter(({ rule }) => rule === check).map(formatProblem)).toContain(says);
  });

  test.each(checks)("$name is proved by a failing case", ({ name }) => {
    expect(cases.map(({ check }) => check)).toContain(name);
  });

  test("names and descriptions are unique and well formed", () => {
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
    for (const { name, description } of checks) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
  });

  test("a statement that sets up a follow-up may be held by ministers alone", () => {
    expect(declarationOf().statements[furtherMeeting]?.holders).toEqual(["mayor-of-northport", "mayor-of-southport"]);
  });
});
