import { declarationOf } from "../../fixtures/declaration.ts";
import type { Case } from "./case.ts";

const [monday, june] = declarationOf().dates;

/** Sums, figures and dates that are not those of the text. */
export const factsCases: readonly Case[] = [
  {
    check: "sums-complete",
    breaks: "a sum with a figure has no basis",
    path: ["money", 0, "basis"],
    value: undefined,
    says: "money.pier-money.basis: no basis is given; expected “total” or “per-year”. Give what the words say, or say “unquantified”.",
  },
  {
    check: "sums-complete",
    breaks: "a sum with a figure has no amounts",
    path: ["money", 0, "amounts"],
    value: undefined,
    says: "money.pier-money.amounts: no amount is given; expected at least one amount. Give what the words say, or say “unquantified”.",
  },
  {
    check: "sums-complete",
    breaks: "a sum without a figure has amounts",
    path: ["money", 0, "qualifier"],
    value: "unquantified",
    says: "money.pier-money.amounts: the qualifier is “unquantified” and amounts are given; expected no amounts, or a qualifier of the figure. Take the amounts out, or say how the words bound the sum.",
  },
  {
    check: "sums-complete",
    breaks: "an amount is written otherwise than the text writes it",
    path: ["money", 0, "amounts", 0, "asWritten"],
    value: "£3m",
    says: "money.pier-money.amounts[0].asWritten: “£3m” does not stand in the quote; expected the sum as the record's own quote writes it. Copy it from the quote, or widen the quote.",
  },
  {
    check: "sums-as-written",
    breaks: "a value is not the figure of its words",
    path: ["money", 0, "amounts", 0, "value"],
    value: 30000000,
    says: "money.pier-money.amounts[0].value: the value is 30000000, the words “£3 million” write 3000000; expected the figure of the words, in whole units of the currency. Correct the value, or the words.",
  },
  {
    check: "sums-recorded",
    breaks: "a sum of the text is not recorded",
    path: ["money"],
    value: [],
    says: "sentences.sentence-2.text: “£” at 170 does not lie in a recorded sum; expected a money record that quotes it, or an exception that says why it needs none. Record it, or list it in `exceptions`; the sentence is “Northport agrees to repair the pier and its 40 piles for up to £3 million by June.”.",
  },
  {
    check: "quantities-as-written",
    breaks: "a quantity has another value than its words",
    path: ["quantities", 0, "value"],
    value: 400,
    says: "quantities.piles.value: the value is 400, the words “40” write 40; expected the figure of the words, in whole units. Correct the value, or the words.",
  },
  {
    check: "quantities-as-written",
    breaks: "a quantity is written otherwise than the text writes it",
    path: ["quantities", 0, "asWritten"],
    value: "forty",
    says: "quantities.piles.asWritten: “forty” does not stand in the quote; expected the figure as the record's own quote writes it. Copy it from the quote, or widen the quote.",
  },
  {
    check: "figures-recorded",
    breaks: "a figure of the text is not recorded",
    path: ["quantities"],
    value: [],
    says: "sentences.sentence-2.text: “40” at 151 does not lie in a recorded sum, date or quantity; expected a record in `money`, `dates` or `quantities` that quotes it, or an exception that says why it needs none. Record it, or list it in `exceptions`; the sentence is “Northport agrees to repair the pier and its 40 piles for up to £3 million by June.”.",
  },
  {
    check: "dates-hold",
    breaks: "a day does not exist",
    path: ["dates", 0, "edtf"],
    value: "2001-02-29",
    says: "dates.monday.edtf: “2001-02-29” is no date: a day in it does not exist, or it ends before it begins; expected a date in EDTF that exists. Correct the date.",
  },
  {
    check: "dates-hold",
    breaks: "a date ends before it begins",
    path: ["dates", 1, "edtf"],
    value: "[2001-06-30..2001-01-01]",
    says: "dates.june.edtf: “[2001-06-30..2001-01-01]” is no date: a day in it does not exist, or it ends before it begins; expected a date in EDTF that exists. Correct the date.",
  },
  {
    check: "dates-hold",
    breaks: "a last day does not follow from the date",
    path: ["dates", 1, "latest"],
    value: "2001-06-29",
    says: "dates.june.latest: it is 2001-06-29, the date “[2001-01-01..2001-06-30]” gives 2001-06-30; expected the day that follows from the date in EDTF. Build the declaration again: this day is derived.",
  },
  {
    check: "dates-hold",
    breaks: "a date of the work has no first day",
    path: ["work", "dates", 0, "earliest"],
    value: undefined,
    says: "work.dates[0].earliest: it is absent, the date “2001-01-01” gives 2001-01-01; expected the day that follows from the date in EDTF. Build the declaration again: this day is derived.",
  },
  {
    check: "dates-as-written",
    breaks: "a date is written otherwise than the text writes it",
    path: ["dates", 0, "asWritten"],
    value: "on Tuesday",
    says: "dates.monday.asWritten: “on Tuesday” does not stand in the quote; expected the time as the record's own quote writes it. Copy it from the quote, or widen the quote.",
  },
  {
    check: "dates-as-written",
    breaks: "a weekday is not that of the date",
    path: ["dates", 0],
    value: { ...monday, edtf: "2001-01-02", earliest: "2001-01-02", latest: "2001-01-02" },
    says: "dates.monday.edtf: the words “on Monday” name Monday, the date is “2001-01-02”; expected the date that the words name. Correct the date, or the words.",
  },
  {
    check: "dates-as-written",
    breaks: "a year comes from nowhere",
    path: ["dates", 0, "inferredFrom"],
    value: undefined,
    says: "dates.monday.inferredFrom: “on Monday” does not say the year of “2001-01-01”; expected from what it is inferred, in both languages. Say from which words or which fact the year is known.",
  },
  {
    check: "dates-as-written",
    breaks: "no date is given and no note says why",
    path: ["dates", 1, "edtf"],
    value: undefined,
    says: "dates.june.note: no date in EDTF is given and no note says why; expected a note in both languages. Say what the words leave open, or give the date.",
  },
  {
    check: "times-recorded",
    breaks: "a weekday of the text is not recorded",
    path: ["dates", 0, "anchors", 0],
    value: june?.anchors[0],
    says: "sentences.sentence-1.text: “Monday” at 81 does not lie in a recorded date or sum; expected a record in `dates` that quotes it, or an exception that says why it needs none. Record it, or list it in `exceptions`; the sentence is “The two mayors met at the quay on Monday.”.",
  },
];
