import { takeTurns } from "./measure.ts";

/** By how much time for each unit may grow before work is no longer called linear. */
export const linearAtMost = 1.5;

/** How much more time each unit takes at the last size than at the first: 1 where time is in proportion. */
export function growthOf(measured: readonly { readonly units: number; readonly milliseconds: number }[]): number {
  const [first, last] = [measured[0], measured.at(-1)];
  if (first === undefined || last === undefined) throw new Error("Nothing was measured.");
  return last.milliseconds / last.units / (first.milliseconds / first.units);
}

/**
 * Measures a planted loop that is quadratic and one that is not, as the rows are measured. A benchmark that calls the first
 * linear, or the second not, is worth nothing: it throws.
 */
export async function proveGrowth(): Promise<void> {
  const grows = async (loop: (units: number) => number): Promise<number> => {
    const measured = [];
    for (const units of [2_000, 8_000, 32_000]) {
      const expected = loop(units);
      const [milliseconds = NaN] = await takeTurns([
        {
          run: () => loop(units),
          check: (answer) => {
            if (answer !== expected) throw new Error("A planted loop gives another answer.");
          },
        },
      ]);
      measured.push({ units, milliseconds });
    }
    return growthOf(measured);
  };
  const [quadratic, linear] = [await grows(pairs), await grows(singles)];
  if (quadratic <= linearAtMost) throw new Error(`A quadratic loop seems linear: its growth is ${quadratic}.`);
  if (linear > 2 * linearAtMost) throw new Error(`A linear loop seems quadratic: its growth is ${linear}.`);
}

function singles(units: number): number {
  let sum = 0;
  for (let index = 0; index < units * 50; index += 1) sum = (sum + Math.imul(index, index)) | 0;
  return sum;
}

function pairs(units: number): number {
  let sum = 0;
  for (let first = 0; first < units; first += 1) {
    for (let second = 0; second < units; second += 64) sum = (sum + Math.imul(first, second)) | 0;
  }
  return sum;
}
