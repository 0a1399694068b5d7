import { statusAt, type Contradiction, type Silence } from "@entente/sdk";
import { describe, expect, test } from "vitest";
import { declaration } from "../../src/declaration.ts";
import { languages } from "../../src/i18n/language.ts";
import { differencesView } from "../../src/view/differences-view.ts";
import { silencesView } from "../../src/view/silences-view.ts";

const empty = { ...declaration, contradictions: [], silences: [] };

/** An undertaking with a record that decides its status. */
const decided = declaration.commitments
  .map(({ id }) => ({ id, because: statusAt(declaration, id, declaration.searchedUpTo).because }))
  .find(({ because }) => because.length > 0);
const [passage] = declaration.statements;
if (decided === undefined || passage === undefined) throw new Error("The declaration has no record that decides.");

const words = { en: "Made up.", fr: "Inventé." };
const difference: Contradiction = {
  id: "made-up-difference",
  title: words,
  differs: words,
  evidence: decided.because,
  statements: [passage.id],
  concerns: { commitments: [decided.id], statements: [passage.id] },
  wouldSettle: words,
};
const silence: Silence = {
  id: "made-up-silence",
  title: words,
  commitments: [decided.id],
  statements: [passage.id],
  lookedFor: words,
  where: words,
  upTo: declaration.searchedUpTo,
  wouldAnswer: words,
  requests: declaration.work.parties.map((to) => ({ route: "fr-administrative-documents", to })),
};

describe.each(languages)("what is open, in %s", (language) => {
  test("a declaration without differences and silences has none", () => {
    expect(differencesView(empty, language)).toEqual([]);
    expect(silencesView(empty, language)).toEqual([]);
  });

  test("a difference shows every side and the status on which it bears", () => {
    const [view] = differencesView({ ...empty, contradictions: [difference] }, language);
    expect(view?.records).toHaveLength(difference.evidence.length);
    expect(view?.passages.map(({ words: shown }) => shown)).toEqual([
      passage.anchors.map(({ exact }) => exact).join(" … "),
    ]);
    expect(view?.bearsOn.map(({ path }) => path.split("/").at(-2))).toEqual([decided.id]);
    expect(view?.bearsOn.every(({ status }) => status.contested)).toBe(true);
  });

  test("a difference between records that decide nothing bears on no status", () => {
    const aside = { ...difference, evidence: [], statements: [passage.id] };
    expect(differencesView({ ...empty, contradictions: [aside] }, language)[0]?.bearsOn).toEqual([]);
  });

  test("every undertaking whose status is contested is named by a difference, and no other", () => {
    const contested = declaration.commitments
      .filter(({ id }) => statusAt(declaration, id, declaration.searchedUpTo).contested)
      .map(({ id }) => id);
    const named = differencesView(declaration, language).flatMap(({ bearsOn }) =>
      bearsOn.map(({ path }) => path.split("/").at(-2)),
    );
    expect([...new Set(named)].sort()).toEqual([...contested].sort());
  });

  test("every record of a difference is shown, and no two have the same label", () => {
    const records = differencesView(declaration, language).flatMap((view) => view.records);
    expect(records).toHaveLength(declaration.contradictions.flatMap(({ evidence }) => evidence).length);
    const targets = new Map(records.map(({ label, path }) => [label, path]));
    expect(new Set(records.map(({ path }) => path)).size).toBe(targets.size);
  });

  test("a silence shows whom one could ask, and what it concerns", () => {
    const [view] = silencesView({ ...empty, silences: [silence] }, language);
    expect(view?.requests).toHaveLength(silence.requests.length);
    expect(view?.undertakings.map(({ path }) => path.split("/").at(-2))).toEqual([decided.id]);
    expect(view?.passages).toHaveLength(1);
  });

  test("every silence of the declaration is shown", () => {
    expect(silencesView(declaration, language).map(({ id }) => id)).toEqual(declaration.silences.map(({ id }) => id));
  });
});
