import type { OtherTextWords } from "./words.ts";

export const otherTexts: OtherTextWords = {
  sides: { before: "Avant", here: "Le communiqué", after: "Après", undated: "Textes sans date connue" },
  family: {
    introduction: [
      "D’autres textes ont précédé le communiqué, d’autres l’ont suivi. Les voici dans l’ordre du temps, avec le communiqué à sa place.",
      "Le communiqué en cite lui-même certains. Nous plaçons les autres à ses côtés, parce que des sources montrent qu’ils traitent des mêmes questions. Une mention le précise pour chacun.",
      "Les résumés sont de nous, d’après les sources citées. La plupart ont été lues en partie, et il peut exister des textes que nous n’avons pas trouvés.",
    ],
    toSubjects: "Comparer par sujet :",
    named: "Cité dans le communiqué",
    placed: "Placé ici par nous ; le communiqué ne le cite pas",
    here: "C’est le texte que ce site explique.",
    toText: "Le lire mot pour mot :",
    statementStands: "Rapport du communiqué à ce texte",
    textStands: "Rapport à un autre texte",
  },
  subjects: {
    introduction: [
      "Le communiqué partage certains sujets avec des textes antérieurs et postérieurs. Pour chacun, vous pouvez lire ce qui précède, ce que dit le communiqué, et ce qui suit.",
      "Les sujets et les textes ont été choisis par nous. Que deux textes traitent d’un même sujet ne veut pas dire que l’un découle de l’autre.",
    ],
    texts: { one: "texte", other: "textes" },
    counts: (before, here, after) => `Avant : ${before}. Ici : ${here}. Après : ${after}.`,
    newHeading: "Est-ce nouveau ?",
    newIntroduction: [
      "Il y a là deux questions. Que disent les mots mêmes du communiqué ? Et que montrent les textes antérieurs que nous avons lus ?",
      "« Aucun texte antérieur trouvé » ne parle que de notre recherche.",
    ],
    notCompared: (count, of) => `Pour ${count} sur ${of}, aucun texte antérieur n’a été comparé.`,
    undertaking: "Engagement",
    stated: "D’après ses propres mots",
    checked: "Dans les textes antérieurs",
    description: (subject) =>
      `${subject} : ce que disent les textes antérieurs, ce communiqué et les textes postérieurs.`,
    howToRead:
      "Nous n’indiquons la fermeté d’une formulation que si nous avons lu les mots mêmes du texte. Elle ne dit rien de la valeur juridique.",
    none: {
      before: "Aucun des textes antérieurs que nous avons lus n’en traite.",
      after: "Aucun des textes postérieurs que nous avons lus n’en traite.",
    },
    who: (actors) => `Qui doit agir : ${actors}`,
    wordsNotRead: "Ses propres mots à ce sujet n’ont pas été lus.",
  },
  twoTexts: {
    introduction: "Le communiqué a été rendu public dans un texte anglais et dans un texte français.",
    single: "Un seul texte officiel en est connu.",
    parallel:
      "Les deux sont officiels, et aucun n’est la traduction de l’autre. Là où ils diffèrent, nous le montrons. Cela ne veut pas dire que l’un soit plus modéré que l’autre.",
    textsHeading: "Les textes",
    status: "Ce qu’il est",
    statuses: {
      "parallel-official": "Texte officiel, parallèle à un autre également officiel",
      original: "Texte original",
      "official-translation": "Traduction officielle",
      "editorial-translation": "Traduction non officielle",
    },
    shown: "Ses mots :",
    copy: "Copie",
    published: (day) => `La page est datée du ${day}.`,
    compareHeading: "Là où ils diffèrent",
    compareIntroduction: (count) =>
      count === 1
        ? "Un point est relevé. La partie non comparée peut en contenir d’autres."
        : `${count} points sont relevés. La partie non comparée peut en contenir d’autres.`,
    notCompared: "Les textes n’ont pas été comparés.",
    extent: "Étendue de la comparaison",
  },
};
