import { backlinksOf, commitmentsOf, selectMoney } from "@entente/sdk";
import { describe, expect, it } from "vitest";
import { declaration } from "../../src/declaration.ts";
import { languages } from "../../src/i18n/language.ts";
import { roleOrder } from "../../src/view/parts-view.ts";
import { whoView } from "../../src/view/who-view.ts";

const { actors, commitments, statements, work } = declaration;

describe.each(languages)("who has which part, in %s", (language) => {
  const view = whoView(declaration, language);
  const acting = view.groups.filter(({ group }) => group !== "open").flatMap((group) => group.actors);

  it("counts in each cell as many passages as the SDK names", () => {
    for (const { id, parts } of acting) {
      const links = backlinksOf(declaration, "actors", id);
      for (const role of roleOrder) {
        const counted = parts.find((part) => part.role === role)?.count ?? 0;
        expect(counted, `${id} ${role}`).toBe(links.filter((link) => link.role === role).length);
      }
    }
  });

  it("leads from each count to as many passages, those of all the parties told once", () => {
    for (const { parts, withAllParties } of acting) {
      for (const { role, count, rows, places } of parts) {
        const told = rows.reduce((sum, { passages }) => sum + passages, 0) + places.length;
        if (role === "undertakes" && withAllParties !== undefined) {
          expect(withAllParties).toBe(view.allParties?.passages);
          expect(told + (view.allParties?.rows ?? []).reduce((sum, { passages }) => sum + passages, 0)).toBe(count);
        } else {
          expect(told).toBe(count);
        }
      }
    }
  });

  it("shows every undertaking of a party at it, at all parties or at one who acts for it", () => {
    const told = [...acting, ...view.groups.flatMap((group) => group.actors)].flatMap(({ parts }) => parts);
    const shown = new Set([...told.flatMap(({ rows }) => rows), ...(view.allParties?.rows ?? [])].map((row) => row.id));
    const undertaken = work.parties.flatMap((party) => commitmentsOf(declaration, party));
    expect(undertaken.filter(({ id }) => !shown.has(id))).toEqual([]);
    expect(commitments.filter(({ id }) => !shown.has(id))).toEqual([]);
  });

  it("tells what is inferred from what is said", () => {
    for (const { id, parts } of acting) {
      const says = parts.find(({ role }) => role === "holds");
      const inferred = statements.filter(
        (statement) =>
          statement.holders.includes(id) &&
          statement.holderBasis === "inferred" &&
          !commitments.some((made) => made.statements.includes(statement.id) && made.obligors.includes(id)),
      );
      expect(says?.inferred ?? 0, id).toBe(inferred.length);
      const pays = parts.find(({ role }) => role === "pays");
      const sums = selectMoney(declaration, { payer: id }).filter(({ payer }) => payer === id);
      expect((pays?.inferred ?? 0) > 0, id).toBe(sums.some(({ payerBasis }) => payerBasis === "inferred"));
    }
  });

  it("puts into the table nobody without a part, and mentions each other one that the text names", () => {
    const named = actors.filter(({ anchors }) => anchors.length > 0).map(({ id }) => id);
    const shown = [...acting, ...view.mentioned].map(({ id }) => id);
    expect(new Set(shown).size).toBe(shown.length);
    expect(named.filter((id) => !shown.includes(id))).toEqual([]);
    expect(acting.filter(({ parts }) => parts.every(({ role }) => role === "is-mentioned"))).toEqual([]);
  });

  it("groups actors by whom they act for", () => {
    const parties = view.groups.find(({ group }) => group === "parties")?.actors ?? [];
    expect(parties.map(({ id }) => id)).toEqual(actors.map(({ id }) => id).filter((id) => work.parties.includes(id)));
    const others = view.groups.find(({ group }) => group === "others")?.actors ?? [];
    expect(others.filter(({ actsFor }) => actsFor.some(({ path }) => work.parties.includes(path.slice(1))))).toEqual(
      [],
    );
  });

  it("tells apart what the text gives to nobody", () => {
    const [nobody] = view.groups.find(({ group }) => group === "open")?.actors ?? [];
    const undertaken = nobody?.parts.find(({ role }) => role === "undertakes")?.rows ?? [];
    expect(undertaken.map(({ id }) => id)).toEqual(
      commitments.filter(({ obligors }) => obligors.length === 0).map(({ id }) => id),
    );
    const asked = nobody?.parts.find(({ role }) => role === "is-asked")?.rows ?? [];
    expect(asked.map(({ id }) => id)).toEqual(
      statements.filter(({ kind, addressees }) => kind === "call" && addressees === undefined).map(({ id }) => id),
    );
  });

  it("names each link and each part as no other", () => {
    const parts = view.groups.flatMap((group) => group.actors.flatMap((actor) => actor.parts));
    expect(new Set(parts.map(({ linkName }) => linkName)).size).toBe(parts.length);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  });
});

it("has no shared part where there is one party only", () => {
  const alone = { ...declaration, work: { ...work, parties: work.parties.slice(0, 1) } };
  expect(whoView(alone, "en").allParties).toBeUndefined();
});
