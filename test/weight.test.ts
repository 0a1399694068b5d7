import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundlers } from "./fixtures/bundle.ts";
import { packedConsumer, type Consumer } from "./fixtures/consumer.ts";

let consumer: Consumer;

beforeAll(async () => {
  consumer = await packedConsumer();
});

afterAll(() => consumer.remove());

interface Part {
  readonly part: string;
  readonly from: string;
  readonly names: readonly string[];
  /** Bytes, gzipped. Goals are round; what is only measured has five in a hundred above the measure. */
  readonly atMost: number;
  readonly withoutZod: boolean;
}

const parts: readonly Part[] = [
  {
    part: "anchoring",
    from: "@entente/sdk",
    names: ["matchQuote", "describeQuote", "suggestQuote", "indexText"],
    atMost: 3_000,
    withoutZod: true,
  },
  {
    part: "queries",
    from: "@entente/sdk",
    names: [
      ...["commitmentsOf", "statementsOf", "quotesOf", "sumMoney", "countKinds", "cuePlaces", "selectCommitments"],
      ...[
        "selectMoney",
        "timeline",
        "statementsAt",
        "mentionsOf",
        "backlinksOf",
        "coverageLedger",
        "proof",
        "absences",
      ],
    ],
    atMost: 6_000,
    withoutZod: true,
  },
  {
    part: "statuses",
    from: "@entente/sdk",
    names: ["statusAt", "statusHistory", "summaryAt", "whatWouldChange"],
    atMost: 4_000,
    withoutZod: true,
  },
  {
    part: "all questions at hand",
    from: "@entente/sdk",
    names: ["openDeclaration"],
    atMost: 8_000,
    withoutZod: true,
  },
  {
    part: "reading unknown input",
    from: "@entente/sdk/schema",
    names: ["safeParseDeclaration"],
    atMost: 66_800,
    withoutZod: false,
  },
  {
    part: "the declaration",
    from: "@entente/uk-france-2015",
    names: ["declaration"],
    atMost: 134_500,
    withoutZod: true,
  },
];

const styles = {
  named: ({ from, names }: Part) =>
    `import { ${names.join(", ")} } from "${from}";\nglobalThis.used = [${names.join(", ")}];`,
  namespace: ({ from, names }: Part) =>
    `import * as all from "${from}";\nglobalThis.used = [${names.map((name) => `all.${name}`).join(", ")}];`,
  "re-export": ({ from, names }: Part) => `export { ${names.join(", ")} } from "${from}";`,
} as const;

const cases = parts.flatMap((part) =>
  (Object.keys(styles) as (keyof typeof styles)[]).flatMap((style) =>
    (Object.keys(bundlers) as (keyof typeof bundlers)[]).map((bundler) => ({ ...part, style, bundler })),
  ),
);

describe("what a page has to load", () => {
  test.each(cases)("for $part, by $style import, with $bundler", async ({ style, bundler, ...part }) => {
    const { code, bytes } = await bundlers[bundler](consumer.folder, styles[style](part));
    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThanOrEqual(part.atMost);
    expect(/strictObject|ZodError|\$ZodType/.test(code)).toBe(!part.withoutZod);
  });
});
