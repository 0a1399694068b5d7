import { defineSilences } from "@entente/sdk";
import { known } from "./evidence/known.ts";

const upTo = "2025-10-03";

const governmentsAndPress = {
  en: "Public pages of the two governments, of the UK Parliament, of companies and of the press, in stored copies, mostly in English. Of each, the opening was read.",
  fr: "Pages publiques des deux gouvernements, du Parlement britannique, d’entreprises et de la presse, dans des copies conservées, le plus souvent en anglais. Le début de chacune a été lu.",
} as const;

const governmentsAndEurope = {
  en: "Public pages of the two governments, of the UK Parliament, of bodies of the European Union (EU) and of the press, in stored copies, mostly in English. Of each, the opening was read.",
  fr: "Pages publiques des deux gouvernements, du Parlement britannique, d’organes de l’Union européenne (UE) et de la presse, dans des copies conservées, le plus souvent en anglais. Le début de chacune a été lu.",
} as const;

const fromTheUk = "uk-freedom-of-information";
const fromFrance = "fr-administrative-documents";

export const silences = defineSilences(known, {
  "reports-by-officials": {
    title: { en: "A report by officials to the ministers", fr: "Un compte rendu de fonctionnaires aux ministres" },
    commitments: ["regular-reports"],
    statements: [],
    lookedFor: {
      en: "A report by UK or French officials to the two ministers on the work agreed. Or a sign that one was given.",
      fr: "Un compte rendu de fonctionnaires britanniques ou français aux deux ministres sur le travail convenu, ou la mention d’un tel compte rendu.",
    },
    where: governmentsAndPress,
    upTo,
    wouldAnswer: {
      en: "The reports, or a list of them with their dates.",
      fr: "Les comptes rendus, ou leur liste avec les dates.",
    },
    requests: [
      { route: fromTheUk, to: "home-office" },
      { route: fromFrance, to: "french-interior-ministry" },
    ],
    note: {
      en: "Such reports are seldom made public. That none was found says little of whether they were written.",
      fr: "De tels comptes rendus sont rarement publics. N’en avoir trouvé aucun en dit peu sur leur existence.",
    },
  },
  "dialogue-in-paris-before-the-end-of-2015": {
    title: { en: "The government dialogue in Paris", fr: "Le dialogue gouvernemental à Paris" },
    commitments: ["paris-dialogue"],
    statements: [],
    lookedFor: {
      en: "A meeting of the two governments in Paris on this work between 29 July and 31 December 2015. Above all, meetings of the two interior ministers were searched.",
      fr: "Une réunion des deux gouvernements à Paris sur ce travail, entre le 29 juillet et le 31 décembre 2015. La recherche a surtout porté sur les rencontres des deux ministres de l’Intérieur.",
    },
    where: governmentsAndPress,
    upTo,
    wouldAnswer: {
      en: "The diaries of the two ministers for the second half of 2015. Those of their senior officials too.",
      fr: "Les agendas des deux ministres et de leurs hauts fonctionnaires pour le second semestre de 2015.",
    },
    requests: [
      { route: fromTheUk, to: "home-office" },
      { route: fromFrance, to: "french-interior-ministry" },
    ],
    note: {
      en: "The ministers met in Calais in August and in London in November. They were in Paris together on 29 August, in a meeting of nine states and, beside it, with the German minister. The leaders met in Paris on 23 November, on terrorism and Syria. Other ministers and officials may have met there.",
      fr: "Les ministres se sont rencontrés à Calais en août et à Londres en novembre. Ils étaient ensemble à Paris le 29 août, pour une réunion de neuf États et, en marge, avec le ministre allemand. Les dirigeants se sont rencontrés à Paris le 23 novembre, sur le terrorisme et la Syrie. D’autres ministres et des fonctionnaires ont pu s’y réunir.",
    },
  },
  "waiting-area-for-230-vehicles": {
    title: {
      en: "The waiting area for 230 vehicles, and what the £1.4 million paid for",
      fr: "La zone d’attente de 230 véhicules et l’emploi des 1,4 million de livres",
    },
    commitments: ["secure-waiting-area"],
    statements: ["waiting-area-will-enable-230-vehicles"],
    lookedFor: {
      en: "A sign that the area for 230 vehicles was finished. Also a payment of the £1.4 million, or what it was spent on.",
      fr: "Un signe que la zone de 230 véhicules a été achevée, et un versement des 1,4 million de livres ou leur emploi.",
    },
    where: governmentsAndPress,
    upTo,
    wouldAnswer: {
      en: "The agreement between the UK Government and the port, and the payments under it.",
      fr: "L’accord entre le gouvernement du Royaume-Uni et le port, et les versements qui en découlent.",
    },
    requests: [{ route: fromTheUk, to: "home-office" }],
    note: {
      en: "The port opened a larger secure area on 9 August 2016. Nothing found links it to this one, and nothing found excludes it.",
      fr: "Le port a ouvert une zone sécurisée plus grande le 9 août 2016. Rien de ce qui a été trouvé ne relie les deux zones, ni n’exclut un lien.",
    },
  },
  "outturn-of-the-seven-million": {
    title: { en: "What was spent of the £7 million", fr: "Ce qui a été dépensé des 7 millions de livres" },
    commitments: ["coquelles-funding"],
    statements: [],
    lookedFor: {
      en: "How much of the £7 million for Coquelles was paid in the end, to whom and for what.",
      fr: "Ce qui a finalement été versé des 7 millions de livres pour Coquelles, à qui et pour quoi.",
    },
    where: governmentsAndPress,
    upTo,
    wouldAnswer: {
      en: "The payments of the Home Office for Coquelles in 2015 and 2016.",
      fr: "Les versements du Home Office (ministère britannique de l’Intérieur) pour Coquelles en 2015 et 2016.",
    },
    requests: [{ route: fromTheUk, to: "home-office" }],
    note: {
      en: "Later totals for the port and the tunnel were found. They are larger, and do not show this sum apart.",
      fr: "Des totaux plus tardifs pour le port et le tunnel ont été trouvés. Ils sont plus élevés et n’isolent pas cette somme.",
    },
  },
  "use-of-the-217-million": {
    title: { en: "How the £217 million was made up and spent", fr: "Le détail et l’emploi des 217 millions de livres" },
    commitments: ["uk-programmes-on-root-causes"],
    statements: [],
    lookedFor: {
      en: "The programmes that make up the £217 million, and the countries. Also what was spent, and how the 2.5 million people were counted.",
      fr: "Les programmes qui composent les 217 millions de livres, les pays, les dépenses, et la façon de compter les 2,5 millions de personnes.",
    },
    where: governmentsAndEurope,
    upTo,
    wouldAnswer: {
      en: "The list of programmes behind the figure, with their spending.",
      fr: "La liste des programmes que recouvre ce chiffre, avec leurs dépenses.",
    },
    requests: [{ route: fromTheUk, to: "uk-foreign-commonwealth-and-development-office" }],
    note: {
      en: "The £200 million announced at Valletta in November 2015 is called a further sum, so it is not this one.",
      fr: "Les 200 millions de livres annoncés à La Valette en novembre 2015 sont présentés comme une somme supplémentaire ; il ne s’agit donc pas de celle-ci.",
    },
  },
  "the-100-million-for-syria": {
    title: {
      en: "The £100 million for people displaced from Syria, as this sum",
      fr: "La somme précise de 100 millions de livres pour les personnes déplacées de Syrie",
    },
    commitments: [],
    statements: ["syria-aid-will-help"],
    lookedFor: {
      en: "The announcement that the passage means, before 30 July 2015, and the spending of that sum.",
      fr: "L’annonce dont parle le passage, antérieure au 30 juillet 2015, et l’emploi de cette somme.",
    },
    where: governmentsAndEurope,
    upTo,
    wouldAnswer: {
      en: "The allocations of UK aid for Syria in 2015, with their dates.",
      fr: "Les affectations de l’aide britannique pour la Syrie en 2015, avec leurs dates.",
    },
    requests: [{ route: fromTheUk, to: "uk-foreign-commonwealth-and-development-office" }],
    note: {
      en: "Two other sums of £100 million were announced in September 2015. They are later than the statement.",
      fr: "Deux autres sommes de 100 millions de livres ont été annoncées en septembre 2015. Elles sont postérieures au communiqué.",
    },
  },
  "french-postings-to-jot-mare": {
    title: { en: "French specialists posted to JOT MARE", fr: "Des spécialistes français affectés à JOT MARE" },
    commitments: ["post-specialists-at-europol"],
    statements: [],
    lookedFor: {
      en: "French specialists at work in the analysis centre JOT MARE (Joint Operational Team MARE) after July 2015. Also the number of those of the UK.",
      fr: "Des spécialistes français au travail au centre d’analyse JOT MARE (équipe opérationnelle conjointe MARE) après juillet 2015, et le nombre de ceux du Royaume-Uni.",
    },
    where: governmentsAndEurope,
    upTo,
    wouldAnswer: {
      en: "The postings of each country to Europol from 2015 to 2017, with their dates.",
      fr: "Les affectations de chaque pays à Europol de 2015 à 2017, avec leurs dates.",
    },
    requests: [
      { route: fromFrance, to: "french-interior-ministry" },
      { route: fromTheUk, to: "home-office" },
    ],
    note: {
      en: "Both countries had experts in the team when it was launched, in March 2015.",
      fr: "Les deux pays avaient des experts dans l’équipe à son lancement, en mars 2015.",
    },
  },
  "help-for-the-sicily-task-force": {
    title: {
      en: "What the two countries did for the task force in Sicily",
      fr: "Ce que les deux pays ont fait pour la task force de Sicile",
    },
    commitments: [],
    statements: ["supported-sicily-taskforce"],
    lookedFor: {
      en: "People, money or equipment from the UK or France for the regional task force in Catania.",
      fr: "Des personnes, de l’argent ou du matériel du Royaume-Uni ou de la France pour la task force régionale de Catane.",
    },
    where: governmentsAndEurope,
    upTo,
    wouldAnswer: {
      en: "The offers of each country for the task force in 2015.",
      fr: "Les offres de chaque pays pour la task force en 2015.",
    },
    requests: [
      { route: fromTheUk, to: "home-office" },
      { route: fromFrance, to: "french-interior-ministry" },
    ],
  },
  "returns-to-west-africa": {
    title: {
      en: "Joint work on returns to West Africa",
      fr: "Un travail commun sur les retours vers l’Afrique de l’Ouest",
    },
    commitments: ["work-together-on-returns"],
    statements: [],
    lookedFor: {
      en: "A return to a country of West Africa on which the UK and France worked together after July 2015. Or talks of both with such a country.",
      fr: "Un travail commun du Royaume-Uni et de la France, après juillet 2015, sur un retour vers un pays d’Afrique de l’Ouest. Ou bien des discussions des deux avec un tel pays.",
    },
    where: governmentsAndEurope,
    upTo,
    wouldAnswer: {
      en: "A list of joint return operations from 2015 to 2017, by country.",
      fr: "La liste des opérations de retour communes de 2015 à 2017, par pays.",
    },
    requests: [
      { route: fromTheUk, to: "home-office" },
      { route: fromFrance, to: "french-interior-ministry" },
    ],
    note: {
      en: "Shared means for removals from France were found, and countries of origin are named in general. West Africa is not named.",
      fr: "Des moyens partagés pour les éloignements depuis la France ont été trouvés, et les pays d’origine sont cités en général. L’Afrique de l’Ouest n’est pas citée.",
    },
  },
  "centre-in-niger-by-the-end-of-2015": {
    title: {
      en: "A centre in Niger that opened by the end of 2015",
      fr: "Un centre ouvert au Niger avant la fin de 2015",
    },
    commitments: [],
    statements: ["niger-centre-expected"],
    lookedFor: {
      en: "The opening of a centre for people in Niger, run by the International Organization for Migration (IOM), between July and December 2015.",
      fr: "L’ouverture au Niger, entre juillet et décembre 2015, d’un centre géré par l’Organisation internationale pour les migrations (OIM).",
    },
    where: governmentsAndEurope,
    upTo,
    wouldAnswer: {
      en: "The opening dates of the centres of the International Organization for Migration (IOM) in Niger, or a paper that says which centre was meant.",
      fr: "Les dates d’ouverture des centres de l’Organisation internationale pour les migrations (OIM) au Niger, ou un document qui dit de quel centre il s’agissait.",
    },
    requests: [
      { route: fromFrance, to: "french-interior-ministry" },
      { route: fromTheUk, to: "home-office" },
    ],
    note: {
      en: "A centre in Agadez is older than the statement, and four centres are counted in 2016. When each opened is not said.",
      fr: "Un centre à Agadez est antérieur au communiqué, et quatre centres sont comptés en 2016. La date d’ouverture de chacun n’est pas indiquée.",
    },
  },
  "daily-work-together": {
    title: { en: "Work together that is “daily”", fr: "Une collaboration « daily » (quotidienne)" },
    commitments: ["daily-collaboration"],
    statements: [],
    lookedFor: {
      en: "A source that says how often services of the two countries worked together once the statement was out.",
      fr: "Une source qui dise à quel rythme des services des deux pays ont travaillé ensemble après le communiqué.",
    },
    where: governmentsAndPress,
    upTo,
    wouldAnswer: {
      en: "The working hours and staff of the joint command of November 2015 and of the centres that followed it.",
      fr: "Les horaires et les effectifs du commandement commun de novembre 2015 et des centres qui ont suivi.",
    },
    requests: [
      { route: fromTheUk, to: "home-office" },
      { route: fromFrance, to: "french-interior-ministry" },
    ],
    note: {
      en: "That services worked together is documented. Only “daily” was not found.",
      fr: "Le travail commun des services est attesté. Seul le mot « daily » (quotidienne) n’a pas été retrouvé.",
    },
  },
  "french-humanitarian-spending": {
    title: {
      en: "French humanitarian spending in Calais, year by year",
      fr: "Les dépenses humanitaires françaises à Calais, année par année",
    },
    commitments: [],
    statements: ["contributing-humanitarian-costs", "additional-money-expected"],
    lookedFor: {
      en: "What France spent a year on humanitarian support in Calais in 2015 and later. It should be counted as the €10 million of the statement was.",
      fr: "Ce que la France a dépensé par an pour l’aide humanitaire à Calais en 2015 et ensuite, compté comme les 10 millions d’euros du communiqué.",
    },
    where: governmentsAndPress,
    upTo,
    wouldAnswer: {
      en: "What the State spent on humanitarian support in Calais, by year and by heading.",
      fr: "Les dépenses de l’État pour l’aide humanitaire à Calais, par année et par poste.",
    },
    requests: [{ route: fromFrance, to: "french-interior-ministry" }],
    note: {
      en: "A figure for 2020 was found, on another basis. Money of the European Union (EU) and of the UK was found too.",
      fr: "Un chiffre pour 2020 a été trouvé, calculé autrement. De l’argent de l’Union européenne (UE) et du Royaume-Uni a été trouvé aussi.",
    },
  },
  "evaluation-of-the-campaigns": {
    title: { en: "An evaluation of the campaigns", fr: "Une évaluation des campagnes" },
    commitments: ["continue-communication-campaigns"],
    statements: [],
    lookedFor: {
      en: "How many campaigns there were, and when. Also what the French side of them was, whom they reached and whether anybody judged how they worked.",
      fr: "Le nombre et les dates des campagnes, leur volet français, les personnes touchées et une éventuelle évaluation.",
    },
    where: governmentsAndPress,
    upTo,
    wouldAnswer: {
      en: "The reports of the visits to the camps in 2015 and 2016, and the papers given out there.",
      fr: "Les comptes rendus des visites dans les camps en 2015 et 2016, et les documents distribués.",
    },
    requests: [
      { route: fromTheUk, to: "home-office" },
      { route: fromFrance, to: "french-interior-ministry" },
    ],
  },
  "shared-strategic-analysis": {
    title: { en: "A shared strategic analysis", fr: "Une analyse stratégique commune" },
    commitments: ["develop-shared-analysis"],
    statements: [],
    lookedFor: {
      en: "A strategic analysis that the UK and France made together, or a sign that there is one.",
      fr: "Une analyse stratégique menée ensemble par le Royaume-Uni et la France, ou la mention qu’elle existe.",
    },
    where: governmentsAndEurope,
    upTo,
    wouldAnswer: {
      en: "The analysis, or the title and the date of it.",
      fr: "L’analyse, ou son titre et sa date.",
    },
    requests: [
      { route: fromTheUk, to: "home-office" },
      { route: fromFrance, to: "french-interior-ministry" },
    ],
    note: {
      en: "Such a paper may be secret. That it was not found says little of whether it was written.",
      fr: "Un tel document peut être secret. Ne pas l’avoir trouvé en dit peu sur son existence.",
    },
  },
  "part-in-eu-aid-programmes": {
    title: {
      en: "What the two countries did for aid programmes of the European Union (EU)",
      fr: "Ce que les deux pays ont fait pour des programmes d’aide de l’Union européenne (UE)",
    },
    commitments: ["push-for-eu-aid-programmes"],
    statements: [],
    lookedFor: {
      en: "A request by the UK and France to the European Union (EU), after July 2015. It would ask for aid programmes on skills and on how people live in the countries they come from.",
      fr: "Une demande adressée par le Royaume-Uni et la France à l’Union européenne (UE), après juillet 2015. Elle porterait sur des programmes d’aide pour les compétences et les conditions de vie dans les pays d’origine.",
    },
    where: governmentsAndEurope,
    upTo,
    wouldAnswer: {
      en: "The papers that each country sent before the Valletta conference and for the trust fund for Africa.",
      fr: "Les documents que chaque pays a transmis avant la conférence de La Valette et pour le fonds fiduciaire pour l’Afrique.",
    },
    requests: [
      { route: fromTheUk, to: "uk-foreign-commonwealth-and-development-office" },
      { route: fromFrance, to: "french-foreign-ministry" },
    ],
    note: {
      en: "That the European Union (EU) set up a fund was found. Who asked for it was not.",
      fr: "La création d’un fonds par l’Union européenne (UE) a été trouvée. On n’a pas trouvé qui l’a demandé.",
    },
  },
});
