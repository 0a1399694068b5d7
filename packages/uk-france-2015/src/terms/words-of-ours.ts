import { defineTerms } from "@entente/sdk";

/** Words by which we tell of the statement. */
export const wordsOfOurs = defineTerms({
  "joint-statement": {
    term: { en: "joint statement", fr: "communiqué conjoint" },
    definition: {
      en: "A text that two governments or two ministers make public together. That alone does not make it a treaty.",
      fr: "Un texte que deux gouvernements ou deux ministres rendent public ensemble. Cela seul n’en fait pas un traité.",
    },
    usedIn: "explanation",
    seeAlso: ["treaty"],
    anchors: [],
  },
  treaty: {
    term: { en: "treaty", fr: "traité" },
    definition: {
      en: "A written agreement between states that binds them in international law. The statement does not call itself one.",
      fr: "Un accord écrit entre des États, qui les lie en droit international. Le communiqué ne se présente pas comme un traité.",
    },
    usedIn: "explanation",
    seeAlso: ["joint-statement"],
    anchors: [],
  },
  undertaking: {
    term: { en: "undertaking", fr: "engagement" },
    definition: {
      en: "An act that a party says it will do, begin or go on with. It must be the party’s own act.",
      fr: "Un acte qu’une partie dit vouloir faire, commencer ou poursuivre. Ce doit être son propre acte.",
    },
    usedIn: "explanation",
    seeAlso: ["follow-up-arrangement", "framework", "wording"],
    anchors: [],
  },
  "follow-up-arrangement": {
    term: { en: "follow-up arrangement", fr: "modalité de suivi" },
    definition: {
      en: "A meeting, a report, a review, a body or a channel that the parties set up between themselves. We count it apart from undertakings.",
      fr: "Une réunion, un compte rendu, un examen, un organe ou un canal que les parties mettent en place entre elles. Nous la comptons à part des engagements.",
    },
    usedIn: "explanation",
    seeAlso: ["undertaking"],
    anchors: [],
  },
  framework: {
    term: { en: "framework", fr: "engagement-cadre" },
    definition: {
      en: "An undertaking to which several others belong. It is not counted with them.",
      fr: "Un engagement dont plusieurs autres font partie. Il n’est pas compté avec eux.",
    },
    usedIn: "explanation",
    seeAlso: ["undertaking"],
    anchors: [],
  },
  passage: {
    term: { en: "passage", fr: "passage" },
    definition: {
      en: "The words of one act, one view, one claim or one account. A sentence may hold two passages.",
      fr: "Les mots d’un acte, d’une prise de position, d’une affirmation ou d’un récit. Une phrase peut contenir deux passages.",
    },
    usedIn: "explanation",
    seeAlso: ["undertaking"],
    anchors: [],
  },
  wording: {
    term: { en: "firm, intermediate, tentative", fr: "ferme, intermédiaire, prudente" },
    definition: {
      en: "How outright the words say that a party will act. It says nothing of legal force.",
      fr: "Ce qui dit si le texte annonce nettement qu’une partie agira. Cela ne dit rien de la force juridique.",
    },
    usedIn: "explanation",
    seeAlso: ["undertaking"],
    anchors: [],
  },
  inferred: {
    term: { en: "inferred", fr: "déduit" },
    definition: {
      en: "Not said by the words themselves. We conclude it from other words or facts, and we say from which.",
      fr: "Non dit par les mots eux-mêmes. Nous le concluons d’autres mots ou d’autres faits, et nous disons lesquels.",
    },
    usedIn: "explanation",
    seeAlso: [],
    anchors: [],
  },
  "evidence-record": {
    term: { en: "record", fr: "élément" },
    definition: {
      en: "What a source says of what happened, with its date, told in our own words.",
      fr: "Ce qu’une source dit de ce qui s’est passé, avec sa date, rapporté dans nos propres mots.",
    },
    usedIn: "explanation",
    seeAlso: ["status"],
    anchors: [],
  },
  status: {
    term: { en: "status", fr: "statut" },
    definition: {
      en: "How far records show, on a given day, that an act is carried out. It does not say whether the policy was right.",
      fr: "Ce que les éléments montrent, à une date donnée, de la réalisation d’un acte. Il ne dit pas si la politique était bonne.",
    },
    usedIn: "explanation",
    seeAlso: ["evidence-record", "no-evidence", "documented", "what-would-count-as-done"],
    anchors: [],
  },
  "no-evidence": {
    term: { en: "no evidence found", fr: "aucun élément trouvé" },
    definition: {
      en: "We found no record that shows anything of the act. This does not mean that nothing was done.",
      fr: "Nous n’avons trouvé aucun élément qui montre quoi que ce soit de l’acte. Cela ne veut pas dire que rien n’a été fait.",
    },
    usedIn: "explanation",
    seeAlso: ["status"],
    anchors: [],
  },
  documented: {
    term: { en: "documented as under way", fr: "mise en œuvre attestée" },
    definition: {
      en: "A record shows that something which goes on was being done on a date.",
      fr: "Un élément montre que ce qui s’inscrit dans la durée était mis en œuvre à une date.",
    },
    usedIn: "explanation",
    seeAlso: ["status"],
    anchors: [],
  },
  "what-would-count-as-done": {
    term: { en: "what would count as done", fr: "ce qui compterait comme réalisé" },
    definition: {
      en: "The conditions that must all be met for an act to count as carried out. We wrote them before we looked at any record.",
      fr: "Les conditions à remplir, toutes, pour qu’un acte compte comme réalisé. Nous les avons écrites avant de regarder le moindre élément.",
    },
    usedIn: "explanation",
    seeAlso: ["status"],
    anchors: [],
  },
  "sources-differ": {
    term: { en: "sources differ", fr: "les sources divergent" },
    definition: {
      en: "Two sources, or a source and the statement, do not say the same. We give both sides and take neither.",
      fr: "Deux sources, ou une source et le communiqué, ne disent pas la même chose. Nous donnons les deux versions, sans trancher.",
    },
    usedIn: "explanation",
    seeAlso: ["status"],
    anchors: [],
  },
  "no-party": {
    term: { en: "no party to the statement", fr: "tiers au communiqué" },
    definition: {
      en: "Somebody who speaks for neither of the two countries. They may still have an interest of their own.",
      fr: "Quelqu’un qui ne parle pour aucun des deux pays. Il peut avoir un intérêt propre.",
    },
    usedIn: "explanation",
    seeAlso: ["status"],
    anchors: [],
  },
  eurotunnel: {
    term: { en: "Eurotunnel", fr: "Eurotunnel" },
    definition: {
      en: "The company that runs the trains and the terminals of the Channel Tunnel. The statement does not name it.",
      fr: "L’entreprise qui exploite les trains et les terminaux du tunnel sous la Manche. Le communiqué ne la nomme pas.",
    },
    usedIn: "explanation",
    seeAlso: [],
    anchors: [],
  },
  "kappa-and-alpha": {
    term: { en: "kappa and alpha", fr: "kappa et alpha" },
    definition: {
      en: "Two figures that say how far two readings agree beyond chance. 1 is full agreement, and 0 is what chance gives.",
      fr: "Deux chiffres qui disent à quel point deux lectures s’accordent au-delà du hasard. 1 est l’accord complet, et 0 ce que donne le hasard.",
    },
    usedIn: "explanation",
    seeAlso: [],
    anchors: [],
  },
});
