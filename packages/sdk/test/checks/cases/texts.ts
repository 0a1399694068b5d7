import type { Case } from "./case.ts";

/** Texts of ours that a reader should not meet. */
export const textsCases: readonly Case[] = [
  {
    check: "texts-legible",
    breaks: "a text turns the direction of writing",
    path: ["strands", 0, "title", "en"],
    value: "Ships \u202espihs",
    says: "strands.ships.title.en: it holds the unseen character U+202E at 6; expected characters that a reader can see. Take it out.",
  },
  {
    check: "texts-legible",
    breaks: "a publisher turns the direction of writing",
    path: ["manifestations", 0, "publisher"],
    value: "\u202eGazette",
    says: "manifestations.page.publisher: it holds the unseen character U+202E at 0; expected characters that a reader can see. Take it out.",
  },
  {
    check: "texts-legible",
    breaks: "a text holds a letter that is drawn as nothing",
    path: ["strands", 0, "title", "en"],
    value: "Ships\u3164",
    says: "strands.ships.title.en: it holds the unseen character U+3164 at 5; expected characters that a reader can see. Take it out.",
  },
  {
    check: "texts-legible",
    breaks: "a text holds a control character",
    path: ["strands", 0, "title", "en"],
    value: "Ships\n\tand piers",
    says: "strands.ships.title.en: it holds the unseen character U+0009 at 6; expected characters that a reader can see. Take it out.",
  },
  {
    check: "texts-legible",
    breaks: "a word sought holds a separator of paragraphs",
    path: ["wordsSought", 0, "forms", 1],
    value: "ships\u2029",
    says: "wordsSought.ship.forms[1]: it holds the unseen character U+2029 at 5; expected characters that a reader can see. Take it out.",
  },
  {
    check: "texts-legible",
    breaks: "a text is blank",
    path: ["strands", 0, "title", "fr"],
    value: "\u00a0",
    says: "strands.ships.title.fr: it holds no word; expected a text. Write the text.",
  },
  {
    check: "neutral-voice",
    breaks: "a text of ours alarms",
    path: ["strands", 0, "title", "en"],
    value: "The ferry crisis",
    says: "strands.ships.title.en: “crisis” is not a word of ours; expected plain and neutral words, or a quotation. Say what is meant without it, or quote the text.",
  },
  {
    check: "neutral-voice",
    breaks: "a French text of ours alarms",
    path: ["strands", 0, "title", "fr"],
    value: "L’afflux de bateaux",
    says: "strands.ships.title.fr: “afflux” is not a word of ours; expected plain and neutral words, or a quotation. Say what is meant without it, or quote the text.",
  },
  {
    check: "french-terms",
    breaks: "“trafic” stands alone",
    path: ["strands", 0, "title", "fr"],
    value: "Bateaux et trafic",
    says: "strands.ships.title.fr: “trafic” stands alone; expected “traite” or “trafic illicite”. Use the term of the field.",
  },
  {
    check: "french-terms",
    breaks: "trafficking is not “traite”",
    path: ["strands", 0, "title"],
    value: { en: "Trafficking by ship", fr: "Trafic illicite par bateau" },
    says: "strands.ships.title.fr: the English says “Trafficking”, the French does not say “traite”; expected “traite”. Use the term of the field.",
  },
  {
    check: "french-terms",
    breaks: "smuggling is neither “trafic illicite” nor “passeurs”",
    path: ["strands", 0, "title"],
    value: { en: "Smuggling by ship", fr: "Traite par bateau" },
    says: "strands.ships.title.fr: the English says “Smuggling”, the French does not say “trafic illicite” or “passeurs”; expected “trafic illicite” or “passeurs”. Use the term of the field.",
  },
  {
    check: "french-typography",
    breaks: "a French text may break before a colon",
    path: ["strands", 0, "title", "fr"],
    value: "Bateaux : la jetée",
    says: "strands.ships.title.fr: “Bateaux : la jetée” may break at “ :”; expected a no-break space (U+00A0 or U+202F) before ; : ? ! » and after «. Put the no-break space in.",
  },
];
