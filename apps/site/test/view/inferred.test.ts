import { describe, expect, test } from "vitest";
import { declaration } from "../../src/declaration.ts";
import { dictionaries } from "../../src/i18n/dictionaries.ts";
import { languages } from "../../src/i18n/language.ts";
import { inferredInParts, inferredInSums, inferredOnUndertaking } from "../../src/view/inferred-view.ts";
import { sumViews } from "../../src/view/sum-view.ts";
import { undertakingView } from "../../src/view/undertaking-view.ts";
import { whoView } from "../../src/view/who-view.ts";

describe.each(languages)("what is inferred, in %s,", (language) => {
  const { undertaking: words, who } = dictionaries[language];

  test("is named for each undertaking, each thing once", () => {
    for (const commitment of declaration.commitments) {
      const named = inferredOnUndertaking(undertakingView(declaration, commitment, language), commitment, language);
      expect(named.includes(words.who), commitment.id).toBe(commitment.obligorBasis === "inferred");
      if (commitment.note !== undefined) expect(named, commitment.id).toContain(words.inferred);
      expect(new Set(named).size).toBe(named.length);
    }
  });

  test("is named for sums as far as there is any", () => {
    const sums = sumViews(declaration, language);
    expect(inferredInSums(sums, language)).toContain(words.payer);
    expect(inferredInSums([], language)).toEqual([]);
    const said = sums.filter(({ payerIsInferred, note }) => !payerIsInferred && note === undefined);
    expect(inferredInSums(said, language)).toEqual([]);
  });

  test("is named for parts as far as there is any", () => {
    const view = whoView(declaration, language);
    expect(inferredInParts(view, language)).toEqual([who.inferredHere]);
    expect(inferredInParts({ ...view, groups: [], mentioned: [], allParties: undefined }, language)).toEqual([]);
  });
});
