import type { ActorType } from "../actor.ts";
import type { AlignmentRelation } from "../alignment.ts";
import type { RelationType } from "../instrument.ts";
import type { PlaceRole } from "../place.ts";
import type { QuantityQualifier } from "../quantity.ts";
import type { RedirectOutcome } from "../redirect.ts";
import type { HolderInference } from "../statement.ts";
import type { TimeRole } from "../time-mention.ts";
import type { Localized } from "../values.ts";

export const actorTypes: Readonly<Record<ActorType, Localized>> = {
  post: { en: "post", fr: "fonction" },
  person: { en: "person", fr: "personne" },
  organization: { en: "organisation", fr: "organisation" },
  group: { en: "group", fr: "groupe" },
};

export const holderInferences: Readonly<Record<HolderInference, Localized>> = {
  "publisher-narrates": {
    en: "The sentence tells of facts or effects and names nobody whose words they are. We give such words to the publisher.",
    fr: "La phrase rapporte des faits ou des effets sans dire de qui sont ces mots. Nous attribuons alors ces mots à l’éditeur.",
  },
  "parties-speak": {
    en: "The sentence gives a view and names nobody who holds it. We give such views to the parties in whose name the text speaks.",
    fr: "La phrase exprime un point de vue sans dire de qui il vient. Nous attribuons de tels points de vue aux parties au nom desquelles le texte s’exprime.",
  },
  "named-elsewhere": {
    en: "A word of the sentence (“both countries”, “they”, “this”) stands for someone, or for something of theirs, named elsewhere in the text.",
    fr: "Un mot de la phrase (« both countries », « they », « this ») désigne quelqu’un, ou quelque chose de quelqu’un, que le texte nomme ailleurs.",
  },
  "acts-for": {
    en: "The sentence names someone who acts in the name of the holder.",
    fr: "La phrase nomme quelqu’un qui agit au nom de celui à qui nous attribuons ces mots.",
  },
};

export const timeRoles: Readonly<Record<TimeRole, Localized>> = {
  event: { en: "when", fr: "quand" },
  deadline: { en: "by when", fr: "pour quand" },
  period: { en: "over what time", fr: "sur quelle période" },
  frequency: { en: "how often", fr: "à quelle fréquence" },
};

export const placeRoles: Readonly<Record<PlaceRole, Localized>> = {
  site: { en: "where things are done", fr: "lieu d’action" },
  source: { en: "where people come from", fr: "lieu d’origine" },
  transit: { en: "where people travel through", fr: "lieu de transit" },
  destination: { en: "where people travel to", fr: "lieu de destination" },
  venue: { en: "where people meet", fr: "lieu de réunion" },
};

export const quantityQualifiers: Readonly<Record<QuantityQualifier, Localized>> = {
  exact: { en: "exactly", fr: "exactement" },
  "up-to": { en: "up to", fr: "jusqu’à" },
  "more-than": { en: "more than", fr: "plus de" },
  approximately: { en: "about", fr: "environ" },
};

export const relationTypes: Readonly<Record<RelationType, Localized>> = {
  implements: { en: "carries out", fr: "met en œuvre" },
  reaffirms: { en: "reaffirms", fr: "réaffirme" },
  reviews: { en: "reviews", fr: "examine" },
  supersedes: { en: "replaces", fr: "remplace" },
  refersTo: { en: "refers to", fr: "mentionne" },
};

export const alignmentRelations: Readonly<Record<AlignmentRelation, Localized>> = {
  equivalent: { en: "both say the same", fr: "les deux disent la même chose" },
  narrower: { en: "the other version says less", fr: "l’autre version en dit moins" },
  broader: { en: "the other version says more", fr: "l’autre version en dit plus" },
  "only-en": { en: "only the English version says it", fr: "seule la version anglaise le dit" },
  "only-fr": { en: "only the French version says it", fr: "seule la version française le dit" },
  different: { en: "they say different things", fr: "les deux disent des choses différentes" },
};

export const redirectOutcomes: Readonly<Record<RedirectOutcome, Localized>> = {
  moved: { en: "has another id now", fr: "a changé d’identifiant" },
  split: { en: "was divided into several", fr: "a été divisé en plusieurs" },
  withdrawn: { en: "was taken out", fr: "a été retiré" },
};
