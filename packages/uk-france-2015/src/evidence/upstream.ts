import { defineEvidence } from "@entente/sdk";
import { internationalSources } from "../sources/international.ts";
import { parliamentSources } from "../sources/parliaments.ts";
import { pressAndOtherSources } from "../sources/press-and-others.ts";
import { known } from "./known.ts";

export const upstreamEvidence = defineEvidence(known, {
  "valletta-summit-held": {
    date: "2015-11-11/2015-11-12",
    dateBasis: "stated",
    fact: {
      en: "The Rabat Process, a dialogue of European and African countries, said that their leaders met in Valletta. They adopted a political declaration. They also adopted an action plan in five fields, from root causes to return and readmission.",
      fr: "Le Processus de Rabat, dialogue entre pays européens et africains, a indiqué que les dirigeants de ces pays s’étaient réunis à La Valette. Ils ont adopté une déclaration politique et un plan d’action dans cinq domaines, des causes profondes au retour et à la réadmission.",
    },
    figures: [],
    source: internationalSources["rabat-process-valletta"],
    speakers: ["rabat-process"],
    readInFull: false,
    bearsOn: [
      {
        statement: "valletta-of-utmost-importance",
        shows: "nothing",
        note: {
          en: "The conference was held. How important it was is a matter of view.",
          fr: "La conférence a eu lieu. Son importance est affaire d’appréciation.",
        },
      },
      {
        statement: "eu-must-set-agenda",
        shows: "under-way",
        note: {
          en: "The plan covers the subjects that the passage names. Whether it is “ambitious” is a matter of view.",
          fr: "Le plan couvre les sujets que cite le passage. Savoir s’il est « ambitious » (ambitieux) est affaire d’appréciation.",
        },
      },
    ],
  },
  "valletta-priority-initiatives": {
    date: "2015-11-12",
    dateBasis: "stated",
    fact: {
      en: "The website embassynews.net told of the Valletta plan. It said that 16 priority projects were to start before the end of 2016. The Rabat and Khartoum processes, two dialogues of European and African countries, would follow them.",
      fr: "Selon le site embassynews.net, 16 initiatives prioritaires du plan de La Valette devaient commencer avant la fin de 2016. Les processus de Rabat et de Khartoum, deux dialogues entre pays européens et africains, devaient en assurer le suivi.",
    },
    figures: [
      {
        value: 16,
        unit: { en: "initiatives", fr: "initiatives" },
        qualifier: "exact",
        counts: {
          en: "priority initiatives to start before the end of 2016",
          fr: "initiatives prioritaires à lancer avant la fin de 2016",
        },
      },
    ],
    source: pressAndOtherSources["embassynews-valletta"],
    speakers: [],
    readInFull: false,
    bearsOn: [
      {
        statement: "eu-must-set-agenda",
        shows: "started",
        note: {
          en: "It tells what was planned. Whether the initiatives started in time is another question.",
          fr: "L’article dit ce qui était prévu. Savoir si les initiatives ont commencé à temps est une autre question.",
        },
      },
    ],
  },
  "tusk-on-valletta-actions": {
    date: "2015-11-12",
    dateBasis: "stated",
    fact: {
      en: "The President of the European Council named two of the actions agreed at Valletta. One was a first joint investigation team in Niger, as a trial. The other was visits by African officials, who would help to show of which country people to be returned are citizens.",
      fr: "Le président du Conseil européen a cité deux des actions convenues à La Valette. L’une est une première équipe commune d’enquête au Niger, à titre d’essai. L’autre prévoit des visites de fonctionnaires africains, qui aideraient à établir la nationalité de personnes à renvoyer.",
    },
    figures: [],
    source: internationalSources["tusk-valletta"],
    speakers: ["european-council"],
    readInFull: false,
    bearsOn: [
      {
        statement: "eu-must-set-agenda",
        shows: "started",
        note: {
          en: "The actions were agreed; the part read does not show them carried out.",
          fr: "Ces actions étaient convenues ; la partie lue ne les montre pas menées.",
        },
      },
    ],
  },
  "trust-fund-signed": {
    date: "2015-11-12",
    dateBasis: "stated",
    fact: {
      en: "The Times of Malta reported that leaders signed an agreement. It was for the Emergency Trust Fund for Africa of the European Union (EU), with €1.8 billion to begin with.",
      fr: "Selon le Times of Malta, les dirigeants ont signé l’accord sur le fonds fiduciaire d’urgence de l’Union européenne (UE) pour l’Afrique. Ce fonds est doté au départ de 1,8 milliard d’euros.",
    },
    figures: [
      {
        value: 1_800_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "in the trust fund to begin with", fr: "dotation initiale du fonds" },
      },
    ],
    source: pressAndOtherSources["times-of-malta-trust-fund"],
    speakers: [],
    readInFull: false,
    bearsOn: [
      {
        commitment: "push-for-eu-aid-programmes",
        shows: "nothing",
        note: {
          en: "That the EU set up a fund does not show that the UK and France pushed for it.",
          fr: "Que l’UE ait créé un fonds ne montre pas que le Royaume-Uni et la France aient plaidé pour cela.",
        },
      },
      { statement: "eu-must-set-agenda", shows: "started" },
    ],
  },
  "member-states-pledges-to-trust-fund": {
    date: "2015-11-11",
    dateBasis: "stated",
    fact: {
      en: "Statewatch, a group that follows civil liberties in Europe, looked at the trust fund for Africa. By then, member states of the European Union (EU) had pledged about €78.2 million. From the European Commission there was €1.8 billion.",
      fr: "Statewatch, une organisation qui suit les libertés publiques en Europe, a relevé les sommes annoncées pour le fonds fiduciaire pour l’Afrique. Les États membres de l’Union européenne (UE) en étaient alors à environ 78,2 millions d’euros, contre 1,8 milliard d’euros de la Commission européenne.",
    },
    figures: [
      {
        value: 78_200_000,
        currency: "EUR",
        qualifier: "approximately",
        counts: {
          en: "pledged by member states by 11 November 2015",
          fr: "annoncés par les États membres au 11 novembre 2015",
        },
      },
      {
        value: 1_800_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "from the European Commission", fr: "apport de la Commission européenne" },
      },
    ],
    source: pressAndOtherSources["statewatch-valletta"],
    speakers: ["statewatch"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "push-for-eu-aid-programmes",
        shows: "nothing",
        note: {
          en: "Money that member states pledge to a fund is not a request for EU programmes.",
          fr: "L’argent que des États membres annoncent pour un fonds n’est pas une demande de programmes de l’UE.",
        },
      },
      { statement: "eu-must-set-agenda", shows: "nothing" },
    ],
  },
  "naval-mission-set-up": {
    date: "2015-06-22",
    dateBasis: "inferred",
    fact: {
      en: "The Council of the European Union (EU) created the naval mission by a decision of 18 May 2015. It changed that decision on 26 October 2015 and in later years up to December 2018; the mission came to be called operation Sophia.",
      fr: "Le Conseil de l’Union européenne (UE) a créé la mission navale par une décision du 18 mai 2015. Il l’a modifiée le 26 octobre 2015, puis les années suivantes jusqu’en décembre 2018 ; la mission a pris le nom d’opération Sophia.",
    },
    figures: [],
    source: internationalSources["decision-2015-778"],
    speakers: ["council-of-the-eu"],
    readInFull: false,
    bearsOn: [
      {
        statement: "eu-mission-welcomed",
        shows: "nothing",
        note: {
          en: "The launch that the passage welcomes lies before the meeting.",
          fr: "Le lancement que salue le passage précède la rencontre.",
        },
      },
    ],
    note: {
      en: "We date the record by the launch, 22 June 2015. Another decision ordered it: Decision (CFSP) 2015/972, on the Common Foreign and Security Policy.",
      fr: "Nous datons cet élément du lancement, le 22 juin 2015. Une autre décision l’a ordonné : la décision (PESC) 2015/972, relative à la politique étrangère et de sécurité commune.",
    },
  },
  "naval-mission-second-phase": {
    date: "2015-10",
    dateBasis: "stated",
    fact: {
      en: "A Foreign Office minister told Parliament that the naval mission was in its second phase, on the high seas. The UK ship HMS Enterprise had taken part since 4 July and HMS Richmond was about to join. Resolution 2240 of the Security Council of the United Nations (UN) supported the action.",
      fr: "Un ministre du Foreign Office (ministère britannique des Affaires étrangères) a indiqué au Parlement que la mission navale en était à sa deuxième phase, en haute mer. Le navire britannique HMS Enterprise y participait depuis le 4 juillet et le HMS Richmond allait s’y joindre. La résolution 2240 du Conseil de sécurité de l’Organisation des Nations unies (ONU) appuyait cette action.",
    },
    figures: [],
    source: parliamentSources["answer-rosindell-2015"],
    speakers: ["uk-foreign-office"],
    readInFull: false,
    bearsOn: [{ statement: "eu-mission-welcomed", shows: "under-way" }],
  },
  "naval-mission-and-europol-agreement": {
    date: "2015-12-22",
    dateBasis: "stated",
    fact: {
      en: "The naval mission and Europol signed a memorandum of understanding. Europol is the European Union (EU) agency that helps police work together.",
      fr: "La mission navale et Europol ont signé un protocole d’accord. Europol est l’agence de l’Union européenne (UE) pour la coopération policière.",
    },
    figures: [],
    source: internationalSources["sophia-europol-2015-12"],
    speakers: ["eu-csdp-mission", "europol"],
    readInFull: false,
    bearsOn: [{ statement: "eu-mission-welcomed", shows: "under-way" }],
  },
  "naval-mission-extended-2019": {
    date: "2019-09-26",
    dateBasis: "stated",
    fact: {
      en: "The naval mission said that the Council of the European Union (EU) had extended its mandate to 31 March 2020. Its ships were still suspended.",
      fr: "La mission navale a indiqué que le Conseil de l’Union européenne (UE) avait prolongé son mandat jusqu’au 31 mars 2020, ses navires restant suspendus.",
    },
    figures: [],
    source: internationalSources["sophia-extended-2019"],
    speakers: ["eu-csdp-mission"],
    readInFull: false,
    bearsOn: [
      {
        statement: "eu-mission-welcomed",
        shows: "under-way",
        note: {
          en: "The mission still existed; it had no ships at sea.",
          fr: "La mission existait encore ; elle n’avait plus de navires en mer.",
        },
      },
    ],
  },
  "jot-mare-launched": {
    date: "2015-03-17",
    dateBasis: "stated",
    fact: {
      en: "JOT MARE (Joint Operational Team MARE) was formally launched at Europol, in The Hague. The European commissioner for migration spoke there.",
      fr: "JOT MARE (équipe opérationnelle conjointe MARE) a été officiellement lancée à Europol, à La Haye. Le commissaire européen chargé des migrations y a pris la parole.",
    },
    figures: [],
    source: internationalSources["speech-15-4614"],
    speakers: ["european-commission"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "post-specialists-at-europol",
        shows: "nothing",
        note: { en: "It lies before the meeting.", fr: "Le fait précède la rencontre." },
      },
      {
        statement: "need-to-share-through-jot-mare",
        shows: "nothing",
        note: { en: "It lies before the meeting.", fr: "Le fait précède la rencontre." },
      },
    ],
  },
  "jot-mare-members": {
    date: "2015-03-17",
    dateBasis: "stated",
    fact: {
      en: "A website of the Government of Luxembourg reported that experts of 13 states took part in JOT MARE (Joint Operational Team MARE), France and the UK among them.",
      fr: "Un site du gouvernement du Luxembourg a indiqué que des experts de 13 États participaient à JOT MARE (équipe opérationnelle conjointe MARE). La France et le Royaume-Uni en faisaient partie.",
    },
    figures: [
      {
        value: 13,
        unit: { en: "states", fr: "États" },
        qualifier: "exact",
        counts: { en: "states with experts in JOT MARE", fr: "États ayant des experts à JOT MARE" },
      },
    ],
    source: internationalSources["europaforum-jot-mare"],
    speakers: ["luxembourg-government"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "post-specialists-at-europol",
        shows: "nothing",
        note: {
          en: "This was before the meeting. It shows that both countries had experts there then, and not that any were posted afterwards.",
          fr: "Le fait précède la rencontre : il montre que les deux pays y avaient alors des experts, et non que d’autres y aient été affectés ensuite.",
        },
      },
    ],
  },
  "uk-taskforce-at-europol-announced": {
    date: "2015-06",
    dateBasis: "inferred",
    fact: {
      en: "The Belfast Telegraph reported what the UK Prime Minister’s Office said of a new UK taskforce of about 90. Some of its officers would be placed with Europol, in The Hague and in Sicily.",
      fr: "Le Belfast Telegraph a cité les services du Premier ministre britannique au sujet d’une nouvelle task force britannique d’environ 90 agents. Certains seraient placés auprès d’Europol, à La Haye et en Sicile.",
    },
    figures: [
      {
        value: 90,
        unit: { en: "officers", fr: "agents" },
        qualifier: "approximately",
        counts: { en: "officers of the new UK taskforce", fr: "agents de la nouvelle task force britannique" },
      },
    ],
    source: pressAndOtherSources["belfast-telegraph-2015-06"],
    speakers: ["uk-prime-minister"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "post-specialists-at-europol",
        shows: "nothing",
        note: {
          en: "It lies before the meeting and tells of a plan; the analysis centre is not named in the part read.",
          fr: "Le fait précède la rencontre et relève du projet ; la partie lue ne nomme pas le centre d’analyse.",
        },
      },
      {
        statement: "supported-sicily-taskforce",
        shows: "nothing",
        note: {
          en: "It tells of officers who were to go to Sicily, and not of help in setting up the task force there.",
          fr: "L’article parle d’agents qui devaient aller en Sicile, non d’une aide à la création de la task force sur place.",
        },
      },
    ],
  },
  "jot-mare-results": {
    date: "2015-12-22",
    dateBasis: "stated",
    fact: {
      en: "A joint text of Europol and the naval mission told of JOT MARE (Joint Operational Team MARE) since March 2015. It had led to more than 165 new cases, data on more than 3,000 “facilitators” and more than 100 suspect vessels. The text said that the team was to be turned into a new centre.",
      fr: "Un texte commun d’Europol et de la mission navale a rendu compte du travail de JOT MARE (équipe opérationnelle conjointe MARE) depuis mars 2015. L’équipe avait permis plus de 165 nouvelles affaires et le repérage de plus de 100 navires suspects. Elle avait aussi fourni des données sur plus de 3 000 « facilitators » (facilitateurs). Elle devait devenir un nouveau centre.",
    },
    figures: [
      {
        value: 165,
        unit: { en: "cases", fr: "affaires" },
        qualifier: "more-than",
        counts: { en: "new cases since March 2015", fr: "nouvelles affaires depuis mars 2015" },
      },
      {
        value: 3000,
        unit: { en: "facilitators", fr: "facilitateurs" },
        qualifier: "more-than",
        counts: {
          en: "“facilitators” on whom data were held",
          fr: "« facilitators » (facilitateurs) sur lesquels des données étaient réunies",
        },
      },
      {
        value: 100,
        unit: { en: "vessels", fr: "navires" },
        qualifier: "more-than",
        counts: { en: "suspect vessels identified", fr: "navires suspects repérés" },
      },
    ],
    source: internationalSources["sophia-europol-2015-12"],
    speakers: ["europol", "eu-csdp-mission"],
    readInFull: false,
    bearsOn: [
      { statement: "need-to-share-through-jot-mare", shows: "under-way" },
      {
        commitment: "post-specialists-at-europol",
        shows: "nothing",
        note: {
          en: "The part read does not say who works in the team. That it was to become another centre is no sign that the postings ended.",
          fr: "La partie lue ne dit pas qui travaille dans l’équipe. Qu’elle devienne un autre centre ne signifie pas que les affectations aient pris fin.",
        },
      },
    ],
    note: {
      en: "The figures count from March 2015, before the meeting.",
      fr: "Les chiffres courent depuis mars 2015, avant la rencontre.",
    },
  },
  "smuggling-centre-launched": {
    date: "2016-02-22",
    dateBasis: "stated",
    fact: {
      en: "The European Migrant Smuggling Centre was launched at Europol, the agency of the European Union (EU) for police cooperation. The European commissioner for migration said that it built on JOT MARE (Joint Operational Team MARE).",
      fr: "L’European Migrant Smuggling Centre (centre européen de lutte contre le trafic illicite de migrants) a été lancé à Europol. Europol est l’agence de l’Union européenne (UE) pour la coopération policière. Selon le commissaire européen chargé des migrations, le centre s’appuyait sur JOT MARE (équipe opérationnelle conjointe MARE).",
    },
    figures: [],
    source: internationalSources["speech-16-391"],
    speakers: ["european-commission"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "post-specialists-at-europol",
        shows: "nothing",
        note: {
          en: "It tells what became of the team, and not whom the UK or France posted. No text found says that the undertaking was replaced.",
          fr: "Le discours dit ce que l’équipe est devenue, non qui le Royaume-Uni ou la France y ont affecté. Aucun texte trouvé ne dit que l’engagement ait été remplacé.",
        },
      },
      { statement: "need-to-share-through-jot-mare", shows: "nothing" },
    ],
  },
  "uk-staff-at-smuggling-centre": {
    date: "2017-07-05",
    dateBasis: "stated",
    fact: {
      en: "The Home Office told Parliament that the National Crime Agency and Immigration Enforcement had staff seconded to Europol. Some were in the European Migrant Smuggling Centre, which, it said, incorporated JOT MARE (Joint Operational Team MARE).",
      fr: "Le Home Office (ministère britannique de l’Intérieur) a indiqué au Parlement que deux services britanniques avaient du personnel détaché à Europol. Il s’agissait de la National Crime Agency (lutte contre la criminalité) et d’Immigration Enforcement (contrôle de l’immigration). Une partie travaillait à l’European Migrant Smuggling Centre (centre européen de lutte contre le trafic illicite de migrants). Selon lui, ce centre intégrait JOT MARE (équipe opérationnelle conjointe MARE).",
    },
    figures: [],
    source: parliamentSources["answer-1713"],
    speakers: ["home-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "post-specialists-at-europol",
        shows: "started",
        note: {
          en: "UK staff worked in the centre of which JOT MARE had become a part. That they worked in that part is not said, so no condition is counted as met; and nothing is said of France.",
          fr: "Du personnel britannique travaillait au centre dont JOT MARE était devenu une partie. Il n’est pas dit qu’il travaillait dans cette partie ; nous ne retenons donc aucune condition comme remplie. Rien n’est dit de la France.",
        },
      },
    ],
  },
  "sicily-premises-visited": {
    date: "2015-06-26",
    dateBasis: "stated",
    fact: {
      en: "Frontex, the border agency of the European Union (EU), told of a visit by leaders of Frontex and Europol. They went to the rooms of the regional task force in Catania, Sicily. Papers on the use of the building were signed.",
      fr: "Frontex, l’agence des frontières de l’Union européenne (UE), a rapporté la venue à Catane, en Sicile, de dirigeants de Frontex et d’Europol. Ils y ont visité les locaux de la task force régionale. Des documents sur l’usage du bâtiment ont été signés.",
    },
    figures: [],
    source: internationalSources["frontex-catania-2015"],
    speakers: ["frontex"],
    readInFull: false,
    bearsOn: [
      {
        statement: "supported-sicily-taskforce",
        shows: "nothing",
        note: {
          en: "It tells of the task force. What the UK or France did for it is not said in the part read.",
          fr: "Il est question de la task force. La partie lue ne dit pas ce que le Royaume-Uni ou la France ont fait pour elle.",
        },
      },
    ],
  },
  "sicily-taskforce-presented": {
    date: "2015-06-26",
    dateBasis: "stated",
    fact: {
      en: "Europol called the regional task force the next step after JOT MARE (Joint Operational Team MARE). It was to help Italy to identify people. It was also to help with asylum, intelligence and bringing cases to court.",
      fr: "Europol a présenté la task force régionale comme l’étape suivante après JOT MARE (équipe opérationnelle conjointe MARE). Elle devait aider l’Italie à identifier les personnes, et en matière d’asile, de renseignement et de poursuites.",
    },
    figures: [],
    source: internationalSources["europol-sicily-2015"],
    speakers: ["europol"],
    readInFull: false,
    bearsOn: [
      {
        statement: "supported-sicily-taskforce",
        shows: "nothing",
        note: {
          en: "It tells of the task force. What the UK or France did for it is not said in the part read.",
          fr: "Il est question de la task force. La partie lue ne dit pas ce que le Royaume-Uni ou la France ont fait pour elle.",
        },
      },
    ],
  },
  "sicily-taskforce-in-place": {
    date: "2015-10-14",
    dateBasis: "stated",
    fact: {
      en: "The European Commission listed the regional task force in Catania as in place.",
      fr: "La Commission européenne a indiqué que la task force régionale de Catane était en place.",
    },
    figures: [],
    source: internationalSources["priority-actions-2015-10"],
    speakers: ["european-commission"],
    readInFull: false,
    bearsOn: [
      {
        statement: "supported-sicily-taskforce",
        shows: "nothing",
        note: {
          en: "The task force existed. What the UK or France did for it is not said in the part read.",
          fr: "La task force existait. La partie lue ne dit pas ce que le Royaume-Uni ou la France ont fait pour elle.",
        },
      },
    ],
  },
  "sicily-office-opened": {
    date: "2016-04-27",
    dateBasis: "stated",
    fact: {
      en: "Eurojust, through which prosecutors of the countries of the European Union (EU) work together, reported that a shared office was formally opened in Catania. It was for Frontex, Europol, the European Asylum Support Office and the naval mission.",
      fr: "Eurojust, qui fait coopérer les parquets de l’Union européenne (UE), a fait état de l’inauguration officielle d’un bureau commun à Catane. Il était destiné à Frontex, à Europol, au Bureau européen d’appui en matière d’asile et à la mission navale.",
    },
    figures: [],
    source: internationalSources["eurojust-catania-2016"],
    speakers: ["eurojust"],
    readInFull: false,
    bearsOn: [
      {
        statement: "supported-sicily-taskforce",
        shows: "nothing",
        note: {
          en: "It tells of the office. What the UK or France did for it is not said in the part read.",
          fr: "Il est question du bureau. La partie lue ne dit pas ce que le Royaume-Uni ou la France ont fait pour lui.",
        },
      },
    ],
  },
  "first-hotspots": {
    date: "2015-10-14",
    dateBasis: "stated",
    fact: {
      en: "The European Commission said that the first support teams were on the Italian island of Lampedusa and that three other sites, in Sicily, were ready. The first people had been relocated to other countries on 9 October 2015.",
      fr: "La Commission européenne a indiqué que les premières équipes d’appui étaient sur l’île italienne de Lampedusa. Trois autres sites, en Sicile, étaient prêts. Les premières relocalisations de personnes vers d’autres pays avaient eu lieu le 9 octobre 2015.",
    },
    figures: [
      {
        value: 3,
        unit: { en: "sites", fr: "sites" },
        qualifier: "exact",
        counts: { en: "other sites in Sicily said to be ready", fr: "autres sites en Sicile dits prêts" },
      },
    ],
    source: internationalSources["priority-actions-2015-10"],
    speakers: ["european-commission"],
    readInFull: false,
    bearsOn: [{ statement: "migrants-should-be-identified", shows: "started" }],
  },
  "italy-asked-to-complete-hotspots": {
    date: "2015-12-15",
    dateBasis: "stated",
    fact: {
      en: "The European Commission’s progress report spoke of the hotspots, where people are identified on arrival. It called on Italy to have all of them at work on schedule.",
      fr: "Dans son rapport d’étape, la Commission européenne s’adresse à l’Italie au sujet des « hotspots », ces lieux où les personnes sont identifiées à leur arrivée. Elle lui demande de les mettre tous en service dans les délais.",
    },
    figures: [],
    source: internationalSources["com-2015-679"],
    speakers: ["european-commission"],
    readInFull: false,
    bearsOn: [
      {
        statement: "migrants-should-be-identified",
        shows: "started",
        note: {
          en: "A call to complete the sites shows that work had begun and was not finished.",
          fr: "Demander d’achever les sites montre que le travail avait commencé sans être terminé.",
        },
      },
    ],
  },
  "four-hotspots-at-work": {
    date: "2016-04-27",
    dateBasis: "stated",
    fact: {
      en: "The European Commission spoke of the hotspots in Italy, the places where people are identified on arrival. Four of the six that were planned were fully at work.",
      fr: "La Commission européenne a indiqué que quatre des six « hotspots » prévus en Italie, ces lieux où les personnes sont identifiées à leur arrivée, fonctionnaient pleinement.",
    },
    figures: [
      {
        value: 4,
        unit: { en: "hotspots", fr: "hotspots" },
        qualifier: "exact",
        counts: { en: "fully at work in Italy", fr: "fonctionnant pleinement en Italie" },
      },
      {
        value: 6,
        unit: { en: "hotspots", fr: "hotspots" },
        qualifier: "exact",
        counts: { en: "planned in Italy", fr: "prévus en Italie" },
      },
    ],
    source: pressAndOtherSources["hotspots-italy-2016-04"],
    speakers: ["european-commission"],
    readInFull: false,
    bearsOn: [
      {
        statement: "migrants-should-be-identified",
        shows: "under-way",
        note: {
          en: "It tells how many sites worked, and not how many people were identified there.",
          fr: "Il est dit combien de sites fonctionnaient, non combien de personnes y ont été identifiées.",
        },
      },
    ],
  },
  "agadez-centre-opened": {
    date: "2014",
    dateBasis: "inferred",
    fact: {
      en: "The International Organization for Migration (IOM) said that it had opened a transit and assistance centre in Agadez, its fourth in Niger. The centre was for 400 people, and up to 1,000 in an emergency.",
      fr: "L’Organisation internationale pour les migrations (OIM) a indiqué avoir ouvert un centre de transit et d’assistance à Agadez, son quatrième au Niger. Il pouvait accueillir 400 personnes, et jusqu’à 1 000 en cas d’urgence.",
    },
    figures: [
      {
        value: 400,
        unit: { en: "people", fr: "personnes" },
        qualifier: "exact",
        counts: { en: "usual capacity of the centre", fr: "capacité habituelle du centre" },
      },
      {
        value: 1000,
        unit: { en: "people", fr: "personnes" },
        qualifier: "up-to",
        counts: { en: "capacity of the centre in an emergency", fr: "capacité du centre en cas d’urgence" },
      },
    ],
    source: internationalSources["iom-agadez"],
    speakers: ["international-organization-for-migration"],
    readInFull: false,
    bearsOn: [
      {
        statement: "niger-centre-expected",
        shows: "nothing",
        note: {
          en: "This centre was there before the meeting. Which centre the passage means is not settled.",
          fr: "Ce centre existait avant la rencontre. On ne sait pas de quel centre parle le passage.",
        },
      },
    ],
  },
  "eu-centres-in-niger-reported": {
    date: "2015-05-18",
    dateBasis: "stated",
    fact: {
      en: "EUobserver reported that the European Union (EU) would open centres in Niger, first in Agadez and then in Arlit and Diffa. It quoted a source close to the French Interior Ministry.",
      fr: "EUobserver a rapporté que l’Union européenne (UE) ouvrirait des centres au Niger, d’abord à Agadez, puis à Arlit et à Diffa. Le site citait une source proche du ministère français de l’Intérieur.",
    },
    figures: [],
    source: pressAndOtherSources["euobserver-niger"],
    speakers: [],
    readInFull: false,
    bearsOn: [
      {
        statement: "niger-centre-expected",
        shows: "nothing",
        note: {
          en: "It is a plan from before the meeting. The centre of the passage may be one of these; no source found says so.",
          fr: "C’est un projet antérieur à la rencontre. Le centre du passage peut être l’un d’eux ; aucune source trouvée ne le dit.",
        },
      },
    ],
    note: {
      en: "The source that it quotes is not named, so nobody is recorded as speaking.",
      fr: "La source citée n’est pas nommée ; aucun locuteur n’est donc indiqué.",
    },
  },
  "convoy-at-agadez-centre": {
    date: "2016-03-14",
    dateBasis: "stated",
    fact: {
      en: "The International Organization for Migration (IOM) told of its transit centre in Agadez. A convoy of people returned from Algeria came there, and 422 arrivals were registered.",
      fr: "L’Organisation internationale pour les migrations (OIM) a indiqué que son centre de transit d’Agadez avait reçu un convoi de personnes renvoyées d’Algérie. Elle y avait enregistré 422 arrivées.",
    },
    figures: [
      {
        value: 422,
        unit: { en: "arrivals", fr: "arrivées" },
        qualifier: "exact",
        counts: { en: "arrivals registered from one convoy", fr: "arrivées enregistrées pour un seul convoi" },
      },
    ],
    source: internationalSources["iom-convoy-2016"],
    speakers: ["international-organization-for-migration"],
    readInFull: false,
    bearsOn: [
      {
        statement: "niger-centre-expected",
        shows: "nothing",
        note: {
          en: "It shows the centre in Agadez in use. That centre was there before the meeting.",
          fr: "Le centre d’Agadez était donc utilisé. Il existait avant la rencontre.",
        },
      },
    ],
  },
  "four-transit-centres-in-niger": {
    date: "2016-06/2016-10",
    dateBasis: "stated",
    fact: {
      en: "The European Union (EU) said that there were four transit centres in Niger with 1,500 places in all. More than 12,000 people had been helped.",
      fr: "L’Union européenne (UE) a indiqué que le Niger comptait quatre centres de transit, soit 1 500 places au total. Plus de 12 000 personnes avaient reçu une aide.",
    },
    figures: [
      {
        value: 4,
        unit: { en: "centres", fr: "centres" },
        qualifier: "exact",
        counts: { en: "transit centres in Niger", fr: "centres de transit au Niger" },
      },
      {
        value: 1500,
        unit: { en: "places", fr: "places" },
        qualifier: "exact",
        counts: { en: "places in the four centres together", fr: "places dans les quatre centres réunis" },
      },
      {
        value: 12_000,
        unit: { en: "people", fr: "personnes" },
        qualifier: "more-than",
        counts: { en: "people assisted", fr: "personnes aidées" },
      },
    ],
    source: internationalSources["eeas-niger-2016"],
    speakers: ["european-external-action-service"],
    readInFull: false,
    bearsOn: [
      {
        statement: "niger-centre-expected",
        shows: "nothing",
        note: {
          en: "The part read does not say when each centre opened, nor whether one of them is the centre of the passage.",
          fr: "La partie lue ne dit pas quand chaque centre a ouvert, ni si l’un d’eux est celui du passage.",
        },
      },
    ],
  },
  "six-transit-centres-in-niger": {
    date: "2018",
    dateBasis: "inferred",
    fact: {
      en: "The International Organization for Migration (IOM) listed six transit centres in Niger: Arlit with 300 places, Dirkou with 150, Agadez with 1,000, and three in Niamey with 300 together. It had registered close to 15,000 people in 2016.",
      fr: "L’Organisation internationale pour les migrations (OIM) a cité six centres de transit au Niger : Arlit, 300 places ; Dirkou, 150 ; Agadez, 1 000 ; et trois à Niamey, 300 en tout. Elle y avait enregistré près de 15 000 personnes en 2016.",
    },
    figures: [
      {
        value: 6,
        unit: { en: "centres", fr: "centres" },
        qualifier: "exact",
        counts: { en: "transit centres in Niger", fr: "centres de transit au Niger" },
      },
      {
        value: 300,
        unit: { en: "places", fr: "places" },
        qualifier: "exact",
        counts: { en: "places in Arlit", fr: "places à Arlit" },
      },
      {
        value: 150,
        unit: { en: "places", fr: "places" },
        qualifier: "exact",
        counts: { en: "places in Dirkou", fr: "places à Dirkou" },
      },
      {
        value: 1000,
        unit: { en: "places", fr: "places" },
        qualifier: "exact",
        counts: { en: "places in Agadez", fr: "places à Agadez" },
      },
      {
        value: 300,
        unit: { en: "places", fr: "places" },
        qualifier: "exact",
        counts: { en: "places in the three centres in Niamey", fr: "places dans les trois centres de Niamey" },
      },
      {
        value: 15_000,
        unit: { en: "people", fr: "personnes" },
        qualifier: "almost",
        counts: { en: "people registered in 2016", fr: "personnes enregistrées en 2016" },
      },
    ],
    source: internationalSources["iom-transit-centres"],
    speakers: ["international-organization-for-migration"],
    readInFull: false,
    bearsOn: [
      {
        statement: "niger-centre-expected",
        shows: "nothing",
        note: {
          en: "The part read does not say when each centre opened, nor whether one of them is the centre of the passage.",
          fr: "La partie lue ne dit pas quand chaque centre a ouvert, ni si l’un d’eux est celui du passage.",
        },
      },
    ],
  },
  "eu-iom-joint-initiative": {
    date: "2016-12-15",
    dateBasis: "stated",
    fact: {
      en: "The European Commission told of a wider joint programme of the European Union (EU) and the International Organization for Migration (IOM). It began in 14 countries, Niger among them. The total given as a guide was €140 million.",
      fr: "La Commission européenne a parlé d’une initiative commune plus large, lancée par l’Union européenne (UE) et l’Organisation internationale pour les migrations (OIM). Elle concernait 14 pays, dont le Niger, pour un total indicatif de 140 millions d’euros.",
    },
    figures: [
      {
        value: 14,
        unit: { en: "countries", fr: "pays" },
        qualifier: "exact",
        counts: { en: "countries in the initiative", fr: "pays concernés par l’initiative" },
      },
      {
        value: 140_000_000,
        currency: "EUR",
        qualifier: "approximately",
        counts: { en: "indicative total of the initiative", fr: "total indicatif de l’initiative" },
      },
    ],
    source: internationalSources["eu-iom-one-year"],
    speakers: ["european-commission"],
    readInFull: false,
    bearsOn: [
      {
        statement: "niger-centre-expected",
        shows: "nothing",
        note: {
          en: "It is a later and wider programme, and not the opening of a centre.",
          fr: "C’est une initiative plus récente et plus large, non l’ouverture d’un centre.",
        },
      },
    ],
  },
  "uk-ships-in-naval-mission": {
    date: "[2015-12-01..2016-08-31]",
    dateBasis: "inferred",
    fact: {
      en: "The UK Ministry of Defence told Parliament of the UK’s part in the naval mission. HMS Enterprise had taken part since 4 July 2015 and would stay until the end of August. HMS Richmond had joined it in October and November. Five UK staff officers worked in its headquarters.",
      fr: "Le Ministry of Defence (ministère britannique de la Défense) a rendu compte au Parlement de la part britannique dans la mission navale. Le HMS Enterprise y participait depuis le 4 juillet 2015 et y resterait jusqu’à la fin d’août. Le HMS Richmond l’avait rejoint en octobre et en novembre. Cinq officiers d’état-major britanniques travaillaient au quartier général de la mission.",
    },
    figures: [
      {
        value: 5,
        unit: { en: "staff officers", fr: "officiers d’état-major" },
        qualifier: "exact",
        counts: { en: "UK staff officers in the headquarters", fr: "officiers britanniques au quartier général" },
      },
    ],
    source: parliamentSources["answer-radice-2016"],
    speakers: ["uk-ministry-of-defence"],
    readInFull: false,
    bearsOn: [
      {
        statement: "eu-mission-welcomed",
        shows: "under-way",
        note: {
          en: "It shows the mission at work, and what the UK did in it. It says nothing of France.",
          fr: "Cela atteste l’activité de la mission et ce que le Royaume-Uni y a fait. Rien n’est dit de la France.",
        },
      },
    ],
    note: {
      en: "The copy shows no day for the answer; the date is the span in which it must have been given.",
      fr: "La copie n’indique pas le jour de la réponse ; la date est la période où elle a dû être donnée.",
    },
  },
});
