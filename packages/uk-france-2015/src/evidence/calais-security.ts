import { defineEvidence } from "@entente/sdk";
import { governmentSources } from "../sources/governments.ts";
import { parliamentSources } from "../sources/parliaments.ts";
import { pressAndOtherSources } from "../sources/press-and-others.ts";
import { known } from "./known.ts";

export const calaisSecurityEvidence = defineEvidence(known, {
  "article-repeats-waiting-area-sum": {
    date: "2015-08-01",
    dateBasis: "stated",
    fact: {
      en: "In a joint article, the two ministers named £1.4 million for the waiting area for lorries, on top of the £12 million.",
      fr: "Dans une tribune commune, les deux ministres citent 1,4 million de livres pour la zone d’attente des poids lourds, en plus des 12 millions de livres.",
    },
    figures: [
      {
        value: 1_400_000,
        currency: "GBP",
        qualifier: "exact",
        counts: {
          en: "a further sum for the waiting area for lorries",
          fr: "somme supplémentaire pour la zone d’attente des poids lourds",
        },
      },
      {
        value: 12_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "the sum to which it is added", fr: "somme à laquelle elle s’ajoute" },
      },
    ],
    source: governmentSources["ministers-article-2015-08"],
    speakers: ["home-secretary", "french-interior-minister"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "secure-waiting-area",
        shows: "nothing",
        note: {
          en: "The sum is named again. That it was paid is not said.",
          fr: "La somme est citée de nouveau. L’article ne dit pas qu’elle a été versée.",
        },
      },
    ],
    origin: "ministers-article-august-2015",
  },
  "waiting-area-announced-in-the-commons": {
    date: "2015-07-14",
    dateBasis: "stated",
    fact: {
      en: "The Home Secretary told the House of Commons that a secure area was planned for 230 vehicles, which is about 2.5 miles of queue.",
      fr: "La ministre britannique de l’Intérieur a annoncé à la Chambre des communes une zone sécurisée pour 230 véhicules, soit une file d’environ 2,5 miles.",
    },
    figures: [
      {
        value: 230,
        unit: { en: "vehicles", fr: "véhicules" },
        qualifier: "exact",
        counts: { en: "room in the area announced", fr: "capacité de la zone annoncée" },
      },
      {
        value: 2.5,
        unit: { en: "miles", fr: "miles" },
        qualifier: "approximately",
        counts: { en: "length of queue taken off the road", fr: "longueur de file retirée de la route" },
      },
    ],
    source: pressAndOtherSources["guardian-2015-07-14"],
    speakers: ["home-secretary"],
    readInFull: false,
    bearsOn: [
      { commitment: "secure-waiting-area", shows: "nothing" },
      { statement: "waiting-area-will-enable-230-vehicles", shows: "nothing" },
    ],
    note: {
      en: "This was two weeks before the meeting.",
      fr: "C’était deux semaines avant la rencontre.",
    },
  },
  "waiting-area-expected-by-autumn": {
    date: "2015-07",
    dateBasis: "inferred",
    fact: {
      en: "A trade paper said that the waiting area should be working by the autumn.",
      fr: "Selon un journal professionnel, la zone d’attente devait fonctionner d’ici à l’automne.",
    },
    figures: [],
    source: pressAndOtherSources["fruitnet-2015-07"],
    speakers: [],
    readInFull: false,
    bearsOn: [
      {
        commitment: "secure-waiting-area",
        shows: "nothing",
        note: { en: "This is a forecast.", fr: "C’est une prévision." },
      },
      { statement: "waiting-area-being-progressed", shows: "nothing" },
    ],
  },
  "interim-waiting-area-in-use": {
    date: "2016-01-21",
    dateBasis: "stated",
    fact: {
      en: "The Home Office told Parliament that the area for 230 vehicles was to be ready by the spring of 2016. Meanwhile a secure area to circulate and wait, for about 200 vehicles, had been brought in with the port operator.",
      fr: "Le ministère britannique de l’Intérieur (Home Office) a dit au Parlement que la zone pour 230 véhicules devait être prête au printemps 2016. En attendant, une zone sécurisée de circulation et d’attente, pour environ 200 véhicules, avait été mise en place avec l’exploitant du port.",
    },
    figures: [
      {
        value: 230,
        unit: { en: "vehicles", fr: "véhicules" },
        qualifier: "exact",
        counts: { en: "room in the area still to come", fr: "capacité de la zone encore à venir" },
      },
      {
        value: 200,
        unit: { en: "vehicles", fr: "véhicules" },
        qualifier: "approximately",
        counts: { en: "room in the area brought in meanwhile", fr: "capacité de la zone mise en place en attendant" },
      },
    ],
    source: parliamentSources["answer-22248"],
    speakers: ["home-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "immediate-secure-waiting",
        shows: "under-way",
        meets: ["waiting-provided"],
        note: {
          en: "A close call: we read this area as the one that the agreement with the port was to provide. The part of the answer that we read names no agreement, and no day on which the area opened.",
          fr: "Cas limite : nous y voyons la zone que l’accord avec le port devait fournir. La partie de la réponse que nous avons lue ne cite pas d’accord et ne donne pas le jour de l’ouverture.",
        },
      },
      {
        commitment: "secure-waiting-area",
        shows: "started",
        note: {
          en: "A close call: work with the port had begun, on a smaller area for the meantime. The area for 230 vehicles was still to come.",
          fr: "Cas limite : un travail avec le port avait commencé, pour une zone provisoire plus petite. La zone pour 230 véhicules restait à venir.",
        },
      },
      { statement: "waiting-area-being-progressed", shows: "started" },
      { statement: "waiting-area-will-enable-230-vehicles", shows: "nothing" },
    ],
  },
  "port-buffer-of-400-places": {
    date: "2016-11",
    dateBasis: "inferred",
    fact: {
      en: "A regional paper said that a new buffer area in the port added 400 places for lorries.",
      fr: "Selon un journal régional, une nouvelle zone tampon ajoutait 400 places pour les poids lourds dans le port.",
    },
    figures: [
      {
        value: 400,
        unit: { en: "places", fr: "places" },
        qualifier: "exact",
        counts: { en: "places for lorries added in the port", fr: "places pour poids lourds ajoutées dans le port" },
      },
    ],
    source: pressAndOtherSources["gazette-2016-11"],
    speakers: [],
    readInFull: false,
    bearsOn: [
      {
        commitment: "secure-waiting-area",
        shows: "nothing",
        note: {
          en: "A close call: this may have followed on the area that the statement names. The part that we read does not say so, nor that the UK supported it.",
          fr: "Cas limite : il peut s’agir d’une suite de la zone citée dans le communiqué. La partie que nous avons lue ne le dit pas, et ne parle pas d’un soutien du Royaume-Uni.",
        },
      },
      { statement: "waiting-area-will-enable-230-vehicles", shows: "nothing" },
    ],
  },
  "ten-million-euros-for-the-tunnel-site": {
    date: "2015-07-28",
    dateBasis: "stated",
    fact: {
      en: "The French radio station France Inter gave €10 million for the tunnel site, agreed at the London meeting on Tuesday 28 July.",
      fr: "La radio France Inter cite 10 millions d’euros pour le site du tunnel, convenus lors de la réunion de Londres du mardi 28 juillet.",
    },
    figures: [
      {
        value: 10_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "for the tunnel site", fr: "pour le site du tunnel" },
      },
    ],
    source: pressAndOtherSources["france-inter-2015-08"],
    speakers: [],
    readInFull: false,
    bearsOn: [
      {
        commitment: "coquelles-funding",
        shows: "nothing",
        note: {
          en: "This tells of what was agreed at the meeting itself, and of nothing after it.",
          fr: "Cela porte sur ce qui a été convenu lors de la rencontre, et non sur la suite.",
        },
      },
    ],
  },
  "seven-million-invested-in-fencing": {
    date: "2015-08",
    dateBasis: "inferred",
    fact: {
      en: "A spokeswoman for the Home Office said that £7 million had been invested in fencing along the platforms and around the site at Coquelles.",
      fr: "Une porte-parole du ministère britannique de l’Intérieur (Home Office) a dit que 7 millions de livres avaient été investis dans des clôtures le long des quais et autour du site de Coquelles.",
    },
    figures: [
      {
        value: 7_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: {
          en: "invested in fencing along the platforms and around the site",
          fr: "investis dans des clôtures le long des quais et autour du site",
        },
      },
    ],
    source: pressAndOtherSources["evening-standard-2015-08"],
    speakers: ["home-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "coquelles-funding",
        shows: "started",
        note: {
          en: "A close call: “invested” can mean paid or set aside, and the same words tell of a first phase only. How much was spent in the end was not found.",
          fr: "Cas limite : « invested » (investis) peut vouloir dire versés ou réservés, et les mêmes propos ne portent que sur une première phase. La somme finalement dépensée n’a pas été trouvée.",
        },
      },
      { statement: "fencing-will-protect-platforms", shows: "nothing" },
    ],
    origin: "home-office-briefing-2015-08",
  },
  "first-fencing-phase-completed": {
    date: "2015-08",
    dateBasis: "inferred",
    fact: {
      en: "A spokeswoman for the Home Office said that the first phase at Coquelles had been completed that day.",
      fr: "Une porte-parole du ministère britannique de l’Intérieur (Home Office) a dit que la première phase, à Coquelles, avait été achevée le jour même.",
    },
    figures: [],
    source: pressAndOtherSources["evening-standard-2015-08"],
    speakers: ["home-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "first-tunnel-fencing",
        shows: "complete",
        meets: ["fencing-complete"],
        note: {
          en: "A close call: we read the “first phase” as the first UK contribution. The statement may have meant the fences first used at the summit of the North Atlantic Treaty Organization (NATO) instead.",
          fr: "Cas limite : nous voyons dans cette première phase la première contribution britannique. Le communiqué visait peut-être plutôt les clôtures déjà utilisées au sommet de l’Organisation du traité de l’Atlantique nord (OTAN).",
        },
      },
      { statement: "site-work-has-started", shows: "under-way" },
    ],
    origin: "home-office-briefing-2015-08",
    note: {
      en: "The copy of the article that we read shows no day, so which day is meant is not known.",
      fr: "La copie de l’article que nous avons lue n’indique pas le jour ; on ignore donc de quel jour il s’agit.",
    },
  },
  "fence-due-by-next-weekend": {
    date: "2015-07-31",
    dateBasis: "stated",
    fact: {
      en: "The Prime Minister’s Office said that the new fence for the platform at Coquelles was to be finished by the next weekend, and that more fencing around the site was to follow.",
      fr: "Les services du Premier ministre britannique ont indiqué que la nouvelle clôture du quai de Coquelles devait être achevée avant le week-end suivant, et que d’autres clôtures autour du site devaient suivre.",
    },
    figures: [],
    source: governmentSources["cobr-2015-07-31"],
    speakers: ["uk-prime-minister"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "first-tunnel-fencing",
        shows: "nothing",
        note: {
          en: "This is a forecast. We read it as a later day than “this week” in the statement.",
          fr: "C’est une prévision. Nous y lisons un jour plus tardif que « this week » (cette semaine) dans le communiqué.",
        },
      },
    ],
  },
  "fence-work-on-schedule": {
    date: "2015-08-04",
    dateBasis: "stated",
    fact: {
      en: "The UK Foreign Secretary said that the work on the fence was on schedule, and that up to 100 extra guards were to patrol the terminal.",
      fr: "Le ministre britannique des Affaires étrangères a dit que les travaux de la clôture respectaient le calendrier et que jusqu’à 100 gardes supplémentaires devaient patrouiller dans le terminal.",
    },
    figures: [
      {
        value: 100,
        unit: { en: "guards", fr: "gardes" },
        qualifier: "up-to",
        counts: { en: "extra guards to patrol the terminal", fr: "gardes supplémentaires prévus dans le terminal" },
      },
    ],
    source: pressAndOtherSources["independent-2015-08-05"],
    speakers: ["uk-foreign-office"],
    readInFull: false,
    bearsOn: [
      { commitment: "first-tunnel-fencing", shows: "under-way" },
      {
        commitment: "coquelles-funding",
        shows: "nothing",
        note: {
          en: "The part that we read does not say from which money the guards were to be paid.",
          fr: "La partie que nous avons lue ne dit pas sur quels fonds les gardes devaient être payés.",
        },
      },
      { statement: "site-work-has-started", shows: "under-way" },
    ],
  },
  "eurotunnel-new-fences": {
    date: "2015-10",
    dateBasis: "inferred",
    fact: {
      en: "Eurotunnel spoke of 37 km of new fences and of three times as many security staff. It said that attempts to enter had come down almost to none.",
      fr: "Eurotunnel a fait état de 37 km de nouvelles clôtures et d’agents de sécurité trois fois plus nombreux. Selon l’entreprise, les tentatives d’intrusion étaient tombées presque à zéro.",
    },
    figures: [
      {
        value: 37,
        unit: { en: "kilometres", fr: "kilomètres" },
        qualifier: "exact",
        counts: { en: "new fences", fr: "nouvelles clôtures" },
      },
    ],
    source: pressAndOtherSources["kentonline-2015"],
    speakers: ["eurotunnel"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "coquelles-funding",
        shows: "nothing",
        note: {
          en: "The fences are shown. Who paid for them is not said.",
          fr: "Les clôtures sont attestées. L’article ne dit pas qui les a payées.",
        },
      },
      { statement: "site-work-has-started", shows: "under-way" },
      {
        statement: "fencing-will-protect-platforms",
        shows: "nothing",
        note: {
          en: "The company says that attempts came down. Whether the fences brought this about is not shown.",
          fr: "L’entreprise dit que les tentatives ont diminué. Rien ne montre que ce soit l’effet des clôtures.",
        },
      },
    ],
  },
  "port-and-tunnel-programme-advanced": {
    date: "2015-11-02",
    dateBasis: "stated",
    fact: {
      en: "The French Embassy in London said that a €35 million programme for the port and the tunnel was well advanced. Most of the money had been allocated, the work in the port was nearly done, and Eurotunnel’s work was due to end by mid-November.",
      fr: "L’ambassade de France à Londres a dit qu’un programme de 35 millions d’euros pour le port et le tunnel était bien avancé. L’essentiel de l’argent était attribué, les travaux du port étaient presque terminés, et ceux d’Eurotunnel devaient s’achever à la mi-novembre.",
    },
    figures: [
      {
        value: 35_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "programme for the port and the tunnel", fr: "programme pour le port et le tunnel" },
      },
    ],
    source: governmentSources["london-declaration-embassy-2015-11"],
    speakers: ["french-embassy-in-london"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "coquelles-funding",
        shows: "nothing",
        note: {
          en: "A close call: this is a wider sum, and the end of the work is a forecast. Whether the £7 million is in it is not said.",
          fr: "Cas limite : la somme est plus large, et la fin des travaux est une prévision. Rien ne dit si les 7 millions de livres y sont compris.",
        },
      },
      { statement: "site-work-has-started", shows: "under-way" },
    ],
  },
  "french-communique-on-tunnel-security": {
    date: "2015-08-18",
    dateBasis: "stated",
    fact: {
      en: "The French Interior Minister said that the UK had pledged a further €10 million for security along the tracks of the tunnel, and that attempts had since become far fewer. He dated the pledge to a declaration of 2 August.",
      fr: "Le ministre français de l’Intérieur a dit que le Royaume-Uni s’était engagé à verser 10 millions d’euros de plus pour sécuriser les voies du tunnel, et que les tentatives avaient depuis nettement diminué. Il date cet engagement d’une déclaration du 2 août.",
    },
    figures: [
      {
        value: 10_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: {
          en: "a further sum for security along the tracks of the tunnel",
          fr: "somme supplémentaire pour sécuriser les voies du tunnel",
        },
      },
    ],
    source: governmentSources["interior-communique-2015-08-18"],
    speakers: ["french-interior-minister"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "coquelles-funding",
        shows: "nothing",
        note: {
          en: "The pledge is told again. That it was paid is not said.",
          fr: "L’engagement est rappelé. Le texte ne dit pas que la somme a été versée.",
        },
      },
      { statement: "fencing-will-protect-platforms", shows: "nothing" },
    ],
    origin: "ministers-article-august-2015",
    note: {
      en: "We read the declaration of 2 August as the article of the two ministers, which came out in France that day.",
      fr: "Pour nous, la déclaration du 2 août est la tribune des deux ministres, parue en France ce jour-là.",
    },
  },
  "forty-five-million-euros-in-all": {
    date: "2015-11-02",
    dateBasis: "stated",
    fact: {
      en: "Radio France Internationale (RFI) gave €45 million from the UK in all: €35 million for security at the port and the tunnel, and €10 million for living conditions. It reported no known crossing since 25 October, after about twenty a day in the weeks before.",
      fr: "Radio France Internationale (RFI) a cité 45 millions d’euros au total de la part du Royaume-Uni : 35 millions d’euros pour la sécurité du port et du tunnel, et 10 millions d’euros pour les conditions de vie. Elle n’a signalé aucun passage connu depuis le 25 octobre, contre une vingtaine par jour les semaines précédentes.",
    },
    figures: [
      {
        value: 45_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "from the UK in all", fr: "total venant du Royaume-Uni" },
      },
      {
        value: 35_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "for security at the port and the tunnel", fr: "pour la sécurité du port et du tunnel" },
      },
      {
        value: 10_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "for living conditions", fr: "pour les conditions de vie" },
      },
      {
        value: 20,
        unit: { en: "crossings", fr: "passages" },
        qualifier: "approximately",
        counts: {
          en: "crossings a day in the weeks before 25 October 2015",
          fr: "passages par jour dans les semaines précédant le 25 octobre 2015",
        },
      },
    ],
    source: pressAndOtherSources["rfi-2015-11"],
    speakers: [],
    readInFull: false,
    bearsOn: [
      {
        commitment: "coquelles-funding",
        shows: "nothing",
        note: {
          en: "These are wider sums, on another basis.",
          fr: "Ce sont des sommes plus larges, calculées autrement.",
        },
      },
      { statement: "additional-money-expected", shows: "nothing" },
    ],
  },
  "amiens-sum-over-a-year": {
    date: "2016-03-03",
    dateBasis: "stated",
    fact: {
      en: "At the Amiens summit the two governments said that the UK had contributed £63 million in the past year to make the port and the tunnel secure.",
      fr: "Au sommet d’Amiens, les deux gouvernements ont dit que le Royaume-Uni avait contribué à hauteur de 63 millions de livres, en un an, à la sécurité du port et du tunnel.",
    },
    figures: [
      {
        value: 63_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: {
          en: "contributed by the UK in the past year for the port and the tunnel",
          fr: "contribution du Royaume-Uni sur l’année écoulée, pour le port et le tunnel",
        },
      },
    ],
    source: governmentSources["amiens-statement-2016-03"],
    speakers: ["uk-government", "french-government"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "coquelles-funding",
        shows: "nothing",
        note: {
          en: "This sum is on another basis. Whether the £7 million is in it is not said.",
          fr: "Cette somme est calculée autrement. Rien ne dit si les 7 millions de livres y sont compris.",
        },
      },
    ],
    note: {
      en: "The text says that the sum was contributed, not that it was spent.",
      fr: "Le texte dit que la somme a été apportée, non qu’elle a été dépensée.",
    },
  },
  "amiens-additional-sum": {
    date: "2016-03-03",
    dateBasis: "stated",
    fact: {
      en: "A French broadcaster reported that the UK added €22 million for 2016 at the Amiens summit, for security works, accommodation centres and returns.",
      fr: "Une chaîne française a rapporté qu’au sommet d’Amiens, le Royaume-Uni avait ajouté 22 millions d’euros pour 2016 : travaux de sécurité, centres d’hébergement et retours.",
    },
    figures: [
      {
        value: 22_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "an additional sum from the UK for 2016", fr: "somme supplémentaire du Royaume-Uni pour 2016" },
      },
    ],
    source: pressAndOtherSources["france-3-2016-03"],
    speakers: [],
    readInFull: false,
    bearsOn: [
      {
        commitment: "coquelles-funding",
        shows: "nothing",
        note: {
          en: "This is another sum, for a later year.",
          fr: "C’est une autre somme, pour une année ultérieure.",
        },
      },
      { statement: "additional-money-expected", shows: "nothing" },
    ],
    note: {
      en: "British sources give about £17 million for this sum.",
      fr: "Des sources britanniques donnent environ 17 millions de livres pour cette somme.",
    },
  },
  "ambassador-on-works-paid-for": {
    date: "2016",
    dateBasis: "inferred",
    fact: {
      en: "The UK Ambassador told members of the French National Assembly that €82 million of works to make the port and other infrastructure secure had been paid for so far.",
      fr: "L’ambassadeur du Royaume-Uni a dit à des députés français que 82 millions d’euros de travaux de sécurisation du port et des infrastructures avaient été financés jusque-là.",
    },
    figures: [
      {
        value: 82_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: {
          en: "works paid for up to then, for the port and other infrastructure",
          fr: "travaux financés jusque-là, pour le port et les infrastructures",
        },
      },
    ],
    source: governmentSources["ambassador-hearing-2016"],
    speakers: ["uk-ambassador-to-france"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "coquelles-funding",
        shows: "nothing",
        note: {
          en: "This is a total on another basis. Whether the £7 million is in it is not said.",
          fr: "C’est un total calculé autrement. Rien ne dit si les 7 millions de livres y sont compris.",
        },
      },
    ],
  },
  "joint-fund-spent-on-fences": {
    date: "2017",
    dateBasis: "inferred",
    fact: {
      en: "The Home Office told Parliament that about €50.2 million of the joint fund had gone since November 2014 into fences at the controls in France. Nothing of it had gone into French policing.",
      fr: "Le ministère britannique de l’Intérieur (Home Office) a dit au Parlement qu’environ 50,2 millions d’euros du fonds commun avaient servi, depuis novembre 2014, aux clôtures des points de contrôle en France. Rien n’était allé à la police française.",
    },
    figures: [
      {
        value: 50_200_000,
        currency: "EUR",
        qualifier: "approximately",
        counts: {
          en: "spent from the joint fund on fences since November 2014",
          fr: "dépensés en clôtures sur le fonds commun depuis novembre 2014",
        },
      },
    ],
    source: parliamentSources["answer-105470"],
    speakers: ["home-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "coquelles-funding",
        shows: "nothing",
        note: {
          en: "This is a total for several places over several years.",
          fr: "C’est un total pour plusieurs sites et plusieurs années.",
        },
      },
      {
        commitment: "implement-2014-joint-declaration",
        shows: "nothing",
        note: {
          en: "A close call: the sum is larger than the fund of 2014 and begins before the meeting. What of it came after, from that fund, is not said.",
          fr: "Cas limite : la somme dépasse le fonds de 2014 et commence avant la rencontre. Rien ne dit ce qui, sur ce fonds, a été dépensé après.",
        },
      },
      { statement: "police-reinforcements-deployed", shows: "nothing" },
    ],
    note: {
      en: "The copy shows no date; we place it in 2017.",
      fr: "La copie n’indique pas de date ; nous la situons en 2017.",
    },
  },
  "sum-over-two-years": {
    date: "2016-10-10",
    dateBasis: "stated",
    fact: {
      en: "In a joint statement, the ministers gave more than 100 million for what the UK had spent on Calais over two years. The copy that we read has lost the currency sign.",
      fr: "Dans un communiqué commun, les ministres ont cité plus de 100 millions pour les dépenses du Royaume-Uni à Calais sur deux ans. La copie que nous avons lue a perdu le signe de la monnaie.",
    },
    figures: [
      {
        value: 100_000_000,
        unit: {
          en: "units of a currency that the copy does not show",
          fr: "unités d’une monnaie que la copie n’indique pas",
        },
        qualifier: "more-than",
        counts: { en: "UK spending on Calais over two years", fr: "dépenses du Royaume-Uni à Calais sur deux ans" },
      },
    ],
    source: governmentSources["london-statement-2016-10"],
    speakers: ["home-secretary", "french-interior-minister"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "coquelles-funding",
        shows: "nothing",
        note: {
          en: "This is a total on another basis. Whether the £7 million is in it is not said.",
          fr: "C’est un total calculé autrement. Rien ne dit si les 7 millions de livres y sont compris.",
        },
      },
    ],
  },
  "eurotunnel-service-undisturbed": {
    date: "2017",
    dateBasis: "inferred",
    fact: {
      en: "Eurotunnel stated that intrusions had not disrupted its service since October 2015.",
      fr: "Eurotunnel a déclaré que les intrusions ne perturbaient plus son service depuis octobre 2015.",
    },
    figures: [],
    source: pressAndOtherSources["eurotunnel-security"],
    speakers: ["eurotunnel"],
    readInFull: false,
    bearsOn: [
      {
        statement: "fencing-will-protect-platforms",
        shows: "nothing",
        note: {
          en: "This is the company’s own account. Whether the fences brought this about is not shown.",
          fr: "C’est ce que dit l’entreprise elle-même. Rien ne montre que ce soit l’effet des clôtures.",
        },
      },
      { commitment: "coquelles-funding", shows: "nothing" },
    ],
  },
  "declaration-2014-action-plan": {
    date: "2014-09-20",
    dateBasis: "stated",
    fact: {
      en: "The French Embassy in London said that the declaration set up an action plan on information campaigns, vulnerable people, security in the port and police co-operation.",
      fr: "L’ambassade de France à Londres a indiqué que la déclaration établissait un plan d’action : campagnes d’information, personnes vulnérables, sécurité du port et coopération policière.",
    },
    figures: [],
    source: governmentSources["declaration-embassy-2014-09"],
    speakers: ["french-embassy-in-london"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "implement-2014-joint-declaration",
        shows: "nothing",
        note: {
          en: "It tells what was to be carried out, ten months before the meeting.",
          fr: "Cela dit ce qui devait être mis en œuvre, dix mois avant la rencontre.",
        },
      },
    ],
  },
  "refugee-council-on-2014-fund": {
    date: "2014-09-26",
    dateBasis: "stated",
    fact: {
      en: "A European organisation that speaks for refugees gave €15 million over three years for the fund of 2014. It noted that part of it was for vulnerable people, such as victims of trafficking.",
      fr: "Une organisation européenne de défense des réfugiés a cité 15 millions d’euros sur trois ans pour le fonds de 2014. Il a noté qu’une partie était destinée à des personnes vulnérables, par exemple des victimes de la traite.",
    },
    figures: [
      {
        value: 15_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "the fund of 2014, over three years", fr: "fonds de 2014, sur trois ans" },
      },
    ],
    source: pressAndOtherSources["ecre-2014-09"],
    speakers: ["european-refugee-council"],
    readInFull: false,
    bearsOn: [{ commitment: "implement-2014-joint-declaration", shows: "nothing" }],
    note: {
      en: "The statement gives £12 million. At the rates of 2014 the two are about the same sum; this is our reading.",
      fr: "Le communiqué donne 12 millions de livres. Aux taux de 2014, les deux sommes sont à peu près égales ; c’est notre lecture.",
    },
  },
  "french-press-on-2014-fund": {
    date: "2014-09",
    dateBasis: "inferred",
    fact: {
      en: "A French weekly gave a British contribution of €5 million a year for three years, €15 million in all.",
      fr: "Un hebdomadaire français a cité une contribution britannique de 5 millions d’euros par an pendant trois ans, soit 15 millions d’euros au total.",
    },
    figures: [
      {
        value: 5_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: {
          en: "British contribution a year, for three years",
          fr: "contribution britannique par an, pendant trois ans",
        },
      },
      {
        value: 15_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "British contribution in all", fr: "contribution britannique au total" },
      },
    ],
    source: pressAndOtherSources["ash-2014-09"],
    speakers: [],
    readInFull: false,
    bearsOn: [{ commitment: "implement-2014-joint-declaration", shows: "nothing" }],
    note: {
      en: "The statement gives £12 million. At the rates of 2014 the two are about the same sum; this is our reading.",
      fr: "Le communiqué donne 12 millions de livres. Aux taux de 2014, les deux sommes sont à peu près égales ; c’est notre lecture.",
    },
  },
  "declaration-2014-being-implemented": {
    date: "2015-07-02",
    dateBasis: "stated",
    fact: {
      en: "The two ministers said that the agreement of 2014 was being fully implemented. Its fund, given as 15 million, had already helped, and the fences in the port were nearly finished. They agreed to add to the fund.",
      fr: "Les deux ministres ont dit que l’accord de 2014 était pleinement mis en œuvre. Son fonds, cité pour 15 millions, avait déjà été utile, et les clôtures du port étaient presque achevées. Ils sont convenus d’augmenter ce fonds.",
    },
    figures: [
      {
        value: 15_000_000,
        unit: {
          en: "units of a currency that the copy does not show",
          fr: "unités d’une monnaie que la copie n’indique pas",
        },
        qualifier: "exact",
        counts: { en: "the fund of 2014", fr: "fonds de 2014" },
      },
    ],
    source: governmentSources["paris-press-release-2015-07-en"],
    speakers: ["home-secretary", "french-interior-minister"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "implement-2014-joint-declaration",
        shows: "nothing",
        note: {
          en: "This was before the meeting. It does not say that all of the fund was in use.",
          fr: "C’était avant la rencontre. Le texte ne dit pas que tout le fonds était utilisé.",
        },
      },
    ],
    origin: "press-release-2015-07-02",
    note: {
      en: "The copy has lost the currency sign. The French page of the same day gives euros.",
      fr: "La copie a perdu le signe de la monnaie. La page française du même jour parle d’euros.",
    },
  },
  "fund-2014-spent": {
    date: "2014/2016",
    dateBasis: "stated",
    fact: {
      en: "The Home Office told Parliament in 2020 that £12 million had been spent between 2014 and 2016 on infrastructure at Calais, Dunkirk and Eurotunnel. About £2.5 million of it was for the controls that the UK carries out at Calais.",
      fr: "Le ministère britannique de l’Intérieur (Home Office) a dit au Parlement en 2020 que 12 millions de livres avaient été dépensés entre 2014 et 2016 pour des infrastructures à Calais, à Dunkerque et chez Eurotunnel. Environ 2,5 millions de livres étaient destinés aux contrôles que le Royaume-Uni effectue à Calais.",
    },
    figures: [
      {
        value: 12_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "spent between 2014 and 2016", fr: "dépensés entre 2014 et 2016" },
      },
      {
        value: 2_500_000,
        currency: "GBP",
        qualifier: "approximately",
        counts: {
          en: "part of it for the UK controls at Calais",
          fr: "part destinée aux contrôles britanniques à Calais",
        },
      },
    ],
    source: parliamentSources["answer-27050"],
    speakers: ["home-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "implement-2014-joint-declaration",
        shows: "under-way",
        meets: ["fund-financed"],
        note: {
          en: "A close call: the years run from before the meeting to after it. How much was spent after it is not said. That the two countries worked together on it is not said either.",
          fr: "Cas limite : la période commence avant la rencontre et se termine après. Rien ne dit combien a été dépensé après, ni que les deux pays y ont travaillé ensemble.",
        },
      },
    ],
    note: {
      en: "Other sources speak of a fund over three years, and in euros. The date is that of the spending; the answer is of 17 March 2020.",
      fr: "D’autres sources parlent d’un fonds sur trois ans, et en euros. La date est celle des dépenses ; la réponse est du 17 mars 2020.",
    },
  },
  "first-payment-september-2014": {
    date: "2014-09",
    dateBasis: "stated",
    fact: {
      en: "The Home Office told Parliament in 2019 that a first payment of £14.7 million had been made in September 2014.",
      fr: "Le ministère britannique de l’Intérieur (Home Office) a dit au Parlement en 2019 qu’un premier versement de 14,7 millions de livres avait eu lieu en septembre 2014.",
    },
    figures: [
      {
        value: 14_700_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "first payment, in September 2014", fr: "premier versement, en septembre 2014" },
      },
    ],
    source: parliamentSources["answer-217547"],
    speakers: ["home-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "implement-2014-joint-declaration",
        shows: "nothing",
        note: {
          en: "The payment was before the meeting, and the sum is not that of the statement.",
          fr: "Le versement est antérieur à la rencontre, et la somme n’est pas celle du communiqué.",
        },
      },
    ],
    note: {
      en: "Other answers give £12 million. No source that we read explains the difference. The date is that of the payment; the answer is of 12 February 2019.",
      fr: "D’autres réponses donnent 12 millions de livres. Aucune source lue n’explique l’écart. La date est celle du versement ; la réponse est du 12 février 2019.",
    },
  },
  "fund-2014-supplement": {
    date: "2020-10-02",
    dateBasis: "stated",
    fact: {
      en: "An answer in the House of Lords gave £12 million again, as a sum committed, and added a supplement of £1 million.",
      fr: "Une réponse à la Chambre des lords a cité de nouveau 12 millions de livres, comme somme engagée, et y a ajouté un supplément de 1 million de livres.",
    },
    figures: [
      {
        value: 12_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "sum committed", fr: "somme engagée" },
      },
      {
        value: 1_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "supplement", fr: "supplément" },
      },
    ],
    source: parliamentSources["answer-hl8269"],
    speakers: ["home-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "implement-2014-joint-declaration",
        shows: "nothing",
        note: {
          en: "It says that the sum was committed, not that it was spent.",
          fr: "La réponse dit que la somme a été engagée, non qu’elle a été dépensée.",
        },
      },
    ],
    note: {
      en: "The sentence on the supplement is cut in the copy read. That it was for fencing is our reading.",
      fr: "La phrase sur le supplément est coupée dans la copie lue. Nous comprenons qu’il s’agissait de clôtures.",
    },
  },
  "library-on-2014-fund": {
    date: "2014",
    dateBasis: "stated",
    fact: {
      en: "The House of Commons Library lists £12 million over three years for 2014.",
      fr: "La bibliothèque de la Chambre des communes cite pour 2014 une somme de 12 millions de livres sur trois ans.",
    },
    figures: [
      {
        value: 12_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "over three years", fr: "sur trois ans" },
      },
    ],
    source: parliamentSources["commons-library-9681"],
    speakers: ["house-of-commons-library"],
    readInFull: false,
    bearsOn: [{ commitment: "implement-2014-joint-declaration", shows: "nothing" }],
  },
});
