import { defineDates, type Localized } from "@entente/sdk";

const yearOfTheMeeting: Localized = {
  en: "The year is that of the meeting.",
  fr: "L’année est celle de la rencontre.",
};

const noDays: Localized = {
  en: "The words say how often and give no first or last day.",
  fr: "Les mots disent à quelle fréquence, sans indiquer de premier ni de dernier jour.",
};

/** The times that the text names. The yearly sum keeps its “a year” in its money record. */
export const dates = defineDates({
  "meeting-day": {
    asWritten: "12 May 2017",
    role: "event",
    edtf: "2017-05-12",
    anchors: [{ exact: "Friday 12 May 2017" }, { exact: "on 12 May 2017" }],
  },
  "gale-day": {
    asWritten: "3 February 2017",
    role: "event",
    edtf: "2017-02-03",
    anchors: [{ exact: "3 February 2017" }],
  },
  "treaty-year": { asWritten: "1974", role: "event", edtf: "1974", anchors: [{ exact: "1974" }] },
  "understanding-month": {
    asWritten: "November 2011",
    role: "event",
    edtf: "2011-11",
    anchors: [{ exact: "November 2011" }],
  },
  "count-each-year": {
    asWritten: "each year",
    role: "frequency",
    note: noDays,
    anchors: [{ exact: "each year", suffix: "." }],
  },
  "light-deadline": {
    asWritten: "by 30 November 2018",
    role: "deadline",
    edtf: "[2017-05-12..2018-11-30]",
    inferredFrom: {
      en: "The first day is that of the meeting.",
      fr: "Le premier jour est celui de la rencontre.",
    },
    anchors: [{ exact: "by 30 November 2018" }],
  },
  "waste-from": {
    asWritten: "from 1 January 2018 onwards",
    role: "period",
    edtf: "2018-01-01/..",
    anchors: [{ exact: "from 1 January 2018 onwards" }],
  },
  "budget-speech-day": {
    asWritten: "8 March 2017",
    role: "event",
    edtf: "2017-03-08",
    anchors: [{ exact: "8 March 2017" }],
  },
  "first-half-month": { asWritten: "April 2017", role: "event", edtf: "2017-04", anchors: [{ exact: "April 2017" }] },
  "count-year": { asWritten: "2016", role: "event", edtf: "2016", anchors: [{ exact: "count of 2016" }] },
  "year-of-plenty": { asWritten: "In 1998", role: "event", edtf: "1998", anchors: [{ exact: "In 1998" }] },
  "catch-each-year": { asWritten: "a year", role: "frequency", note: noDays, anchors: [{ exact: "herring a year" }] },
  "closed-season": {
    asWritten: "from 15 March to 30 April each year",
    role: "frequency",
    note: {
      en: "The same weeks come again each year, which no single date can say.",
      fr: "Les mêmes semaines reviennent chaque année, ce qu’aucune date unique ne peut dire.",
    },
    anchors: [{ exact: "from 15 March to 30 April each year" }],
  },
  "a-few-years": {
    asWritten: "within a few years",
    role: "period",
    note: { en: "The words do not say how many.", fr: "Les mots ne disent pas combien." },
    anchors: [{ exact: "within a few years" }],
  },
  "years-of-figures": {
    asWritten: "2015 and 2016",
    role: "period",
    edtf: "2015/2016",
    anchors: [{ exact: "2015 and 2016" }],
  },
  "counting-since": { asWritten: "since 1961", role: "period", edtf: "1961/..", anchors: [{ exact: "since 1961" }] },
  "ban-since": {
    asWritten: "since 1 July 2015",
    role: "period",
    edtf: "2015-07-01/..",
    anchors: [{ exact: "since 1 July 2015" }],
  },
  "day-and-night": {
    asWritten: "by day and by night",
    role: "frequency",
    note: noDays,
    anchors: [{ exact: "by day and by night" }],
  },
  "posts-deadline": {
    asWritten: "by 1 September 2017",
    role: "deadline",
    edtf: "[2017-05-12..2017-09-01]",
    inferredFrom: {
      en: "The first day is that of the meeting.",
      fr: "Le premier jour est celui de la rencontre.",
    },
    anchors: [{ exact: "by 1 September 2017" }],
  },
  "survey-deadline": {
    asWritten: "by 31 March 2017",
    role: "deadline",
    edtf: "[..2017-03-31]",
    note: {
      en: "It had passed when the text was signed.",
      fr: "Cette échéance était passée à la signature du texte.",
    },
    anchors: [{ exact: "by 31 March 2017" }],
  },
  "autumn-of-the-light": {
    asWritten: "in the autumn",
    role: "event",
    edtf: "[2017-09-22..2017-12-20]",
    inferredFrom: yearOfTheMeeting,
    anchors: [{ exact: "in the autumn" }],
  },
  "each-month": { asWritten: "each month", role: "frequency", note: noDays, anchors: [{ exact: "each month" }] },
  daily: {
    asWritten: "daily",
    role: "frequency",
    note: noDays,
    anchors: [{ exact: "exchange distress calls daily" }, { exact: "this daily exchange" }],
  },
  "ten-years": {
    asWritten: "over ten years",
    role: "period",
    note: { en: "The words do not say from when.", fr: "Les mots ne disent pas à partir de quand." },
    anchors: [{ exact: "over ten years" }],
  },
  "review-deadline": {
    asWritten: "before the summer of 2019",
    role: "deadline",
    edtf: "[2017-05-12..2019-06-20]",
    inferredFrom: {
      en: "From the meeting to the last day before the summer that the calendar begins on 21 June.",
      fr: "De la rencontre au dernier jour qui précède l’été du calendrier, lequel commence le 21 juin.",
    },
    anchors: [{ exact: "before the summer of 2019" }],
  },
  "every-six-months": {
    asWritten: "every six months",
    role: "frequency",
    note: noDays,
    anchors: [{ exact: "every six months" }],
  },
  "first-report": {
    asWritten: "by 31 December 2017",
    role: "deadline",
    edtf: "[2017-05-12..2017-12-31]",
    inferredFrom: {
      en: "The first day is that of the meeting.",
      fr: "Le premier jour est celui de la rencontre.",
    },
    anchors: [{ exact: "by 31 December 2017" }],
  },
  "dialogue-month": {
    asWritten: "in October 2018",
    role: "event",
    edtf: "2018-10",
    anchors: [{ exact: "in October 2018" }],
  },
  "pledge-year": { asWritten: "in 2011", role: "event", edtf: "2011", anchors: [{ exact: "in 2011" }] },
  "day-of-the-second-notification": {
    asWritten: "on the day on which the second of two notifications is received",
    role: "event",
    note: {
      en: "The text does not say when the notifications are given.",
      fr: "Le texte ne dit pas quand les notifications sont faites.",
    },
    anchors: [{ exact: "on the day on which the second of two notifications is received" }],
  },
  "end-of-force": {
    asWritten: "until 31 December 2022",
    role: "period",
    edtf: "/2022-12-31",
    note: {
      en: "Its first day is that of the entry into force, which the text leaves open.",
      fr: "Son premier jour est celui de l’entrée en vigueur, que le texte laisse ouvert.",
    },
    anchors: [{ exact: "until 31 December 2022" }],
  },
  "one-year-more": {
    asWritten: "for one year more each time",
    role: "period",
    note: { en: "The words do not say how many times.", fr: "Les mots ne disent pas combien de fois." },
    anchors: [{ exact: "for one year more each time" }],
  },
  "protocol-year": { asWritten: "1989", role: "event", edtf: "1989", anchors: [{ exact: "1989" }] },
});
