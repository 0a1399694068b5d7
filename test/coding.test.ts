import { readFile } from "node:fs/promises";
import { declaration } from "@entente/uk-france-2015";
import { beforeAll, describe, expect, test } from "vitest";
import { filesMadeFromCodings } from "../scripts/coding/agreement-document.ts";
import { sentencesQuoted, textsOf } from "../scripts/coding/agreement.ts";
import { codingOf } from "../scripts/coding/coding-of.ts";
import { readCoding, readRulings, type Coding } from "../scripts/coding/coding.ts";
import { disagreements } from "../scripts/coding/disagreements.ts";

const texts = textsOf(declaration);
const [first, second] = [await readCoding("first"), await readCoding("second")];
const rulings = await readRulings();
const keyOf = ({ on, unit }: { readonly on: string; readonly unit: string }): string => `${on}: ${unit}`;

describe.each([
  ["first", first],
  ["second", second],
] as const)("the %s coding", (_name, coding) => {
  test("quotes the sentences, and reads each of them", () => {
    const misquoted = coding.spans.filter(({ sentence, quote }) => texts.get(sentence)?.includes(quote) !== true);
    expect(misquoted).toEqual([]);
    expect([...texts.keys()].filter((id) => !coding.spans.some(({ sentence }) => sentence === id))).toEqual([]);
  });

  test("makes undertakings of exactly those spans that undertake", () => {
    const cited = new Set(coding.undertakings.map(({ id }) => id));
    for (const { kind, undertaking } of coding.spans) {
      const undertakes = kind === "commitment" || kind === "follow-up";
      expect(undertaking === undefined ? "none" : cited.has(undertaking)).toBe(undertakes ? true : "none");
    }
  });
});

describe("the comparison", () => {
  test("stands in docs/coding/agreement.md and in the data; run `npm run agreement` if not", async () => {
    for (const { file, text } of await filesMadeFromCodings(declaration)) {
      expect(await readFile(file, "utf8")).toBe(text);
    }
  });

  test("is published with the declaration", () => {
    expect(declaration.codings.find(({ id }) => id === "kinds")).toMatchObject({ units: 59, agreed: 58, kappa: 0.98 });
  });

  test("counts apart the sentences whose words the codebook quoted", async () => {
    expect((await sentencesQuoted(texts)).size).toBe(7);
  });

  test("has a ruling for each difference, and none for what is no difference", () => {
    const differences = disagreements(first, second, texts).map(keyOf);
    expect(rulings.map(keyOf).sort()).toEqual([...differences].sort());
  });
});

/** What the coding that a ruling chose says must be what the declaration says: then they no longer differ there. */
describe("the declaration follows the rulings", () => {
  const final = codingOf(declaration);
  let stillDiffering: Readonly<Record<"first" | "second", ReadonlySet<string>>>;

  beforeAll(() => {
    const against = (coding: Coding): ReadonlySet<string> => {
      const differing = disagreements(coding, final, texts);
      return new Set(differing.map(keyOf));
    };
    stillDiffering = { first: against(first), second: against(second) };
  });

  test.each(rulings)("on $on: $unit", (ruling) => {
    const { on, unit } = ruling;
    if (on === "alone") {
      const [coder = "", what = ""] = unit.split(" ");
      const kept = ruling.ruling === coder;
      // Against its own coder, what was ruled out stands alone, and what was kept does not.
      const alone = stillDiffering[coder as "first" | "second"].has(
        keyOf({ on, unit: `first ${unit.slice(coder.length + 1)}` }),
      );
      expect(["span", "undertaking", "sum"]).toContain(what);
      expect(alone).toBe(!kept);
      return;
    }
    const chosen = ruling.ruling === "first" ? first : second;
    expect(valueIn(codingOf(declaration), on, unit, first)).toBe(valueIn(chosen, on, unit, first));
  });
});

/** What a coding gives a unit, which is named as the first coding names it. */
function valueIn(coding: Coding, on: string, unit: string, naming: Coding): string {
  const withNaming = disagreements(naming, coding, texts).find((one) => one.on === on && one.unit === unit);
  return withNaming?.second ?? "as the first";
}
