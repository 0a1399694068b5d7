import type { AbbreviationRules } from "./abbreviation-rules.ts";

/** The abbreviations of French. */
export const frenchRules: AbbreviationRules = /* @__PURE__ */ composed();

// A function marked as pure, so that a bundler can leave the rules out where nobody uses them.
function composed(): AbbreviationRules {
  const titles = "M MM Mr Mme Mmes Mlle Mlles Mgr Dr Drs Pr Prof Me St Ste Sts Stes gén Cne Cdt Lt Col Amb";
  const links = "cf p.ex ex c.-à-d c-à-d i.e e.g vs av apr env éd";
  const parts = "art al p pp n no nos n° vol t chap ch sect fig ann par paragr rés règl réf tél";
  const months = "janv févr avr juil sept oct nov déc";
  const articles = "Le La Les Du Des".replaceAll(" ", "|");
  const elisions = "L D C S N J Qu".replaceAll(" ", "|");
  const determiners = "Un Une Ce Cet Cette Ces Leur Leurs Son Sa Ses Notre Nos";
  const pronouns = "Il Elle Ils Elles Nous Vous On Je Cela";
  const connectors = "En Dans Pour Par Sur À Au Aux Avec Sans Mais Et Si Lorsque Ainsi Enfin";
  const openers = [determiners, pronouns, connectors].join(" ").replaceAll(" ", "|");
  return {
    joining: new Set([titles, links].join(" ").split(" ")),
    numbering: new Set([parts, months].join(" ").split(" ")),
    number: /^(?:\p{Nd}|[IVXLC]{1,7}(?:er)?(?!\p{L}))/u,
    // An article before a capital is taken for part of a name: “J.-Y. Le Drian”.
    opener: new RegExp(`^(?:(?:${articles})\\s(?!\\p{Lu})|(?:${elisions})[’']|(?:${openers})[\\s,])`, "u"),
  };
}
