import { expect, test } from "vitest";
import { countKinds, statementsInSentence } from "@entente/sdk";
import { declaration } from "../../src/declaration.ts";
import { kindFilterView } from "../../src/view/kind-filter-view.ts";

test("says of each kind how many sentences hold a passage of it", () => {
  const { sentences, kinds } = kindFilterView(declaration, "en");
  expect(sentences).toBe(declaration.sentences.length);
  expect(kinds.map(({ kind }) => kind)).toEqual([...countKinds(declaration).keys()]);
  for (const { kind, shown } of kinds) {
    const holding = declaration.sentences.filter(({ id }) =>
      statementsInSentence(declaration, id).some((statement) => statement.kind === kind),
    );
    expect(shown, kind).toBe(holding.length);
  }
});
