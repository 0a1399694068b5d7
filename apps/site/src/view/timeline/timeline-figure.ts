import { dayOfDeclaration, type CalendarDate, type Declaration, type Instrument } from "@entente/sdk";
import { whenMade } from "../side-of-statement.ts";
import {
  beginningOf,
  endOf,
  lengthOf,
  monthEnd,
  monthStart,
  monthTicks,
  yearTicks,
  type Axis,
  type Share,
  type Tick,
} from "./axis.ts";
import type { NamedTime } from "./named-times.ts";

/** A time as it is drawn: as long as it may lie anywhere in. */
export interface Band {
  readonly from: Share;
  readonly to: Share;
  /** `day`: known to the day. `window`: some time within. `deadline`: by its end at the latest. */
  readonly look: "day" | "window" | "deadline";
  /** Ends that are not known, which fade. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** The times of the statement and other texts, on two scales. */
export interface TimelineFigure {
  readonly far: {
    readonly axis: Axis;
    readonly ticks: readonly Tick[];
    readonly day: Share;
    /** What of it the lower scale shows. */
    readonly near: { readonly from: Share; readonly to: Share };
    readonly times: readonly Band[];
    readonly named: readonly Band[];
    readonly placed: readonly Band[];
  };
  readonly near: {
    readonly axis: Axis;
    readonly ticks: readonly Tick[];
    readonly day: Share;
    /** How many times longer a day is drawn than above. */
    readonly times: number;
    readonly rows: readonly (NamedTime & { readonly band: Band })[];
  };
}

interface Window {
  readonly earliest?: CalendarDate | undefined;
  readonly latest?: CalendarDate | undefined;
}

/** How many months before the day the lower scale looks back for a time that the statement names. */
const monthsBack = 6;
/** How many months after the day it shows at most, and how many where nothing lies ahead. */
const mostMonthsAhead = 30;
const fewestMonthsAhead = 3;

/** Lays out the times and other texts along two axes, each with one scale from end to end. */
export function timelineFigure(declaration: Declaration, times: readonly NamedTime[]): TimelineFigure {
  const day = dayOfDeclaration(declaration);
  const made = declaration.instruments.flatMap((instrument) => {
    const window = whenMade(declaration, instrument);
    return window === undefined ? [] : [{ window, isNamed: isNamed(instrument) }];
  });
  const far = farAxis([...times, ...made.map(({ window }) => window), { earliest: day }]);
  const near = nearAxis(times, day);
  const texts = (named: boolean): readonly Band[] =>
    made.filter((each) => each.isNamed === named).map(({ window }) => bandOf(far, window, false));
  return {
    far: {
      axis: far,
      ticks: yearTicks(far),
      day: beginningOf(far, day),
      near: { from: beginningOf(far, near.first), to: endOf(far, near.last) },
      times: times.map((time) => bandOf(far, time, time.isDeadline)),
      named: texts(true),
      placed: texts(false),
    },
    near: {
      axis: near,
      ticks: monthTicks(near),
      day: beginningOf(near, day),
      times: Math.round(lengthOf(far) / lengthOf(near)),
      rows: times
        .filter((time) => isWithin(near, time))
        .map((time) => ({ ...time, band: bandOf(near, time, time.isDeadline) })),
    },
  };
}

function isNamed({ anchors }: Instrument): boolean {
  return anchors.length > 0;
}

/** From the first year in which anything lies to the last. */
function farAxis(windows: readonly Window[]): Axis {
  const days = windows.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== undefined);
  const years = days.map((day) => day.slice(0, 4)).sort();
  return { first: `${years[0] ?? ""}-01-01`, last: `${years.at(-1) ?? ""}-12-31` };
}

/** The months around the day: back to the first time named in the half-year before, on to the last that lies ahead. */
function nearAxis(times: readonly NamedTime[], day: CalendarDate): Axis {
  const [back, most] = [monthStart(day, -monthsBack), monthEnd(monthStart(day, mostMonthsAhead))];
  const firsts = times.flatMap(({ earliest }) => (earliest !== undefined && earliest >= back ? [earliest] : []));
  const lasts = times
    .filter(({ group }) => group === "ahead")
    .flatMap(({ earliest, latest }) => [latest ?? earliest])
    .filter((last) => last !== undefined && last <= most);
  const fewest = monthStart(day, fewestMonthsAhead);
  return {
    first: monthStart([...firsts, day].sort()[0] ?? day),
    last: monthEnd([...lasts, fewest].sort().at(-1) ?? fewest),
  };
}

/** Whether all that is known of a time lies on an axis. */
function isWithin({ first, last }: Axis, { earliest, latest }: Window): boolean {
  const known = [earliest, latest].filter((day) => day !== undefined);
  return known.length > 0 && known.every((day) => first <= day && day <= last);
}

function bandOf(axis: Axis, { earliest, latest }: Window, isDeadline: boolean): Band {
  const isDay = earliest !== undefined && earliest === latest;
  return {
    from: earliest === undefined ? 0 : beginningOf(axis, earliest),
    to: latest === undefined ? 100 : endOf(axis, latest),
    look: isDeadline ? "deadline" : isDay ? "day" : "window",
    openStart: earliest === undefined,
    openEnd: latest === undefined,
  };
}
