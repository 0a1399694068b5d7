import { defineTerms } from "@entente/sdk";
import { internationalSources } from "../sources/international.ts";

/** Words and abbreviations of the statement, in the order in which it first uses them; they are not thereby ours. */
export const wordsOfTheText = defineTerms({
  "home-office": {
    term: { en: "Home Office", fr: "Home Office" },
    definition: {
      en: "The ministry of the United Kingdom (UK) for borders and immigration. It is also in charge of policing and security.",
      fr: "Le ministère du Royaume-Uni chargé des frontières, de l’immigration, de la police et de la sécurité. C’est le ministère britannique de l’Intérieur.",
    },
    usedIn: "text",
    seeAlso: ["home-secretary"],
    anchors: [{ exact: "Home Office", suffix: "\nPrintable" }],
  },
  "home-secretary": {
    term: { en: "Home Secretary", fr: "ministre britannique de l’Intérieur" },
    definition: {
      en: "The minister who heads the Home Office. The statement gives the post and not the name of the person.",
      fr: "Le ou la ministre à la tête du Home Office. Le communiqué donne la fonction, non le nom de la personne.",
    },
    usedIn: "text",
    seeAlso: ["home-office", "interior-minister"],
    anchors: [{ exact: "Home Secretary", suffix: " met" }],
  },
  "interior-minister": {
    term: { en: "Interior Minister", fr: "ministre français de l’Intérieur" },
    definition: {
      en: "The French minister for police, public order and immigration. In July 2015 this was Bernard Cazeneuve.",
      fr: "Le ministre français chargé de la police, de l’ordre public et de l’immigration. En juillet 2015, c’était Bernard Cazeneuve.",
    },
    usedIn: "text",
    seeAlso: ["home-secretary"],
    anchors: [{ exact: "Interior Minister", suffix: " Bernard" }],
  },
  "illegal-migrants": {
    term: { en: "illegal migrants", fr: "« illegal migrants » (migrants illégaux)" },
    definition: {
      en: "Words of the statement, which does not say whom it means by them. We quote these words and do not use them ourselves.",
      fr: "Des mots du communiqué, qui ne dit pas qui ils désignent. Nous les citons, sans les employer nous-mêmes.",
    },
    usedIn: "text",
    seeAlso: ["asylum", "returns-programme"],
    anchors: [{ exact: "illegal migrants", suffix: " making" }],
  },
  calais: {
    term: { en: "Calais", fr: "Calais" },
    definition: {
      en: "A port town in the north of France, about 34 km from Dover in England.",
      fr: "Une ville portuaire du nord de la France, à environ 34 km de Douvres, en Angleterre.",
    },
    usedIn: "text",
    seeAlso: ["coquelles"],
    anchors: [{ exact: "Calais", suffix: " and Coquelles" }],
  },
  coquelles: {
    term: { en: "Coquelles", fr: "Coquelles" },
    definition: {
      en: "A town next to Calais, where the French end of the Channel Tunnel is.",
      fr: "Une commune voisine de Calais, où se trouve l’entrée française du tunnel sous la Manche.",
    },
    usedIn: "text",
    seeAlso: ["calais", "channel-tunnel", "railhead"],
    anchors: [{ exact: "Coquelles", prefix: "Calais and " }],
  },
  "channel-tunnel": {
    term: { en: "Channel Tunnel", fr: "tunnel sous la Manche" },
    definition: {
      en: "The rail tunnel under the sea between Folkestone in England and Coquelles in France.",
      fr: "Le tunnel ferroviaire sous la mer entre Folkestone, en Angleterre, et Coquelles, en France.",
    },
    usedIn: "text",
    seeAlso: ["coquelles", "railhead"],
    anchors: [
      { exact: "Channel Tunnel", prefix: "Calais and the " },
      { exact: "Channel Tunnel", suffix: " railhead" },
      { exact: "Channel Tunnel", suffix: " will" },
    ],
  },
  railhead: {
    term: { en: "railhead", fr: "terminal ferroviaire" },
    definition: {
      en: "The place where a railway line ends or begins. The statement speaks of the one at Coquelles.",
      fr: "L’endroit où une ligne de chemin de fer commence ou finit. Le communiqué parle de celui de Coquelles.",
    },
    usedIn: "text",
    seeAlso: ["channel-tunnel", "coquelles"],
    anchors: [{ exact: "railhead" }],
  },
  "european-union": {
    term: { en: "European Union", fr: "Union européenne" },
    abbreviation: { en: "EU", fr: "UE" },
    definition: {
      en: "A group of European countries that have laws and institutions in common. The UK was a member in 2015.",
      fr: "Un groupe de pays européens qui ont des lois et des institutions communes. Le Royaume-Uni en était membre en 2015.",
    },
    usedIn: "text",
    seeAlso: ["commission", "european-council"],
    anchors: [{ exact: "EU", suffix: "-Africa" }],
  },
  commission: {
    term: { en: "Commission", fr: "Commission européenne" },
    definition: {
      en: "The European Commission. This body of the European Union (EU) proposes laws and carries out decisions.",
      fr: "L’institution de l’Union européenne (UE) qui propose les lois et applique les décisions. Le communiqué dit « the Commission » (la Commission).",
    },
    usedIn: "text",
    seeAlso: ["european-union"],
    anchors: [{ exact: "Commission" }],
  },
  "european-council": {
    term: { en: "European Council", fr: "Conseil européen" },
    definition: {
      en: "The meeting of the leaders of the countries of the European Union (EU). It sets the broad direction.",
      fr: "La réunion des chefs d’État ou de gouvernement des pays de l’Union européenne (UE). Elle fixe les grandes orientations.",
    },
    usedIn: "text",
    seeAlso: ["european-union"],
    anchors: [{ exact: "European Council" }],
  },
  "source-and-transit-countries": {
    term: { en: "source and transit countries", fr: "pays d’origine et pays de transit" },
    definition: {
      en: "A source country is one that people leave. A transit country is one that they cross on their way.",
      fr: "Un pays d’origine est un pays que des personnes quittent. Un pays de transit est un pays qu’elles traversent en chemin.",
    },
    usedIn: "text",
    seeAlso: ["upstream"],
    anchors: [
      { exact: "source and transit countries", prefix: "diplomacy in " },
      { exact: "source and transit countries", prefix: "trade in " },
    ],
  },
  "organised-immigration-crime": {
    term: { en: "organised immigration crime", fr: "criminalité organisée liée à l’immigration" },
    definition: {
      en: "Crime by groups that earn money from illegal border crossing.",
      fr: "Les activités de groupes qui gagnent de l’argent grâce au passage illégal des frontières.",
    },
    usedIn: "text",
    seeAlso: ["people-smuggling"],
    anchors: [{ exact: "organised immigration crime" }],
  },
  "returns-programme": {
    term: { en: "returns programme", fr: "programme de retours" },
    definition: {
      en: "Arrangements to send people who have no right to stay back to their country.",
      fr: "L’organisation du retour dans leur pays de personnes qui n’ont pas le droit de rester.",
    },
    usedIn: "text",
    seeAlso: ["readmission"],
    anchors: [{ exact: "returns programme" }],
  },
  upstream: {
    term: { en: "upstream", fr: "en amont" },
    definition: {
      en: "Earlier on the way. The statement uses the word for work in the countries that people come from or cross.",
      fr: "Plus tôt sur le chemin. Le communiqué emploie ce mot pour l’action dans les pays d’où viennent les personnes ou qu’elles traversent.",
    },
    usedIn: "text",
    seeAlso: ["source-and-transit-countries"],
    anchors: [{ exact: "upstream" }],
  },
  "united-nations": {
    term: { en: "United Nations", fr: "Organisation des Nations unies" },
    abbreviation: { en: "UN", fr: "ONU" },
    definition: {
      en: "In it, the states of the world work together for peace.",
      fr: "Les États du monde y travaillent ensemble pour la paix.",
    },
    usedIn: "text",
    seeAlso: [],
    anchors: [{ exact: "UN", prefix: "EU and the " }],
  },
  "people-smuggling": {
    term: { en: "people smuggling", fr: "trafic illicite de migrants" },
    definition: {
      en: "Helping people to cross a border illegally, for money. It is not the same as human trafficking.",
      fr: "Le fait d’aider des personnes, contre de l’argent, à passer une frontière illégalement. Ce n’est pas la même chose que la traite.",
    },
    usedIn: "text",
    seeAlso: ["human-trafficking"],
    anchors: [{ exact: "people smuggling" }],
  },
  "csdp-mission": {
    term: { en: "EU CSDP mission", fr: "mission PSDC de l’UE" },
    definition: {
      en: "A naval operation of the European Union (EU) against people smugglers in the Mediterranean. CSDP stands for Common Security and Defence Policy.",
      fr: "Une opération navale de l’Union européenne (UE) contre les passeurs en Méditerranée. PSDC signifie « politique de sécurité et de défense commune ».",
    },
    usedIn: "text",
    seeAlso: ["european-union", "people-smuggling"],
    source: internationalSources["decision-2015-778"],
    anchors: [{ exact: "EU CSDP mission" }],
  },
  "jot-mare": {
    term: { en: "JOT MARE", fr: "JOT MARE" },
    definition: {
      en: "A team of Europol that collects intelligence on the smuggling of migrants by sea. JOT stands for Joint Operational Team.",
      fr: "Une équipe d’Europol qui réunit des renseignements sur le trafic illicite de migrants par mer. JOT veut dire Joint Operational Team (équipe opérationnelle conjointe).",
    },
    usedIn: "text",
    seeAlso: ["europol", "people-smuggling"],
    anchors: [{ exact: "JOT MARE" }],
  },
  europol: {
    term: { en: "Europol", fr: "Europol" },
    definition: {
      en: "The agency of the European Union (EU), in The Hague, that helps police forces to share information.",
      fr: "L’agence de l’Union européenne (UE), à La Haye, qui aide les polices à partager leurs informations.",
    },
    usedIn: "text",
    seeAlso: ["jot-mare"],
    anchors: [{ exact: "Europol", suffix: " so" }],
  },
  "regional-taskforce": {
    term: { en: "EU Regional Taskforce", fr: "task force régionale de l’UE" },
    definition: {
      en: "A shared office in Sicily. Agencies of the European Union (EU) work there with Italian services on arrivals by sea.",
      fr: "Un bureau commun en Sicile. Des agences de l’Union européenne (UE) y travaillent avec les services italiens sur les arrivées par mer.",
    },
    usedIn: "text",
    seeAlso: ["hotspot-approach"],
    anchors: [{ exact: "EU Regional Taskforce" }],
  },
  "hotspot-approach": {
    term: { en: "hotspot approach", fr: "approche des « hotspots » (points d’identification)" },
    definition: {
      en: "An approach that the European Commission put forward. People are identified in certain places on arrival, with the help of teams of the European Union (EU).",
      fr: "Une approche proposée par la Commission européenne. Les personnes sont identifiées dans certains lieux à leur arrivée, avec l’aide d’équipes de l’Union européenne (UE).",
    },
    usedIn: "text",
    seeAlso: ["commission", "regional-taskforce"],
    source: internationalSources["com-2015-679"],
    anchors: [{ exact: "hotspot approach" }],
  },
  "international-protection": {
    term: { en: "international protection", fr: "protection internationale" },
    definition: {
      en: "Permission to stay for people who would be in danger at home.",
      fr: "Le droit de rester, pour des personnes qui seraient en danger dans leur pays.",
    },
    usedIn: "text",
    seeAlso: ["asylum"],
    anchors: [
      { exact: "international protection", suffix: "," },
      { exact: "international protection", suffix: ". France" },
    ],
  },
  iom: {
    term: { en: "International Organization for Migration", fr: "Organisation internationale pour les migrations" },
    abbreviation: { en: "IOM", fr: "OIM" },
    definition: {
      en: "The body that many states have set up together for questions of migration. It joined the system of the United Nations (UN) in 2016.",
      fr: "L’organisation que de nombreux États ont créée ensemble pour les questions de migration. Elle est rattachée depuis 2016 au système de l’Organisation des Nations unies (ONU).",
    },
    usedIn: "text",
    seeAlso: ["united-nations"],
    anchors: [{ exact: "International Organization for Migration" }],
  },
  "valletta-conference": {
    term: { en: "Valletta conference", fr: "conférence de La Valette" },
    definition: {
      en: "A meeting of European and African leaders on migration. It was held in November 2015 in Valletta, the capital of Malta.",
      fr: "Une réunion de dirigeants européens et africains sur les migrations. Elle a eu lieu en novembre 2015 à La Valette, la capitale de Malte.",
    },
    usedIn: "text",
    seeAlso: ["readmission"],
    anchors: [{ exact: "Valletta conference" }],
  },
  readmission: {
    term: { en: "readmission", fr: "réadmission" },
    definition: {
      en: "What a country does when it takes back its own citizens.",
      fr: "Le fait, pour un pays, d’accepter le retour de ses ressortissants.",
    },
    usedIn: "text",
    seeAlso: ["returns-programme"],
    anchors: [{ exact: "readmission" }],
  },
  "joint-declaration-of-2014": {
    term: { en: "Joint Declaration of September 2014", fr: "déclaration conjointe de septembre 2014" },
    definition: {
      en: "An earlier text of the two countries. It included £12 million paid by the UK.",
      fr: "Un texte antérieur des deux pays. Il comprenait 12 millions de livres financés par le Royaume-Uni.",
    },
    usedIn: "text",
    seeAlso: [],
    anchors: [{ exact: "Joint Declaration of September 2014" }],
  },
  "secure-waiting-area": {
    term: { en: "secure waiting area", fr: "zone d’attente sécurisée" },
    definition: {
      en: "A place inside the Port of Calais where lorries that go to the UK can wait safely.",
      fr: "Un lieu, dans le port de Calais, où les poids lourds à destination du Royaume-Uni peuvent attendre en sécurité.",
    },
    usedIn: "text",
    seeAlso: ["calais"],
    anchors: [{ exact: "secure waiting area", prefix: "towards the " }],
  },
  "human-trafficking": {
    term: { en: "human trafficking", fr: "traite des êtres humains" },
    definition: {
      en: "Moving or holding people in order to exploit them. It is not the same as people smuggling; the statement speaks of both together.",
      fr: "Le fait de déplacer ou de retenir des personnes pour les exploiter. Ce n’est pas la même chose que le trafic illicite de migrants ; le communiqué parle des deux ensemble.",
    },
    usedIn: "text",
    seeAlso: ["people-smuggling"],
    anchors: [{ exact: "human trafficking" }],
  },
  asylum: {
    term: { en: "asylum", fr: "asile" },
    definition: {
      en: "Protection that a country gives to people who would be in danger at home.",
      fr: "La protection qu’un pays donne à des personnes qui seraient en danger chez elles.",
    },
    usedIn: "text",
    seeAlso: ["international-protection"],
    anchors: [{ exact: "asylum" }],
  },
  nato: {
    term: { en: "North Atlantic Treaty Organization", fr: "Organisation du traité de l’Atlantique nord" },
    abbreviation: { en: "NATO", fr: "OTAN" },
    definition: {
      en: "A military alliance of North American and European countries. The fences of which the statement speaks had been used at its summit.",
      fr: "Une alliance militaire de pays d’Amérique du Nord et d’Europe. Les clôtures dont parle le communiqué avaient servi à son sommet.",
    },
    usedIn: "text",
    seeAlso: [],
    anchors: [{ exact: "NATO" }],
  },
});
