import type { EmbedWords } from "./words.ts";

export const embed: EmbedWords = {
  title: (title) => `Card: ${title}`,
  description: (title) => `The undertaking “${title}” as a card: its exact words, who undertakes it, and its status.`,
  due: "By when",
  status: (day) => `Status on ${day}`,
  toUndertaking: (siteName) => `All about this undertaking, on ${siteName} (opens a new window)`,
  heading: "Show this on your site",
  introduction:
    "Paste this code into your page. It shows a card with the exact words, who undertakes it, and the status. The card sets no cookie, runs no script and loads nothing else.",
  codeLabel: "Code to copy",
  card: "See the card",
  noAddress: "This site has no address of its own yet, so there is no code to copy.",
  frame: (title, siteName) => `${title} – ${siteName}`,
};
