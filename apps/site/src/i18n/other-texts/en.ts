import type { OtherTextWords } from "./words.ts";

export const otherTexts: OtherTextWords = {
  sides: { before: "Before", here: "The statement", after: "After", undated: "Texts without a known date" },
  family: {
    introduction: [
      "Other texts came before the statement, and others after it. Here they stand in order of time, with the statement in its place.",
      "The statement itself names some of them. We place the others beside it, because sources show that they deal with the same matters. Each entry says which it is.",
      "The summaries are ours, after the sources named. Most sources were read in part, and there may be texts that we did not find.",
    ],
    toSubjects: "Compare by subject:",
    named: "Named in the statement",
    placed: "Placed here by us; the statement does not name it",
    here: "This is the text that the site explains.",
    toText: "Read it word for word:",
    statementStands: "How the statement stands to it",
    textStands: "How it stands to another text",
  },
  subjects: {
    introduction: [
      "The statement shares some subjects with earlier and later texts. For each, you can read what came before, what the statement says, and what came after.",
      "We chose the subjects and the texts. That two texts deal with one subject does not mean that the one led to the other.",
    ],
    texts: { one: "text", other: "texts" },
    counts: (before, here, after) => `Before: ${before}. Here: ${here}. After: ${after}.`,
    newHeading: "Is it new?",
    newIntroduction: [
      "These are two questions. What do the statement’s own words say? And what do the earlier texts show that we read?",
      "“No earlier text was found” speaks of our search only.",
    ],
    notCompared: (count, of) => `For ${count} of ${of}, earlier texts were not compared.`,
    undertaking: "Undertaking",
    stated: "By its own words",
    checked: "In earlier texts",
    description: (subject) => `${subject}: what earlier texts say, what the statement says, and what later texts say.`,
    howToRead:
      "We tell how firm a wording is only where we read the text’s own words. It judges the wording and says nothing of legal force.",
    none: {
      before: "No earlier text that we read deals with it.",
      after: "No later text that we read deals with it.",
    },
    who: (actors) => `Who is to act: ${actors}`,
    wordsNotRead: "Its own words on this were not read.",
  },
  twoTexts: {
    introduction: "The statement was made public in an English and in a French text.",
    single: "Only one official text of it is known.",
    parallel:
      "Both are official, and neither is a translation of the other. Where they differ, we show it. This does not mean that one is milder than the other.",
    textsHeading: "The texts",
    status: "What it is",
    statuses: {
      "parallel-official": "Official text, beside another that is official as well",
      original: "Original text",
      "official-translation": "Official translation",
      "editorial-translation": "Translation that is not official",
    },
    shown: "Its words:",
    copy: "Copy",
    published: (day) => `The page is dated ${day}.`,
    compareHeading: "Where they differ",
    compareIntroduction: (count) =>
      count === 1
        ? "One point is noted. The part that was not compared may hold more."
        : `${count} points are noted. The part that was not compared may hold more.`,
    notCompared: "The texts have not been compared.",
    extent: "How much was compared",
  },
};
