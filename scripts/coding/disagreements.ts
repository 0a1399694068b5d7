import type { Coding, Ruling } from "./coding.ts";
import { codedAlone, compareCodings } from "./compare-codings.ts";

/** One thing on which two codings differ, named as rulings name it. */
export interface Disagreement {
  readonly on: Ruling["on"];
  readonly unit: string;
  readonly first: string;
  readonly second: string;
}

/** Everything on which two codings differ. What is an undertaking follows from the kind, and is not listed again. */
export function disagreements(
  first: Coding,
  second: Coding,
  texts: ReadonlyMap<string, string>,
): readonly Disagreement[] {
  const differing = compareCodings(first, second, texts)
    .filter(({ id }) => id !== "undertakes")
    .flatMap(({ id, units }) =>
      units.filter((unit) => unit.first !== unit.second).map((unit) => ({ on: id, ...unit })),
    );
  const alone = codedAlone(first, second, texts).map(({ what, coder, unit, words }) => ({
    on: "alone",
    unit: `${coder} ${what} ${unit}: ${words}`,
    first: coder === "first" ? "has it" : "has it not",
    second: coder === "second" ? "has it" : "has it not",
  }));
  return [...differing.map(({ on, unit, first: a, second: b }) => ({ on, unit, first: a, second: b })), ...alone];
}
