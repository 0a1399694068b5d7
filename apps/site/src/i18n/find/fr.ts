import type { FindWords } from "./words.ts";

export const find: FindWords = {
  introduction:
    "Tout ce que ce site contient du communiqué, sur une page. On y trouve chaque phrase dans l’ordre du texte, puis les engagements, les sommes, les acteurs, les lieux, les autres textes et les mots expliqués. Chaque nom mène là où il est expliqué, chaque numéro à la phrase.",
  ownSearch: "Pour chercher un mot, utilisez la recherche de votre navigateur : Ctrl + F, ou ⌘ + F sur un Mac.",
  label: "Mots cherchés",
  hint: "La liste change pendant la saisie. Accents, majuscules et pluriels ne comptent pas.",
  theirLanguage: (language) => `Les mots du communiqué sont montrés en ${language}.`,
  submit: "Chercher",
  clear: "Tout afficher",
  contents: "Ce que l’on peut trouver",
  groups: {
    passages: "Le texte, phrase par phrase",
    undertakings: "Tous les engagements",
    sums: "Toutes les sommes",
    actors: "Tous les acteurs",
    places: "Tous les lieux",
    texts: "Tous les autres textes",
    terms: "Tous les mots expliqués",
  },
  termToo: (name) => `${name} (mot expliqué)`,
  inSentence: "Phrase",
  inSentences: "Phrases",
  told: {
    all: "Les {count} entrées sont affichées.",
    one: "{count} entrée trouvée pour « {query} ».",
    other: "{count} entrées trouvées pour « {query} ».",
    none: "Rien n’a été trouvé pour « {query} ».",
  },
  noneHeading: "Aucune entrée ne contient ces mots",
  noneAdvice: [
    "Essayez un seul mot, ou seulement son début.",
    "Essayez un autre mot pour la même chose : le communiqué peut le dire autrement.",
    "Voyez quels mots ne figurent jamais dans le communiqué :",
  ],
};
