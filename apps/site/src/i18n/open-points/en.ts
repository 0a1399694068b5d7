import type { OpenPointWords } from "./words.ts";

export const openPoints: OpenPointWords = {
  contents: "On this page",
  none: "Nothing is recorded here yet.",
  differences: {
    introduction: [
      "On some points, sources say different things, or a source says other than the statement. Here is what each of them says.",
      "We do not decide between them. What may explain a difference is our reading, and no source says it.",
    ],
    differs: "What each side says",
    passages: "The statement’s own words",
    records: "The records",
    mayExplain: "What may explain it (our reading)",
    wouldSettle: "What would settle it",
    bearsOn: "It bears on the status of",
    bearsOnNone: "No status rests on it.",
  },
  silences: {
    introduction: [
      "“Not found” does not mean “did not happen”. We looked for the things below and did not find them. A record may exist that we did not see.",
      "We read stored copies of public pages and papers, most of them in English.",
    ],
    askHeading: "How one could ask",
    ask: [
      "Anyone may ask a public body for a record that it holds, and need not say why.",
      "The body may refuse, or answer that it holds no such record. We have not asked.",
    ],
    lookedFor: "What was looked for",
    where: "Where, and how far",
    upTo: "Up to which day",
    wouldAnswer: "What would answer it",
    request: "Whom one could ask",
    addressedTo: (body) => `addressed to: ${body}`,
    concerns: "What it concerns",
  },
};
