import fc from "fast-check";
import { codebook, statusAt, statusHistory, whatWouldChange, type Declaration, type Evidence } from "@entente/sdk";
import { expect, test } from "vitest";
import { declarationOf } from "../fixtures/declaration.ts";
import { runs } from "../hostile/runs.ts";

const declaration = declarationOf();
const [model] = declaration.evidence;
if (model === undefined) throw new Error("The fixture has lost its evidence.");
const levels = Object.keys(codebook.statusLevels);

const day = fc
  .date({ min: new Date("2000-06-01"), max: new Date("2002-06-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const bearing = fc.record({
  commitment: fc.constantFrom("repair-the-pier", "meet-again"),
  shows: fc.constantFrom(
    "nothing",
    "not-started",
    "started",
    "under-way",
    "substantial",
    "complete",
    "superseded" as const,
  ),
  meets: fc.subarray(["pier-repaired", "meeting-held"]),
});

const evidence: fc.Arbitrary<readonly Evidence[]> = fc
  .array(
    fc.record(
      {
        latest: day,
        speakers: fc.subarray(["northport", "southport", "gazette", "mayor-of-northport", "nobody"]),
        bearsOn: fc.array(bearing, { minLength: 1, maxLength: 2 }),
        origin: fc.constantFrom("council", "gazette"),
        creditedTo: fc.constant("pier-treaty"),
      },
      { requiredKeys: ["latest", "speakers", "bearsOn"] },
    ),
    { maxLength: 8 },
  )
  .map((records) =>
    records.map((record, index) => ({ ...without(model), ...record, date: record.latest, id: `r-${index}` })),
  );

function without({ origin: _origin, ...rest }: Evidence): Evidence {
  return rest;
}

/** The invented declaration with its first undertaking of some horizon, and other evidence. */
function telling(records: readonly Evidence[], horizon: "one-off" | "continuing" | "recurring"): Declaration {
  const commitments = declaration.commitments.map((commitment) => ({ ...commitment, horizon }));
  return { ...declaration, commitments, evidence: records };
}

const told = fc.tuple(evidence, fc.constantFrom("one-off", "continuing", "recurring" as const), day);

test("every question has an answer, and only records that count decide", () => {
  fc.assert(
    fc.property(told, ([records, horizon, asked]) => {
      const source = telling(records, horizon);
      const status = statusAt(source, "repair-the-pier", asked);
      expect(levels).toContain(status.level);
      for (const id of status.because) {
        const latest = records.find((record) => record.id === id)?.latest ?? "";
        expect(latest > "2001-01-01" && latest <= asked).toBe(true);
      }
      expect(status.because.length === 0).toBe(status.level === "no-evidence");
      expect("voice" in status).toBe(status.because.length > 0);
      expect(status.level === "complete" && status.voice !== "independent" && status.voice !== "other-party").toBe(
        false,
      );
      expect(whatWouldChange(source, "repair-the-pier", asked).sentence.fr).not.toBe("");
    }),
    { numRuns: runs },
  );
});

test("the order in which records stand changes no level and no voice", () => {
  fc.assert(
    fc.property(told, ([records, horizon, asked]) => {
      const { because: _a, ...first } = statusAt(telling(records, horizon), "repair-the-pier", asked);
      const { because: _b, ...second } = statusAt(telling(records.toReversed(), horizon), "repair-the-pier", asked);
      expect(second).toEqual(first);
    }),
    { numRuns: runs },
  );
});

test("a record that shows nothing changes nothing", () => {
  fc.assert(
    fc.property(told, ([records, horizon, asked]) => {
      const idle: Evidence = {
        ...without(model),
        id: "idle",
        bearsOn: [{ commitment: "repair-the-pier", shows: "nothing" }],
      };
      const [before, after] = [records, [...records, idle]].map((some) =>
        statusAt(telling(some, horizon), "repair-the-pier", asked),
      );
      expect(after).toEqual(before);
    }),
    { numRuns: runs },
  );
});

test("the history has every status of every day", () => {
  fc.assert(
    fc.property(told, ([records, horizon, asked]) => {
      const source = telling(records, horizon);
      const held = statusHistory(source, "repair-the-pier").findLast(({ from }) => from <= asked);
      const { asOf: _then, ...now } = statusAt(source, "repair-the-pier", asked);
      if (held === undefined) return;
      const { asOf: _from, ...then } = held.status;
      expect(now).toEqual(then);
    }),
    { numRuns: runs },
  );
});
