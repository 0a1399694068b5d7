import type { AbbreviationRules } from "./abbreviation-rules.ts";

/** The abbreviations of English. */
export const englishRules: AbbreviationRules = /* @__PURE__ */ composed();

// A function marked as pure, so that a bundler can leave the rules out where nobody uses them.
function composed(): AbbreviationRules {
  const titles = "Mr Mrs Ms Messrs Dr Prof Rev Rt Hon St Gen Lt Col Maj Capt Cdr Sgt Adm Brig Amb Gov Pres Sen Rep";
  const links = "e.g i.e cf vs v viz approx ca incl esp";
  const parts = "no nos art arts para paras p pp vol ch sec sect fig figs ann app ref res reg";
  const months = "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec";
  const determiners = "The This That These Those A An Our Their His Her Its Both";
  const pronouns = "It He She They We You I There";
  const connectors = "In On At For As By To From With But And If When While After Before Since However Then";
  const openers = [determiners, pronouns, connectors].join(" ").replaceAll(" ", "|");
  return {
    joining: new Set([titles, links].join(" ").split(" ")),
    numbering: new Set([parts, months].join(" ").split(" ")),
    // “I” alone is a word before it is a numeral: “They said no. I agree.”
    number: /^(?:\p{Nd}|(?!I\b)[IVXLC]{1,7}\b)/u,
    opener: new RegExp(`^(?:${openers})[\\s’',]`),
  };
}
