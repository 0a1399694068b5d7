import { duration, times } from "../figures.ts";
import { takeTurns } from "../measure.ts";
import type { Answer, Method } from "../peers/method.ts";
import type { Quote } from "../quotes.ts";
import type { Table } from "../section.ts";

/** A method, and the quotes that it is given: fewer for one that would take minutes. */
export interface Entrant {
  readonly method: Method;
  readonly quotes: readonly Quote[];
}

/** What a method took. */
export interface Timed {
  readonly name: string;
  /** Milliseconds a quote. */
  readonly each: number;
  /** How many quotes it was given. */
  readonly asked: number;
  /** How many it placed wrongly without saying that they are ambiguous. */
  readonly silentlyWrong: number;
  /** How many it called ambiguous. */
  readonly ambiguous: number;
}

/** Times some methods on one text. A wrong verdict of a method that gives verdicts ends the run. */
export async function compareMethods(text: string, entrants: readonly Entrant[]): Promise<readonly Timed[]> {
  const first: Tally[] = [];
  for (const { method, quotes } of entrants) first.push(tally(method, quotes, await method.find(text, quotes)));
  assertAgreement(first);
  const best = await takeTurns(
    entrants.map(({ method, quotes }, index) => ({
      run: () => method.find(text, quotes),
      check: (answers: readonly Answer[]) => {
        const { ambiguous } = tally(method, quotes, answers);
        if (ambiguous !== first[index]?.ambiguous) throw new Error(`${method.name}: ${ambiguous} quotes are ambiguous`);
      },
    })),
  );
  return first.map((counted, index) => ({ ...counted, each: (best[index] ?? NaN) / counted.asked }));
}

interface Tally extends Omit<Timed, "each"> {
  readonly givesVerdict: boolean;
}

function tally({ name, givesVerdict }: Method, quotes: readonly Quote[], answers: readonly Answer[]): Tally {
  const wrong = quotes.filter(({ start }, index) => typeof answers[index] === "number" && answers[index] !== start);
  const missing = answers.filter((answer) => answer === "missing").length;
  if (answers.length !== quotes.length || missing > 0 || (givesVerdict && wrong.length > 0)) {
    throw new Error(`${name}: ${missing} quotes not found, ${wrong.length} found elsewhere`);
  }
  const ambiguous = answers.filter((answer) => answer === "ambiguous").length;
  return { name, givesVerdict, asked: quotes.length, silentlyWrong: wrong.length, ambiguous };
}

/** Those who give verdicts on the same quotes must call as many of them ambiguous: each is a proof of the others. */
function assertAgreement(tallies: readonly Tally[]): void {
  const judges = tallies.filter(({ givesVerdict }) => givesVerdict);
  for (const { name, asked, ambiguous } of judges) {
    const other = judges.find((judge) => judge.asked === asked && judge.ambiguous !== ambiguous);
    if (other === undefined) continue;
    throw new Error(`${name} calls ${ambiguous} quotes ambiguous, ${other.name} ${other.ambiguous}`);
  }
}

/** A table with the time and the ratio of each method at each size; a time from fewer quotes is marked. */
export function methodTable(
  sizes: readonly { readonly size: string; readonly timed: readonly Timed[] }[],
  quoteCount: number,
  base: string,
): Table {
  const names = [...new Set(sizes.flatMap(({ timed }) => timed.map(({ name }) => name)))];
  const cells = (name: string, timed: readonly Timed[]): readonly string[] => {
    const found = timed.find((candidate) => candidate.name === name);
    if (found === undefined) return ["–", "–"];
    const mark = found.asked < quoteCount ? "≈ " : "";
    return [`${mark}${duration(found.each * quoteCount)}`, times(eachOf(timed, base) / found.each)];
  };
  return {
    columns: ["characters", ...sizes.flatMap(({ size }) => [size, "×"])],
    rows: names.map((name) => [name, ...sizes.flatMap(({ timed }) => cells(name, timed))]),
  };
}

/** The milliseconds a quote of a method. */
export function eachOf(timed: readonly Timed[], name: string): number {
  return timed.find((candidate) => candidate.name === name)?.each ?? NaN;
}
