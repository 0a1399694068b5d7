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
      en: "The two ministers wrote a joint article. They named £1.4 million for the waiting area for lorries, on top of the £12 million.",
      fr: "Les deux ministres ont écrit une tribune commune. Ils y citent 1,4 million de livres pour la zone d’attente des poids lourds, en plus des 12 millions de livres.",
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
          fr: "La somme est citée de nouveau. La tribune ne dit pas qu’elle a été versée.",
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
      fr: "La ministre britannique de l’Intérieur a indiqué à la Chambre des communes qu’une zone sécurisée était prévue pour 230 véhicules, soit une file d’environ 2,5 miles.",
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
      en: "A trade paper reported what the Home Secretary said of the waiting area for 230 lorries. It was expected to be working by the autumn.",
      fr: "Un journal professionnel a cité la ministre britannique de l’Intérieur. Selon elle, la zone d’attente pour 230 poids lourds devrait fonctionner d’ici à l’automne.",
    },
    figures: [
      {
        value: 230,
        unit: { en: "lorries", fr: "poids lourds" },
        qualifier: "exact",
        counts: { en: "room in the area announced", fr: "capacité de la zone annoncée" },
      },
    ],
    source: pressAndOtherSources["fruitnet-2015-07"],
    speakers: ["home-secretary"],
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
      en: "The Home Office told Parliament of an area brought in with the port operator until the one for 230 vehicles was ready. It was a secure area to move and wait, for about 200 vehicles.",
      fr: "Le Home Office (ministère britannique de l’Intérieur) a indiqué au Parlement qu’une zone provisoire avait été mise en place avec l’exploitant du port, en attendant la zone pour 230 véhicules. C’était une zone sécurisée de circulation et d’attente, pour environ 200 véhicules.",
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
      en: "A regional paper told of a new buffer area in the port. It added 400 places for lorries.",
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
          en: "A close call: this may have followed on the area that the statement names, or be the area opened in August 2016. The part that we read says neither, nor that the UK supported it.",
          fr: "Cas limite : il peut s’agir d’une suite de la zone citée dans le communiqué, ou de celle ouverte en août 2016. La partie que nous avons lue ne dit ni l’un ni l’autre, et ne parle pas d’un soutien du Royaume-Uni.",
        },
      },
      { statement: "waiting-area-will-enable-230-vehicles", shows: "nothing" },
    ],
  },
  "ten-million-euros-for-the-tunnel-site": {
    date: "2015-07-28",
    dateBasis: "stated",
    fact: {
      en: "The French radio station France Inter told of the London meeting on Tuesday 28 July. There, it said, the UK Government announced a further €10 million for the tunnel site.",
      fr: "La radio France Inter a parlé de la réunion de Londres du mardi 28 juillet. Selon elle, le gouvernement britannique y a annoncé 10 millions d’euros de plus pour le site du tunnel.",
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
          en: "This tells of what was announced at the meeting itself, and of nothing after it.",
          fr: "Cela porte sur ce qui a été annoncé lors de la rencontre, et non sur la suite.",
        },
      },
    ],
  },
  "seven-million-invested-in-fencing": {
    date: "[2015-08-06..2015-08-08]",
    dateBasis: "inferred",
    fact: {
      en: "A spokeswoman for the Home Office said that £7 million had been put into fencing. It stands along the platforms and around the site at Coquelles.",
      fr: "Selon une porte-parole du Home Office (ministère britannique de l’Intérieur), 7 millions de livres avaient été investis dans des clôtures. Elles se trouvent le long des quais et autour du site de Coquelles.",
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
    note: {
      en: "The copy of the article that we read shows no day. We infer it from the incident that the spokeswoman was asked about. A newspaper in Kent dates it to a Thursday, which was 6 August. A website retold the story on 8 August.",
      fr: "La copie de l’article que nous avons lue n’indique pas le jour. Nous le déduisons : un journal du Kent situe un jeudi, soit le 6 août, l’incident sur lequel la porte-parole était interrogée. Un site a repris l’affaire le 8 août.",
    },
  },
  "first-fencing-phase-completed": {
    date: "[2015-08-06..2015-08-08]",
    dateBasis: "inferred",
    fact: {
      en: "A spokeswoman for the Home Office said that the first phase at Coquelles had been completed that day.",
      fr: "Une porte-parole du Home Office (ministère britannique de l’Intérieur) a déclaré que la première phase, à Coquelles, avait été achevée le jour même.",
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
          en: "A close call: we read the “first phase” as the first UK contribution. On 29 July the press said that the £7 million would pay for 1.2 miles of fence, expected that week. The statement may have meant the fences first used at the summit of the North Atlantic Treaty Organization (NATO) instead.",
          fr: "Cas limite : nous voyons dans cette première phase la première contribution britannique. Le 29 juillet, la presse disait que les 7 millions de livres paieraient 1,2 mile de clôture, attendu la même semaine. Le communiqué visait peut-être plutôt les clôtures d’abord utilisées au sommet de l’Organisation du traité de l’Atlantique nord (OTAN).",
        },
      },
      { statement: "site-work-has-started", shows: "under-way" },
    ],
    origin: "home-office-briefing-2015-08",
    note: {
      en: "The copy of the article that we read shows no day. We infer it from the incident that the spokeswoman was asked about. A newspaper in Kent dates it to a Thursday, which was 6 August. A website retold the story on 8 August. That newspaper says that she spoke the day before.",
      fr: "La copie de l’article que nous avons lue n’indique pas le jour. Nous le déduisons : un journal du Kent situe un jeudi, soit le 6 août, l’incident sur lequel la porte-parole était interrogée. Un site a repris l’affaire le 8 août. Ce journal dit qu’elle s’est exprimée la veille.",
    },
  },
  "fence-due-by-next-weekend": {
    date: "2015-07-31",
    dateBasis: "stated",
    fact: {
      en: "The Prime Minister’s Office said that the new fence for the platform at Coquelles was to be finished by the next weekend. More fencing around the site was to follow.",
      fr: "Les services du Premier ministre britannique ont indiqué que la nouvelle clôture du quai de Coquelles devait être achevée d’ici au week-end suivant. D’autres clôtures autour du site devaient suivre.",
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
          en: "This is a forecast, made on a Friday. We read the next weekend as that of 8 and 9 August, a week later than “this week” in the statement.",
          fr: "C’est une prévision, faite un vendredi. Pour nous, le week-end suivant est celui des 8 et 9 août, une semaine après « this week » (cette semaine) dans le communiqué.",
        },
      },
    ],
  },
  "fence-work-on-schedule": {
    date: "2015-08-03",
    dateBasis: "inferred",
    fact: {
      en: "The UK Foreign Secretary said that the fencing work arranged before was on time. Up to 100 more guards were to be sent to the terminal area.",
      fr: "Le ministre britannique des Affaires étrangères a déclaré que les travaux de clôture déjà prévus avançaient dans les temps. Jusqu’à 100 gardes de plus devaient être envoyés dans la zone du terminal.",
    },
    figures: [
      {
        value: 100,
        unit: { en: "guards", fr: "gardes" },
        qualifier: "up-to",
        counts: { en: "more guards for the terminal area", fr: "gardes supplémentaires pour la zone du terminal" },
      },
    ],
    source: pressAndOtherSources["bbc-2015-08-03"],
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
    origin: "foreign-secretary-2015-08-03",
    note: {
      en: "The BBC says that a measure was to begin on Monday evening, and The Guardian has the meeting under 3 August. The Independent, dated 5 August, says only “last night”.",
      fr: "La BBC parle d’une mesure prévue dès le lundi soir, et The Guardian rapporte la réunion à la date du 3 août. The Independent, daté du 5 août, dit seulement « last night » (hier soir).",
    },
  },
  "british-fence-due-in-coming-days": {
    date: "[2015-07-29..2015-08-08]",
    dateBasis: "inferred",
    fact: {
      en: "Eurotunnel said that the high fence it had put up around the platforms came into use that day. The fence supplied by the British Government would be completed in the coming days.",
      fr: "Eurotunnel a indiqué que la haute clôture posée par l’entreprise autour des quais était entrée en service le jour même. La clôture fournie par le gouvernement britannique devait être achevée dans les jours suivants.",
    },
    figures: [],
    source: pressAndOtherSources["getlink-2015-08-strengthening"],
    speakers: ["eurotunnel"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "first-tunnel-fencing",
        shows: "under-way",
        note: {
          en: "A close call: we read the fence supplied by the British Government as the first UK contribution. It was not yet complete.",
          fr: "Cas limite : pour nous, la clôture que fournit le gouvernement britannique est la première contribution du Royaume-Uni. Elle n’était pas encore achevée.",
        },
      },
      { statement: "site-work-has-started", shows: "under-way" },
    ],
    note: {
      en: "The page shows no day. It tells of the effect of the police reinforcements. The French Interior Minister announced them on 29 July at the latest. And the Home Office spoke of a first phase as completed on 8 August at the latest.",
      fr: "La page n’indique pas de jour. Elle parle de l’effet des renforts de police, annoncés par le ministre français de l’Intérieur le 29 juillet au plus tard. Et le Home Office (ministère britannique de l’Intérieur) a dit une première phase achevée le 8 août au plus tard.",
    },
  },
  "uk-to-fund-more-guards": {
    date: "2015-08-03",
    dateBasis: "inferred",
    fact: {
      en: "The UK Foreign Secretary announced that the UK would pay for 100 more guards at Coquelles, which would make 300. The French authorities were to recruit them.",
      fr: "Le ministre britannique des Affaires étrangères a annoncé que le Royaume-Uni paierait 100 gardes de plus à Coquelles, ce qui porterait leur nombre à 300. Les autorités françaises devaient les recruter.",
    },
    figures: [
      {
        value: 100,
        unit: { en: "guards", fr: "gardes" },
        qualifier: "exact",
        counts: { en: "more guards, to be paid for by the UK", fr: "gardes de plus, à la charge du Royaume-Uni" },
      },
      {
        value: 300,
        unit: { en: "guards", fr: "gardes" },
        qualifier: "exact",
        counts: { en: "guards in all at the terminal", fr: "gardes au total au terminal" },
      },
    ],
    source: pressAndOtherSources["guardian-2015-08-03"],
    speakers: ["uk-foreign-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "coquelles-funding",
        shows: "nothing",
        note: {
          en: "It tells what the UK would pay. Whether this is part of the £7 million is not said.",
          fr: "La source dit ce que le Royaume-Uni paierait. Rien ne dit si cela fait partie des 7 millions de livres.",
        },
      },
    ],
    origin: "foreign-secretary-2015-08-03",
  },
  "home-secretary-on-money-and-removals": {
    date: "2015-07-28",
    dateBasis: "stated",
    fact: {
      en: "The Guardian reported that the Home Secretary committed an extra £7 million for the tunnel site on Tuesday 28 July. At the talks in London that evening, she said, she had agreed with the French Interior Minister to remove more people from Calais.",
      fr: "The Guardian a rapporté que la ministre britannique de l’Intérieur avait engagé, le mardi 28 juillet, 7 millions de livres supplémentaires pour le site du tunnel. Elle disait être convenue avec le ministre français de l’Intérieur, lors de la réunion tenue à Londres ce soir-là, d’éloigner davantage de personnes de Calais.",
    },
    figures: [
      {
        value: 7_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: {
          en: "extra sum for security at the tunnel site",
          fr: "somme supplémentaire pour la sécurité du site du tunnel",
        },
      },
    ],
    source: pressAndOtherSources["guardian-2015-07-28"],
    speakers: ["home-secretary"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "coquelles-funding",
        shows: "nothing",
        note: {
          en: "This is the day of the meeting itself.",
          fr: "C’est le jour même de la rencontre.",
        },
      },
      {
        commitment: "work-together-on-returns",
        shows: "nothing",
        note: {
          en: "This is the day of the meeting itself, and West Africa is not named.",
          fr: "C’est le jour même de la rencontre, et l’Afrique de l’Ouest n’est pas citée.",
        },
      },
    ],
  },
  "interior-ministry-on-the-london-talks": {
    date: "2015-07-29",
    dateBasis: "stated",
    fact: {
      en: "The French Interior Minister spoke in a communiqué of the talks in London the day before. They had led the UK to give a further €10 million for action in and around Calais. This came on top of the €15 million of 2014. He decided that day to add two mobile units to five and a half, for a time. That made almost 500 riot police and gendarmes.",
      fr: "Le ministre français de l’Intérieur a rendu compte, dans un communiqué, de la réunion de la veille à Londres. Elle avait amené le Royaume-Uni à apporter 10 millions d’euros de plus pour des actions à Calais et dans ses environs. Ils s’ajoutaient aux 15 millions d’euros de 2014. Le ministre a décidé ce jour-là d’ajouter temporairement deux unités mobiles aux cinq et demie déjà présentes. Cela faisait près de 500 policiers et gendarmes des unités de maintien de l’ordre.",
    },
    figures: [
      {
        value: 10_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "a further sum from the UK", fr: "somme supplémentaire venant du Royaume-Uni" },
      },
      {
        value: 15_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "the sum of 2014, to which it is added", fr: "somme de 2014, à laquelle elle s’ajoute" },
      },
      {
        value: 2,
        unit: { en: "units", fr: "unités" },
        qualifier: "exact",
        counts: { en: "mobile units added for a time", fr: "unités mobiles ajoutées temporairement" },
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
        qualifier: "almost",
        counts: {
          en: "in the mobile units, after the two were added",
          fr: "dans les unités mobiles, après l’ajout des deux",
        },
      },
    ],
    source: governmentSources["interior-communique-2015-07-29"],
    speakers: ["french-interior-minister"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "coquelles-funding",
        shows: "nothing",
        note: {
          en: "It tells what was agreed at the talks. That the sum was paid is not said, and the part read does not name Coquelles.",
          fr: "La source dit ce qui a été convenu lors de la réunion. Rien ne dit que la somme a été versée, et la partie lue ne cite pas Coquelles.",
        },
      },
      { statement: "police-reinforcements-deployed", shows: "under-way" },
    ],
  },
  "fence-expected-that-week": {
    date: "2015-07-29",
    dateBasis: "inferred",
    fact: {
      en: "City A.M., a London newspaper, said that the £7 million would help to pay for 1.2 miles of new fence at Coquelles. The fence was expected to be finished that week.",
      fr: "Le journal londonien City A.M. a écrit que les 7 millions de livres aideraient à payer 1,2 mile de nouvelle clôture à Coquelles. Cette clôture devait être achevée dans la semaine.",
    },
    figures: [
      {
        value: 7_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: {
          en: "extra money, to help pay for the fence",
          fr: "argent supplémentaire, devant aider à payer la clôture",
        },
      },
      {
        value: 1.2,
        unit: { en: "miles", fr: "mile" },
        qualifier: "exact",
        counts: { en: "length of the new fence", fr: "longueur de la nouvelle clôture" },
      },
    ],
    source: pressAndOtherSources["city-am-2015-07-fence"],
    speakers: [],
    readInFull: false,
    bearsOn: [
      {
        commitment: "first-tunnel-fencing",
        shows: "nothing",
        note: { en: "This is a forecast.", fr: "C’est une prévision." },
      },
      { commitment: "coquelles-funding", shows: "nothing" },
    ],
  },
  "rapid-fence-asked-for": {
    date: "2015-07-29",
    dateBasis: "inferred",
    fact: {
      en: "The Home Secretary said that the UK was pressing for 1.2 miles of new fence to be put up fast at Coquelles. The UK was to pay for it.",
      fr: "La ministre britannique de l’Intérieur a déclaré que le Royaume-Uni insistait pour que 1,2 mile de nouvelle clôture soit posé rapidement à Coquelles. Le Royaume-Uni devait payer cette clôture.",
    },
    figures: [
      {
        value: 1.2,
        unit: { en: "miles", fr: "mile" },
        qualifier: "exact",
        counts: { en: "length of the new fence", fr: "longueur de la nouvelle clôture" },
      },
    ],
    source: pressAndOtherSources["bbc-2015-07-29"],
    speakers: ["home-secretary"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "first-tunnel-fencing",
        shows: "nothing",
        note: {
          en: "It tells what was asked for. We read this fence as the one in the statement.",
          fr: "La source dit ce qui était demandé. Pour nous, c’est la clôture dont parle le communiqué.",
        },
      },
      { statement: "site-work-has-started", shows: "nothing" },
    ],
  },
  "first-fence-seen-in-place": {
    date: "2015-08-05",
    dateBasis: "inferred",
    fact: {
      en: "Channel 4 News reported that the UK Government had put up a fence of 1.6 km around the platform area of Eurotunnel. It was paid for from the £7 million.",
      fr: "Channel 4 News a rapporté que le gouvernement du Royaume-Uni avait posé une clôture de 1,6 km autour des quais d’Eurotunnel. Elle avait été payée sur les 7 millions de livres.",
    },
    figures: [
      {
        value: 1.6,
        unit: { en: "kilometres", fr: "kilomètre" },
        qualifier: "exact",
        counts: { en: "length of the fence", fr: "longueur de la clôture" },
      },
      {
        value: 7_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "money from which the fence was paid for", fr: "argent sur lequel la clôture a été payée" },
      },
    ],
    source: pressAndOtherSources["channel-4-fence"],
    speakers: [],
    readInFull: false,
    bearsOn: [
      {
        commitment: "first-tunnel-fencing",
        shows: "complete",
        meets: ["fencing-complete"],
        note: {
          en: "A close call: we read this fence as the first UK contribution.",
          fr: "Cas limite : nous voyons dans cette clôture la première contribution britannique.",
        },
      },
      {
        commitment: "coquelles-funding",
        shows: "started",
        note: {
          en: "The fence was paid for from that money; how much it cost is not said.",
          fr: "La clôture a été payée sur cet argent ; son coût n’est pas indiqué.",
        },
      },
      { statement: "site-work-has-started", shows: "under-way" },
    ],
    note: {
      en: "The day is inferred. The article speaks of an arrest on Tuesday, which was 4 August. The fence went up the day after the arrest, so on Wednesday 5 August. On 29 July 1.2 miles (about 1.9 km) had been spoken of. That was a plan, and this is a fence in place.",
      fr: "Le jour est déduit. L’article parle d’une arrestation du mardi, soit le 4 août, à la veille de la pose de la clôture. Celle-ci date donc du mercredi 5 août. Le 29 juillet, il était question de 1,2 mile (environ 1,9 km). C’était un projet, et ceci est une clôture posée.",
    },
  },
  "platform-works-almost-complete": {
    date: "[2015-08-02..2015-08-20]",
    dateBasis: "inferred",
    fact: {
      en: "Eurotunnel spoke of the extra work to make its French terminal secure, above all around the platforms. It was almost finished.",
      fr: "Eurotunnel a parlé d’autres travaux pour rendre plus sûr son terminal français, surtout autour des quais. Ils étaient presque achevés.",
    },
    figures: [],
    source: pressAndOtherSources["getlink-2015-08-traffic"],
    speakers: ["eurotunnel"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "first-tunnel-fencing",
        shows: "nothing",
        note: {
          en: "The part read does not tell the company’s own works from the UK contribution.",
          fr: "La partie lue ne distingue pas les travaux de l’entreprise de la contribution britannique.",
        },
      },
      { statement: "site-work-has-started", shows: "under-way" },
    ],
    note: {
      en: "The page shows no day. It speaks of traffic on Saturday 1 August, and does not yet tell of the ministers’ visit on 20 August.",
      fr: "La page n’indique pas de jour. Elle parle de la circulation du samedi 1er août et n’évoque pas encore la visite des ministres du 20 août.",
    },
  },
  "new-installations-marked-by-visit": {
    date: "2015-08-20",
    dateBasis: "inferred",
    fact: {
      en: "Eurotunnel said that the two ministers came to Coquelles to mark that new security works were finished. It spoke of new fences that it had put up to protect its platforms. It also spoke of measures by itself and the two governments.",
      fr: "Eurotunnel a indiqué que les deux ministres étaient venus à Coquelles marquer l’achèvement de nouvelles installations de sécurité. L’entreprise parlait de nouvelles clôtures qu’elle avait posées pour protéger ses quais, et de mesures prises par elle-même et par les deux gouvernements.",
    },
    figures: [],
    source: pressAndOtherSources["getlink-2015-08-visit"],
    speakers: ["eurotunnel"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "first-tunnel-fencing",
        shows: "nothing",
        note: {
          en: "A close call: new installations were complete two weeks after the Home Office said so of the first phase. Which of them the UK paid for is not said, so we do not count it as another voice for the same fence.",
          fr: "Cas limite : de nouvelles installations étaient achevées deux semaines après que le Home Office (ministère britannique de l’Intérieur) avait annoncé l’achèvement de la première phase. Rien ne dit lesquelles le Royaume-Uni a payées ; nous n’y voyons donc pas une autre voix sur la même clôture.",
        },
      },
      { statement: "site-work-has-started", shows: "under-way" },
    ],
    note: {
      en: "The page shows no day; it is that of the ministers’ visit.",
      fr: "La page n’indique pas de jour ; c’est celui de la visite des ministres.",
    },
  },
  "fences-at-uk-expense": {
    date: "[2015-08-01..2015-08-10]",
    dateBasis: "inferred",
    fact: {
      en: "Agence France-Presse (AFP) reported new barriers at the Eurotunnel site. They were put up in early August, at the expense of the UK.",
      fr: "L’Agence France-Presse (AFP) a rapporté que de nouvelles barrières avaient été installées début août sur le site d’Eurotunnel, aux frais du Royaume-Uni.",
    },
    figures: [],
    source: pressAndOtherSources["afp-2015-08-31-fences"],
    speakers: [],
    readInFull: false,
    bearsOn: [
      {
        commitment: "first-tunnel-fencing",
        shows: "complete",
        meets: ["fencing-complete"],
        note: {
          en: "A close call: we read these barriers as the first UK contribution.",
          fr: "Cas limite : nous voyons dans ces barrières la première contribution britannique.",
        },
      },
      {
        commitment: "coquelles-funding",
        shows: "started",
        note: {
          en: "The UK paid for barriers; which sum is not said.",
          fr: "Le Royaume-Uni a payé des barrières ; la somme n’est pas indiquée.",
        },
      },
      { statement: "site-work-has-started", shows: "under-way" },
    ],
    note: {
      en: "The article gives no day. We read “early August” as the first ten days of the month.",
      fr: "L’article n’indique pas de jour. Pour nous, « début août » désigne les dix premiers jours du mois.",
    },
  },
  "governments-meet-security-costs": {
    date: "2015-10-22",
    dateBasis: "stated",
    fact: {
      en: "The Independent reported the results of Eurotunnel. It said that the company was finishing 29 km of security fences and had doubled its guards to almost 250. The two governments were meeting the costs. The company said that it was grateful for their support.",
      fr: "The Independent a rendu compte des résultats d’Eurotunnel. Selon le journal, l’entreprise achevait 29 km de clôtures de sécurité et ses gardes, deux fois plus nombreux, étaient près de 250. Les deux gouvernements en prenaient les frais à leur charge. L’entreprise se disait reconnaissante de leur soutien.",
    },
    figures: [
      {
        value: 29,
        unit: { en: "kilometres", fr: "kilomètres" },
        qualifier: "exact",
        counts: { en: "security fences being finished", fr: "clôtures de sécurité en cours d’achèvement" },
      },
      {
        value: 250,
        unit: { en: "guards", fr: "gardes" },
        qualifier: "almost",
        counts: { en: "security staff, twice as many as before", fr: "agents de sécurité, deux fois plus qu’avant" },
      },
    ],
    source: pressAndOtherSources["independent-2015-10-22"],
    speakers: [],
    readInFull: false,
    bearsOn: [
      {
        commitment: "coquelles-funding",
        shows: "started",
        note: {
          en: "A close call: the newspaper itself says that the governments pay for security at Coquelles. The company is quoted only as thanking them for their support. The £7 million is not named, and what each government paid is not said.",
          fr: "Cas limite : c’est le journal qui dit que les gouvernements paient la sécurité à Coquelles ; l’entreprise est seulement citée pour les remercier de leur soutien. Les 7 millions de livres ne sont pas cités, et rien ne dit ce que chacun a payé.",
        },
      },
      { statement: "site-work-has-started", shows: "under-way" },
    ],
  },
  "eurotunnel-new-fences": {
    date: "[2015-11-20..2015-11-24]",
    dateBasis: "inferred",
    fact: {
      en: "Eurotunnel said that a first phase of high fences, 37 km long, was finished and that its security staff had been tripled. Both came under a plan that it began on 1 July, with the support of the two governments. It said that attempts to enter had come down almost to none.",
      fr: "Eurotunnel a indiqué qu’une première phase de hautes clôtures, longue de 37 km, était achevée. Ses agents de sécurité étaient trois fois plus nombreux, selon un plan lancé par l’entreprise le 1er juillet et avec le soutien des deux gouvernements. Selon elle, les tentatives d’intrusion étaient tombées presque à zéro.",
    },
    figures: [
      {
        value: 37,
        unit: { en: "kilometres", fr: "kilomètres" },
        qualifier: "exact",
        counts: { en: "new fences", fr: "nouvelles clôtures" },
      },
    ],
    source: pressAndOtherSources["getlink-2015-11"],
    speakers: ["eurotunnel"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "coquelles-funding",
        shows: "nothing",
        note: {
          en: "The company tells of support by the two governments. Which sums, and whether the £7 million is among them, is not said.",
          fr: "L’entreprise parle d’un soutien des deux gouvernements. Rien ne dit de quelles sommes il s’agit, ni si les 7 millions de livres en font partie.",
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
    note: {
      en: "This “first phase” of the company in November is not the first phase that the Home Office spoke of in August. The release shows no day: it speaks of Thursday 19 November, and a supplier of fences cited an article on it on 24 November.",
      fr: "Cette « first phase » (première phase) de l’entreprise, en novembre, n’est pas celle dont le Home Office (ministère britannique de l’Intérieur) parlait en août. Le communiqué n’indique pas de jour. Il parle du jeudi 19 novembre, et un fabricant de clôtures a cité le 24 novembre un article qui le reprend.",
    },
  },
  "press-on-guards-and-the-seven-million": {
    date: "[2015-11-20..2015-11-24]",
    dateBasis: "inferred",
    fact: {
      en: "KentOnline wrote of the extra £7 million of July. It was first of all for better fences, but also to triple the security staff.",
      fr: "KentOnline a parlé des 7 millions de livres de plus annoncés en juillet. Ils étaient destinés d’abord à de meilleures clôtures, mais aussi à tripler le nombre d’agents de sécurité.",
    },
    figures: [
      {
        value: 7_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: {
          en: "extra money for fences and security staff",
          fr: "argent supplémentaire pour des clôtures et des agents",
        },
      },
    ],
    source: pressAndOtherSources["kentonline-2015"],
    speakers: [],
    readInFull: false,
    bearsOn: [
      {
        commitment: "coquelles-funding",
        shows: "nothing",
        note: {
          en: "It tells what the money was for, and not that it was paid.",
          fr: "La source dit à quoi l’argent était destiné, non qu’il a été versé.",
        },
      },
    ],
  },
  "port-and-tunnel-programme-advanced": {
    date: "2015-11-02",
    dateBasis: "stated",
    fact: {
      en: "The French Embassy in London said that a €35 million programme for the port and the tunnel was well advanced. Most of the money had been allocated, the work in the port was nearly done, and Eurotunnel’s work was due to end by mid-November.",
      fr: "L’ambassade de France à Londres a indiqué qu’un programme de 35 millions d’euros pour le port et le tunnel était bien avancé. L’essentiel de l’argent était attribué. Les travaux du port étaient presque terminés, et ceux d’Eurotunnel devaient s’achever à la mi-novembre au plus tard.",
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
          en: "A close call: this is a wider sum, and the end of the work is a forecast. The company told of it as finished about 20 November. Whether the £7 million is in the sum is not said.",
          fr: "Cas limite : la somme est plus large, et la fin des travaux est une prévision ; l’entreprise les a dits achevés vers le 20 novembre. Rien ne dit si les 7 millions de livres y sont compris.",
        },
      },
      { statement: "site-work-has-started", shows: "under-way" },
    ],
  },
  "french-communique-on-tunnel-security": {
    date: "2015-08-18",
    dateBasis: "stated",
    fact: {
      en: "The French Interior Minister said that the UK had pledged a further €10 million. It was for security along the tracks of the tunnel. He said that attempts had since become far fewer. He dated the pledge to a declaration of 2 August.",
      fr: "Le ministre français de l’Intérieur a déclaré que le Royaume-Uni s’était engagé à verser 10 millions d’euros de plus pour sécuriser les voies du tunnel. Selon lui, les tentatives avaient depuis nettement diminué. Il date cet engagement d’une déclaration du 2 août.",
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
      en: "We read the declaration of 2 August as the article of the two ministers, which came out in France that day. The ministry itself had told of the same sum on 29 July.",
      fr: "Pour nous, la déclaration du 2 août est la tribune des deux ministres, parue en France ce jour-là. Le ministère avait lui-même cité la même somme dès le 29 juillet.",
    },
  },
  "forty-five-million-euros-in-all": {
    date: "2015-11-02",
    dateBasis: "stated",
    fact: {
      en: "Radio France Internationale (RFI) put the money from the UK at €45 million in all. Of this, €35 million was for security at the port and the tunnel, and €10 million for living conditions. It reported no known crossing since 25 October. There had been about twenty a day in the weeks before.",
      fr: "Radio France Internationale (RFI) a chiffré l’argent du Royaume-Uni à 45 millions d’euros en tout. Sur cette somme, 35 millions allaient à la sécurité du port et du tunnel, et 10 millions aux conditions de vie. Elle n’a signalé aucun passage connu depuis le 25 octobre. Il y en avait eu une vingtaine par jour les semaines précédentes.",
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
      en: "At the Amiens summit the two governments said that the UK had given £63 million in the past year. It was to make the port and the tunnel secure.",
      fr: "Au sommet d’Amiens, les deux gouvernements ont chiffré ce que le Royaume-Uni avait donné pour la sécurité du port et du tunnel. C’étaient 63 millions de livres, au cours de l’année écoulée.",
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
      en: "A French broadcaster reported that the UK added €22 million for 2016 at the Amiens summit. It was for security works, centres where people are housed, and returns.",
      fr: "Selon une chaîne française, le Royaume-Uni a ajouté 22 millions d’euros pour 2016 au sommet d’Amiens : travaux de sécurité, centres d’hébergement et retours.",
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
      en: "British sources put this sum at about £17 million.",
      fr: "Des sources britanniques chiffrent cette somme à environ 17 millions de livres.",
    },
  },
  "ambassador-on-works-paid-for": {
    date: "[2016-03-04..2016-06-22]",
    dateBasis: "inferred",
    fact: {
      en: "The UK Ambassador spoke to members of the French National Assembly about works to make the port and other infrastructure secure. So far, €82 million of them had been paid for.",
      fr: "L’ambassadeur du Royaume-Uni a parlé à des députés français de travaux pour la sécurité du port et d’autres infrastructures. Jusque-là, 82 millions d’euros de travaux avaient été financés.",
    },
    figures: [
      {
        value: 82_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: {
          en: "works paid for up to then, for the port and other infrastructure",
          fr: "travaux financés jusque-là, pour le port et d’autres infrastructures",
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
      fr: "Le Home Office (ministère britannique de l’Intérieur) a indiqué au Parlement ce qu’avait financé le fonds commun. Depuis novembre 2014, environ 50,2 millions d’euros de ce fonds avaient servi aux clôtures des points de contrôle en France. Rien n’était allé à la police française.",
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
          en: "This is a total for several places and years.",
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
      en: "In a joint statement, the ministers put what the UK had spent on Calais over two years at more than 100 million. The copy that we read has lost the currency sign.",
      fr: "Dans un communiqué commun, les ministres ont chiffré à plus de 100 millions les dépenses du Royaume-Uni à Calais sur deux ans. La copie que nous avons lue a perdu le signe de la monnaie.",
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
      en: "The French Embassy in London said that the declaration set up an action plan. The plan was on campaigns to inform people, on vulnerable people, on security in the port and on joint police work.",
      fr: "L’ambassade de France à Londres a indiqué que la déclaration mettait en place un plan d’action. Ce plan portait sur des campagnes d’information, les personnes vulnérables, la sécurité du port et la coopération des polices.",
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
          fr: "La source dit ce qui devait être mis en œuvre, dix mois avant la rencontre.",
        },
      },
    ],
  },
  "refugee-council-on-2014-fund": {
    date: "2014-09-26",
    dateBasis: "stated",
    fact: {
      en: "A European body that speaks for refugees put the fund of 2014 at €15 million over three years. It noted that part of it was for vulnerable people, such as victims of trafficking.",
      fr: "Une organisation européenne de défense des réfugiés a chiffré le fonds de 2014 à 15 millions d’euros sur trois ans. Elle a noté qu’une partie était destinée à des personnes vulnérables, par exemple des victimes de la traite.",
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
      en: "The statement names £12 million. At the rates of 2014 the two are about the same sum; this is our reading.",
      fr: "Le communiqué cite 12 millions de livres. Aux taux de 2014, les deux sommes sont à peu près égales ; c’est notre lecture.",
    },
  },
  "french-press-on-2014-fund": {
    date: "2014-09",
    dateBasis: "inferred",
    fact: {
      en: "A French weekly put the money from the UK at €5 million a year for three years. That makes €15 million in all.",
      fr: "Un hebdomadaire français a chiffré la part britannique à 5 millions d’euros par an pendant trois ans. Cela fait 15 millions d’euros en tout.",
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
      en: "The statement names £12 million. At the rates of 2014 the two are about the same sum; this is our reading.",
      fr: "Le communiqué cite 12 millions de livres. Aux taux de 2014, les deux sommes sont à peu près égales ; c’est notre lecture.",
    },
  },
  "declaration-2014-being-implemented": {
    date: "2015-07-02",
    dateBasis: "stated",
    fact: {
      en: "The two ministers said that the agreement of 2014 was being fully implemented. Its fund, given as 15 million, had already helped, and the fences in the port were nearly finished. They agreed to add to the fund.",
      fr: "Les deux ministres ont indiqué que l’accord de 2014 était pleinement mis en œuvre. Son fonds, de 15 millions selon le texte, avait déjà été utile, et les clôtures du port étaient presque achevées. Ils sont convenus d’abonder ce fonds.",
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
      fr: "Le Home Office (ministère britannique de l’Intérieur) a rendu compte au Parlement en 2020. Entre 2014 et 2016, 12 millions de livres avaient été dépensés pour des infrastructures à Calais, à Dunkerque et chez Eurotunnel. Sur cette somme, environ 2,5 millions de livres étaient destinés aux contrôles que le Royaume-Uni effectue à Calais.",
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
      en: "In 2019 the Home Office told Parliament of a first payment of £14.7 million, made in September 2014. It was for security at the port of Calais.",
      fr: "Le Home Office (ministère britannique de l’Intérieur) a parlé au Parlement, en 2019, d’un premier versement de 14,7 millions de livres. Destiné à la sécurité du port de Calais, il avait eu lieu en septembre 2014.",
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
      en: "Other answers name £12 million. No source that we read explains the difference. The date is that of the payment; the answer is of 12 February 2019.",
      fr: "D’autres réponses citent 12 millions de livres. Aucune source lue n’explique l’écart. La date est celle du versement ; la réponse est du 12 février 2019.",
    },
  },
  "fund-2014-supplement": {
    date: "2020-10-02",
    dateBasis: "stated",
    fact: {
      en: "An answer in the House of Lords named £12 million again, as a sum committed. It added a further £1 million.",
      fr: "Une réponse à la Chambre des lords a cité de nouveau 12 millions de livres, comme somme engagée. Elle y a ajouté un supplément de 1 million de livres.",
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
      fr: "La phrase sur le supplément est tronquée dans la copie lue. Selon notre lecture, il s’agissait de clôtures.",
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
  "waiting-area-due-in-spring-2016": {
    date: "2016-01-21",
    dateBasis: "stated",
    fact: {
      en: "The Home Office told Parliament that the waiting area for 230 vehicles was to be ready by the spring of 2016.",
      fr: "Le Home Office (ministère britannique de l’Intérieur) a indiqué au Parlement que la zone d’attente pour 230 véhicules devait être prête d’ici au printemps 2016.",
    },
    figures: [
      {
        value: 230,
        unit: { en: "vehicles", fr: "véhicules" },
        qualifier: "exact",
        counts: { en: "room in the area still to come", fr: "capacité de la zone encore à venir" },
      },
    ],
    source: parliamentSources["answer-22248"],
    speakers: ["home-office"],
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
  "port-area-opened-august-2016": {
    date: "2016-08-09",
    dateBasis: "stated",
    fact: {
      en: "The Port of Calais opened a secure area for lorries before its check-in lanes: 15 lanes on four hectares, with 1,100 places. It had decided this at the end of 2015, so as to take 300 lorries at once, and built the area in four months.",
      fr: "Le port de Calais a ouvert une zone sécurisée pour les poids lourds, avant les voies d’enregistrement : 15 voies sur quatre hectares, avec 1 100 places. Il l’avait décidée à la fin de 2015, pour accueillir 300 poids lourds à la fois, et l’a construite en quatre mois.",
    },
    figures: [
      {
        value: 15,
        unit: { en: "lanes", fr: "voies" },
        qualifier: "exact",
        counts: { en: "lanes in the area", fr: "voies de la zone" },
      },
      {
        value: 4,
        unit: { en: "hectares", fr: "hectares" },
        qualifier: "exact",
        counts: { en: "size of the area", fr: "superficie de la zone" },
      },
      {
        value: 1100,
        unit: { en: "places", fr: "places" },
        qualifier: "exact",
        counts: { en: "places for lorries", fr: "places pour poids lourds" },
      },
      {
        value: 300,
        unit: { en: "lorries", fr: "poids lourds" },
        qualifier: "exact",
        counts: { en: "lorries that can arrive at once", fr: "poids lourds pouvant être accueillis à la fois" },
      },
      {
        value: 4,
        unit: { en: "months", fr: "mois" },
        qualifier: "exact",
        counts: { en: "time taken to build it", fr: "durée de la construction" },
      },
    ],
    source: pressAndOtherSources["drive-europe-2016-08"],
    speakers: ["port-of-calais"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "secure-waiting-area",
        shows: "nothing",
        note: {
          en: "A close call, and our reading: this may be the area of the statement in another form. Nothing in the part read links the two, and neither money from the UK nor the 230 vehicles is named.",
          fr: "Cas limite, et c’est notre lecture : il peut s’agir, sous une autre forme, de la zone du communiqué. Rien, dans la partie lue, ne relie les deux ; elle ne cite ni argent du Royaume-Uni, ni les 230 véhicules.",
        },
      },
      { statement: "waiting-area-will-enable-230-vehicles", shows: "nothing" },
    ],
  },
});
