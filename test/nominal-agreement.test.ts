import { expect, test } from "vitest";
import { nominalAgreement, type Pair } from "../scripts/coding/nominal-agreement.ts";

const pairsOf = (first: string, second: string): readonly Pair[] =>
  first.split(" ").map((value, index) => [value, second.split(" ")[index] ?? ""] as const);

// The two worked examples of Krippendorff, “Computing Krippendorff's Alpha-Reliability” (2011), A and B.
test("gives Krippendorff's alpha as its author works it out", () => {
  expect(nominalAgreement(pairsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")).alpha).toBe(0.1);
  expect(nominalAgreement(pairsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d")).alpha).toBe(0.69);
});

// 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: observed 0.7, by chance 0.5.
test("gives Cohen's kappa", () => {
  const pairs = [
    ...Array.from({ length: 20 }, (): Pair => ["yes", "yes"]),
    ...Array.from({ length: 5 }, (): Pair => ["yes", "no"]),
    ...Array.from({ length: 10 }, (): Pair => ["no", "yes"]),
    ...Array.from({ length: 15 }, (): Pair => ["no", "no"]),
  ];
  expect(nominalAgreement(pairs)).toMatchObject({ units: 50, agreed: 35, kappa: 0.4 });
});

test("gives no coefficient where there is nothing to tell apart", () => {
  expect(nominalAgreement(pairsOf("a a a", "a a a"))).toEqual({ units: 3, agreed: 3 });
  expect(nominalAgreement([])).toEqual({ units: 0, agreed: 0 });
});
