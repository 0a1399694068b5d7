import { defineExceptions } from "@entente/sdk";

/** Words about which a check would complain and that need no record, each with its reason. */
export const exceptions = defineExceptions({
  "immediate-situation": {
    check: "times-recorded",
    reason: {
      en: "“Immediate” describes the situation, and gives no time.",
      fr: "« Immediate » qualifie la situation et n’indique pas de moment.",
    },
    until: { en: "The check no longer asks about this word.", fr: "Le contrôle ne porte plus sur ce mot." },
    anchors: [{ exact: "immediate situation" }],
  },
  "need-to-ensure-returns": {
    check: "modal-words-read",
    reason: {
      en: "“The need to ensure” is a noun and its aim. It is one of three things that the joint action includes. The verb of the sentence is “will include”.",
      fr: "« The need to ensure » (la nécessité d’assurer) est un nom suivi du but visé. C’est l’un des trois éléments que comprend l’action commune. Le verbe de la phrase est « will include ».",
    },
    until: { en: "A statement of its own reads these words.", fr: "Un passage distinct couvre ces mots." },
    anchors: [{ exact: "need to ensure an effective" }],
  },
  "need-of-protection": {
    check: "modal-words-read",
    reason: {
      en: "“Need” tells what people need, and not what a party is to do.",
      fr: "« Need » dit ce dont des personnes ont besoin, et non ce que l’une des parties doit faire.",
    },
    until: { en: "A statement of its own reads these words.", fr: "Un passage distinct couvre ces mots." },
    anchors: [{ exact: "do not need international protection" }],
  },
  "purpose-of-the-police": {
    check: "modal-words-read",
    reason: {
      en: "“Ensure” tells the aim of what has been done; the verb of the sentence is “has deployed”.",
      fr: "« Ensure » indique le but de ce qui a été fait ; le verbe de la phrase est « has deployed ».",
    },
    until: { en: "A statement of its own reads these words.", fr: "Un passage distinct couvre ces mots." },
    anchors: [{ exact: "ensure the security of goods" }],
  },
  "conditions-needed": {
    check: "modal-words-read",
    reason: {
      en: "“Needed” describes the conditions; the expectation is in “will need to be spent”.",
      fr: "« Needed » qualifie les conditions ; c’est « will need to be spent » qui exprime l’attente.",
    },
    until: { en: "A statement of its own reads these words.", fr: "Un passage distinct couvre ces mots." },
    anchors: [{ exact: "conditions that are needed" }],
  },
  "continuing-focus": {
    check: "modal-words-read",
    reason: {
      en: "“Continuing” describes what the ministers spoke about. Nobody says that they will continue.",
      fr: "« Continuing » qualifie le sujet dont les ministres ont parlé ; personne ne dit qu’ils continueront.",
    },
    until: { en: "A statement of its own reads these words.", fr: "Un passage distinct couvre ces mots." },
    anchors: [{ exact: "continuing law enforcement focus" }],
  },
  "work-agreed": {
    check: "modal-words-read",
    reason: {
      en: "“Agreed” describes the strands of work, which the text does not list; the verb of the sentence is “will be expecting”.",
      fr: "« Agreed » qualifie les axes de travail, que le texte n’énumère pas ; le verbe de la phrase est « will be expecting ».",
    },
    until: { en: "A statement of its own reads these words.", fr: "Un passage distinct couvre ces mots." },
    anchors: [{ exact: "strands of work agreed" }],
  },
});
