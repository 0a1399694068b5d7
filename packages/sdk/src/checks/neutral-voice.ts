import { wholeWords } from "../text/whole-words.ts";
import type { Check } from "./check.ts";

/** Words that are not ours: loaded, judging, or the text's own terms, which appear as quotes only. */
const banned = {
  en: wholeWords([
    ..."crisis crises pressures? flows? waves? surges? storms? clearances? exiles? clandestine".split(" "),
    ...["promises? kept", "kept (?:its|their) (?:word|promises?)"],
    ..."broken fail(?:s|ed|ing|ures?)? promis(?:e|es|ed|ing) vile callous".split(" "),
    ...["on the move", "illegal (?:im)?migra(?:nts?|tion)"],
  ]),
  fr: wholeWords([
    ..."crises? pressions? flux afflux déferlement exilée?s? clandestine?s?".split(" "),
    // An idea may be vague; a wave is one of something.
    String.raw`vagues?(?=\s(?:de\s|d['’]))`,
    ..."promesses? promettent échoué(?:e|s|es)? échecs? rompue?s? tempêtes?".split(" "),
    ...["mise?s? à l['’]abri", "(?:im)?migra(?:nts?|tion) illéga(?:l|le|les|ux)"],
  ]),
} as const;

export const neutralVoice: Check = {
  name: "neutral-voice",
  description:
    "Our own texts use none of the words that judge, alarm or accuse; quotations, names and titles of others may.",
  scope: "record",
  check: (_declaration, _ids, own) =>
    own
      .filter((text) => !belongsToOthers(text))
      .flatMap(({ record, field, ...text }) =>
        (["en", "fr"] as const).flatMap((language) =>
          [...text[language].matchAll(banned[language])].map(([word]) => ({
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

/** What a thing is called, or what a word means, is not ours to choose. */
function belongsToOthers({ record, field }: { readonly record: string; readonly field: string }): boolean {
  return (
    field === "name" ||
    (field === "title" && (record === "work" || record.startsWith("instruments."))) ||
    (field === "meaning" && record.startsWith("wordsSought.")) ||
    (field === "term" && record.startsWith("terms."))
  );
}
