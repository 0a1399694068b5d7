import { commitmentsOf, membersOf, selectCommitments, countKinds, quotesOf, statementsInSentence } from "@entente/sdk";
import { describe, expect, test } from "vitest";
import { declarationOf } from "../fixtures/declaration.ts";

const declaration = declarationOf();

describe("queries", () => {
  test("an actor's undertakings are its own and those of whoever acts for it", () => {
    expect(commitmentsOf(declaration, "northport").map(({ id }) => id)).toEqual(["repair-the-pier", "meet-again"]);
    expect(commitmentsOf(declaration, "mayor-of-northport").map(({ id }) => id)).toEqual(["meet-again"]);
    expect(commitmentsOf(declaration, "nobody")).toEqual([]);
  });

  test("actors that act for each other in a circle end the chain", () => {
    const actors = declaration.actors.map((actor) =>
      actor.id === "northport" ? { ...actor, actsFor: "mayor-of-northport" } : actor,
    );
    expect(commitmentsOf({ ...declaration, actors }, "southport").map(({ id }) => id)).toEqual(["meet-again"]);
  });

  test("follow-ups and frameworks are counted apart from undertakings", () => {
    const commitments = declaration.commitments.flatMap((commitment) =>
      commitment.id === "repair-the-pier"
        ? [commitment, { ...commitment, id: "part", partOf: "repair-the-pier" }]
        : [commitment],
    );
    const { undertakings, frameworks, followUps } = selectCommitments({ ...declaration, commitments });
    expect([undertakings, frameworks, followUps].map((group) => group.map(({ id }) => id))).toEqual([
      ["part"],
      ["repair-the-pier"],
      ["meet-again"],
    ]);
    const members = membersOf({ ...declaration, commitments }, "repair-the-pier");
    expect(members.map(({ id }) => id)).toEqual(["part"]);
    expect(membersOf({ ...declaration, commitments }, "part")).toEqual([]);
  });

  test("the words of an undertaking are its statements' quotes", () => {
    const [repair] = declaration.commitments;
    expect(repair && quotesOf(declaration, repair).map(({ exact }) => exact)).toEqual([
      "Northport agrees to repair the pier and its 40 piles for up to £3 million by June.",
    ]);
  });

  test("a sentence gives its readings, and kinds are counted in the order of the tests", () => {
    expect(statementsInSentence(declaration, "sentence-3").map(({ id }) => id)).toEqual(["further-meeting"]);
    expect([...countKinds(declaration)]).toEqual([
      ["follow-up", 1],
      ["commitment", 1],
      ["welcome", 1],
      ["narrative", 1],
    ]);
  });
});
