import { defineSubjects } from "@entente/sdk";
import { known } from "./evidence/known.ts";
import { governmentSources } from "./sources/governments.ts";
import { lineageSources } from "./sources/lineage.ts";
import { parliamentSources } from "./sources/parliaments.ts";
import { pressAndOtherSources } from "./sources/press-and-others.ts";

export const subjects = defineSubjects(known, {
  "working-together": {
    name: { en: "Working together as a whole", fr: "La coopération en général" },
    commitments: ["enhance-practical-cooperation"],
    appearances: [
      {
        instrument: "evian-declaration-2009",
        says: {
          en: "The two governments say again that they are committed to act on irregular immigration. They will look for every way in which they can work together.",
          fr: "Les deux gouvernements redisent qu’ils s’engagent à agir au sujet de l’immigration irrégulière. Ils chercheront toutes les formes que peut prendre leur travail commun.",
        },
        who: ["uk-government", "french-government"],
        strength: "firm",
        figures: [],
        source: lineageSources["evian-declaration-2009"],
      },
      {
        instrument: "paris-press-release-2015-07",
        says: {
          en: "The ministers say again that both countries are resolved about their joint strategy. They want to make it stronger and complete.",
          fr: "Les ministres redisent la volonté des deux pays de renforcer et de compléter leur stratégie commune.",
        },
        who: ["uk-government", "french-government"],
        strength: "tentative",
        figures: [],
        source: governmentSources["paris-press-release-2015-07-en"],
      },
      {
        instrument: "paris-statement-2016",
        says: {
          en: "The two countries say again that they mean to work together more deeply. They will do so now, and after the United Kingdom leaves the European Union (EU).",
          fr: "Les deux pays redisent qu’ils veulent approfondir leur partenariat. Ils coopéreront davantage dès maintenant, et aussi après la sortie du Royaume-Uni de l’Union européenne (UE).",
        },
        who: ["uk-government", "french-government"],
        strength: "firm",
        figures: [],
        source: governmentSources["paris-statement-2016-08"],
      },
    ],
  },
  "border-security": {
    name: {
      en: "Security at the port, the tunnel and the shared border",
      fr: "La sécurité du port, du tunnel et de la frontière commune",
    },
    commitments: [
      "implement-2014-joint-declaration",
      "secure-waiting-area",
      "coquelles-funding",
      "first-tunnel-fencing",
      "immediate-secure-waiting",
    ],
    appearances: [
      {
        instrument: "london-summit-declaration-2010",
        says: {
          en: "New security equipment paid for by the UK has made the checks at the port of Calais stronger. The two countries will begin new work to make their common border more secure.",
          fr: "De nouveaux équipements de sécurité payés par le Royaume-Uni ont renforcé les contrôles au port de Calais. Les deux pays engageront de nouvelles initiatives pour rendre leur frontière commune plus sûre.",
        },
        who: ["uk-government", "french-government"],
        strength: "firm",
        figures: [],
        source: lineageSources["summit-declaration-2010-en"],
      },
      {
        instrument: "london-statement-2014",
        says: {
          en: "Security in Calais has been improved, and the two countries are investing in the buildings of the port. The ministers agreed that this work will go on.",
          fr: "La sécurité à Calais a été améliorée et les deux pays investissent dans les infrastructures du port. Les ministres sont convenus de poursuivre ce travail.",
        },
        who: ["uk-government", "french-government"],
        strength: "firm",
        figures: [],
        source: lineageSources["london-statement-2014-08-en"],
      },
      {
        instrument: "joint-declaration-2014",
        says: {
          en: "The ministers agree on an action plan. One of its aims is stronger security at the port.",
          fr: "Les ministres s’accordent sur un plan d’action ; l’un de ses buts est de renforcer la sécurité du port.",
        },
        who: ["home-secretary", "french-interior-minister"],
        strength: "firm",
        figures: [],
        source: governmentSources["declaration-embassy-2014-09"],
      },
      {
        instrument: "joint-declaration-2014",
        says: {
          en: "As a French journal tells it, a common fund pays for security at the port, and for help to vulnerable people. The UK pays into it for three years.",
          fr: "Selon une revue française, un fonds commun finance la sécurité du port et l’aide aux personnes vulnérables. Le Royaume-Uni l’alimente pendant trois ans.",
        },
        who: ["uk-government"],
        figures: [
          {
            value: 5_000_000,
            currency: "EUR",
            qualifier: "exact",
            counts: { en: "the UK’s payment for one year", fr: "versement du Royaume-Uni pour un an" },
          },
          {
            value: 15_000_000,
            currency: "EUR",
            qualifier: "exact",
            counts: { en: "the UK’s payments over three years", fr: "versements du Royaume-Uni sur trois ans" },
          },
        ],
        source: pressAndOtherSources["ash-2014-09"],
      },
      {
        instrument: "paris-press-release-2015-07",
        says: {
          en: "The fund paid for by the UK has already made the port of Calais more secure. The ministers decided to add to it, to close the way into the port by the beach and to protect the way into the tunnel.",
          fr: "Le fonds financé par le Royaume-Uni a déjà rendu le port de Calais plus sûr. Les ministres ont décidé de le compléter, afin d’empêcher l’accès au port par la plage et de sécuriser l’accès au tunnel.",
        },
        who: ["home-secretary", "french-interior-minister", "uk-government"],
        strength: "firm",
        figures: [
          {
            value: 15_000_000,
            currency: "EUR",
            qualifier: "exact",
            counts: { en: "the fund, before the addition", fr: "le fonds, avant le complément" },
          },
        ],
        source: governmentSources["paris-press-release-2015-07-fr"],
      },
      {
        instrument: "home-secretary-speech-july-2015",
        says: {
          en: "As the press tells it, the Home Secretary announced a secure waiting area for lorries at Calais.",
          fr: "Selon la presse, la ministre britannique de l’Intérieur a annoncé une zone d’attente sécurisée pour poids lourds à Calais.",
        },
        who: ["home-secretary"],
        figures: [
          {
            value: 230,
            unit: { en: "vehicles", fr: "véhicules" },
            qualifier: "exact",
            counts: { en: "room in the waiting area", fr: "capacité de la zone d’attente" },
          },
        ],
        source: pressAndOtherSources["guardian-2015-07-14"],
      },
      {
        instrument: "ministers-article-2015-08",
        says: {
          en: "The ministers repeat the sum for the lorry waiting area. It comes on top of the fund of £12 million.",
          fr: "Les ministres rappellent la somme prévue pour la zone d’attente des poids lourds, en plus du fonds de 12 millions de livres.",
        },
        who: ["home-secretary", "french-interior-minister"],
        figures: [
          {
            value: 1_400_000,
            currency: "GBP",
            qualifier: "exact",
            counts: { en: "for the lorry waiting area", fr: "pour la zone d’attente des poids lourds" },
          },
        ],
        source: governmentSources["ministers-article-2015-08"],
      },
      {
        instrument: "calais-declaration-2015",
        says: {
          en: "A French official site sums it up. The UK undertakes to make the tunnel entrance secure, with fences, cameras and infrared detection. A control room is to be set up at Coquelles, and more teams are to search freight.",
          fr: "D’après le résumé d’un site officiel français, le Royaume-Uni s’engage à sécuriser l’entrée du tunnel par des clôtures, des caméras et une détection par infrarouge. Une salle de contrôle doit être créée à Coquelles, et des équipes supplémentaires doivent fouiller le fret.",
        },
        who: ["uk-government"],
        figures: [],
        source: lineageSources["vie-publique-2015-08"],
      },
      {
        instrument: "amiens-statement-2016",
        says: {
          en: "The UK paid for fences, guards, search dogs and detection at the port and the tunnel; France posted more than 1,300 police officers. The two countries will go on with this in 2016.",
          fr: "Le Royaume-Uni a payé des clôtures, des agents de sécurité, des chiens de recherche et des moyens de détection au port et au tunnel. La France a déployé plus de 1 300 policiers. Les deux pays poursuivront cette action en 2016.",
        },
        who: ["uk-government", "french-government"],
        strength: "firm",
        figures: [
          {
            value: 63_000_000,
            currency: "GBP",
            qualifier: "exact",
            counts: {
              en: "the UK’s contribution at the port and the tunnel in the last year",
              fr: "contribution du Royaume-Uni au port et au tunnel au cours de la dernière année",
            },
          },
          {
            value: 1_300,
            unit: { en: "police officers", fr: "policiers" },
            qualifier: "more-than",
            counts: { en: "posted by the French authorities", fr: "déployés par les autorités françaises" },
          },
        ],
        source: governmentSources["amiens-statement-2016-03"],
      },
      {
        instrument: "paris-statement-2016",
        says: {
          en: "The two countries are committed to make the shared border more secure, and to do so together.",
          fr: "Les deux pays s’engagent à renforcer ensemble la sécurité de la frontière commune.",
        },
        who: ["uk-government", "french-government"],
        strength: "firm",
        figures: [],
        source: governmentSources["paris-statement-2016-08"],
      },
      {
        instrument: "london-statement-2016",
        says: {
          en: "More will be added to what the UK has spent in Calais over two years. It is for the security of the border and to move people out of Calais.",
          fr: "Les dépenses du Royaume-Uni à Calais sur deux ans seront complétées. L’ajout servira à la sécurité de la frontière et au transfert de personnes hors de Calais.",
        },
        who: ["uk-government"],
        strength: "firm",
        figures: [
          {
            value: 100_000_000,
            unit: {
              en: "units of money (the copy has lost the currency sign)",
              fr: "unités monétaires (le symbole de la monnaie manque dans la copie)",
            },
            qualifier: "more-than",
            counts: {
              en: "spent by the UK in Calais over two years",
              fr: "dépensées par le Royaume-Uni à Calais en deux ans",
            },
          },
        ],
        source: governmentSources["london-statement-2016-10"],
      },
      {
        instrument: "sandhurst-treaty-2018",
        says: {
          en: "The House of Commons Library says what the treaty did. Among other things, it committed the UK to spend on security in the ports of northern France.",
          fr: "Selon la bibliothèque de la Chambre des communes, le traité a engagé le Royaume-Uni à financer notamment la sécurité des ports du nord de la France.",
        },
        who: ["uk-government"],
        figures: [
          {
            value: 50_000_000,
            currency: "EUR",
            qualifier: "exact",
            counts: { en: "to be spent by the UK", fr: "à dépenser par le Royaume-Uni" },
          },
        ],
        source: parliamentSources["commons-library-9681"],
      },
      {
        instrument: "small-boats-plan-2019",
        says: {
          en: "The UK Government told the House of Lords what the UK’s money paid for. It paid for equipment to detect small boats and for campaigns to inform people. A later sum paid for French reserve officers and more security on the coast.",
          fr: "Le gouvernement britannique a répondu à la Chambre des lords. Selon lui, l’argent versé a payé du matériel pour repérer les petites embarcations, et des campagnes d’information. Une autre somme a ensuite financé des réservistes français et plus de sécurité sur le littoral.",
        },
        who: ["uk-government"],
        figures: [
          {
            value: 3_250_000,
            currency: "GBP",
            qualifier: "exact",
            counts: { en: "campaigns and equipment", fr: "campagnes et équipements" },
          },
          {
            value: 2_250_000,
            currency: "GBP",
            qualifier: "exact",
            counts: { en: "added in 2019–20", fr: "ajoutés en 2019-2020" },
          },
        ],
        source: parliamentSources["answer-hl8269"],
      },
      {
        instrument: "joint-statement-2022",
        says: {
          en: "The two countries will use people and technology to watch the coast, and to find and stop small boats.",
          fr: "Les deux pays emploieront des agents et des moyens techniques. Il s’agit de surveiller la côte, et de repérer et d’arrêter les petites embarcations.",
        },
        who: ["uk-government", "french-government"],
        strength: "firm",
        figures: [
          {
            value: 72_200_000,
            currency: "EUR",
            qualifier: "up-to",
            counts: { en: "from the UK in 2022–23", fr: "versés par le Royaume-Uni en 2022-2023" },
          },
        ],
        source: lineageSources["joint-statement-2022-11"],
      },
      {
        instrument: "leaders-declaration-2023",
        says: {
          en: "As the press tells it, the UK pays for French police and for technology on the beaches. It also pays in part for a detention centre in France.",
          fr: "Selon la presse, le Royaume-Uni finance des policiers français, des moyens techniques sur les plages et une partie d’un centre de rétention en France.",
        },
        who: ["uk-government", "french-government"],
        figures: [
          {
            value: 541_000_000,
            currency: "EUR",
            qualifier: "exact",
            counts: { en: "from the UK over three years", fr: "versés par le Royaume-Uni en trois ans" },
          },
        ],
        source: lineageSources["lbc-2023-03"],
      },
    ],
  },
  returns: {
    name: { en: "Returning people to other countries", fr: "Le retour de personnes vers d’autres pays" },
    commitments: ["work-together-on-returns"],
    appearances: [
      {
        instrument: "evian-arrangement-2009",
        says: {
          en: "As a French journal tells it, the two governments undertook to raise the number of forced returns a great deal. They would work jointly where needed.",
          fr: "Selon une revue française, les deux gouvernements se sont engagés à augmenter nettement le nombre de retours forcés. Ils le feraient au besoin par un travail commun.",
        },
        who: ["uk-government", "french-government"],
        figures: [],
        source: lineageSources["ash-2009-07"],
      },
      {
        instrument: "joint-declaration-2014",
        says: {
          en: "As a French journal tells it, the declaration mentions joint work on returns.",
          fr: "Selon une revue française, la déclaration mentionne un travail commun sur les retours.",
        },
        who: [],
        figures: [],
        source: pressAndOtherSources["ash-2014-09"],
      },
      {
        instrument: "ministers-article-2015-08",
        says: {
          en: "France Inter tells what the ministers say. Each month, the two countries ensure that 200 people who cannot be granted asylum are returned from Calais.",
          fr: "France Inter cite les ministres. Selon eux, les deux pays assurent chaque mois le retour, depuis Calais, de 200 personnes qui ne peuvent pas bénéficier du droit d’asile.",
        },
        who: ["uk-government", "french-government"],
        figures: [
          {
            value: 200,
            unit: { en: "people", fr: "personnes" },
            qualifier: "exact",
            counts: { en: "returned from Calais in a month", fr: "renvoyées de Calais en un mois" },
          },
        ],
        source: pressAndOtherSources["france-inter-2015-08"],
      },
      {
        instrument: "calais-declaration-2015",
        says: {
          en: "As a French official site sums it up, a joint programme for returns is to be developed.",
          fr: "Un site officiel français le résume ainsi : un programme commun de retours doit être développé.",
        },
        who: ["uk-government", "french-government"],
        figures: [],
        source: lineageSources["vie-publique-2015-08"],
      },
      {
        instrument: "amiens-statement-2016",
        says: {
          en: "Services of the two countries share interpreters and flights and work with the countries of origin. People removed from France in 2015 numbered 1,700; the statement does not say to which countries.",
          fr: "Les services des deux pays mettent en commun interprètes et vols et travaillent avec les pays d’origine. En 2015, 1 700 personnes ont été éloignées de France ; la déclaration ne dit pas vers quels pays.",
        },
        who: ["uk-government", "french-government"],
        strength: "intermediate",
        figures: [
          {
            value: 1_700,
            unit: { en: "people", fr: "personnes" },
            qualifier: "exact",
            counts: { en: "removed from France in 2015", fr: "éloignées de France en 2015" },
          },
        ],
        source: governmentSources["amiens-statement-2016-03"],
      },
      {
        instrument: "london-statement-2016",
        says: {
          en: "Some people in Calais need no protection. The two countries will go on working together to return them to their home countries.",
          fr: "Les deux pays continueront de coopérer pour renvoyer dans leur pays les personnes de Calais qui n’ont pas besoin de protection.",
        },
        who: ["uk-government", "french-government"],
        strength: "firm",
        figures: [
          {
            value: 1_500,
            unit: { en: "people", fr: "personnes" },
            qualifier: "more-than",
            counts: {
              en: "removed from Calais between 1 January and 10 October 2016",
              fr: "éloignées de Calais entre le 1er janvier et le 10 octobre 2016",
            },
          },
        ],
        source: governmentSources["london-statement-2016-10"],
      },
      {
        instrument: "dangerous-journeys-agreement-2025",
        says: {
          en: "As the UK Government tells it, people who arrive in the UK by small boat can be returned to France. An equal number may come from France. These are returns to France, not to countries of origin.",
          fr: "Selon le gouvernement britannique, les personnes arrivées au Royaume-Uni à bord de petites embarcations peuvent être renvoyées en France. Un nombre égal de personnes peut venir de France. Il s’agit de retours vers la France, non vers les pays d’origine.",
        },
        who: ["uk-government", "french-government"],
        figures: [],
        source: lineageSources["treaty-enacted-2025-08"],
      },
    ],
  },
  "vulnerable-people": {
    name: {
      en: "Victims of trafficking, children and other vulnerable people",
      fr: "Victimes de la traite, mineurs et autres personnes vulnérables",
    },
    commitments: ["strengthen-cooperation-on-trafficking"],
    appearances: [
      {
        instrument: "london-statement-2014",
        says: {
          en: "The ministers agreed to look for ways to support two groups. They are people who need protection, and victims of trafficking.",
          fr: "Les ministres sont convenus de chercher comment aider les personnes qui ont besoin de protection et les victimes de la traite.",
        },
        who: ["home-secretary", "french-interior-minister"],
        strength: "firm",
        figures: [],
        source: lineageSources["london-statement-2014-08-en"],
      },
      {
        instrument: "joint-declaration-2014",
        says: {
          en: "The ministers agree on an action plan. One of its aims is to protect vulnerable people, and above all victims of human trafficking.",
          fr: "Les ministres s’accordent sur un plan d’action. L’un de ses buts est de protéger les personnes vulnérables, avant tout les victimes de la traite des êtres humains.",
        },
        who: ["home-secretary", "french-interior-minister"],
        strength: "firm",
        figures: [],
        source: governmentSources["declaration-embassy-2014-09"],
      },
      {
        instrument: "calais-declaration-2015",
        says: {
          en: "A French official site sums it up. Joint programmes are to find the most vulnerable people and bring them to a safe place.",
          fr: "D’après le résumé d’un site officiel français, des programmes communs doivent repérer les personnes les plus vulnérables et les conduire en lieu sûr.",
        },
        who: ["uk-government", "french-government"],
        figures: [],
        source: lineageSources["vie-publique-2015-08"],
      },
      {
        instrument: "amiens-statement-2016",
        says: {
          en: "The statement of October 2016 tells what was agreed in Amiens. Among other things, children in Calais who are alone and have family in the UK are to be brought there.",
          fr: "D’après la déclaration d’octobre 2016, ce qui a été convenu à Amiens concerne entre autres des mineurs non accompagnés de Calais. Ceux qui ont de la famille au Royaume-Uni doivent y être accueillis.",
        },
        who: ["uk-government", "french-government"],
        figures: [],
        source: governmentSources["london-statement-2016-10"],
      },
      {
        instrument: "london-statement-2016",
        says: {
          en: "The safety of vulnerable children comes first. This holds before, during and after the taking down of the camp. What was agreed in Amiens for children with family in the UK will be carried out and widened.",
          fr: "La sécurité des mineurs vulnérables passe en premier, avant, pendant et après le démantèlement du camp. Ce qui a été convenu à Amiens pour les mineurs ayant de la famille au Royaume-Uni sera appliqué et élargi.",
        },
        who: ["uk-government", "french-government"],
        strength: "firm",
        figures: [],
        source: governmentSources["london-statement-2016-10"],
      },
      {
        instrument: "sandhurst-treaty-2018",
        says: {
          en: "The press tells of the time to deal with a request to come to the UK from Calais. For children, it goes down from six months to 25 days.",
          fr: "Selon la presse, le délai d’examen d’une demande pour venir de Calais au Royaume-Uni passe, pour les mineurs, de six mois à 25 jours.",
        },
        who: ["uk-government", "french-government"],
        figures: [
          {
            value: 25,
            unit: { en: "days", fr: "jours" },
            qualifier: "exact",
            counts: { en: "to deal with the request of a child", fr: "pour examiner la demande d’un mineur" },
          },
        ],
        source: lineageSources["bbc-2018-01"],
      },
    ],
  },
  "information-campaigns": {
    name: { en: "Information campaigns", fr: "Les campagnes d’information" },
    commitments: ["continue-communication-campaigns"],
    appearances: [
      {
        instrument: "london-statement-2014",
        says: {
          en: "The two countries will act in Calais, and in other countries, against false ideas that draw people.",
          fr: "Les deux pays agiront à Calais, et dans d’autres pays, contre les idées fausses qui attirent des personnes.",
        },
        who: ["uk-government", "french-government"],
        strength: "firm",
        figures: [],
        source: lineageSources["london-statement-2014-08-en"],
      },
      {
        instrument: "joint-declaration-2014",
        says: {
          en: "The ministers agree on an action plan. It has campaigns to inform people, together or side by side.",
          fr: "Les ministres s’accordent sur un plan d’action qui comprend des campagnes d’information, communes ou parallèles.",
        },
        who: ["home-secretary", "french-interior-minister"],
        strength: "firm",
        figures: [],
        source: governmentSources["declaration-embassy-2014-09"],
      },
      {
        instrument: "paris-press-release-2015-07",
        says: {
          en: "Joint campaigns, which tell people how asylum and benefits work in Great Britain, will go on and be strengthened.",
          fr: "Les campagnes communes, qui expliquent le système d’asile et de prestations sociales en Grande-Bretagne, seront poursuivies et renforcées.",
        },
        who: ["uk-government", "french-government"],
        strength: "firm",
        figures: [],
        source: governmentSources["paris-press-release-2015-07-en"],
      },
      {
        instrument: "calais-declaration-2015",
        says: {
          en: "A French official site lists measures already in place. One of them is to tell people how one lives in the UK.",
          fr: "Un site officiel français cite l’information sur les conditions de vie au Royaume-Uni parmi les mesures déjà en place.",
        },
        who: [],
        figures: [],
        source: lineageSources["vie-publique-2015-08"],
      },
      {
        instrument: "small-boats-plan-2019",
        says: {
          en: "As the UK Government told the House of Lords, part of the UK’s money paid for communication campaigns.",
          fr: "Le gouvernement britannique a répondu à la Chambre des lords. Selon lui, une part de l’argent britannique a payé des campagnes de communication.",
        },
        who: ["uk-government"],
        figures: [
          {
            value: 3_250_000,
            currency: "GBP",
            qualifier: "exact",
            counts: { en: "campaigns and equipment together", fr: "campagnes et équipements ensemble" },
          },
        ],
        source: parliamentSources["answer-hl8269"],
      },
    ],
  },
  "police-and-intelligence": {
    name: {
      en: "Police work, intelligence and joint command",
      fr: "Coopération policière, renseignement et commandement commun",
    },
    commitments: [
      "daily-collaboration",
      "enrich-intelligence",
      "develop-shared-analysis",
      "strengthen-cooperation-on-trafficking",
    ],
    appearances: [
      {
        instrument: "london-summit-declaration-2010",
        says: {
          en: "A joint intelligence unit in Folkestone has made it normal for the police to share what they know. A joint coordination centre works in Calais.",
          fr: "Grâce à une unité commune de renseignement à Folkestone, il est devenu courant que les polices partagent ce qu’elles savent. Un centre de coordination commun fonctionne à Calais.",
        },
        who: ["uk-government", "french-government"],
        figures: [
          {
            value: 80,
            unit: { en: "people", fr: "personnes" },
            qualifier: "exact",
            counts: {
              en: "arrested between January and September 2010",
              fr: "arrêtées entre janvier et septembre 2010",
            },
          },
        ],
        source: lineageSources["summit-declaration-2010-en"],
      },
      {
        instrument: "london-statement-2014",
        says: {
          en: "The two countries do more joint intelligence work on smuggling and trafficking, and will do more still. With police of three other countries they acted against twenty organised groups in 2014.",
          fr: "Les deux pays travaillent davantage ensemble au renseignement sur les passeurs et la traite, et feront plus encore. Avec les polices de trois autres pays, ils ont agi contre vingt groupes organisés en 2014.",
        },
        who: ["uk-government", "french-government"],
        strength: "firm",
        figures: [
          {
            value: 20,
            unit: { en: "organised groups", fr: "groupes organisés" },
            qualifier: "exact",
            counts: {
              en: "dismantled in 2014, with police of Germany, Belgium and the Netherlands",
              fr: "démantelés en 2014, avec les polices allemande, belge et néerlandaise",
            },
          },
          {
            value: 1_400_000,
            currency: "GBP",
            qualifier: "exact",
            counts: { en: "goods and money seized", fr: "biens et avoirs saisis" },
          },
        ],
        source: lineageSources["london-statement-2014-08-en"],
      },
      {
        instrument: "joint-declaration-2014",
        says: {
          en: "The ministers agree on an action plan. One of its aims is to work together more on operations.",
          fr: "Les ministres s’accordent sur un plan d’action ; l’un de ses buts est d’accroître la coopération opérationnelle.",
        },
        who: ["home-secretary", "french-interior-minister"],
        strength: "firm",
        figures: [],
        source: governmentSources["declaration-embassy-2014-09"],
      },
      {
        instrument: "paris-press-release-2015-07",
        says: {
          en: "The two countries will strengthen joint action against smuggling networks. They will do the same against those who traffic people.",
          fr: "Les deux pays renforceront leur action commune contre les filières de passeurs et les réseaux de traite.",
        },
        who: ["uk-government", "french-government"],
        strength: "firm",
        figures: [
          {
            value: 30,
            unit: { en: "per cent", fr: "pour cent" },
            qualifier: "exact",
            counts: {
              en: "more networks dismantled in the Calais region in 2014 than the year before",
              fr: "de filières démantelées en plus dans le Calaisis en 2014, par rapport à l’année précédente",
            },
          },
        ],
        source: governmentSources["paris-press-release-2015-07-en"],
      },
      {
        instrument: "calais-declaration-2015",
        says: {
          en: "A French official site sums it up. Each country has named a senior officer for a unified command against smuggling networks. A joint command and control centre is to be set up in Calais.",
          fr: "D’après le résumé d’un site officiel français, chaque pays a nommé un haut responsable chargé d’un commandement unifié contre les filières de passeurs. Un centre commun de commandement et de contrôle doit être établi à Calais.",
        },
        who: ["uk-government", "french-government"],
        figures: [],
        source: lineageSources["vie-publique-2015-08"],
      },
      {
        instrument: "amiens-statement-2016",
        says: {
          en: "The investigators of the two countries act together more. A joint information and coordination centre works in Calais. Two British liaison magistrates have come to France. The two countries are committed to go on with this.",
          fr: "Les enquêteurs des deux pays agissent davantage ensemble. Un centre commun d’information et de coordination fonctionne à Calais. Deux magistrats de liaison britanniques sont venus en France. Les deux pays s’engagent à poursuivre cette action.",
        },
        who: ["uk-government", "french-government"],
        strength: "firm",
        figures: [
          {
            value: 28,
            unit: { en: "networks", fr: "filières" },
            qualifier: "exact",
            counts: { en: "dismantled in Calais in 2015", fr: "démantelées à Calais en 2015" },
          },
          {
            value: 14,
            unit: { en: "networks", fr: "filières" },
            qualifier: "exact",
            counts: { en: "dismantled in Calais in 2014", fr: "démantelées à Calais en 2014" },
          },
        ],
        source: governmentSources["amiens-statement-2016-03"],
      },
      {
        instrument: "london-statement-2016",
        says: {
          en: "More will be done together against some networks of people smugglers. They are those that work towards the UK.",
          fr: "La coopération contre les filières de passeurs qui mènent au Royaume-Uni sera renforcée.",
        },
        who: ["uk-government", "french-government"],
        strength: "firm",
        figures: [
          {
            value: 31,
            unit: { en: "smuggling networks", fr: "filières de passeurs" },
            qualifier: "exact",
            counts: {
              en: "dismantled between January and 10 October 2016",
              fr: "démantelées entre janvier et le 10 octobre 2016",
            },
          },
        ],
        source: governmentSources["london-statement-2016-10"],
      },
      {
        instrument: "joint-statement-2022",
        says: {
          en: "In a joint intelligence cell, staff of the two countries study what is known of crossings. The two countries will do joint work to dismantle organised crime groups.",
          fr: "Dans une cellule commune de renseignement, des agents des deux pays étudient ce que l’on sait des traversées. Les deux pays agiront ensemble pour démanteler des groupes criminels organisés.",
        },
        who: ["uk-government", "french-government"],
        strength: "firm",
        figures: [
          {
            value: 55,
            unit: { en: "organised crime groups", fr: "groupes criminels organisés" },
            qualifier: "exact",
            counts: { en: "dismantled up to then", fr: "démantelés jusqu’alors" },
          },
          {
            value: 500,
            unit: { en: "arrests", fr: "arrestations" },
            qualifier: "more-than",
            counts: { en: "made up to then", fr: "effectuées jusqu’alors" },
          },
        ],
        source: lineageSources["joint-statement-2022-11"],
      },
    ],
  },
  "work-in-other-countries": {
    name: {
      en: "Work in the countries that people come from or cross",
      fr: "L’action dans les pays d’origine et de transit",
    },
    commitments: ["engage-source-countries", "pursue-crime-groups"],
    appearances: [
      {
        instrument: "london-statement-2014",
        says: {
          en: "The two countries will act in Calais and further up the route, to correct false ideas that draw people.",
          fr: "Les deux pays agiront à Calais et plus en amont sur la route, pour corriger les idées fausses qui attirent des personnes.",
        },
        who: ["uk-government", "french-government"],
        strength: "firm",
        figures: [],
        source: lineageSources["london-statement-2014-08-en"],
      },
      {
        instrument: "london-declaration-2015",
        says: {
          en: "The French embassy tells of joint work on technical matters and on operations. The two governments will do it in certain countries named as priorities. It does not name them.",
          fr: "L’ambassade de France parle d’un travail commun, technique et opérationnel. Les deux gouvernements le mèneront dans certains pays, dits prioritaires. Elle ne les nomme pas.",
        },
        who: ["uk-government", "french-government"],
        figures: [],
        source: governmentSources["london-declaration-embassy-2015-11"],
      },
      {
        instrument: "joint-statement-2022",
        says: {
          en: "The two countries will also act in transit countries and further up the route.",
          fr: "Les deux pays agiront aussi dans les pays de transit et plus en amont sur la route.",
        },
        who: ["uk-government", "french-government"],
        strength: "firm",
        figures: [],
        source: lineageSources["joint-statement-2022-11"],
      },
    ],
  },
});
