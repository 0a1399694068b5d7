import type { Declaration, Expression } from "@entente/sdk";
import { declaration as published } from "@entente/uk-france-2015";
import { expect, test } from "vitest";
import type { Change } from "../../src/diff/change.ts";
import { compareDeclarations } from "../../src/diff/compare-declarations.ts";
import { edited, evidenceLike, retired, withRecord, without } from "./edited.ts";
import { tenEdits } from "./ten-edits.ts";

const declaration: Declaration = published;

test.each(tenEdits)(
  "tells $edit, the version it asks for, and what follows",
  ({ make, change, bump, statuses = [] }) => {
    const comparison = compareDeclarations(declaration, make(declaration));

    expect(comparison.changes.map(brief)).toEqual([change]);
    expect(comparison.bump).toBe(bump);
    expect(comparison.statuses.map(({ commitment }) => commitment)).toEqual(statuses);
  },
);

test("tells ten changes at once as exactly those ten", () => {
  const all = tenEdits.reduce((edit, { make }) => make(edit), declaration);
  const comparison = compareDeclarations(declaration, all);

  expect(comparison.changes.map(brief).sort()).toEqual(tenEdits.map(({ change }) => change).sort());
  expect(comparison.bump).toBe("major");
  expect(comparison.reasons.map(({ bump, records }) => [bump, records.length])).toEqual([
    ["major", 4],
    ["minor", 1],
    ["patch", 5],
  ]);
  expect(comparison.statuses.map(({ commitment }) => commitment)).toEqual([
    "develop-shared-analysis",
    "paris-dialogue",
  ]);
});

test("names the changes from which a status follows, and no others", () => {
  const all = tenEdits.reduce((edit, { make }) => make(edit), declaration);
  const [analysis, dialogue] = compareDeclarations(declaration, all).statuses;

  expect(analysis?.causes).toEqual([{ change: "added", noun: "evidence", id: "analysis-begun" }]);
  expect([analysis?.before.level, analysis?.after.level]).toEqual(["no-evidence", "started"]);
  expect(dialogue?.causes).toEqual([{ change: "reclassified", noun: "dates", id: "dialogue-deadline" }]);
  expect([dialogue?.before.deadline, dialogue?.after.deadline]).toEqual(["passed", "due"]);
});

test("tells nothing where only versions, days and the order of fields differ", () => {
  const turned = Object.fromEntries(Object.entries(declaration).reverse()) as unknown as Declaration;
  const comparison = compareDeclarations(declaration, { ...turned, dataVersion: "0.2.0", updated: "2026-12-01" });

  expect(comparison).toMatchObject({ changes: [], statuses: [], bump: "none", reasons: [] });
});

test("takes a longer search for a cause only where its last day matters", () => {
  const later = evidenceLike(declaration, "agadez-centre-opened", {
    id: "analysis-begun",
    date: "2026-01-05",
    earliest: "2026-01-05",
    latest: "2026-01-05",
    bearsOn: [{ commitment: "develop-shared-analysis", shows: "started" }],
  });
  const now = { ...withRecord(declaration, "evidence", later), searchedUpTo: "2026-02-01" };
  const { changes, statuses, bump } = compareDeclarations(declaration, now);

  expect(changes.map(brief)).toEqual([
    "reclassified declaration.uk-france-2015 searchedUpTo",
    "added evidence.analysis-begun",
  ]);
  expect(statuses.map(({ causes }) => causes.map(({ noun }) => noun))).toEqual([["declaration", "evidence"]]);
  expect(bump).toBe("minor");
});

test.each([
  {
    what: "a reference to a withdrawn record that went with it",
    now: edited(
      retired(declaration, "commitments", "immediate-secure-waiting", "withdrawn", []),
      "subjects",
      declaration.subjects.find(({ commitments }) => commitments.includes("immediate-secure-waiting"))?.id ??
        declaration.subjects[0]?.id ??
        "",
      ({ commitments }) => ({ commitments: commitments.filter((id) => id !== "immediate-secure-waiting") }),
    ),
    told: ["withdrawn commitments.immediate-secure-waiting to "],
  },
  {
    what: "evidence that bears on both parts of what was split",
    now: ((): Declaration => {
      const split = retired(declaration, "commitments", "first-tunnel-fencing", "split", ["fence-one", "fence-two"]);
      return {
        ...split,
        evidence: split.evidence.map((record) => ({
          ...record,
          bearsOn: record.bearsOn.flatMap((bearing) =>
            bearing.commitment === "fence-one" ? [bearing, { ...bearing, commitment: "fence-two" }] : [bearing],
          ),
        })),
      };
    })(),
    told: ["split commitments.first-tunnel-fencing to fence-one, fence-two"],
  },
  {
    what: "a record that moved and was corrected",
    now: edited(
      retired(declaration, "places", "calais-region", "moved", ["around-calais"]),
      "places",
      "around-calais",
      () => ({ roles: ["venue"] as const }),
    ),
    told: ["moved places.calais-region to around-calais", "reclassified places.around-calais roles"],
  },
])("does not tell by itself $what", ({ now, told }) => {
  expect(compareDeclarations(declaration, now).changes.map(brief)).toEqual(told);
});

test("tells a redirect for an id that was retired before as a record", () => {
  const redirects = retired(without(declaration, "places", "syria"), "places", "syria", "withdrawn", []).redirects;
  const old = without(declaration, "places", "syria");

  expect(compareDeclarations(old, { ...old, redirects }).changes.map(brief)).toEqual(["added redirects.syria-retired"]);
});

test("tells a word that was corrected in the text, and not what only moved with it", () => {
  const slip = "though the JOT MARE";
  const { changes, bump } = compareDeclarations(declaration, withText(declaration, slip, "through the JOT MARE"));
  const touched = declaration.sentences.filter(({ text }) => text.includes(slip)).map(({ id }) => id);
  const anchored = changes.filter(({ sentences }) => sentences.length > 0);

  expect(changes.map(brief)).toContain("reclassified expressions.en text");
  expect(touched).toHaveLength(1);
  expect(anchored.length).toBeGreaterThan(0);
  expect(anchored.flatMap(({ sentences }) => sentences).every((id) => touched.includes(id))).toBe(true);
  expect(bump).toBe("patch");
});

test("asks for a major version where sentences have other numbers", () => {
  const [first, second, ...rest] = declaration.sentences;
  if (first === undefined || second === undefined) throw new Error("The declaration has no two sentences.");
  const now = { ...declaration, sentences: [{ ...second, id: first.id }, { ...first, id: second.id }, ...rest] };
  const { reasons } = compareDeclarations(declaration, now);

  expect(reasons[0]).toEqual({
    bump: "major",
    why: "A sentence has another number, so that an id names other words than before.",
    records: ["sentences.sentence-1", "sentences.sentence-2"],
  });
});

test("takes exceptions for upkeep", () => {
  const [exception] = declaration.exceptions;
  const { changes, bump } = compareDeclarations(declaration, without(declaration, "exceptions", exception?.id ?? ""));

  expect(changes).toHaveLength(1);
  expect(bump).toBe("patch");
});

/** A change as one line: what happened, to which record, in which fields or to which ids. */
function brief(change: Change): string {
  const record = `${change.change} ${change.noun}.${change.id}`;
  if ("fields" in change) return `${record} ${change.fields.map(({ field }) => field).join(", ")}`;
  return "to" in change ? `${record} to ${change.to.join(", ")}` : record;
}

/** A declaration whose text was changed in one stretch, with every place after it moved along. */
function withText(source: Declaration, words: string, others: string): Declaration {
  const text = source.expressions[0]?.text ?? "";
  const changed = text.replace(words, others);
  const at = text.indexOf(words);
  const by = others.length - words.length;
  const moved = (offset: number): number => (offset > at ? offset + by : offset);
  const shifted = (_: string, value: unknown): unknown => {
    if (typeof value !== "object" || value === null || !("start" in value) || !("end" in value)) return value;
    if (typeof value.start !== "number" || typeof value.end !== "number") return value;
    const place = { start: moved(value.start), end: moved(value.end) };
    const words = changed.slice(place.start, place.end);
    return {
      ...value,
      ...place,
      ...("exact" in value && { exact: words }),
      ...("text" in value && { text: words }),
    };
  };
  const now = JSON.parse(JSON.stringify(source), shifted) as Declaration;
  const expressions: readonly Expression[] = now.expressions.map((expression) =>
    expression.id === "en" ? { ...expression, text: changed } : expression,
  );
  return { ...now, expressions };
}
