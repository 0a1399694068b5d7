import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Something whose time is taken. */
export interface Measured<Answer> {
  /** The work that is timed. */
  readonly run: () => Answer | Promise<Answer>;
  /** Throws when an answer is wrong; called for every run that is timed, and not timed itself. */
  readonly check: (answer: Answer) => void;
}

// Short work is repeated within a round, so that no clock tick or pause decides the figure.
const roundMilliseconds = 25;
const warmUpMilliseconds = 60;

/**
 * Takes the best time of each of several ways of doing a work. They take turns, round by round, so that what slows the
 * machine for a while slows all of them and leaves the ratios alone.
 *
 * @returns The milliseconds of each, in their order.
 */
export async function takeTurns<Answer>(ways: readonly Measured<Answer>[], rounds = 4): Promise<readonly number[]> {
  for (const way of ways) await bestWithin(way, warmUpMilliseconds);
  const best = ways.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, way] of ways.entries()) {
      best[index] = Math.min(best[index] ?? Infinity, await bestWithin(way, roundMilliseconds));
    }
  }
  return best;
}

async function bestWithin<Answer>({ run, check }: Measured<Answer>, milliseconds: number): Promise<number> {
  let best = Infinity;
  for (let spent = 0; spent < milliseconds;) {
    const start = performance.now();
    const given = run();
    const answer = given instanceof Promise ? await given : given;
    const taken = performance.now() - start;
    check(answer);
    best = Math.min(best, taken);
    spent += taken;
  }
  return best;
}

/** The figure in the middle: of an odd number of them, one that was measured. */
export function medianOf(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? NaN;
}

/** What a value holds, in bytes. */
export interface Memory {
  /** Objects and strings. */
  readonly heap: number;
  /** The contents of typed arrays. */
  readonly buffers: number;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Makes a value and tells what it holds, with garbage collected before and after. */
export function memoryOf(make: () => unknown): Memory {
  const before = memoryInUse();
  kept = make();
  const after = memoryInUse();
  kept = undefined;
  return { heap: after.heap - before.heap, buffers: after.buffers - before.buffers };
}

/** Where the value is held while it is measured, out of reach of an optimiser that would let it go. */
export let kept: unknown;

function memoryInUse(): Memory {
  // What the first pass frees may hold buffers that only the second one lets go.
  collectGarbage();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed, buffers: arrayBuffers };
}
