import {
  codebook,
  statusAt,
  statusHistory,
  summaryAt,
  whatWouldChange,
  type Bearing,
  type Commitment,
  type Contradiction,
  type Declaration,
  type Evidence,
} from "@entente/sdk";
import { describe, expect, test } from "vitest";
import { declarationOf } from "../fixtures/declaration.ts";

const declaration = declarationOf();
const lastDay = declaration.searchedUpTo;

/** The invented declaration with other evidence, from which the differences that a test does not want are taken out. */
function withEvidence(evidence: readonly Evidence[], contradictions: readonly Contradiction[] = []): Declaration {
  return { ...declaration, evidence, contradictions };
}

const began = recordOfFixture("repairs-began");
const repaired = recordOfFixture("pier-repaired");

function recordOfFixture(id: string): Evidence {
  const found = declaration.evidence.find((evidence) => evidence.id === id);
  if (found === undefined) throw new Error(`The fixture has lost its record “${id}”.`);
  return found;
}

/** A record of the fixture with other fields. */
function record(id: string, changes: Partial<Evidence> = {}, bearing: Partial<Bearing> = {}): Evidence {
  const date = changes.date ?? "2001-05-31";
  const days = { earliest: date, latest: date };
  return {
    ...repaired,
    id,
    ...days,
    date,
    bearsOn: [{ commitment: "repair-the-pier", shows: "complete", meets: ["pier-repaired"], ...bearing }],
    ...changes,
  };
}

function statusOf(evidence: readonly Evidence[], date = lastDay) {
  return statusAt(withEvidence(evidence), "repair-the-pier", date);
}

/** The invented declaration with its first undertaking told otherwise. */
function withCommitment(changes: Partial<Commitment>, evidence: readonly Evidence[]): Declaration {
  const commitments = declaration.commitments.map((commitment) =>
    commitment.id === "repair-the-pier" ? { ...commitment, ...changes } : commitment,
  );
  return { ...withEvidence(evidence), commitments };
}

describe("a status follows its evidence", () => {
  test("the other party says that the whole act was done", () => {
    expect(statusOf([record("done")])).toEqual({
      level: "complete",
      voice: "other-party",
      contested: false,
      deadline: "passed",
      asOf: lastDay,
      because: ["done"],
    });
  });

  test("drop the deciding record, and the level changes", () => {
    const evidence = [began, record("done")];
    const { because, level } = statusOf(evidence);
    expect([because, level]).toEqual([["done"], "complete"]);
    const without = statusOf(evidence.filter(({ id }) => !because.includes(id)));
    expect([without.because, without.level]).toEqual([["repairs-began"], "started"]);
    expect(statusOf([]).level).toBe("no-evidence");
  });

  test("let the one who undertook it say so, and “complete” becomes “substantial”", () => {
    for (const speakers of [["northport"], ["mayor-of-northport"], ["southport", "mayor-of-northport"]]) {
      const { level, voice } = statusOf([record("done", { speakers })]);
      expect([level, voice]).toEqual(["substantial", "obligor"]);
    }
  });

  test("let the press alone say so, and “complete” becomes “substantial”", () => {
    const { level, voice } = statusOf([record("done", { speakers: [] })]);
    expect([level, voice]).toEqual(["substantial", "press"]);
  });

  test("date it before the declaration, and it counts for nothing", () => {
    for (const date of ["2000-12-31", "2001-01-01"]) {
      expect(statusOf([record("done", { date })]).level).toBe("no-evidence");
    }
    expect(statusOf([record("done", { date: "2001-01-02" })]).level).toBe("complete");
  });

  test("add a contradiction, and it is contested", () => {
    const closed = record("closed", { date: "2001-06-15" }, { shows: "nothing" });
    const concerns = { commitments: ["repair-the-pier"], statements: [] };
    const differ = { title: both, differs: both, statements: [], concerns, wouldSettle: both };
    const contradiction: Contradiction = { id: "open-or-not", evidence: ["done", "closed"], ...differ };
    const contested = withEvidence([record("done"), closed], [contradiction]);
    expect(statusAt(contested, "repair-the-pier", lastDay).contested).toBe(true);
    expect(statusAt(contested, "repair-the-pier", "2001-06-14").contested).toBe(false);
    expect(statusAt(contested, "meet-again", lastDay).contested).toBe(false);
    expect(statusAt({ ...contested, contradictions: [] }, "repair-the-pier", lastDay).contested).toBe(false);
    const withText = { ...contradiction, evidence: ["done"], statements: ["northport-agrees"] };
    expect(statusAt(withEvidence([record("done")], [withText]), "repair-the-pier", lastDay).contested).toBe(true);
  });

  test("let the contradiction concern something else, and it is not contested", () => {
    const closed = record("closed", { date: "2001-06-15" }, { shows: "nothing" });
    const differ = { id: "when", title: both, differs: both, wouldSettle: both, evidence: ["done", "closed"] };
    const about = (commitments: readonly string[], statements: readonly string[]) =>
      statusAt(
        withEvidence([record("done"), closed], [{ ...differ, statements: [], concerns: { commitments, statements } }]),
        "repair-the-pier",
        lastDay,
      ).contested;
    expect(about(["meet-again", "repair-the-pier"], [])).toBe(true);
    expect(about(["meet-again"], [])).toBe(false);
    expect(about([], ["southport-welcomed"])).toBe(false);
    expect(about([], [])).toBe(false);
  });

  test("leave a condition open, and “complete” becomes “substantial”", () => {
    const completionTest = [
      { id: "pier-repaired", ...both },
      { id: "pier-painted", ...both },
    ];
    const half = record("done");
    const painted = record("painted", {}, { shows: "under-way", meets: ["pier-painted"] });
    expect(statusAt(withCommitment({ completionTest }, [half]), "repair-the-pier", lastDay).level).toBe("substantial");
    const { level, because } = statusAt(
      withCommitment({ completionTest }, [half, painted]),
      "repair-the-pier",
      lastDay,
    );
    expect([level, because]).toEqual(["complete", ["done", "painted"]]);
    const own = { ...painted, speakers: ["northport"] };
    expect(statusAt(withCommitment({ completionTest }, [half, own]), "repair-the-pier", lastDay).level).toBe(
      "substantial",
    );
  });

  test("an imprecise date counts from its last possible day", () => {
    const month = record("done", { date: "2001-05", earliest: "2001-05-01", latest: "2001-05-31" });
    expect(statusOf([month], "2001-05-30").level).toBe("no-evidence");
    expect(statusOf([month], "2001-05-31").level).toBe("complete");
  });

  test("a record without a last day never counts", () => {
    const { latest: _latest, ...open } = record("done", { date: "2001-05-31/.." });
    expect(statusOf([open]).level).toBe("no-evidence");
  });

  test("records of one origin count once, with the voice nearest to the act", () => {
    const own = record("own-words", { origin: "council", speakers: ["northport"], date: "2001-05-01" });
    const repeated = record("repeated", { origin: "council", date: "2001-05-02" });
    const { level, voice, because } = statusOf([own, repeated]);
    expect([level, voice, because]).toEqual(["substantial", "obligor", ["own-words"]]);
    expect(statusOf([own, record("seen")]).level).toBe("complete");
  });

  test("a record credited to another text gives no more than “started” and meets nothing", () => {
    const credited = record("done", { creditedTo: "pier-treaty" });
    expect(statusOf([credited]).level).toBe("started");
    const halfDone = record("half-done", {}, { shows: "complete", meets: [] });
    expect(statusOf([credited, halfDone]).level).toBe("substantial");
    const notBegun = record("not-begun", { creditedTo: "pier-treaty" }, { shows: "not-started" });
    expect(statusOf([notBegun]).level).toBe("not-started");
  });

  test.each([
    ["nothing", "no-evidence"],
    ["superseded", "no-evidence"],
    ["not-started", "not-started"],
    ["started", "started"],
    ["under-way", "started"],
    ["substantial", "substantial"],
    ["complete", "complete"],
  ] as const)("of an act that is done once, what shows “%s” gives “%s”", (shows, level) => {
    expect(statusOf([record("done", {}, { shows })]).level).toBe(level);
  });

  test.each([
    ["not-started", "not-started"],
    ["started", "started"],
    ["under-way", "documented"],
    ["substantial", "documented"],
    ["complete", "documented"],
  ] as const)("of an act that goes on, what shows “%s” gives “%s”", (shows, level) => {
    for (const horizon of ["continuing", "recurring"] as const) {
      const going = withCommitment({ horizon }, [record("going", {}, { shows })]);
      expect(statusAt(going, "repair-the-pier", lastDay).level).toBe(level);
    }
  });

  test("what goes on is documented on the last day of which a record speaks", () => {
    const going = [
      record("in-march", { date: "2001-03-01", speakers: ["southport"] }, { shows: "under-way" }),
      record("in-april", { date: "2001-04", latest: "2001-04-30", speakers: [] }, { shows: "under-way" }),
      record("in-may", { date: "2001-05-01" }, { shows: "started" }),
    ];
    const documented = withCommitment({ horizon: "continuing" }, going);
    expect(statusAt(documented, "repair-the-pier", lastDay)).toMatchObject({
      level: "documented",
      documentedOn: "2001-04",
      voice: "press",
      because: ["in-april"],
    });
    expect(statusAt(documented, "repair-the-pier", "2001-04-29")).toMatchObject({ documentedOn: "2001-03-01" });
  });

  test("where the wording allows no check, no record changes that", () => {
    const vague = withCommitment({ verifiability: "not-verifiable" }, [record("done")]);
    const status = statusAt(vague, "repair-the-pier", lastDay);
    expect([status.level, status.because, "voice" in status]).toEqual(["not-assessable", [], false]);
  });

  test("a framework is told by those that belong to it, and is never more than documented", () => {
    const [whole, part] = declaration.commitments;
    if (whole === undefined || part === undefined) throw new Error("The fixture has lost its commitments.");
    const { completionTest: _test, ...framework } = { ...whole, verifiability: "partly" as const };
    const member = { ...part, partOf: whole.id };
    const evidence = [record("held", {}, { commitment: part.id, meets: ["meeting-held"] })];
    const grouped = { ...withEvidence(evidence), commitments: [framework, member] };
    expect(statusAt(grouped, whole.id, lastDay)).toMatchObject({ level: "documented", because: ["held"] });
    expect(summaryAt(grouped, lastDay).statuses.map(({ commitment }) => commitment)).toEqual([part.id]);
    const differ = { id: "when", title: both, differs: both, wouldSettle: both, evidence: ["held"] };
    const concerns = { commitments: [part.id], statements: [] };
    const contradictions = [{ ...differ, statements: ["further-meeting"], concerns }];
    expect(statusAt({ ...grouped, contradictions }, whole.id, lastDay).contested).toBe(true);
  });

  test("where nobody is named, every party counts as the one who undertook it", () => {
    const unclear = withCommitment({ obligors: [], obligorBasis: "unclear" }, [record("done")]);
    expect(statusAt(unclear, "repair-the-pier", lastDay)).toMatchObject({ level: "substantial", voice: "obligor" });
    const outsider = withCommitment({ obligors: [] }, [record("done", { speakers: ["gazette"] })]);
    expect(statusAt(outsider, "repair-the-pier", lastDay)).toMatchObject({ level: "complete", voice: "independent" });
  });

  test("the text that took its place is named, and the level stays", () => {
    const replaced = record("replaced", {}, { shows: "superseded", supersededBy: "pier-treaty" });
    expect(statusOf([began, replaced])).toMatchObject({ level: "started", supersededBy: "pier-treaty" });
    expect(statusOf([began])).not.toHaveProperty("supersededBy");
  });

  test("the voice that carries furthest is named", () => {
    const said = ["gazette", "southport", "northport"].map((speaker) => record(speaker, { speakers: [speaker] }));
    const substantial = said.map((evidence) => ({
      ...evidence,
      bearsOn: [{ commitment: "repair-the-pier", shows: "substantial" as const, meets: ["pier-repaired"] }],
    }));
    expect(statusOf(substantial).voice).toBe("independent");
    expect(statusOf(substantial.slice(1)).voice).toBe("other-party");
    expect(statusOf(substantial.slice(2)).voice).toBe("obligor");
  });
});

describe("records of one origin", () => {
  test("what goes on is documented on the last day of which any of them speaks", () => {
    const most = record("most", { origin: "council", date: "2001-03-01" }, { shows: "substantial" });
    const last = record("last", { origin: "council", date: "2001-05-01" }, { shows: "under-way" });
    const going = withCommitment({ horizon: "continuing" }, [most, last]);
    expect(statusAt(going, "repair-the-pier", lastDay)).toMatchObject({
      documentedOn: "2001-05-01",
      because: ["last"],
    });
  });
});

describe("a status and the calendar", () => {
  test.each([
    ["2000-12-31", "upcoming"],
    ["2001-01-01", "due"],
    ["2001-06-30", "due"],
    ["2001-07-01", "passed"],
  ])("on %s the deadline is “%s”", (date, deadline) => {
    expect(statusOf([], date).deadline).toBe(deadline);
  });

  test("what has no deadline has none", () => {
    expect(statusAt(declaration, "meet-again", lastDay).deadline).toBe("none");
  });

  test("nothing later than the search is known", () => {
    const later = record("later", { date: "2003-01-01" });
    expect(statusOf([later], "2009-01-01")).toMatchObject({ level: "no-evidence", asOf: lastDay });
    expect(statusOf([], "2001-03-01").asOf).toBe("2001-03-01");
  });

  test.each(["no-such-undertaking", "", "__proto__"])("no answer is made up for the id “%s”", (id) => {
    const said = `No undertaking has the id ${JSON.stringify(id)}; expected one of \`commitments\`.`;
    expect(() => statusAt(declaration, id, lastDay)).toThrow(new RangeError(said));
    expect(() => statusHistory(declaration, id)).toThrow(new RangeError(said));
    expect(() => whatWouldChange(declaration, id, lastDay)).toThrow(new RangeError(said));
  });

  test.each(["", "soon", "31/12/2001", "2001-12", "2001-12-31T00:00"])(
    "no answer is made up for the day “%s”",
    (day) => {
      const said = `${JSON.stringify(day)} is no day; expected year, month and day, such as "2016-12-31".`;
      expect(() => statusAt(declaration, "repair-the-pier", day)).toThrow(new RangeError(said));
      expect(() => whatWouldChange(declaration, "repair-the-pier", day)).toThrow(new RangeError(said));
      expect(() => summaryAt(declaration, day)).toThrow(new RangeError(said));
    },
  );

  test("asking changes nothing, and the same question has the same answer", () => {
    const before = JSON.stringify(declaration);
    const asked = () =>
      JSON.stringify([statusHistory(declaration, "repair-the-pier"), summaryAt(declaration, lastDay)]);
    expect(asked()).toBe(asked());
    expect(JSON.stringify(declaration)).toBe(before);
  });
});

describe("the history of a status", () => {
  test("each change stands once, with the day from which it holds", () => {
    const history = statusHistory(declaration, "repair-the-pier");
    expect(history.map(({ from, status }) => [from, status.level, status.contested, status.deadline])).toEqual([
      ["2001-01-01", "no-evidence", false, "due"],
      ["2001-02-01", "started", false, "due"],
      ["2001-05-31", "complete", false, "due"],
      ["2001-06-15", "complete", true, "due"],
      ["2001-07-01", "complete", true, "passed"],
    ]);
  });

  test("between two changes every day has the status of the first", () => {
    const history = statusHistory(declaration, "repair-the-pier");
    for (const day of ["2001-01-15", "2001-02-02", "2001-05-30", "2001-06-14", "2001-06-30", "2001-12-31"]) {
      const held = history.findLast(({ from }) => from <= day)?.status;
      expect({ ...statusAt(declaration, "repair-the-pier", day), asOf: held?.asOf }).toEqual(held);
    }
  });
});

describe("the summary of a day", () => {
  test("counts levels and voices, and says how many have no evidence", () => {
    expect(summaryAt(declaration, lastDay)).toMatchObject({
      asOf: lastDay,
      undertakings: {
        total: 1,
        withoutEvidence: 0,
        levels: { complete: 1 },
        voices: { "other-party": 1 },
        contested: 1,
      },
      followUps: { total: 1, withoutEvidence: 1, levels: { "no-evidence": 1 } },
    });
  });

  test("the levels of all add up to all", () => {
    const { total, levels } = summaryAt(declaration, lastDay).undertakings;
    expect(Object.values(levels).reduce((a, b) => a + b, 0)).toBe(total);
    expect(Object.keys(levels).sort()).toEqual(Object.keys(codebook.statusLevels).sort());
  });
});

describe("what would change a status", () => {
  const needed = (evidence: readonly Evidence[], changes: Partial<Commitment> = {}) =>
    whatWouldChange(withCommitment(changes, evidence), "repair-the-pier", lastDay);

  test("a condition that no record shows", () => {
    const { missing, unconfirmed, sentence } = needed([]);
    expect([missing.map(({ id }) => id), unconfirmed]).toEqual([["pier-repaired"], []]);
    expect(sentence).toEqual({
      en: "It would change with a record of a beginning, and further if a record showed this: “The pier is repaired”.",
      fr: "Il évoluerait avec un élément montrant un commencement, et davantage encore si un élément montrait ceci : « La jetée est réparée ».",
    });
  });

  test("a condition that only the one who undertook it says is met", () => {
    const { missing, unconfirmed, sentence } = needed([record("done", { speakers: ["northport"] })]);
    expect([missing, unconfirmed.map(({ id }) => id)]).toEqual([[], ["pier-repaired"]]);
    expect(sentence.en).toBe(
      "It would change if a source other than the one who undertook it and the press showed this: “The pier is repaired”.",
    );
  });

  test("of an act that is done once, that another shows the whole of it done", () => {
    const own = record("own", { speakers: ["northport"] });
    const most = record("most", { speakers: ["gazette"] }, { shows: "substantial", meets: ["pier-repaired"] });
    expect(needed([own, most])).toMatchObject({ missing: [], unconfirmed: [], sentence: { en: /whole of it done/ } });
  });

  test("of an act that goes on, only the date; what is not shown yet is told", () => {
    const going = record("going", {}, { shows: "under-way", meets: [] });
    expect(needed([going], { horizon: "continuing" }).sentence.en).toBe(
      "Its date would change with a later record; not shown so far is this: “The pier is repaired”.",
    );
  });

  test("nothing more, once all is shown by others", () => {
    expect(needed([record("done")])).toMatchObject({
      missing: [],
      unconfirmed: [],
      sentence: { en: /No more is needed/ },
    });
    expect(needed([record("done", { speakers: [] })], { horizon: "continuing" }).sentence.en).toMatch(/later date/);
  });
});

const both = { en: "Invented", fr: "Inventé" };
