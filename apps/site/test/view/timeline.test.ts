import { dayOfDeclaration, timeline, type Declaration } from "@entente/sdk";
import { describe, expect, test } from "vitest";
import { declaration } from "../../src/declaration.ts";
import { languages } from "../../src/i18n/language.ts";
import { quarterInWords } from "../../src/i18n/timeline/quarter-in-words.ts";
import {
  beginningOf,
  daysBetween,
  endOf,
  lengthOf,
  monthEnd,
  monthStart,
  monthTicks,
  yearTicks,
} from "../../src/view/timeline/axis.ts";
import { timelineView } from "../../src/view/timeline/timeline-view.ts";

const day = dayOfDeclaration(declaration);
const { dates, evidence, instruments } = declaration;

describe.each(languages)("the timeline in %s", (language) => {
  const view = timelineView(declaration, language);
  const listed = Object.values(view.times).flat();
  const groups = [...view.records.before, ...view.records.since];

  test("every time that the text names is listed once, placed or as one that cannot be placed", () => {
    const anchors = [...listed, ...view.unplaced].flatMap((time) => time.anchors.map(({ start }) => start));
    expect(anchors.sort()).toEqual(dates.flatMap((date) => date.anchors.map(({ start }) => start)).sort());
    expect(view.unplaced.map(({ id }) => id)).toEqual(
      dates.filter(({ edtf }) => edtf === undefined).map(({ id }) => id),
    );
  });

  test("everything that the SDK hangs on a date is told with it", () => {
    const hanging = timeline(declaration).flatMap(({ work, events, due, announced, instruments: made }) => [
      ...work,
      ...events,
      ...due,
      ...announced,
      ...made,
    ]);
    expect(listed.flatMap(({ facts }) => facts)).toHaveLength(hanging.length);
  });

  test("what stands before the day had begun by then, and what lies ahead had not or has a deadline", () => {
    const began = view.times.before.map(({ earliest, latest = "" }) => earliest ?? latest);
    expect(began.filter((first) => first > day)).toEqual([]);
    expect(began.length).toBeGreaterThan(0);
    for (const { earliest, isDeadline, id } of view.times.ahead) {
      expect(isDeadline || (earliest !== undefined && earliest > day), id).toBe(true);
    }
    expect(view.times.oneEnd.every(({ earliest }) => earliest === undefined)).toBe(true);
  });

  test("every text is listed on one side, and those with a date are drawn", () => {
    const texts = Object.values(view.texts).flat();
    expect(texts.map(({ id }) => id).sort()).toEqual(instruments.map(({ id }) => id).sort());
    const { named, placed } = view.figure.far;
    expect(named.length + placed.length).toBe(view.texts.before.length + view.texts.after.length);
  });

  test("every record is listed once, on its side of the day", () => {
    const ids = groups.flatMap(({ records }) => records.map(({ id }) => id));
    expect(ids.sort()).toEqual(evidence.map(({ id }) => id).sort());
    const earlier = view.records.before.flatMap(({ records }) => records);
    expect(earlier.every(({ latest }) => latest !== undefined && latest <= day)).toBe(true);
    expect(groups.flatMap(({ records }) => records).filter(({ about }) => about.length === 0)).toEqual([]);
  });

  test("the numbers in the figures are those of the lists", () => {
    expect(view.figure.far.times).toHaveLength(listed.length);
    const { bars, inBars, highest, longer } = view.recordsFigure;
    expect(bars.map(({ count }) => count)).toEqual(
      groups.filter(({ span }) => span !== undefined).map(({ records }) => records.length),
    );
    expect(inBars + longer.length).toBe(evidence.length);
    expect(highest).toBe(Math.max(...groups.filter(({ span }) => span).map(({ records }) => records.length)));
  });

  test("each row of the close-up leads to a time in the list", () => {
    const ids = listed.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(view.figure.near.rows.filter(({ id }) => !ids.includes(id))).toEqual([]);
    expect(view.figure.near.rows.length).toBeGreaterThan(0);
  });
});

test("no bar of records crosses the day", () => {
  const { bars, day: at } = timelineView(declaration, "en").recordsFigure;
  expect(bars.filter(({ from, to }) => from < at - 0.05 && to > at + 0.1)).toEqual([]);
});

test("deadlines are drawn as windows that end on their last day, and unknown ends as unknown", () => {
  const { near } = timelineView(declaration, "en").figure;
  const deadlines = near.rows.filter(({ isDeadline }) => isDeadline);
  expect(deadlines.map(({ band }) => band.look)).toEqual(deadlines.map(() => "deadline"));
  for (const { band, latest } of deadlines) expect(band.to).toBe(endOf(near.axis, latest ?? ""));
  const open = near.rows.filter(({ group }) => group === "oneEnd");
  expect(open.length).toBeGreaterThan(0);
  expect(open.every(({ band }) => band.openStart)).toBe(true);
});

test("a declaration without times, texts and records has its own day", () => {
  const bare: Declaration = {
    ...declaration,
    dates: [],
    events: [],
    instruments: [],
    evidence: [],
    money: [],
    commitments: [],
  };
  const view = timelineView(bare, "en");
  expect(view.times.day.flatMap(({ facts }) => facts.map(({ text }) => text.en))).toEqual([
    "The meeting",
    "The statement was published",
  ]);
  expect([view.times.before, view.times.ahead, view.unplaced, view.records.since]).toEqual([[], [], [], []]);
  expect(view.recordsFigure.bars).toEqual([]);
  expect(view.figure.near.rows).toHaveLength(2);
});

describe("an axis", () => {
  const year = { first: "2015-01-01", last: "2015-12-31" };

  test("gives every day the same length", () => {
    expect(lengthOf(year)).toBe(365);
    expect(beginningOf(year, "2015-01-01")).toBe(0);
    expect(endOf(year, "2015-12-31")).toBe(100);
    expect(endOf(year, "2015-03-14") - beginningOf(year, "2015-03-14")).toBeCloseTo(100 / 365, 1);
    expect(beginningOf(year, "1999-01-01")).toBe(0);
    expect(endOf(year, "2030-01-01")).toBe(100);
    expect(daysBetween("2016-02-28", "2016-03-01")).toBe(2);
  });

  test("knows its months", () => {
    expect(monthEnd("2016-02-10")).toBe("2016-02-29");
    expect(monthStart("2015-01-31", -1)).toBe("2014-12-01");
    expect(monthTicks(year)).toHaveLength(12);
    expect(monthTicks({ first: "2015-01-01", last: "2016-12-31" })).toHaveLength(8);
    expect(monthTicks({ first: "2015-02-01", last: "2018-12-31" })).toHaveLength(7);
  });

  test("writes no more than ten years along itself", () => {
    expect(yearTicks(year).map((tick) => tick.day)).toEqual(["2015-01-01"]);
    expect(yearTicks({ first: "1986-01-01", last: "2025-12-31" }).map((tick) => tick.day.slice(0, 4))).toEqual([
      "1990",
      "1995",
      "2000",
      "2005",
      "2010",
      "2015",
      "2020",
      "2025",
    ]);
    expect(yearTicks({ first: "1066-01-01", last: "2025-12-31" })).toHaveLength(10);
  });
});

test("a quarter is told by its months", () => {
  expect(quarterInWords("2015-10-01", "en")).toBe("October to December 2015");
  expect(quarterInWords("2015-07-01", "fr")).toBe("juillet à septembre 2015");
});
