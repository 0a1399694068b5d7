import { dayOfDeclaration, type Declaration } from "@entente/sdk";
import { beginningOf, endOf, yearTicks, type Axis, type Share, type Tick } from "./axis.ts";
import type { DatedRecords, RecordGroup } from "./dated-records.ts";

/** A stretch of time on an axis. */
interface Stretch {
  readonly from: Share;
  readonly to: Share;
}

/** How many records tell of each quarter. */
export interface RecordsFigure {
  readonly axis: Axis;
  readonly ticks: readonly Tick[];
  readonly day: Share;
  readonly searchedUpTo: Share;
  /** A bar for each quarter, as high as there are records; that of the day is parted by it. */
  readonly bars: readonly (Stretch & { readonly count: number })[];
  readonly inBars: number;
  readonly highest: number;
  /** The times of the records that no quarter holds. */
  readonly longer: readonly Stretch[];
}

/** Lays out the records along the years from the first of them to the end of the search. */
export function recordsFigure(declaration: Declaration, { before, since }: DatedRecords): RecordsFigure {
  const day = dayOfDeclaration(declaration);
  const { searchedUpTo } = declaration;
  const groups = [...before, ...since];
  const axis = axisOf([...groups.flatMap(daysOf), day, searchedUpTo]);
  const bars = groups.flatMap(({ span, records }) =>
    span === undefined
      ? []
      : [{ from: beginningOf(axis, span.first), to: endOf(axis, span.last), count: records.length }],
  );
  return {
    axis,
    ticks: yearTicks(axis),
    day: beginningOf(axis, day),
    searchedUpTo: endOf(axis, searchedUpTo),
    bars,
    inBars: bars.reduce((sum, { count }) => sum + count, 0),
    highest: Math.max(...bars.map(({ count }) => count), 0),
    longer: groups
      .filter(({ span }) => span === undefined)
      .flatMap(({ records }) =>
        records.map(({ earliest, latest }) => ({
          from: beginningOf(axis, earliest ?? axis.first),
          to: endOf(axis, latest ?? axis.last),
        })),
      ),
  };
}

function daysOf({ records }: RecordGroup): readonly string[] {
  return records.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== undefined);
}

/** Whole years. */
function axisOf(days: readonly string[]): Axis {
  const years = days.map((day) => day.slice(0, 4)).sort();
  return { first: `${years[0] ?? ""}-01-01`, last: `${years.at(-1) ?? ""}-12-31` };
}
