import { afterDe } from "../date-in-words.ts";
import { asLineStart } from "../list-in-words.ts";
import type { TimelineWords } from "./words.ts";

export const timeline: TimelineWords = {
  introduction:
    "Les moments que cite le communiqué figurent à côté de ses mots. Autour d’eux, d’autres textes et des éléments datés, chacun avec un lien vers sa source.",
  figure: {
    heading: "Deux échelles de temps",
    howToRead:
      "La partie haute montre toutes les années, la partie basse les mois autour de la rencontre. Un trait marque un jour connu. Une bande est aussi longue que le temps dans lequel une chose peut se situer.",
    farScale: (first, last) => `${from(first)} à ${last}`,
    nearScale: (first, last, times) => `${from(first)} à ${last}, à une échelle ${times} fois plus grande`,
    times: "Moments que cite le communiqué, avec son propre jour",
    named: "Autres textes qu’il cite",
    placed: "Autres textes que nous plaçons à côté",
    day: (day) => `La rencontre, ${day}`,
    key: {
      day: "un jour connu",
      window: "un moment de la bande, ou toute la bande",
      deadline: "au plus tard à la fin",
      oneEnd: "une des limites est ouverte ou inconnue",
    },
  },
  recordsFigure: {
    heading: "De quels trimestres parlent les éléments",
    howToRead:
      "Plus une barre est haute, plus d’éléments parlent de ses trois mois. Ce sont ceux que nous avons trouvés.",
    scale: (first, last) => `${from(first)} à ${last}`,
    byQuarter: "Éléments, par trimestre",
    longer: "Éléments d’une durée plus longue ou moins précise",
    highest: (count) => `La barre la plus haute : ${count}`,
    lines: (searched) =>
      `Le trait plein marque la rencontre, le trait pointillé le ${searched}, jour jusqu’auquel les sources ont été consultées. L’absence de barre ne veut pas dire qu’il ne s’est rien passé.`,
  },
  facts: {
    meeting: "La rencontre",
    published: "Publication du communiqué",
    due: "À faire d’ici là",
    announced: "Somme annoncée",
    made: "Texte adopté ou prononcé",
  },
  beforeHeading: "Ce qui précède",
  dayHeading: "Le jour même",
  aheadHeading: "Ce qui était encore à venir",
  aheadIntroduction:
    "Vu du jour de la rencontre. Une échéance est une période : elle se termine le dernier jour que permettent les mots.",
  noneAhead: "Le communiqué ne cite aucun moment encore à venir.",
  unplacedHeading: "Moments impossibles à situer",
  unplacedIntroduction:
    "Le communiqué cite ces moments sans dire quand ils commencent, quand ils finissent ou quand ils reviennent.",
  oneEndHeading: "Seul le dernier jour est connu",
  noDateHeading: "Aucun jour n’est connu",
  textsUndatedHeading: "Autres textes dont la date n’est pas connue",
  followedHeading: "Ce qui a suivi",
  followedIntroduction:
    "Ces dates sont celles de textes et d’éléments réunis, et non des mots du communiqué. Qu’une chose soit venue plus tard ne veut pas dire qu’elle en découle.",
  notInWords: "Le communiqué ne donne pas ce jour.",
  textsBefore: "Textes antérieurs",
  textsAfter: "Textes postérieurs",
  textsIntroduction: "Chacun renvoie à ses sources. ◆ cité par le communiqué, ◇ placé à côté par nous.",
  recordsBefore: "Éléments du jour de la rencontre ou d’avant",
  recordsSince: "Les éléments, trimestre par trimestre",
  recordsIntroduction:
    "Chaque ligne donne le jour dont parle un élément, qui l’a publié et ce sur quoi il porte : l’élément y figure avec sa source. Il ne montre pas forcément qu’une chose a été faite.",
  longer: "Une durée plus longue ou moins précise",
  inferred: "déduit par nous",
  none: "Aucun n’est relevé.",
  textsCounted: { one: "texte", other: "textes" },
  timesCounted: { one: "moment", other: "moments" },
};

/** How a scale begins: "D’avril 2015", "De 1986". */
function from(first: string): string {
  return asLineStart(afterDe(first), "fr");
}
