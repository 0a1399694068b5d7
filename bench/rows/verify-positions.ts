import { duration } from "../figures.ts";
import { takeTurns } from "../measure.ts";
import { takeQuotes, type Quote } from "../quotes.ts";
import type { Section } from "../section.ts";
import { sizedTexts } from "../texts.ts";

const quoteCount = 10_000;

/** Stored positions: the words are looked for where they stood, and nowhere else. */
export async function verifyPositions(): Promise<Section> {
  const sizes = [];
  for (const { size, text } of sizedTexts) {
    const quotes = takeQuotes(text, quoteCount);
    const moved = quotes.map((quote) => ({ ...quote, start: quote.start + 1 }));
    const [held = NaN, refused = NaN] = await takeTurns([
      { run: () => countHeld(text, quotes), check: expectCount(quoteCount) },
      { run: () => countHeld(text, moved), check: expectCount(0) },
    ]);
    sizes.push({ size, held, refused });
  }
  const slowest = Math.max(...sizes.flatMap(({ held, refused }) => [held, refused]));
  return {
    title: "Verifying 10,000 stored positions",
    notes: ["`text.startsWith(exact, start)` for each: what a stored position with its quote needs, and no index."],
    tables: [
      {
        columns: ["characters", ...sizes.map(({ size }) => size)],
        rows: [
          ["all hold", ...sizes.map(({ held }) => duration(held))],
          ["all are off by one", ...sizes.map(({ refused }) => duration(refused))],
        ],
      },
    ],
    goals: [
      {
        goal: "≤ 10 ms for 10,000",
        measured: `${duration(slowest)} at most`,
        isMet: slowest <= 10,
        why: "comparing takes longer",
      },
    ],
  };
}

function countHeld(text: string, quotes: readonly Quote[]): number {
  let held = 0;
  for (const { exact, start } of quotes) if (text.startsWith(exact, start)) held += 1;
  return held;
}

function expectCount(expected: number): (count: number) => void {
  return (count) => {
    if (count !== expected) throw new Error(`${count} positions hold, expected ${expected}`);
  };
}
