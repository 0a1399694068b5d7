import {
  evidenceOnCommitment,
  selectCommitments,
  statusAt,
  statusHistory,
  summaryAt,
  whatWouldChange,
  type Declaration,
  type Evidence,
} from "@entente/sdk";
import { describe, expect, test } from "vitest";
import { declaration as published } from "@entente/uk-france-2015";

const declaration: Declaration = published;
const days = ["2015-07-30", "2015-12-31", "2016-12-31", declaration.searchedUpTo];
const ids = declaration.commitments.map(({ id }) => id);
const decided = ids.filter((id) => statusAt(declaration, id, declaration.searchedUpTo).because.length > 0);

/** The declaration with its evidence told otherwise. */
function withEvidence(change: (evidence: Evidence) => readonly Evidence[]): Declaration {
  return { ...declaration, evidence: declaration.evidence.flatMap(change) };
}

function last(source: Declaration, id: string) {
  return statusAt(source, id, declaration.searchedUpTo);
}

describe("evidence", () => {
  test("there is enough of it, and each record can be found again or says why not", () => {
    const { evidence, contradictions, silences } = declaration;
    expect(evidence.length).toBeGreaterThanOrEqual(60);
    expect(contradictions.length).toBeGreaterThanOrEqual(6);
    expect(silences.length).toBeGreaterThanOrEqual(6);
    for (const { id, source, fact } of evidence) {
      expect(source.url ?? source.noLink?.fr, id).toBeTruthy();
      expect(source.title && source.publisher && fact.en && fact.fr, id).toBeTruthy();
    }
    expect(silences.every(({ where, requests }) => where.fr !== "" && requests.length > 0)).toBe(true);
  });

  test("no copy of an article and no unofficial copy of a document is linked", () => {
    const copies = /blogspot|denederlandsegrondwet|paperzz|slidelegend|studylib|expydoc|jameshockney|conservativehome/;
    const addresses = JSON.stringify(declaration.evidence.map(({ source }) => source.url));
    expect(addresses).not.toMatch(copies);
  });

  test("what happened by the day of the meeting shows nothing of an undertaking", () => {
    const early = declaration.evidence.filter(({ latest = "" }) => latest <= "2015-07-28");
    expect(early.length).toBeGreaterThan(0);
    for (const { bearsOn } of early) {
      for (const { commitment, shows } of bearsOn) expect(commitment === undefined || shows === "nothing").toBe(true);
    }
  });
});

describe("statuses", () => {
  test("every undertaking has one on every day, and some are decided by records", () => {
    for (const day of days) for (const id of ids) expect(statusAt(declaration, id, day).asOf).toBe(day);
    expect(decided.length).toBeGreaterThan(5);
    expect(
      days
        .slice(0, 1)
        .flatMap((day) => ids.map((id) => statusAt(declaration, id, day).because))
        .flat(),
    ).toEqual([]);
  });

  test("none is carried out on the word of the one who undertook it, of the press, or before its test is met", () => {
    for (const id of ids) {
      const { level, voice } = last(declaration, id);
      if (level === "complete") {
        expect(["other-party", "independent"]).toContain(voice);
        expect(whatWouldChange(declaration, id, declaration.searchedUpTo).missing).toEqual([]);
      }
    }
  });

  test.each(decided)("%s: without the records that decide, another status", (id) => {
    const before = last(declaration, id);
    const names = new Set(before.because);
    const without = withEvidence((record) => (names.has(record.id) ? [] : [record]));
    expect(last(without, id)).not.toEqual(before);
  });

  test.each(decided)("%s: with its records dated before the statement, no evidence", (id) => {
    const early = withEvidence((record) => [
      { ...record, date: "2015-07", earliest: "2015-07-01", latest: "2015-07-28" },
    ]);
    expect(last(early, id).level).toBe("no-evidence");
  });

  test.each(decided)("%s: with a difference on a deciding record, sources differ", (id) => {
    const [record = ""] = last(declaration, id).because;
    const [statement = ""] = declaration.commitments.find((commitment) => commitment.id === id)?.statements ?? [];
    const both = { en: "Invented", fr: "Inventé" };
    const difference = {
      ...{ id: "invented", title: both, differs: both, wouldSettle: both },
      ...{ evidence: [record], statements: [statement], concerns: { commitments: [id], statements: [] } },
    };
    expect(last({ ...declaration, contradictions: [difference] }, id).contested).toBe(true);
    expect(last({ ...declaration, contradictions: [] }, id).contested).toBe(false);
  });

  test("sources differ only on what a difference concerns: the date of a fence puts no money in question", () => {
    const fence = declaration.contradictions.filter(({ id }) => id === "when-the-first-fence-was-finished");
    const funding = last(declaration, "coquelles-funding");
    expect(fence[0]?.evidence.some((id) => funding.because.includes(id))).toBe(true);
    expect(funding.contested).toBe(false);
    expect(last({ ...declaration, contradictions: fence }, "first-tunnel-fencing").contested).toBe(true);
    const contested = (day: string) => ids.filter((id) => statusAt(declaration, id, day).contested);
    const differing = ["implement-2014-joint-declaration", "strengthen-cooperation-on-trafficking"];
    expect(contested(declaration.searchedUpTo)).toEqual([...differing, "first-tunnel-fencing"]);
    expect(contested("2015-08-31")).toEqual(["first-tunnel-fencing"]);
  });

  test.each(decided)("%s: with every record credited to another text, no more than started", (id) => {
    const credited = withEvidence((record) => [{ ...record, creditedTo: "calais-declaration-2015" }]);
    expect(["no-evidence", "not-started", "started"]).toContain(last(credited, id).level);
  });

  test("an act done once is carried out if another says so, and largely so if the one who undertook it does", () => {
    const told = (speakers: readonly string[]) =>
      last(
        withEvidence((record) => [record.id === "first-fencing-phase-completed" ? { ...record, speakers } : record]),
        "first-tunnel-fencing",
      );
    expect(told(["european-commission"])).toMatchObject({ level: "complete", voice: "independent" });
    expect(told(["french-government"])).toMatchObject({ level: "complete", voice: "other-party" });
    expect(told(["home-office"])).toMatchObject({ level: "substantial", voice: "obligor" });
    expect(told([])).toMatchObject({ level: "substantial", voice: "press" });
  });

  test("the history ends where the status of today begins", () => {
    for (const id of ids) {
      const history = statusHistory(declaration, id);
      const from = history.map((change) => change.from);
      expect(from).toEqual([...new Set(from)].sort());
      const { asOf: _then, ...told } = history.at(-1)?.status ?? last(declaration, id);
      const { asOf: _now, ...today } = statusAt(declaration, id, "2026-11-24");
      expect(told).toEqual(today);
    }
  });

  test("the summary counts each undertaking once, and frameworks not at all", () => {
    const { undertakings, followUps } = selectCommitments(declaration);
    for (const day of days) {
      const summary = summaryAt(declaration, day);
      expect([summary.undertakings.total, summary.followUps.total]).toEqual([undertakings.length, followUps.length]);
      expect(summary.undertakings.withoutEvidence).toBe(summary.undertakings.levels["no-evidence"]);
      expect(summary.statuses).toHaveLength(undertakings.length + followUps.length);
    }
  });

  test("a record that only stands near an undertaking is shown and decides nothing", () => {
    const near = ids.filter(
      (id) => last(declaration, id).level === "no-evidence" && evidenceOnCommitment(declaration, id).length > 0,
    );
    expect(near.length).toBeGreaterThan(0);
  });
});
