import {
  absences,
  backlinksOf,
  coverageLedger,
  openDeclaration,
  proof,
  selectCommitments,
  selectMoney,
  sumMoney,
  timeline,
  type Commitment,
  type Declaration,
} from "@entente/sdk";
import { declaration } from "@entente/uk-france-2015";
import { describe, expect, expectTypeOf, test } from "vitest";

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

describe("undertakings", () => {
  test("are chosen by every field of a filter together", () => {
    const french = selectCommitments(declaration, {
      obligor: "french-government",
      strand: "organised-crime",
      strength: "firm",
    });
    expect(idsOf(french.undertakings)).toEqual([
      "pursue-crime-groups",
      "enrich-intelligence",
      "develop-shared-analysis",
      "strengthen-cooperation-on-trafficking",
    ]);
    expect(idsOf(selectCommitments(declaration, { horizon: "recurring" }).followUps)).toEqual(["regular-reports"]);
    expect(idsOf(selectCommitments(declaration, { novelty: "new" }).undertakings)).toEqual([
      "uk-programmes-on-root-causes",
    ]);
  });

  test("stay frameworks when what belongs to them is not asked for", () => {
    const { undertakings, frameworks } = selectCommitments(declaration, { strand: "joint-action" });
    expect([idsOf(undertakings), idsOf(frameworks)]).toEqual([["enhance-practical-cooperation"], ["joint-action"]]);
  });

  test("are due by the last day of their deadline", () => {
    const dueBefore = (day: string) => {
      const { undertakings, followUps } = selectCommitments(declaration, { dueBefore: day });
      return [...idsOf(undertakings), ...idsOf(followUps)];
    };
    expect(dueBefore("2015-08-02")).toEqual([]);
    expect(dueBefore("2015-08-03")).toEqual(["first-tunnel-fencing"]);
    expect(dueBefore("2015-12-31")).not.toContain("paris-dialogue");
    expect(dueBefore("2016-01-01")).toContain("paris-dialogue");
    expect(idsOf(selectCommitments(declaration, { dueAfter: "2015-11-29" }).followUps)).toEqual(["paris-dialogue"]);
  });
});

describe("money", () => {
  test("is chosen by payer, by place with what lies within, and by stage", () => {
    expect(idsOf(selectMoney(declaration, { payer: "french-government" }))).toEqual([
      "french-assistance-to-africa",
      "french-humanitarian-support",
    ]);
    expect(idsOf(selectMoney(declaration, { place: "nord-pas-de-calais" }))).toEqual([
      "joint-declaration-2014-fund",
      "waiting-area-sum",
      "coquelles-security",
      "french-humanitarian-support",
    ]);
    expect(idsOf(selectMoney(declaration, { stage: "unclear" }))).toEqual(["additional-money-for-conditions"]);
  });

  test("of one payer is still refused where it may not be added up", () => {
    expect(sumMoney(selectMoney(declaration, { payer: "french-government" })).outcome).toBe("refused");
  });
});

describe("the timeline", () => {
  const entries = timeline(declaration);

  test("goes from the first date to the last, imprecise ones by their last day", () => {
    expect(entries.map(({ edtf }) => edtf)).toEqual([
      "2014-09",
      "2015-04",
      "2015-06",
      "2015-07-14",
      "2015-07-28",
      "[2015-07-28..2015-08-02]",
      "[2015-07-28..2015-11-29]",
      "[2015-07-28..2015-12-31]",
      "[2015-07-29,2015-07-30]",
      "/2015-07-30",
      "[..2015-07-30]",
      "2015-11",
    ]);
  });

  test("joins what happens on one date", () => {
    const parliament = entries.find(({ edtf }) => edtf === "2015-07-14");
    expect(idsOf(parliament?.events ?? [])).toEqual(["waiting-area-announcement", "statement-in-parliament"]);
    expect(idsOf(parliament?.announced ?? [])).toEqual(["waiting-area-sum", "coquelles-security"]);
    const meeting = entries.find(({ edtf }) => edtf === "2015-07-28");
    expect(meeting?.work.map(({ role }) => role)).toEqual(["meeting"]);
  });
});

describe("backlinks", () => {
  test("tell what an actor does, what is asked of it and where it is only named", () => {
    const links = backlinksOf(declaration, "actors", "european-union").map(({ role, statement }) => [
      role,
      statement.id,
    ]);
    expect(links).toEqual([
      ["is-mentioned", "determination-to-enhance-cooperation"],
      ["holds", "eu-fully-engaged"],
      ["is-mentioned", "leading-role-in-pushing-for-action"],
      ["is-mentioned", "eu-mission-welcomed"],
      ["is-asked", "eu-must-set-agenda"],
      ["is-mentioned", "push-for-eu-aid"],
    ]);
  });

  test("keep the words by which an actor is named, and none where a record alone says so", () => {
    const links = backlinksOf(declaration, "actors", "uk-government");
    const waitingArea = links.find(({ statement }) => statement.id === "further-sum-for-waiting-area");
    expect([waitingArea?.role, waitingArea?.mentions]).toEqual(["undertakes", []]);
    expect(links.filter(({ role }) => role === "pays").map(({ statement }) => statement.id)).toContain(
      "continue-to-implement-2014-declaration",
    );
  });
});

describe("the whole text", () => {
  test("has a ledger in which every sentence is read, and every passage has an undertaking or a rule", () => {
    const ledger = coverageLedger(declaration);
    expect(ledger).toHaveLength(47);
    expect(ledger.filter(({ statements }) => statements.length === 0)).toEqual([]);
    const undertaking = ledger
      .flatMap(({ statements }) => statements)
      .filter(({ commitments }) => commitments.length > 0);
    expect(undertaking).toHaveLength(23);
    expect(ledger.find(({ sentence }) => sentence === "sentence-32")?.records).toContainEqual({
      array: "instruments",
      id: "joint-declaration-2014",
    });
  });

  test("holds every quote, and a changed quote is reported as it is found", () => {
    expect(proof(declaration).broken).toBe(0);
    const [first, ...others] = declaration.money;
    if (first === undefined) throw new Error("The declaration has no sum.");
    const money = [
      { ...first, anchors: first.anchors.map((anchor) => ({ ...anchor, exact: "£218 million" })) },
      ...others,
    ];
    const broken = proof({ ...declaration, money }).anchors.filter(({ holds }) => !holds);
    expect(broken).toMatchObject([{ array: "money", id: first.id, outcome: "orphaned" }]);
  });

  test("never says certain words, and says others where they are counted", () => {
    const { words, fields } = absences(declaration);
    const count = (id: string) => words.find(({ word }) => word.id === id)?.places.length;
    expect(words.filter(({ places }) => places.length === 0).map(({ word }) => word.id)).toEqual(
      expect.arrayContaining(["child", "family", "woman", "treaty", "dublin", "touquet", "sangatte"]),
    );
    expect([count("will"), count("should"), count("trafficking")]).toEqual([12, 3, 2]);
    expect(fields).toContainEqual({
      array: "events",
      field: "date",
      missing: ["programmes-announcement", "nato-summit"],
      of: 12,
    });
  });
});

describe("one view", () => {
  const view = openDeclaration(declaration);

  test("gives the record of an id, and answers every question", () => {
    expect(view.place("paris").roles).toEqual(["venue"]);
    expect(view.statementsAt(-1)).toEqual([]);
    expect(idsOf(view.money())).toEqual(idsOf(declaration.money));
    expect(view.principalsOf("bernard-cazeneuve")).toEqual([
      "bernard-cazeneuve",
      "french-interior-minister",
      "french-government",
    ]);
    expect(view.timeline()).toEqual(timeline(declaration));
    expect(view.ledger()).toEqual(coverageLedger(declaration));
    expect(view.proof().held).toBe(proof(declaration).held);
    expect(view.absences()).toEqual(absences(declaration));
    expect(view.backlinksOf("places", "paris").map(({ role }) => role)).toEqual(["is-mentioned"]);
    expect(view.mentionsOf("places", "calais")).toHaveLength(4);
  });

  test("knows its ids, and knows when it does not", () => {
    expectTypeOf(view.commitment).parameter(0).toEqualTypeOf<(typeof declaration.commitments)[number]["id"]>();
    const anyView = openDeclaration<Declaration>(declaration);
    expect(anyView.commitment("no-such-id")).toBeUndefined();
    expectTypeOf(anyView.commitment("x")).toEqualTypeOf<Commitment | undefined>();
  });
});
