import { defineEvidence } from "@entente/sdk";
import { governmentSources } from "../sources/governments.ts";
import { parliamentSources } from "../sources/parliaments.ts";
import { pressAndOtherSources } from "../sources/press-and-others.ts";
import { known } from "./known.ts";

export const calaisPeopleEvidence = defineEvidence(known, {
  "more-police-after-the-talks": {
    date: "2015-07-29",
    dateBasis: "inferred",
    fact: {
      en: "A British newspaper reported that France sent 120 more officers to Calais after the London talks.",
      fr: "Un journal britannique a rapporté que la France avait envoyé 120 policiers de plus à Calais après la réunion de Londres.",
    },
    figures: [
      {
        value: 120,
        unit: { en: "officers", fr: "policiers" },
        qualifier: "exact",
        counts: { en: "officers sent in addition", fr: "policiers envoyés en plus" },
      },
    ],
    source: pressAndOtherSources["city-am-2015-07"],
    speakers: [],
    readInFull: false,
    bearsOn: [{ statement: "police-reinforcements-deployed", shows: "under-way" }],
    note: {
      en: "Police figures for Calais count different things and cannot be compared.",
      fr: "Les effectifs de police cités pour Calais ne recouvrent pas tous la même chose et ne sont pas comparables.",
    },
  },
  "police-in-the-ministers-article": {
    date: "2015-08-01",
    dateBasis: "stated",
    fact: {
      en: "In a joint article, the two ministers said that about 550 officers were on the ground.",
      fr: "Dans une tribune commune, les deux ministres ont indiqué qu’environ 550 policiers étaient sur le terrain.",
    },
    figures: [
      {
        value: 550,
        unit: { en: "officers", fr: "policiers" },
        qualifier: "approximately",
        counts: { en: "officers on the ground", fr: "policiers sur le terrain" },
      },
    ],
    source: governmentSources["ministers-article-2015-08"],
    speakers: ["home-secretary", "french-interior-minister"],
    readInFull: false,
    bearsOn: [{ statement: "police-reinforcements-deployed", shows: "under-way" }],
    origin: "ministers-article-august-2015",
    note: {
      en: "Police figures for Calais count different things and cannot be compared.",
      fr: "Les effectifs de police cités pour Calais ne recouvrent pas tous la même chose et ne sont pas comparables.",
    },
  },
  "two-more-mobile-units": {
    date: "2015-08-20",
    dateBasis: "stated",
    fact: {
      en: "The French Embassy in London said that two mobile units had joined the five and a half already in Calais. That made more than 500 riot police and gendarmes, and 1,300 police in all. Attempts had come down from 1,700 a day a month earlier.",
      fr: "L’ambassade de France à Londres a indiqué que deux unités mobiles s’étaient ajoutées aux cinq et demie déjà présentes à Calais. Cela faisait plus de 500 policiers et gendarmes des unités de maintien de l’ordre, et 1 300 agents au total. Les tentatives avaient diminué : un mois plus tôt, on en comptait 1 700 par jour.",
    },
    figures: [
      {
        value: 2,
        unit: { en: "units", fr: "unités" },
        qualifier: "exact",
        counts: { en: "mobile units added", fr: "unités mobiles ajoutées" },
      },
      {
        value: 5.5,
        unit: { en: "units", fr: "unités" },
        qualifier: "exact",
        counts: { en: "mobile units already there", fr: "unités mobiles déjà présentes" },
      },
      {
        value: 500,
        unit: { en: "riot police and gendarmes", fr: "policiers et gendarmes" },
        qualifier: "more-than",
        counts: {
          en: "in the mobile units, after the two were added",
          fr: "dans les unités mobiles, après l’ajout des deux",
        },
      },
      {
        value: 1_300,
        unit: { en: "police and gendarmes", fr: "policiers et gendarmes" },
        qualifier: "exact",
        counts: { en: "in Calais in all", fr: "à Calais au total" },
      },
      {
        value: 1_700,
        unit: { en: "attempts", fr: "tentatives" },
        qualifier: "exact",
        counts: { en: "attempts a day, a month earlier", fr: "tentatives par jour, un mois plus tôt" },
      },
    ],
    source: governmentSources["calais-visit-embassy-2015-08"],
    speakers: ["french-embassy-in-london"],
    readInFull: false,
    bearsOn: [{ statement: "police-reinforcements-deployed", shows: "under-way" }],
    note: {
      en: "The later number of attempts a day is cut in the copy read. The two units had been announced on 29 July.",
      fr: "Le nombre ultérieur de tentatives par jour est tronqué dans la copie lue. Les deux unités avaient été annoncées le 29 juillet.",
    },
  },
  "police-at-the-amiens-summit": {
    date: "2016-03-03",
    dateBasis: "stated",
    fact: {
      en: "At the Amiens summit the two governments gave a number of more than 1,300 police officers.",
      fr: "Au sommet d’Amiens, les deux gouvernements ont cité un effectif de plus de 1 300 policiers.",
    },
    figures: [
      {
        value: 1_300,
        unit: { en: "officers", fr: "policiers" },
        qualifier: "more-than",
        counts: { en: "police officers", fr: "policiers" },
      },
    ],
    source: governmentSources["amiens-statement-2016-03"],
    speakers: ["uk-government", "french-government"],
    readInFull: false,
    bearsOn: [{ statement: "police-reinforcements-deployed", shows: "under-way" }],
  },
  "eu-money-for-a-humanitarian-camp": {
    date: "2015-08-31",
    dateBasis: "stated",
    fact: {
      en: "The French Government announced up to €5 million from the European Union (EU). It was for a humanitarian camp at Calais for about 1,500 people, and for taking people to other places.",
      fr: "Le gouvernement français a annoncé jusqu’à 5 millions d’euros de l’Union européenne (UE). Ils étaient destinés à un camp humanitaire à Calais, pour environ 1 500 personnes, et au transport de personnes vers d’autres lieux.",
    },
    figures: [
      {
        value: 5_000_000,
        currency: "EUR",
        qualifier: "up-to",
        counts: { en: "from the European Union", fr: "de l’Union européenne" },
      },
      {
        value: 1_500,
        unit: { en: "people", fr: "personnes" },
        qualifier: "approximately",
        counts: { en: "room in the camp announced", fr: "capacité du camp annoncé" },
      },
    ],
    source: governmentSources["french-government-2015-08"],
    speakers: ["french-government"],
    readInFull: false,
    bearsOn: [
      {
        statement: "additional-money-expected",
        shows: "nothing",
        note: {
          en: "Additional money is announced. That it was spent is not said.",
          fr: "De l’argent supplémentaire est annoncé. Le texte ne dit pas qu’il a été dépensé.",
        },
      },
      { statement: "active-humanitarian-programme", shows: "nothing" },
      {
        statement: "contributing-humanitarian-costs",
        shows: "nothing",
        note: {
          en: "This is money from the EU, not from France.",
          fr: "Cet argent vient de l’UE, et non de la France.",
        },
      },
    ],
  },
  "uk-money-for-people-in-calais": {
    date: "2015-08-20",
    dateBasis: "inferred",
    fact: {
      en: "A French broadcaster reported that the UK agreed to give €10 million over two years. The money was for looking after people in Calais.",
      fr: "Selon une chaîne française, le Royaume-Uni a accepté de donner 10 millions d’euros sur deux ans pour la prise en charge de personnes à Calais.",
    },
    figures: [
      {
        value: 10_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "from the UK, over two years", fr: "du Royaume-Uni, sur deux ans" },
      },
    ],
    source: pressAndOtherSources["france-3-2015-08"],
    speakers: [],
    readInFull: false,
    bearsOn: [
      {
        statement: "additional-money-expected",
        shows: "nothing",
        note: {
          en: "Additional money is announced. That it was spent is not said.",
          fr: "De l’argent supplémentaire est annoncé. Le texte ne dit pas qu’il a été dépensé.",
        },
      },
      {
        statement: "contributing-humanitarian-costs",
        shows: "nothing",
        note: {
          en: "This is money from the UK, not the sum that France named.",
          fr: "Cet argent vient du Royaume-Uni ; ce n’est pas la somme citée par la France.",
        },
      },
    ],
  },
  "uk-money-a-year-in-pounds": {
    date: "2015-10-29",
    dateBasis: "stated",
    fact: {
      en: "The Home Office told Parliament of the UK’s money for looking after people in Calais. It was £3.6 million a year for two years.",
      fr: "Le Home Office (ministère britannique de l’Intérieur) a indiqué au Parlement la contribution du Royaume-Uni à la prise en charge de personnes à Calais. Elle était de 3,6 millions de livres par an pendant deux ans.",
    },
    figures: [
      {
        value: 3_600_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "from the UK a year, for two years", fr: "du Royaume-Uni par an, pendant deux ans" },
      },
    ],
    source: parliamentSources["answer-12093"],
    speakers: ["home-office"],
    readInFull: false,
    bearsOn: [
      { statement: "additional-money-expected", shows: "nothing" },
      { statement: "contributing-humanitarian-costs", shows: "nothing" },
    ],
    note: {
      en: "We read this as the €10 million over two years that was announced in August 2015.",
      fr: "Nous y voyons les 10 millions d’euros sur deux ans annoncés en août 2015.",
    },
  },
  "budget-opinion-on-humanitarian-care": {
    date: "2016-10-13",
    dateBasis: "stated",
    fact: {
      en: "An opinion on the budget was given to the French National Assembly. It has a part on humanitarian care in Calais, which it calls very costly.",
      fr: "Un avis budgétaire présenté à l’Assemblée nationale comporte une partie sur la prise en charge humanitaire à Calais, qu’il juge très coûteuse.",
    },
    figures: [],
    source: governmentSources["opinion-4132"],
    speakers: ["french-national-assembly"],
    readInFull: false,
    bearsOn: [
      {
        statement: "contributing-humanitarian-costs",
        shows: "nothing",
        note: {
          en: "The sums were beyond the part that we read.",
          fr: "Les montants ne figuraient pas dans la partie que nous avons lue.",
        },
      },
      { statement: "additional-money-expected", shows: "nothing" },
      { statement: "active-humanitarian-programme", shows: "nothing" },
    ],
    note: {
      en: "The opinion is that of its author, Éric Ciotti.",
      fr: "Cet avis est celui de son auteur, Éric Ciotti.",
    },
  },
  "inquiry-on-the-cost-for-2020": {
    date: "2020",
    dateBasis: "stated",
    fact: {
      en: "A parliamentary inquiry put the net cost of Calais to France at €121 million for 2020. It said that 85 per cent was for security. The other 15 per cent was for health, social or humanitarian care.",
      fr: "Une commission d’enquête parlementaire a chiffré à 121 millions d’euros le coût net de Calais pour la France en 2020. Selon elle, 85 % allaient à la sécurité et 15 % à la prise en charge sanitaire, sociale ou humanitaire.",
    },
    figures: [
      {
        value: 121_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "net cost to France for 2020", fr: "coût net pour la France en 2020" },
      },
      {
        value: 85,
        unit: { en: "per cent", fr: "pour cent" },
        qualifier: "exact",
        counts: { en: "share for security", fr: "part de la sécurité" },
      },
      {
        value: 15,
        unit: { en: "per cent", fr: "pour cent" },
        qualifier: "exact",
        counts: {
          en: "share for health, social or humanitarian care",
          fr: "part de la prise en charge sanitaire, sociale ou humanitaire",
        },
      },
    ],
    source: pressAndOtherSources["bfm-2021-11"],
    speakers: ["french-parliamentary-inquiry"],
    readInFull: false,
    bearsOn: [
      {
        statement: "contributing-humanitarian-costs",
        shows: "nothing",
        note: {
          en: "This is for a later year, and on another basis than the €10 million a year of the statement.",
          fr: "Cela concerne une année ultérieure, et un calcul autre que celui des 10 millions d’euros par an du communiqué.",
        },
      },
      { statement: "additional-money-expected", shows: "nothing" },
    ],
  },
  "money-for-vulnerable-people-project": {
    date: "2015-10-29",
    dateBasis: "stated",
    fact: {
      en: "The Home Office told Parliament that the UK had given almost £550,000, from the fund of 2014, to a project. It was to watch for vulnerable people in the camps and to bring them to safety.",
      fr: "Le Home Office (ministère britannique de l’Intérieur) a indiqué au Parlement que le Royaume-Uni avait donné près de 550 000 livres à un projet, sur le fonds de 2014. Ce projet devait repérer les personnes vulnérables dans les camps et les conduire en lieu sûr.",
    },
    figures: [
      {
        value: 550_000,
        currency: "GBP",
        qualifier: "almost",
        counts: { en: "given to the project", fr: "donnés au projet" },
      },
    ],
    source: parliamentSources["answer-12093"],
    speakers: ["home-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "strengthen-cooperation-on-trafficking",
        shows: "started",
        note: {
          en: "A close call: money was given. The answer speaks of vulnerable people; how many were victims of trafficking was not found.",
          fr: "Cas limite : l’argent a été donné. La réponse parle de personnes vulnérables ; combien d’entre elles étaient des victimes de la traite, nous ne l’avons pas trouvé.",
        },
      },
      {
        commitment: "implement-2014-joint-declaration",
        shows: "started",
        note: {
          en: "A close call: money from the fund of 2014 went to one project. On which day is not said.",
          fr: "Cas limite : de l’argent du fonds de 2014 est allé à un projet. La réponse ne dit pas quel jour.",
        },
      },
    ],
    origin: "vulnerable-people-project",
    creditedTo: "calais-declaration-2015",
    note: {
      en: "Other answers give £530,000 for this project.",
      fr: "D’autres réponses donnent 530 000 livres pour ce projet.",
    },
  },
  "vulnerable-people-project-started": {
    date: "2015-12",
    dateBasis: "stated",
    fact: {
      en: "The Home Office told Parliament that the project for vulnerable people had formally started in December 2015. A French charity that it calls “Terre D’Asile” ran it. The sum is given as €750,000 or £530,000.",
      fr: "Le Home Office (ministère britannique de l’Intérieur) a indiqué au Parlement que le projet pour les personnes vulnérables avait officiellement commencé en décembre 2015. Une association française qu’il appelle « Terre D’Asile » en était chargée. La somme citée est de 750 000 euros ou 530 000 livres.",
    },
    figures: [
      {
        value: 750_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "for the project", fr: "pour le projet" },
      },
      {
        value: 530_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "the same sum in pounds", fr: "la même somme en livres" },
      },
    ],
    source: parliamentSources["answer-23838"],
    speakers: ["home-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "strengthen-cooperation-on-trafficking",
        shows: "started",
        note: {
          en: "A close call: the project began. What it did for victims of trafficking was not found.",
          fr: "Cas limite : le projet a commencé. Ce qu’il a fait pour des victimes de la traite, nous ne l’avons pas trouvé.",
        },
      },
    ],
    origin: "vulnerable-people-project",
    creditedTo: "calais-declaration-2015",
    note: {
      en: "We read the name of the charity as France terre d’asile, which dates its project from 1 November 2015.",
      fr: "Pour nous, il s’agit de l’association France terre d’asile, qui date son projet du 1er novembre 2015.",
    },
  },
  "lords-answer-on-vulnerable-people-project": {
    date: "2015-11",
    dateBasis: "inferred",
    fact: {
      en: "The Home Office also gave an answer in the House of Lords. It named £530,000 or €750,000 for the project for vulnerable people.",
      fr: "Le Home Office (ministère britannique de l’Intérieur) a également cité, dans une réponse à la Chambre des lords, 530 000 livres ou 750 000 euros pour le projet destiné aux personnes vulnérables.",
    },
    figures: [
      {
        value: 530_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "for the project", fr: "pour le projet" },
      },
      {
        value: 750_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "the same sum in euros", fr: "la même somme en euros" },
      },
    ],
    source: parliamentSources["answer-greaves-2015"],
    speakers: ["home-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "strengthen-cooperation-on-trafficking",
        shows: "nothing",
        note: {
          en: "It gives the sum, and no step that was taken.",
          fr: "La réponse donne la somme, sans citer de mesure prise.",
        },
      },
    ],
    origin: "vulnerable-people-project",
    creditedTo: "calais-declaration-2015",
  },
  "campaigns-agreed-in-paris-fr": {
    date: "2015-07-02",
    dateBasis: "stated",
    fact: {
      en: "The French version of the ministers’ press release of 2 July says the same as the English one. They agreed to go on with joint campaigns to inform people, and to make them stronger.",
      fr: "La version française du communiqué des ministres du 2 juillet dit la même chose que la version anglaise. Ils sont convenus de poursuivre des campagnes d’information communes et de les renforcer.",
    },
    figures: [],
    source: governmentSources["paris-press-release-2015-07-fr"],
    speakers: ["home-secretary", "french-interior-minister"],
    readInFull: false,
    bearsOn: [{ commitment: "continue-communication-campaigns", shows: "nothing" }],
    origin: "press-release-2015-07-02",
  },
  "campaigns-agreed-in-paris-en": {
    date: "2015-07-02",
    dateBasis: "stated",
    fact: {
      en: "The two ministers met in Paris, four weeks before the statement. They agreed to go on with joint campaigns to inform people, and to make them stronger.",
      fr: "Les deux ministres se sont réunis à Paris, quatre semaines avant le communiqué. Ils sont convenus de poursuivre des campagnes d’information communes et de les renforcer.",
    },
    figures: [],
    source: governmentSources["paris-press-release-2015-07-en"],
    speakers: ["home-secretary", "french-interior-minister"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "continue-communication-campaigns",
        shows: "nothing",
        note: {
          en: "This was agreed before the meeting.",
          fr: "Cela a été convenu avant la rencontre.",
        },
      },
    ],
    origin: "press-release-2015-07-02",
  },
  "officials-informed-people-in-the-camps": {
    date: "2016-01",
    dateBasis: "inferred",
    fact: {
      en: "In an answer in the House of Lords, the Home Office said that officials of the UK’s Border Force had visited the camps with French officials. They warned people of the dangers and told them about asylum in France.",
      fr: "Dans une réponse à la Chambre des lords, le Home Office (ministère britannique de l’Intérieur) a parlé de visites dans les camps. Des agents de la Border Force (contrôle britannique des frontières) s’y étaient rendus avec des agents français. Ils mettaient en garde contre les dangers et informaient sur l’asile en France.",
    },
    figures: [],
    source: parliamentSources["answer-hylton-2016"],
    speakers: ["home-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "continue-communication-campaigns",
        shows: "under-way",
        meets: ["campaigns-went-on", "asylum-in-france-told"],
        note: {
          en: "A close call: we count visits as part of a campaign. Nothing in the part that we read is about life in the UK.",
          fr: "Cas limite : nous comptons ces visites comme un élément d’une campagne. Rien, dans la partie lue, ne porte sur la vie au Royaume-Uni.",
        },
      },
    ],
    creditedTo: "calais-declaration-2015",
    note: {
      en: "The answer places the visits under the declaration of 20 August 2015.",
      fr: "La réponse rattache ces visites à la déclaration du 20 août 2015.",
    },
  },
  "home-office-staff-near-dunkirk": {
    date: "2019-09-17",
    dateBasis: "stated",
    fact: {
      en: "The Home Office said that its staff were in a camp in Dunkirk with a similar message, this time about small boats.",
      fr: "Le Home Office (ministère britannique de l’Intérieur) a indiqué que ses agents étaient présents dans un camp à Dunkerque. Leur message était semblable, mais portait cette fois sur les petites embarcations.",
    },
    figures: [],
    source: governmentSources["home-office-dunkirk-2019"],
    speakers: ["home-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "continue-communication-campaigns",
        shows: "nothing",
        note: {
          en: "A close call: this came four years later, on another subject. That it was part of the campaigns of 2015 is not said.",
          fr: "Cas limite : c’était quatre ans plus tard, sur un autre sujet. Rien ne dit que cela faisait partie des campagnes de 2015.",
        },
      },
    ],
  },
  "later-money-for-campaigns": {
    date: "2020-10-02",
    dateBasis: "stated",
    fact: {
      en: "An answer in the House of Lords spoke of £3.25 million committed in 2019. Part of it paid for communications campaigns.",
      fr: "Selon une réponse à la Chambre des lords, une partie des 3,25 millions de livres engagés en 2019 a financé des campagnes de communication.",
    },
    figures: [
      {
        value: 3_250_000,
        currency: "GBP",
        qualifier: "exact",
        counts: {
          en: "committed in 2019 for campaigns and equipment together",
          fr: "engagés en 2019 pour des campagnes et du matériel, ensemble",
        },
      },
    ],
    source: parliamentSources["answer-hl8269"],
    speakers: ["home-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "continue-communication-campaigns",
        shows: "nothing",
        note: {
          en: "A close call: the money was committed under a later plan. That these were the campaigns of 2015 is not said.",
          fr: "Cas limite : l’argent a été engagé dans le cadre d’un plan ultérieur. Rien ne dit qu’il s’agissait des campagnes de 2015.",
        },
      },
    ],
  },
  "charity-on-project-for-trafficking-victims": {
    date: "2015-11-01",
    dateBasis: "stated",
    fact: {
      en: "The charity France terre d’asile had a project to identify victims of human trafficking and to guide them to help. It says that the project ran in Pas-de-Calais from November 2015 to April 2017. It says that it was in charge of it from 1 November 2015.",
      fr: "L’association France terre d’asile a mené un projet pour identifier des victimes de la traite des êtres humains et les orienter vers une aide. Elle dit qu’il s’est déroulé dans le Pas-de-Calais de novembre 2015 à avril 2017. Elle dit en avoir été chargée à compter du 1er novembre 2015.",
    },
    figures: [],
    source: pressAndOtherSources["france-terre-d-asile-project"],
    speakers: ["france-terre-d-asile"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "strengthen-cooperation-on-trafficking",
        shows: "started",
        note: {
          en: "A close call: the project ran. The part read does not say who paid for it or that the two countries led it together, so no condition is counted as met. That it is the project of which the UK Government told Parliament is our reading.",
          fr: "Cas limite : le projet a eu lieu. La partie lue ne dit pas qui l’a financé ni que les deux pays l’ont mené ensemble ; nous ne retenons donc aucune condition comme remplie. Selon notre lecture, c’est le projet dont le gouvernement du Royaume-Uni a parlé au Parlement.",
        },
      },
    ],
    note: {
      en: "The part read credits no text of the two governments.",
      fr: "La partie lue n’attribue le projet à aucun texte des deux gouvernements.",
    },
  },
  "joint-visits-and-joint-programme": {
    date: "2016-03",
    dateBasis: "inferred",
    fact: {
      en: "In an answer in the House of Lords, the Foreign Office said that the UK had made joint visits to the camps with the French. They were to tell people about their rights and duties. The UK had also put in place a joint programme to find the most vulnerable people and bring them to safety.",
      fr: "Dans une réponse à la Chambre des lords, le Foreign Office (ministère britannique des Affaires étrangères) a parlé de visites dans les camps. Le Royaume-Uni les avait menées avec les Français, pour informer les personnes de leurs droits et de leurs devoirs. Il avait aussi mis en place un programme commun pour repérer les personnes les plus vulnérables et les conduire en lieu sûr.",
    },
    figures: [],
    source: parliamentSources["answer-hylton-foreign-office-2016"],
    speakers: ["uk-foreign-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "continue-communication-campaigns",
        shows: "under-way",
        meets: ["campaigns-went-on"],
        note: {
          en: "A close call: we count visits to inform people as part of the campaigns. “Rights and responsibilities” names neither asylum in France nor life in the UK. So those conditions are not counted as met. The answer credits no other text.",
          fr: "Cas limite : nous comptons ces visites d’information comme un élément des campagnes. « Rights and responsibilities » (droits et devoirs) ne cite ni l’asile en France ni la vie au Royaume-Uni. Ces conditions ne sont donc pas retenues. La réponse n’attribue rien à un autre texte.",
        },
      },
      {
        commitment: "strengthen-cooperation-on-trafficking",
        shows: "started",
        note: {
          en: "A close call: a joint programme was put in place for the most vulnerable. Victims of trafficking are not named in the answer.",
          fr: "Cas limite : un programme commun a été mis en place pour les plus vulnérables. La réponse ne cite pas les victimes de la traite.",
        },
      },
    ],
    note: {
      en: "The question was put on 22 February 2016. The answer speaks of the summit of 3 March as past; its day is not shown.",
      fr: "La question a été posée le 22 février 2016. La réponse parle au passé du sommet du 3 mars ; elle n’indique pas son propre jour.",
    },
  },
  "campaigns-more-frequent": {
    date: "2015-12",
    dateBasis: "inferred",
    fact: {
      en: "In an answer in the House of Lords, the Home Office spoke of the work paid for under the declaration of 20 August 2015. It took in more frequent campaigns. In these, British officials spoke to people in Calais about life in the UK and about their right to claim asylum in France.",
      fr: "Dans une réponse à la Chambre des lords, le Home Office (ministère britannique de l’Intérieur) a décrit les actions financées au titre de la déclaration du 20 août 2015. Elles comprenaient des campagnes plus fréquentes. À Calais, des agents britanniques y parlaient à des personnes de la vie au Royaume-Uni et de leur droit de demander l’asile en France.",
    },
    figures: [
      {
        value: 3_600_000,
        currency: "GBP",
        qualifier: "exact",
        counts: {
          en: "from the UK a year, for two years, for this and other work",
          fr: "du Royaume-Uni par an, pendant deux ans, pour ces actions et d’autres",
        },
      },
      {
        value: 5_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "the same sum in euros", fr: "la même somme en euros" },
      },
    ],
    source: parliamentSources["answer-hylton-2015-12"],
    speakers: ["home-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "continue-communication-campaigns",
        shows: "under-way",
        meets: ["campaigns-went-on", "asylum-in-france-told", "life-in-the-uk-told"],
        note: {
          en: "Of all records this one comes nearest to the words of the statement: it names both subjects. But it places the campaigns under the later declaration, so it gives no more than a beginning.",
          fr: "De tous les éléments, c’est le plus proche des mots du communiqué : il cite les deux sujets. Mais il rattache les campagnes à la déclaration postérieure ; il ne donne donc pas plus qu’un commencement.",
        },
      },
    ],
    creditedTo: "calais-declaration-2015",
    note: {
      en: "The question was put on 2 December 2015; the day of the answer is not shown.",
      fr: "La question a été posée le 2 décembre 2015 ; le jour de la réponse n’est pas indiqué.",
    },
  },
  "eu-grant-in-commission-communique": {
    date: "2015-08-31",
    dateBasis: "stated",
    fact: {
      en: "A French weekly reported a communiqué of the European Commission. It granted France €5.2 million in emergency aid for people in the Calais area. This came on top of €3.8 million in 2014 for a day centre.",
      fr: "Un hebdomadaire français a rendu compte d’un communiqué de la Commission européenne. Elle accordait à la France 5,2 millions d’euros d’aide d’urgence pour les personnes du Calaisis. Cette aide s’ajoutait à 3,8 millions d’euros en 2014 pour un centre de jour.",
    },
    figures: [
      {
        value: 5_200_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "emergency aid granted in August 2015", fr: "aide d’urgence accordée en août 2015" },
      },
      {
        value: 3_800_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "aid of 2014, for a day centre", fr: "aide de 2014, pour un centre de jour" },
      },
    ],
    source: pressAndOtherSources["ash-2015-09"],
    speakers: ["european-commission"],
    readInFull: false,
    bearsOn: [
      {
        statement: "additional-money-expected",
        shows: "nothing",
        note: {
          en: "Additional money is granted. That it was spent is not said.",
          fr: "De l’argent supplémentaire est accordé. L’article ne dit pas qu’il a été dépensé.",
        },
      },
      {
        statement: "contributing-humanitarian-costs",
        shows: "nothing",
        note: {
          en: "This is money from the European Union (EU), not from France.",
          fr: "Cet argent vient de l’Union européenne (UE), et non de la France.",
        },
      },
    ],
  },
  "state-to-add-to-the-new-camp": {
    date: "2015-08-31",
    dateBasis: "stated",
    fact: {
      en: "Agence France-Presse (AFP) reported what people around the French Interior Minister said. The State would add several million euros for the new camp at Calais.",
      fr: "L’Agence France-Presse (AFP) a rapporté que, selon l’entourage du ministre français de l’Intérieur, l’État ajouterait plusieurs millions d’euros pour le nouveau camp de Calais.",
    },
    figures: [],
    source: pressAndOtherSources["afp-2015-08-31-money"],
    speakers: ["french-interior-ministry"],
    readInFull: false,
    bearsOn: [
      {
        statement: "additional-money-expected",
        shows: "nothing",
        note: {
          en: "Additional money of France is announced, without a figure. That it was spent is not said.",
          fr: "De l’argent français supplémentaire est annoncé, sans chiffre. La dépêche ne dit pas qu’il a été dépensé.",
        },
      },
      { statement: "contributing-humanitarian-costs", shows: "nothing" },
    ],
  },
  "british-money-in-all-by-august-2015": {
    date: "2015-08-31",
    dateBasis: "stated",
    fact: {
      en: "Agence France-Presse (AFP) counted €35 million of British aid obtained by France so far, and €7 million from the European Union (EU). With the new €5 million, that made almost €50 million.",
      fr: "L’Agence France-Presse (AFP) a compté 35 millions d’euros d’aides britanniques obtenues jusque-là par la France, et 7 millions de l’Union européenne (UE). Avec les 5 nouveaux millions, cela faisait presque 50 millions d’euros.",
    },
    figures: [
      {
        value: 35_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "British aid obtained by then", fr: "aides britanniques obtenues jusque-là" },
      },
      {
        value: 7_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "from the European Union by then", fr: "de l’Union européenne jusque-là" },
      },
      {
        value: 50_000_000,
        currency: "EUR",
        qualifier: "almost",
        counts: { en: "in all, with the new €5 million", fr: "au total, avec les 5 nouveaux millions" },
      },
    ],
    source: pressAndOtherSources["afp-2015-08-31-money"],
    speakers: [],
    readInFull: false,
    bearsOn: [
      {
        commitment: "coquelles-funding",
        shows: "nothing",
        note: {
          en: "This is a wider sum. Whether the £7 million is in it is not said.",
          fr: "Cette somme est plus large. Rien ne dit si les 7 millions de livres y sont compris.",
        },
      },
      { statement: "additional-money-expected", shows: "nothing" },
    ],
  },
});
