import type {
  Catalyst,
  Horizon,
  Jointness,
  MissingInformation,
  NoveltyStated,
  Phase,
  Strength,
  Verifiability,
} from "../commitment.ts";
import type { MechanismType } from "../mechanism.ts";
import type { Basis, Localized } from "../values.ts";
import type { CodebookEntry } from "./entry.ts";

/** How firmly words undertake, each with its test. The wording is judged, not legal force. */
export const strengths: Readonly<Record<Strength, CodebookEntry>> = {
  firm: {
    label: { en: "firm wording", fr: "formulation ferme" },
    test: {
      en: "The words say outright that the party will act. It agrees to act, undertakes to, or commits itself to. It has accepted or decided to, or it “will” act.",
      fr: "Les mots disent nettement que l’auteur agira : il est d’accord pour agir, s’y engage, l’a accepté ou décidé, ou « will » introduit son acte.",
    },
  },
  intermediate: {
    label: { en: "intermediate wording", fr: "formulation intermédiaire" },
    test: {
      en: "The words tell of an intention, or of an act that goes on or is being taken, and say so less outright. What is agreed to be desirable, or is expected of one’s own people, belongs here.",
      fr: "Les mots expriment une intention, ou un acte qui se poursuit ou s’accomplit, sans le dire aussi nettement. Ce qui est jugé souhaitable d’un commun accord, ou attendu de ses propres services, relève de cette valeur.",
    },
  },
  tentative: {
    label: { en: "tentative wording", fr: "formulation prudente" },
    test: {
      en: "The words tell of a plan, a wish, an aim or a resolve, and stop before the intention to act.",
      fr: "Les mots expriment un projet, un souhait, un but ou une détermination, sans aller jusqu’à l’intention d’agir.",
    },
  },
};

export const bases: Readonly<Record<Basis, Localized>> = {
  stated: { en: "the words say so", fr: "le texte le dit" },
  inferred: { en: "inferred by us", fr: "nous le déduisons" },
  unclear: { en: "the text leaves it open", fr: "le texte ne le précise pas" },
};

export const jointnesses: Readonly<Record<Jointness, Localized>> = {
  joint: { en: "together", fr: "ensemble" },
  several: { en: "each for itself", fr: "chacun pour sa part" },
  unilateral: { en: "alone", fr: "seul" },
  unclear: { en: "the words leave it open", fr: "le texte ne le précise pas" },
};

export const novelties: Readonly<Record<NoveltyStated, Localized>> = {
  new: { en: "presented as new", fr: "présenté comme nouveau" },
  restated: { en: "presented as not new", fr: "présenté comme n’étant pas nouveau" },
  silent: { en: "the words do not say whether it is new", fr: "le texte ne dit pas si c’est nouveau" },
};

export const phases: Readonly<Record<Phase, Localized>> = {
  begin: { en: "to begin", fr: "à commencer" },
  continue: { en: "to go on", fr: "à poursuivre" },
  increase: { en: "to do more of", fr: "à renforcer" },
  finish: { en: "to finish", fr: "à achever" },
  unstated: { en: "the words do not say", fr: "le texte ne le précise pas" },
};

export const horizons: Readonly<Record<Horizon, Localized>> = {
  "one-off": { en: "done once", fr: "à faire une fois" },
  continuing: { en: "goes on", fr: "dans la durée" },
  recurring: { en: "comes again", fr: "de façon répétée" },
};

export const catalysts: Readonly<Record<Catalyst, Localized>> = {
  "numerical-target": { en: "a figure to reach", fr: "un chiffre à atteindre" },
  timeline: { en: "a time by which", fr: "une échéance" },
  "self-accountability": { en: "a report on oneself", fr: "un compte rendu de sa propre action" },
  mandate: { en: "a task given to an organisation", fr: "une mission confiée à une organisation" },
};

export const verifiabilities: Readonly<Record<Verifiability, Localized>> = {
  verifiable: { en: "the words allow a check", fr: "la formulation permet une vérification" },
  partly: { en: "the words allow a check in part", fr: "la formulation permet une vérification partielle" },
  "not-verifiable": { en: "the words do not allow a check", fr: "la formulation ne permet pas de vérification" },
};

export const missingInformation: Readonly<Record<MissingInformation, Localized>> = {
  deadline: { en: "by when", fr: "à quelle échéance" },
  sum: { en: "with how much money", fr: "pour quel montant" },
  quantity: { en: "how many or how much", fr: "combien" },
  "responsible-actor": { en: "who answers for it", fr: "qui en répond" },
  beneficiary: { en: "for whom", fr: "au profit de qui" },
  place: { en: "where", fr: "à quel endroit" },
  measure: { en: "what would count as done", fr: "ce qui permettrait de dire que c’est fait" },
};

export const mechanismTypes: Readonly<Record<MechanismType, Localized>> = {
  dialogue: { en: "a meeting", fr: "une réunion" },
  report: { en: "reports", fr: "des comptes rendus" },
  review: { en: "a review", fr: "un examen" },
  "joint-unit": { en: "a joint unit", fr: "une unité commune" },
  liaison: { en: "liaison officers", fr: "des officiers de liaison" },
  "operational-collaboration": { en: "working together from day to day", fr: "une collaboration opérationnelle" },
};
