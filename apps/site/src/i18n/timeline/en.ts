import type { TimelineWords } from "./words.ts";

export const timeline: TimelineWords = {
  introduction:
    "The times that the statement names stand beside its words. Around them stand other texts and records, each with a link to its source.",
  figure: {
    heading: "Two scales of time",
    howToRead:
      "The upper part shows all years, the lower part the months around the meeting. A dash marks a known day. A band is as long as the time in which something may lie.",
    farScale: (first, last) => `From ${first} to ${last}`,
    nearScale: (first, last, times) => `From ${first} to ${last}, drawn ${times} times larger`,
    times: "Times that the statement names, with its own day",
    named: "Other texts that it names",
    placed: "Other texts that we place beside it",
    day: (day) => `The meeting, ${day}`,
    key: {
      day: "a known day",
      window: "some time within, or all of it",
      deadline: "no later than the end",
      oneEnd: "one end is open or not known",
    },
  },
  recordsFigure: {
    heading: "Of which quarters records tell",
    howToRead: "The higher a bar, the more records tell of its three months. They are those that we found.",
    scale: (first, last) => `From ${first} to ${last}`,
    byQuarter: "Records, by quarter",
    longer: "Records of a longer or less exact time",
    highest: (count) => `The highest bar: ${count}`,
    lines: (searched) =>
      `The full line marks the meeting, the dotted one ${searched}, the day up to which sources were searched. No bar does not mean that nothing happened.`,
  },
  facts: {
    meeting: "The meeting",
    published: "The statement was published",
    due: "Due by then",
    announced: "Sum announced",
    made: "Text made",
  },
  beforeHeading: "What came before",
  dayHeading: "The day itself",
  aheadHeading: "What was still to come",
  aheadIntroduction:
    "Seen from the day of the meeting. A deadline is a window: it ends on the last day that the words allow.",
  noneAhead: "The statement names no time that was still to come.",
  unplacedHeading: "Times that cannot be placed",
  unplacedIntroduction: "The statement names these times without saying when they begin, end or come again.",
  oneEndHeading: "Only the last day can be told",
  noDateHeading: "No day can be told",
  textsUndatedHeading: "Other texts whose date is not known",
  followedHeading: "What followed",
  followedIntroduction:
    "These are dates of texts and records, not words of the statement. That a thing came later does not mean that it came of the statement.",
  notInWords: "The statement does not say this day.",
  textsBefore: "Earlier texts",
  textsAfter: "Later texts",
  textsIntroduction: "Each links to its sources. ◆ named by the statement, ◇ placed beside it by us.",
  recordsBefore: "Records from the day of the meeting or before",
  recordsSince: "Records, quarter by quarter",
  recordsIntroduction:
    "Each line gives the day of which a record tells, who published it, and what it bears on: there the record stands with its source. It need not show that a thing was done.",
  longer: "A longer or less exact time",
  inferred: "inferred by us",
  none: "None are recorded.",
  textsCounted: { one: "text", other: "texts" },
  timesCounted: { one: "time", other: "times" },
};
