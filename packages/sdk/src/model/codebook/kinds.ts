import type { StatementKind } from "../statement-kind.ts";
import type { CodebookEntry } from "./entry.ts";

/** The kinds of statement, in the order in which they are tested: the first yes decides. */
export const kinds: Readonly<Record<StatementKind, CodebookEntry>> = {
  "follow-up": {
    label: { en: "follow-up arrangement", fr: "modalité de suivi" },
    test: {
      en: "Do the words set up a meeting, a report, a review, a body or a channel between the parties?",
      fr: "Le passage prévoit-il une réunion, un compte rendu, un examen, un organe ou un moyen d’échange entre les parties ?",
    },
  },
  commitment: {
    label: { en: "undertaking", fr: "engagement" },
    test: {
      en: "Does a party that can be identified undertake to act, to begin or to go on?",
      fr: "Une partie identifiable s’engage-t-elle à agir, qu’il s’agisse de commencer ou de continuer ?",
    },
  },
  call: {
    label: { en: "call on others", fr: "appel" },
    test: {
      en: "Do the words say what others should or must do?",
      fr: "Le passage dit-il ce que d’autres devraient ou doivent faire ?",
    },
  },
  expectation: {
    label: { en: "expectation", fr: "attente" },
    test: {
      en: "Do the words tell of an event or effect to come? Is it one that somebody expects and nobody undertakes?",
      fr: "Le passage annonce-t-il un fait ou un effet à venir que quelqu’un attend, sans que personne s’engage à le réaliser ?",
    },
  },
  welcome: {
    label: { en: "welcome", fr: "accueil favorable" },
    test: {
      en: "Do the words approve a step that somebody else has taken?",
      fr: "Le passage approuve-t-il une démarche faite par quelqu’un d’autre ?",
    },
  },
  position: {
    label: { en: "view", fr: "prise de position" },
    test: {
      en: "Do the words hold, regret, warn, call something important, or agree that something is so?",
      fr: "Le passage donne-t-il un avis, exprime-t-il un regret ou met-il en garde ? Ou dit-il qu’une chose est importante ou reconnue par les parties ?",
    },
  },
  "action-completed": {
    label: { en: "said to be done", fr: "présenté comme fait" },
    test: {
      en: "Do the words claim that an act has been done?",
      fr: "Le passage affirme-t-il qu’un acte a été accompli ?",
    },
  },
  "action-ongoing": {
    label: { en: "said to be under way", fr: "présenté comme en cours" },
    test: {
      en: "Do the words claim that an act is being done?",
      fr: "Le passage affirme-t-il qu’un acte est en cours ?",
    },
  },
  narrative: {
    label: { en: "account of the meeting", fr: "récit de la rencontre" },
    test: {
      en: "Do the words tell of the meeting itself?",
      fr: "Le passage raconte-t-il la rencontre elle-même ?",
    },
  },
  context: {
    label: { en: "background", fr: "contexte" },
    test: {
      en: "Is it anything else that is background?",
      fr: "S’agit-il d’un élément de contexte qui n’entre dans aucune autre catégorie ?",
    },
  },
};
