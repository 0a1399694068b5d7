import { defineDates } from "@entente/sdk";

/** The times that the text names. Yearly sums keep their “a year” in the money records. */
export const dates = defineDates({
  "meeting-day": {
    asWritten: "Tuesday 28 July",
    role: "event",
    edtf: "2015-07-28",
    inferredFrom: {
      en: "The text gives no year. It is 2015: the text speaks of the European Council in “April and June 2015”, and 28 July 2015 was a Tuesday.",
      fr: "Le texte ne donne pas l’année. Il s’agit de 2015. Le texte évoque le Conseil européen en « April and June 2015 » (avril et juin 2015), et le 28 juillet 2015 était un mardi.",
    },
    note: {
      en: "“The recent meeting” is read as the same meeting; the text does not say so.",
      fr: "Nous comprenons que « the recent meeting » désigne la même réunion ; le texte ne le dit pas.",
    },
    anchors: [{ exact: "recently (Tuesday 28 July)" }, { exact: "recent meeting" }],
  },
  "summit-month": {
    asWritten: "in November",
    role: "event",
    edtf: "2015-11",
    inferredFrom: { en: "The year is that of the meeting.", fr: "L’année est celle de la rencontre." },
    anchors: [{ exact: "in November" }],
  },
  "before-the-summit": {
    asWritten: "ahead of the EU-Africa summit on migration in November",
    role: "deadline",
    edtf: "[2015-07-28..2015-11-29]",
    inferredFrom: {
      en: "From the meeting to the last day but one of the month of the summit; the year is that of the meeting.",
      fr: "De la rencontre à l’avant-dernier jour du mois du sommet ; l’année est celle de la rencontre.",
    },
    anchors: [{ exact: "ahead of the EU-Africa summit on migration in November" }],
  },
  "recent-deaths": {
    asWritten: "recent",
    role: "period",
    edtf: "/2015-07-30",
    inferredFrom: {
      en: "The text gives no date of publication; we infer 29 or 30 July 2015 from the French ministry’s page and from the copy held. It speaks of what came before.",
      fr: "Le texte ne donne pas de date de publication. Nous déduisons le 29 ou le 30 juillet 2015 de la page du ministère français et de la copie conservée. Le texte parle de faits antérieurs.",
    },
    anchors: [{ exact: "recent loss of life" }],
  },
  "recent-months": {
    asWritten: "in recent months",
    role: "period",
    edtf: "/2015-07-30",
    inferredFrom: {
      en: "The text gives no date of publication; we infer 29 or 30 July 2015 from the French ministry’s page and from the copy held. It speaks of what came before.",
      fr: "Le texte ne donne pas de date de publication. Nous déduisons le 29 ou le 30 juillet 2015 de la page du ministère français et de la copie conservée. Le texte parle de faits antérieurs.",
    },
    anchors: [{ exact: "in recent months" }],
  },
  "april-2015": {
    asWritten: "April and June 2015",
    role: "event",
    edtf: "2015-04",
    anchors: [{ exact: "April and June 2015" }],
  },
  "june-2015": {
    asWritten: "June 2015",
    role: "event",
    edtf: "2015-06",
    anchors: [{ exact: "June 2015" }],
  },
  "long-term": {
    asWritten: "long-term",
    role: "period",
    note: { en: "The words do not say how long.", fr: "L’expression ne dit pas combien de temps." },
    anchors: [{ exact: "long-term solution" }],
  },
  "foreign-affairs-council-month": {
    asWritten: "in June",
    role: "event",
    edtf: "2015-06",
    inferredFrom: { en: "The year is that of the meeting.", fr: "L’année est celle de la rencontre." },
    anchors: [{ exact: "in June" }],
  },
  "niger-centre-deadline": {
    asWritten: "by the end of the year",
    role: "deadline",
    edtf: "[2015-07-28..2015-12-31]",
    inferredFrom: {
      en: "From the meeting to the last day of its year.",
      fr: "De la rencontre au dernier jour de la même année.",
    },
    anchors: [{ exact: "by the end of the year" }],
  },
  "short-term": {
    asWritten: "in the short term",
    role: "period",
    note: { en: "The words do not say how short.", fr: "L’expression ne dit pas dans quel délai." },
    anchors: [{ exact: "in the short term" }],
  },
  "september-2014": {
    asWritten: "September 2014",
    role: "event",
    edtf: "2014-09",
    anchors: [{ exact: "September 2014" }],
  },
  "waiting-area-announcement": {
    asWritten: "on 14 July",
    role: "event",
    edtf: "2015-07-14",
    inferredFrom: { en: "The year is that of the meeting.", fr: "L’année est celle de la rencontre." },
    note: {
      en: "“The Home Secretary’s recent announcement” is read as the same one: the speaker and the subject are the same.",
      fr: "Nous comprenons que « the Home Secretary’s recent announcement » désigne la même annonce : l’auteur et le sujet sont les mêmes.",
    },
    anchors: [{ exact: "on 14 July", suffix: ")." }, { exact: "recent announcement" }],
  },
  "parliament-day": {
    asWritten: "on 14 July",
    role: "event",
    edtf: "2015-07-14",
    inferredFrom: { en: "The year is that of the meeting.", fr: "L’année est celle de la rencontre." },
    anchors: [{ exact: "on 14 July", suffix: "," }],
  },
  "coquelles-confirmation": {
    asWritten: "recently",
    role: "event",
    edtf: "[..2015-07-30]",
    inferredFrom: {
      en: "The text gives no date of publication; we infer 29 or 30 July 2015 from the French ministry’s page and from the copy held. It speaks of what came before.",
      fr: "Le texte ne donne pas de date de publication. Nous déduisons le 29 ou le 30 juillet 2015 de la page du ministère français et de la copie conservée. Le texte parle de faits antérieurs.",
    },
    anchors: [{ exact: "confirmed recently" }],
  },
  "end-of-the-week": {
    asWritten: "this week",
    role: "deadline",
    edtf: "[2015-07-28..2015-08-02]",
    inferredFrom: {
      en: "This is the week of the meeting, and of the publication as we infer it. It runs from Monday 27 July to Sunday 2 August 2015. The text was written after the meeting began.",
      fr: "C’est la semaine de la rencontre et, selon nous, de la publication. Elle va du lundi 27 juillet au dimanche 2 août 2015. Le texte a été écrit après le début de la rencontre.",
    },
    anchors: [{ exact: "this week" }],
  },
  "immediate-effect": {
    asWritten: "with immediate effect",
    role: "event",
    edtf: "[..2015-07-30]",
    inferredFrom: {
      en: "The agreement had been reached when the text was published, on 29 or 30 July 2015 as we infer; on which day is not said.",
      fr: "L’accord était conclu quand le texte a été publié, le 29 ou le 30 juillet 2015 selon notre déduction ; le jour n’est pas précisé.",
    },
    anchors: [{ exact: "with immediate effect" }],
  },
  regularly: {
    asWritten: "regular",
    role: "frequency",
    note: { en: "The words do not say how often.", fr: "Le mot ne dit pas à quelle fréquence." },
    anchors: [{ exact: "regular reports" }],
  },
  "dialogue-deadline": {
    asWritten: "before the end of the year",
    role: "deadline",
    edtf: "[2015-07-28..2015-12-31]",
    inferredFrom: {
      en: "From the meeting to the last day of its year.",
      fr: "De la rencontre au dernier jour de la même année.",
    },
    anchors: [{ exact: "before the end of the year" }],
  },
  daily: {
    asWritten: "daily",
    role: "frequency",
    note: {
      en: "The words say how often and give no first or last day.",
      fr: "Le mot dit à quelle fréquence, sans indiquer de premier ni de dernier jour.",
    },
    anchors: [{ exact: "daily operational collaboration" }],
  },
});
