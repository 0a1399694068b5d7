import type { CorrectionWords } from "./words.ts";

export const corrections: CorrectionWords = {
  introduction: [
    "We can be wrong. A quote can be cut badly. A reading can be unfair. A source can be missing.",
    "Anybody may say so. You need no account, and you need not be an expert.",
  ],
  howHeading: "How to report an error",
  how: [
    "Each fact on this site has a short text that says which fact it is. Open it, copy it, and add what is wrong and what shows it.",
    "A reading is a fact too: you may challenge it with the words of the statement alone.",
  ],
  contact: "Send it to the editor",
  noContact: "No address is named yet to which it could be sent. Until then this site is a preview.",
  decideHeading: "How we decide",
  decide: [
    "A quote must match the text, letter by letter. Where it does not, we mend it.",
    "A fact about what happened needs a source that others can open, with its date.",
    "A reading follows a written rule. Where two readings are possible, we say so and name the close call.",
    "No time to reply is promised while no editor is named.",
  ],
  changesHeading: "What was changed",
  noRelease: (version) => `No version has been released yet. The data shown here carry the number ${version}.`,
  released: (released, version) =>
    `Version ${released} is the last one that was released. The data shown here carry the number ${version}.`,
  numbers:
    "The number has three parts. The first changes when a record is taken away, the second when one is added. The third changes when one is corrected.",
  readingsHeading: "Challenge a reading",
  readingsIntroduction: "All readings of the text, sentence by sentence. Open the one you mean and copy it.",
  challenge: {
    open: (what) => `Challenge this: ${what}`,
    sentence: (number) => `Sentence ${number}: challenge`,
    copy: "Copy this text and send it:",
    issue: (what) => `Report it in the repository: ${what}`,
    title: (id) => `Challenge: ${id}`,
    fact: (id) => `Fact: ${id}`,
    oneOf: "Fact (keep the one that you mean):",
    records: "one of these records",
    version: (version) => `Version of the data: ${version}`,
    words: (exact, place) => `Words${place === undefined ? "" : ` (${place.toLowerCase()})`}: “${exact}”`,
    rule: (id, address) => `Rule: ${id}, ${address}`,
    whatIsWrong: "What is wrong:",
    whatShowsIt: "What shows it:",
  },
};
