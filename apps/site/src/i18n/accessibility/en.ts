import type { AccessibilityWords } from "./words.ts";

export const accessibility: AccessibilityWords = {
  introduction: [
    "This statement is about all pages of this site, in English and in French.",
    "All people should be able to read them. Some read by keyboard or by ear, some on a small screen, in large letters or on paper.",
  ],
  contents: "On this page",
  stateHeading: "How accessible this site is",
  state: [
    "The aim is the Web Content Accessibility Guidelines, version 2.2, level AA.",
    "We do not claim that the site meets them in full. Programs tested it, and programs see only part of what can go wrong.",
    "It was not audited against these guidelines. It was not audited against the RGAA, the French reference, either.",
    "No person with a disability has tested it, and no screen reader was used.",
  ],
  incompleteHeading: "What is not accessible, or not known to be",
  incompleteIntroduction: "We know of this:",
  incomplete: [
    "What you press is at least 24 pixels high and wide, links in a sentence aside. It is not 44 everywhere.",
    "The words of the statement are often hard to read. We quote them as they are and put a summary beside them.",
    "The summaries are measured with formulas. No reader has tested them.",
    "There is no version in sign language, as sound, or in Easy Read.",
    "Only one browser was used. Others may differ.",
    "The pages for developers are in English alone. They are not counted below, and some of them are long.",
    "The files to download were not tested, nor were the sites that we link to.",
  ],
  theirLanguage: (language) =>
    `The words of the statement are shown ${language} only. Where a page is in the other language, they are marked as such.`,
  testsHeading: "What was tested",
  tested: (english, french, day, browser, engines) =>
    `${english} pages in English and ${french} in French were tested on ${day} in ${browser}, with ${engines}.`,
  otherSite:
    "Those pages explain another text. This site is made with the same code, and its own pages are not part of that count.",
  everywhere: "On every page it was found that:",
  notEverywhere: "This did not hold on every page:",
  notOn: (pages) => `Not so on ${pages}.`,
  pages: { one: "page", other: "pages" },
  proof: (all, seen, seenByNoEngine) => [
    `The tests were tested too. We made ${all} pages with one fault each. The test meant for the fault found it in ${seen} of them.`,
    `In ${seenByNoEngine} of them, only tests of our own found it. Those that use a program made by others did not.`,
  ],
  preparedHeading: "How this statement was prepared",
  prepared: (day) => [
    `It was prepared on ${day}, from the results of these tests. A program writes the list, the count, the versions and the day.`,
    "It is written anew each time the tests are run for it.",
  ],
  feedbackHeading: "Feedback and contact",
  feedback: "Did something keep you from reading a page? Say which page, what you tried, and what you use to read.",
  contact: "Write to the editor about access",
  repository: "Report it in the repository",
  noContact: "No address to write to is named yet, so nobody can answer.",
  unansweredHeading: "If you get no answer",
  unanswered: [
    "This is not the site of a public body. The rules for such sites, and those who enforce them, are therefore not named here.",
    "Both of these advise people who meet a barrier. The first is British, the second French.",
  ],
  bodies: [
    { name: "Equality Advisory and Support Service", lang: "en", address: "https://www.equalityadvisoryservice.com/" },
    { name: "Défenseur des droits", lang: "fr", address: "https://www.defenseurdesdroits.fr/" },
  ],
};
