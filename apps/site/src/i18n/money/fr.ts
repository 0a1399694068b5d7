import type { MoneyWords } from "./words.ts";

export const money: MoneyWords = {
  introduction: (sums) =>
    `Le communiqué cite ${sums}. Chacune est tracée ici à l’échelle, avec le nom de qui la paie, et figure à côté des mots exacts.`,
  none: "Le communiqué ne cite aucune somme d’argent.",
  counted: { one: "somme", other: "sommes" },
  figureHeading: "Chaque somme, à l’échelle",
  howToRead:
    "Chaque échelle part de zéro, et une barre deux fois plus longue vaut deux fois plus. Ne comparez que les barres d’une même échelle.",
  ends: {
    exact: "Bout droit : cette somme exactement",
    "up-to": "Hachures et crochet : cette somme au plus",
    "more-than": "Flèche : plus que cette somme",
    approximately: "Bords en tirets : environ cette somme",
  },
  drawnOnce: "Une somme donnée en deux monnaies est tracée une fois, dans la première.",
  scale: (currency, basis, unit) => [currency, basis, unit].filter((part) => part !== undefined).join(", "),
  units: { thousands: "en milliers", millions: "en millions" },
  enlarged: (factor) => `Les petites sommes à nouveau, ${factor} fois plus larges`,
  noFigureHeading: "Sans chiffre",
  tableLabel: "Les mêmes données en tableau",
  inDigits: "En chiffres",
  notAdded: (reasons) => `Non additionnées : ${reasons}.`,
  added: (figure) => `Additionnées : ${figure}.`,
  whyHeading: "Pourquoi nous ne les additionnons pas",
  whyIntroduction:
    "Un total de toutes ces sommes dirait ce que les mots ne disent pas. Voici les raisons, chacune avec les sommes en cause.",
  reasons: {
    nothing: "Il n’y a rien à additionner.",
    unquantified: "Sans chiffre dans le texte, il n’y a rien à additionner.",
    approximate: "« Environ » n’est pas exact. Un total paraîtrait plus précis qu’il ne l’est.",
    "lower-bound": "« Plus de » fixe un minimum, sans maximum.",
    "upper-bound": "« Jusqu’à » fixe un maximum, sans minimum. La somme peut être moindre.",
    overlap: "L’une fait partie d’une autre, ou figure deux fois. Elle serait comptée deux fois.",
    "mixed-currency": "Elles n’ont aucune monnaie en commun. Un taux de change serait le nôtre, non celui du texte.",
    "mixed-basis": "Certaines sont données au total, d’autres par an. Pour un total, il faudrait un nombre d’années.",
    "mixed-stage": "D’après les mots, elles n’en sont pas au même stade.",
    "mixed-novelty":
      "Les mots ne disent pas la même chose de toutes quant à leur nouveauté. Un total confondrait l’argent ancien et le nouveau.",
  },
  reasonsInShort: {
    nothing: "il n’y a rien à additionner",
    unquantified: "toutes n’ont pas de chiffre",
    approximate: "« environ » n’est pas exact",
    "lower-bound": "« plus de » n’a pas de maximum",
    "upper-bound": "« jusqu’à » peut être moins",
    overlap: "l’une fait partie d’une autre",
    "mixed-currency": "elles n’ont aucune monnaie en commun",
    "mixed-basis": "certaines sont données au total, d’autres par an",
    "mixed-stage": "elles n’en sont pas au même stade",
    "mixed-novelty": "les mots ne disent pas la même chose de toutes quant à leur nouveauté",
  },
  joinedHeading: "Quand les mots ajoutent une somme à une autre",
  joinedIntroduction:
    "De certaines sommes, les mots disent qu’elles s’ajoutent à une autre. Cela ne suffit pas à faire un total.",
  eachHeading: "Chaque somme à côté de ses mots",
  eachIntroduction:
    "D’abord ce que nous lisons dans les mots, puis les mots eux-mêmes. Ce que nous déduisons est signalé.",
  recipient: "À qui",
  place: "Où",
  period: "Période",
  announcedBefore: "Déjà annoncée",
  relations: {
    partOf: "Fait partie de",
    parts: "Comprend",
    additionalTo: "S’ajoute à",
    additions: "S’y ajoute",
  },
  paysFor: "Ce qu’elle paie",
  records: "Ce que montrent les sources",
  recordsOn: (records, undertaking) => `${records} sur : ${undertaking}`,
};
