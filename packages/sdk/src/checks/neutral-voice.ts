import { wholeWords } from "../text/whole-words.ts";
import type { Check } from "./check.ts";
import { localizedTexts } from "./localized-texts.ts";
import { ownWords } from "./own-words.ts";

/** Words that are not ours: loaded, judging, or the text's own terms, which appear as quotes only. */
const banned = {
  en: wholeWords([
    ..."crisis crises pressures? flows? waves? surges? storms? clearances? exiles? clandestine".split(" "),
    ..."kept broken fail(?:s|ed|ing|ures?)? promis(?:e|es|ed|ing) vile callous".split(" "),
    ...["on the move", "illegal (?:im)?migra(?:nts?|tion)"],
  ]),
  fr: wholeWords([
    ..."crises? pressions? flux vagues? afflux déferlement exilée?s? clandestine?s?".split(" "),
    ..."promesses? promettent échoué(?:e|s|es)? échecs? rompue?s? tempêtes?".split(" "),
    ...["mise?s? à l['’]abri", "(?:im)?migra(?:nts?|tion) illéga(?:l|le|les|ux)"],
  ]),
} as const;

export const neutralVoice: Check = {
  name: "neutral-voice",
  description: "Our own texts use none of the words that judge, alarm or accuse; quotations and titles may.",
  scope: "record",
  check: (declaration) =>
    localizedTexts(declaration)
      .filter(({ record, field }) => !(record.startsWith("instruments.") && field === "title"))
      .flatMap(({ record, field, ...text }) =>
        (["en", "fr"] as const).flatMap((language) =>
          [...ownWords(text[language]).matchAll(banned[language])].map(([word]) => ({
            rule: "neutral-voice",
            record,
            field: `${field}.${language}`,
            wrong: `“${word}” is not a word of ours`,
            expected: "plain and neutral words, or a quotation",
            advice: "Say what is meant without it, or quote the text.",
          })),
        ),
      ),
};
