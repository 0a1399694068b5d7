import type { Localized } from "@entente/sdk";

/** What the statement says and what is known since, one idea a line. Its counts are compared with the records. */
export const easyVersion: readonly Localized[] = [
  {
    en: "On 28 July 2015, two ministers met.",
    fr: "Le 28 juillet 2015, deux ministres se sont rencontrés.",
  },
  {
    en: "One was the Home Secretary, a minister of the United Kingdom (UK).",
    fr: "L’un des deux était à la tête du ministère britannique de l’Intérieur.",
  },
  {
    en: "The other was the French Interior Minister, Bernard Cazeneuve.",
    fr: "L’autre était le ministre français de l’Intérieur, Bernard Cazeneuve.",
  },
  {
    en: "A joint statement followed.",
    fr: "Un communiqué conjoint a suivi la rencontre.",
  },
  {
    en: "It is about people who travel to Europe, and people who try to cross the Channel.",
    fr: "Il parle des personnes qui se rendent en Europe et de celles qui tentent de traverser la Manche.",
  },
  {
    en: "The two countries regret that people have died while they were trying to cross the Channel.",
    fr: "Les deux pays regrettent que des personnes soient mortes en tentant de traverser la Manche.",
  },
  {
    en: "They undertake to work together against some groups.",
    fr: "Ils s’engagent à agir ensemble contre certains groupes.",
  },
  {
    en: "These groups make money from the smuggling of people.",
    fr: "Ces groupes gagnent de l’argent grâce au trafic illicite de migrants.",
  },
  {
    en: "Both are sending specialists to Europol.",
    fr: "Tous deux envoient des spécialistes à Europol.",
  },
  {
    en: "It is an agency that helps police forces to share what they know.",
    fr: "C’est une agence qui aide les polices à partager leurs informations.",
  },
  {
    en: "They agreed to work together to return people to the countries they come from.",
    fr: "Ils ont convenu de travailler ensemble au retour de personnes dans leur pays d’origine.",
  },
  {
    en: "They agreed to push for European aid programmes in the countries that people leave.",
    fr: "Ils ont convenu de plaider pour des programmes d’aide européens dans les pays que des personnes quittent.",
  },
  {
    en: "They agree to work more closely to find and help victims of human trafficking.",
    fr: "Ils conviennent de coopérer davantage pour repérer et aider les victimes de la traite des êtres humains.",
  },
  {
    en: "They agree to do the same to bring smugglers to court.",
    fr: "Ils conviennent de faire de même pour poursuivre des passeurs en justice.",
  },
  {
    en: "They intend to go on with their information campaigns.",
    fr: "Ils ont l’intention de poursuivre leurs campagnes d’information.",
  },
  {
    en: "These tell people about asylum in France, and about life in the UK without the right to be there.",
    fr: "Ces campagnes parlent de l’asile en France, et de la vie au Royaume-Uni sans en avoir le droit.",
  },
  {
    en: "The UK will support the Port of Calais to make a safe waiting area for lorries.",
    fr: "Le Royaume-Uni aidera le port de Calais à créer une zone où les poids lourds attendent en sécurité.",
  },
  {
    en: "The first fences from the UK at the Channel Tunnel are to be finished “this week”.",
    fr: "Les premières clôtures britanniques au tunnel sous la Manche doivent être achevées « this week » (cette semaine).",
  },
  {
    en: "The ministers agreed that the two governments should talk again in Paris before the end of the year.",
    fr: "Les ministres ont convenu d’un nouveau dialogue des deux gouvernements à Paris avant la fin de l’année.",
  },
  {
    en: "They expect that they will get regular reports from officials.",
    fr: "Ils attendent des comptes rendus réguliers de fonctionnaires.",
  },
  {
    en: "The text names several sums of money, and these are some of them.",
    fr: "Le texte nomme plusieurs sommes d’argent, dont celles qui suivent.",
  },
  {
    en: "The UK has agreed to up to £7 million more for security at the Channel Tunnel.",
    fr: "Le Royaume-Uni a accepté d’ajouter jusqu’à 7 millions de livres pour la sécurité du tunnel sous la Manche.",
  },
  {
    en: "An earlier text, of September 2014, included £12 million from the UK.",
    fr: "Un texte antérieur, de septembre 2014, comprenait 12 millions de livres financés par le Royaume-Uni.",
  },
  {
    en: "A further £1.4 million is for the waiting area for lorries.",
    fr: "Une autre somme de 1,4 million de livres est destinée à la zone d’attente pour les poids lourds.",
  },
  {
    en: "The UK has announced programmes that include £217 million of aid in Africa.",
    fr: "Le Royaume-Uni a annoncé des programmes qui comprennent 217 millions de livres d’aide en Afrique.",
  },
  {
    en: "France gives more than €3 billion a year to help development in Africa.",
    fr: "La France donne plus de 3 milliards d’euros par an pour aider le développement de l’Afrique.",
  },
  {
    en: "France pays €10 million a year for “humanitarian support” to people in Calais.",
    fr: "La France verse 10 millions d’euros par an pour l’aide humanitaire aux personnes à Calais.",
  },
  {
    en: "These sums are not of the same sort, so they should not be added up.",
    fr: "Ces sommes ne sont pas de même nature : il ne faut donc pas les additionner.",
  },
  {
    en: "The text does not call itself a treaty.",
    fr: "Le texte ne se présente pas comme un traité.",
  },
  {
    en: "It does not say from when or until when it applies.",
    fr: "Il ne dit pas à partir de quand, ni jusqu’à quand, il s’applique.",
  },
  {
    en: "We count 17 undertakings in it.",
    fr: "Nous y comptons 17 engagements.",
  },
  {
    en: "We looked for records of what happened next.",
    fr: "Nous avons cherché des éléments sur la suite.",
  },
  {
    en: "For 5 of the 17, we found no record that shows anything of the act.",
    fr: "Pour 5 de ces 17 engagements, nous n’avons trouvé aucun élément qui montre quoi que ce soit de l’acte.",
  },
  {
    en: "This does not mean that nothing was done.",
    fr: "Cela ne veut pas dire que rien n’a été fait.",
  },
  {
    en: "For 3 of the 17, the words do not allow a check.",
    fr: "Pour 3 des 17 engagements, la formulation ne permet pas de vérifier.",
  },
  {
    en: "Records show that the other 9 were begun, went on or were largely done.",
    fr: "Des éléments montrent que les 9 autres ont été commencés, se poursuivaient ou ont été réalisés en grande partie.",
  },
  {
    en: "For 8 of these 9, it is the one who undertook it who says so.",
    fr: "Pour 8 de ces 9 engagements, c’est l’auteur de l’engagement qui le dit.",
  },
  {
    en: "On 3 of the 17, sources differ.",
    fr: "Sur 3 des 17 engagements, les sources divergent.",
  },
];
