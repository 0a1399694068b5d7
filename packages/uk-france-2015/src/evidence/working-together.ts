import { defineEvidence } from "@entente/sdk";
import { governmentSources } from "../sources/governments.ts";
import { internationalSources } from "../sources/international.ts";
import { parliamentSources } from "../sources/parliaments.ts";
import { pressAndOtherSources } from "../sources/press-and-others.ts";
import { known } from "./known.ts";

export const workingTogetherEvidence = defineEvidence(known, {
  "command-centre-announced": {
    date: "2015-08-20",
    dateBasis: "stated",
    fact: {
      en: "Channel 4 News reported that a joint command and control centre was announced for Calais. One senior British and one senior French officer were to lead it. They were to report to both interior ministers.",
      fr: "Channel 4 News a rapporté l’annonce d’un centre commun de commandement à Calais. Un haut responsable britannique et un haut responsable français devaient le diriger. Ils devaient rendre compte aux deux ministres de l’Intérieur.",
    },
    figures: [],
    source: pressAndOtherSources["channel-4-command-centre"],
    speakers: [],
    readInFull: false,
    bearsOn: [
      {
        commitment: "regular-reports",
        shows: "nothing",
        note: {
          en: "It tells to whom the centre was to report. It shows no report, and the centre is only one part of the work agreed.",
          fr: "L’article dit à qui le centre devait rendre compte. Il n’atteste aucun compte rendu, et le centre n’est qu’une partie du travail convenu.",
        },
      },
      {
        commitment: "daily-collaboration",
        shows: "nothing",
        note: {
          en: "An announcement is not yet joint work.",
          fr: "Une annonce n’est pas encore un travail en commun.",
        },
      },
    ],
  },
  "calais-meeting-august-2015": {
    date: "2015-08-20",
    dateBasis: "stated",
    fact: {
      en: "The French Embassy in London said that the two interior ministers met in Calais. They visited the Eurotunnel site and signed a new declaration.",
      fr: "L’ambassade de France à Londres a indiqué que les deux ministres de l’Intérieur s’étaient rencontrés à Calais et avaient visité le site d’Eurotunnel. Ils avaient signé une nouvelle déclaration.",
    },
    figures: [],
    source: governmentSources["calais-visit-embassy-2015-08"],
    speakers: ["french-embassy-in-london"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "paris-dialogue",
        shows: "started",
        meets: ["dialogue-held"],
        note: {
          en: "A close call: one of the two conditions is shown, a dialogue after the meeting and before the end of the year. The place is not: it was held in Calais and not in Paris.",
          fr: "Cas limite : l’une des deux conditions est attestée, un dialogue après la rencontre et avant la fin de l’année. Le lieu ne l’est pas : il s’est tenu à Calais et non à Paris.",
        },
      },
    ],
  },
  "london-meeting-november-2015": {
    date: "2015-11-02",
    dateBasis: "stated",
    fact: {
      en: "The French Embassy in London said that the two interior ministers met over dinner in London. They signed a joint declaration on closer work on what it calls “illegal immigration”.",
      fr: "L’ambassade de France à Londres a indiqué que les deux ministres de l’Intérieur s’étaient rencontrés lors d’un dîner à Londres. Ils avaient signé une déclaration conjointe sur une coopération renforcée au sujet de ce qu’elle appelle « illegal immigration » (l’immigration illégale).",
    },
    figures: [],
    source: governmentSources["london-declaration-embassy-2015-11"],
    speakers: ["french-embassy-in-london"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "paris-dialogue",
        shows: "started",
        meets: ["dialogue-held"],
        note: {
          en: "A close call: one of the two conditions is shown, a dialogue after the meeting and before the end of the year. The place is not: it was held in London and not in Paris.",
          fr: "Cas limite : l’une des deux conditions est attestée, un dialogue après la rencontre et avant la fin de l’année. Le lieu ne l’est pas : il s’est tenu à Londres et non à Paris.",
        },
      },
    ],
  },
  "nine-states-in-paris": {
    date: "2015-08-29",
    dateBasis: "stated",
    fact: {
      en: "Ministers of nine states met in Paris and adopted a declaration. The Home Secretary and the French Interior Minister took part. Two European commissioners and the counter-terrorism coordinator of the European Union (EU) were there.",
      fr: "Des ministres de neuf États se sont réunis à Paris et ont adopté une déclaration. La ministre britannique et le ministre français de l’Intérieur y ont pris part. Deux commissaires européens et le coordinateur de l’Union européenne (UE) pour la lutte contre le terrorisme étaient présents.",
    },
    figures: [
      {
        value: 9,
        unit: { en: "states", fr: "États" },
        qualifier: "exact",
        counts: { en: "states that adopted the declaration", fr: "États qui ont adopté la déclaration" },
      },
    ],
    source: internationalSources["paris-declaration-2015-08"],
    speakers: ["french-government", "uk-government"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "paris-dialogue",
        shows: "nothing",
        note: {
          en: "It was in Paris and before the end of the year, but between nine states and, by press accounts, on the safety of trains. It is not a dialogue of the two governments.",
          fr: "La réunion a eu lieu à Paris avant la fin de l’année, mais entre neuf États et, selon la presse, sur la sûreté des trains. Ce n’est pas un dialogue des deux gouvernements.",
        },
      },
    ],
    note: {
      en: "The declaration is that of all nine; we name the two parties to our statement as speaking.",
      fr: "La déclaration est celle des neuf États ; nous indiquons comme locuteurs les deux parties à notre communiqué.",
    },
  },
  "three-ministers-in-paris": {
    date: "2015-08-29",
    dateBasis: "inferred",
    fact: {
      en: "Beside that meeting in Paris, the interior ministers of France, Germany and the UK met on migration. The next day they asked in a joint communiqué for three things. First, all ministers of the European Union (EU) should meet within two weeks. Next, there should be “hot spots” in Greece and Italy by the end of the year. Last, there should be a list of safe countries of origin.",
      fr: "En marge de cette réunion à Paris, les ministres de l’Intérieur français, allemand et britannique se sont rencontrés au sujet des migrations. Dans un communiqué commun du lendemain, ils ont demandé une réunion de tous les ministres de l’Union européenne (UE) dans les deux semaines. Ils ont aussi demandé des « hot spots » en Grèce et en Italie avant la fin de l’année, et une liste de pays d’origine sûrs.",
    },
    figures: [],
    source: pressAndOtherSources["afp-2015-08-30"],
    speakers: ["home-secretary", "french-interior-minister", "german-interior-minister"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "paris-dialogue",
        shows: "nothing",
        note: {
          en: "A close call: both ministers talked of migration in Paris before the end of the year. But three countries met there, beside another meeting, on what the European Union (EU) should do. Nothing in the part read calls it the dialogue of the statement.",
          fr: "Cas limite : les deux ministres ont parlé des migrations à Paris avant la fin de l’année. Mais c’était une rencontre entre trois pays, en marge d’une autre, sur ce que devait faire l’Union européenne (UE). Rien, dans la partie lue, n’y voit le dialogue du communiqué.",
        },
      },
      {
        statement: "migrants-should-be-identified",
        shows: "nothing",
        note: {
          en: "The call is made again, now by three countries.",
          fr: "L’appel est renouvelé, cette fois par trois pays.",
        },
      },
    ],
  },
  "leaders-in-paris-november-2015": {
    date: "2015-11-23",
    dateBasis: "stated",
    fact: {
      en: "The French President received the UK Prime Minister at the Élysée palace in Paris, for talks on the fight against terrorism and on Syria.",
      fr: "Le président de la République française a reçu le Premier ministre britannique au palais de l’Élysée, à Paris. Leur entretien a porté sur la lutte contre le terrorisme et sur la Syrie.",
    },
    figures: [],
    source: pressAndOtherSources["huffpost-2015-11-23"],
    speakers: [],
    readInFull: false,
    bearsOn: [
      {
        commitment: "paris-dialogue",
        shows: "nothing",
        note: {
          en: "A close call: it was a dialogue of the two governments, in Paris and before the end of the year. The subject given is terrorism and Syria. Migration between the two countries is not named in the part read.",
          fr: "Cas limite : c’était un dialogue des deux gouvernements, à Paris et avant la fin de l’année. Le sujet indiqué est le terrorisme et la Syrie. La partie lue ne cite pas les migrations entre les deux pays.",
        },
      },
    ],
  },
  "stocktake-of-calais-declaration": {
    date: "2015-11-02",
    dateBasis: "stated",
    fact: {
      en: "The French Embassy in London told of the ministers’ dinner in London. There they took stock of how the agreement signed in Calais on 20 August was being carried out. It said that meetings on technical matters and on operations were held at intervals on both sides of the Channel.",
      fr: "L’ambassade de France à Londres a parlé du dîner des ministres à Londres. Ils y avaient fait le point sur la mise en œuvre de l’accord signé à Calais le 20 août. Selon elle, des réunions techniques et opérationnelles se tenaient périodiquement des deux côtés de la Manche.",
    },
    figures: [],
    source: governmentSources["london-declaration-embassy-2015-11"],
    speakers: ["french-embassy-in-london"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "regular-reports",
        shows: "nothing",
        note: {
          en: "The ministers themselves took stock, and of a later text. No report by officials is mentioned in the part read.",
          fr: "Ce sont les ministres eux-mêmes qui ont fait le point, et sur un texte plus récent. La partie lue ne mentionne aucun compte rendu de fonctionnaires.",
        },
      },
      {
        commitment: "daily-collaboration",
        shows: "under-way",
        note: {
          en: "Periodic meetings are joint work. They are not daily, and the source tells of them under the agreement of August.",
          fr: "Des réunions périodiques sont un travail en commun. Elles ne sont pas quotidiennes, et la source les évoque à propos de l’accord d’août.",
        },
      },
    ],
    creditedTo: "calais-declaration-2015",
  },
  "amiens-summit": {
    date: "2016-03-03",
    dateBasis: "stated",
    fact: {
      en: "The leaders of the two countries held the 34th Franco-British summit in Amiens. They issued a separate statement on migration.",
      fr: "Les dirigeants des deux pays ont tenu le 34e sommet franco-britannique à Amiens. Ils ont publié une déclaration à part sur les migrations.",
    },
    figures: [],
    source: governmentSources["amiens-statement-2016-03"],
    speakers: ["uk-government", "french-government"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "paris-dialogue",
        shows: "nothing",
        note: {
          en: "It was held after the end of the year, in Amiens.",
          fr: "Il s’est tenu après la fin de l’année, à Amiens.",
        },
      },
    ],
  },
  "paris-meeting-august-2016": {
    date: "2016-08-30",
    dateBasis: "stated",
    fact: {
      en: "Amber Rudd, the new Home Secretary, and Bernard Cazeneuve met for the first time, in Paris. Their governments listed actions for the coming months, and the ministers agreed to go on working closely in all the fields of their statement.",
      fr: "Amber Rudd, nouvelle ministre britannique de l’Intérieur, et Bernard Cazeneuve se sont rencontrés pour la première fois, à Paris. Leurs gouvernements ont énuméré des actions pour les mois suivants. Les ministres sont convenus de continuer à coopérer étroitement dans tous les domaines de leur déclaration.",
    },
    figures: [],
    source: governmentSources["paris-statement-2016-08"],
    speakers: ["uk-government", "french-government"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "paris-dialogue",
        shows: "nothing",
        note: {
          en: "It was held in Paris, but eight months after the end of the year and with a new Home Secretary. Nothing in the part read ties it to the dialogue of 2015.",
          fr: "La rencontre a eu lieu à Paris, mais huit mois après la fin de l’année et avec une nouvelle ministre britannique. Rien, dans la partie lue, ne la rattache au dialogue de 2015.",
        },
      },
      {
        commitment: "regular-reports",
        shows: "nothing",
        note: {
          en: "It is a text of the ministers. No report by officials is mentioned in the part read.",
          fr: "C’est un texte des ministres. La partie lue ne mentionne aucun compte rendu de fonctionnaires.",
        },
      },
    ],
  },
  "london-meeting-october-2016": {
    date: "2016-10-10",
    dateBasis: "stated",
    fact: {
      en: "Amber Rudd and Bernard Cazeneuve met again, in London, to follow up their meeting in Paris.",
      fr: "Amber Rudd et Bernard Cazeneuve se sont revus à Londres, dans le prolongement de leur rencontre à Paris.",
    },
    figures: [],
    source: governmentSources["london-statement-2016-10"],
    speakers: ["home-secretary", "french-interior-minister"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "paris-dialogue",
        shows: "nothing",
        note: {
          en: "It was held after the end of 2015, in London.",
          fr: "Elle s’est tenue après la fin de 2015, à Londres.",
        },
      },
    ],
  },
  "unified-command-set-up": {
    date: "2015-11-01",
    dateBasis: "stated",
    fact: {
      en: "The French Embassy in London said that a unified command and the command centre announced in August had been in place since 1 November.",
      fr: "L’ambassade de France à Londres a parlé d’un commandement unifié et du centre annoncé en août. Les deux étaient en place depuis le 1er novembre.",
    },
    figures: [],
    source: governmentSources["london-declaration-embassy-2015-11"],
    speakers: ["french-embassy-in-london"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "daily-collaboration",
        shows: "under-way",
        note: {
          en: "A joint command is joint work. The source names it as a step of the declaration of August; it does not say that the work is daily.",
          fr: "Un commandement commun est un travail en commun. La source le présente comme une étape de la déclaration d’août ; elle ne dit pas que ce travail est quotidien.",
        },
      },
    ],
    creditedTo: "calais-declaration-2015",
  },
  "eurotunnel-asks-for-joint-control-centre": {
    date: "2016-02-18",
    dateBasis: "inferred",
    fact: {
      en: "The Guardian reported that Eurotunnel called for a joint control centre. It was to link police, border guards and security staff. It was to be put in place fast, before the summer.",
      fr: "The Guardian a rapporté qu’Eurotunnel demandait un centre de contrôle commun, reliant police, gardes-frontières et agents de sécurité. L’entreprise souhaitait qu’il soit mis en place rapidement, avant l’été.",
    },
    figures: [],
    source: pressAndOtherSources["guardian-2016-02-18"],
    speakers: ["eurotunnel"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "daily-collaboration",
        shows: "nothing",
        note: {
          en: "It is a request of the company. It shows neither joint work nor that there was none. The French Embassy in London had said that a command centre was in place since 1 November; whether the company means another one is not said.",
          fr: "C’est une demande de l’entreprise. Elle n’atteste ni un travail en commun, ni son absence. L’ambassade de France à Londres avait indiqué qu’un centre de commandement était en place depuis le 1er novembre ; rien ne dit si l’entreprise parle d’un autre centre.",
        },
      },
    ],
  },
  "networks-dismantled-to-november-2015": {
    date: "2015-11-02",
    dateBasis: "stated",
    fact: {
      en: "France-Soir reported Bernard Cazeneuve as saying that 26 smuggling networks had been dismantled since January.",
      fr: "Selon France-Soir, Bernard Cazeneuve a déclaré que 26 filières de passeurs avaient été démantelées depuis janvier.",
    },
    figures: [
      {
        value: 26,
        unit: { en: "networks", fr: "filières" },
        qualifier: "exact",
        counts: {
          en: "smuggling networks dismantled from January to 2 November 2015",
          fr: "filières de passeurs démantelées de janvier au 2 novembre 2015",
        },
      },
    ],
    source: pressAndOtherSources["france-soir-2015-11"],
    speakers: ["french-interior-minister"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "daily-collaboration",
        shows: "nothing",
        note: {
          en: "The part read does not say whether the two countries did this together.",
          fr: "La partie lue ne dit pas si les deux pays l’ont fait ensemble.",
        },
      },
      {
        commitment: "pursue-crime-groups",
        shows: "nothing",
        note: {
          en: "The part read speaks neither of Africa nor of joint action.",
          fr: "La partie lue n’évoque ni l’Afrique ni une action commune.",
        },
      },
    ],
    note: {
      en: "The article sets beside it a figure of 14, for a year that it calls 2015. We read this as 2014, for which the Amiens statement gives 14; the reading is ours.",
      fr: "L’article met en regard le chiffre de 14, pour une année qu’il dit être 2015. Nous comprenons qu’il s’agit de 2014, année pour laquelle la déclaration d’Amiens donne 14 ; cette lecture est la nôtre.",
    },
  },
  "networks-dismantled-in-2015": {
    date: "2015",
    dateBasis: "stated",
    fact: {
      en: "The two governments spoke at Amiens of stronger joint action by their investigators. It had led to 28 networks being dismantled in Calais in 2015, against 14 in 2014. They added that a joint information and coordination centre had been set up in Calais. Two British liaison magistrates had been posted to France.",
      fr: "À Amiens, les deux gouvernements ont parlé d’actions communes renforcées de leurs enquêteurs. Selon eux, elles avaient conduit au démantèlement de 28 filières à Calais en 2015, contre 14 en 2014. Ils ont ajouté qu’un centre conjoint d’information et de coordination avait été créé à Calais. Deux magistrats de liaison britanniques avaient aussi été détachés en France.",
    },
    figures: [
      {
        value: 28,
        unit: { en: "networks", fr: "filières" },
        qualifier: "exact",
        counts: { en: "networks dismantled in Calais in 2015", fr: "filières démantelées à Calais en 2015" },
      },
      {
        value: 14,
        unit: { en: "networks", fr: "filières" },
        qualifier: "exact",
        counts: { en: "networks dismantled in Calais in 2014", fr: "filières démantelées à Calais en 2014" },
      },
      {
        value: 2,
        unit: { en: "magistrates", fr: "magistrats" },
        qualifier: "exact",
        counts: {
          en: "British liaison magistrates posted to France",
          fr: "magistrats de liaison britanniques détachés en France",
        },
      },
    ],
    source: governmentSources["amiens-statement-2016-03"],
    speakers: ["uk-government", "french-government"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "daily-collaboration",
        shows: "under-way",
        meets: ["collaboration-went-on"],
        note: {
          en: "It shows services of both countries at work together. That they did so daily is not said.",
          fr: "Cela montre des services des deux pays travaillant ensemble. Il n’est pas dit qu’ils l’aient fait chaque jour.",
        },
      },
      {
        commitment: "pursue-crime-groups",
        shows: "nothing",
        note: {
          en: "The action was joint, but the networks were in Calais; the undertaking speaks of groups that profit in parts of Africa.",
          fr: "L’action était commune, mais les filières se trouvaient à Calais ; l’engagement porte sur des groupes qui tirent profit de leur activité dans des régions d’Afrique.",
        },
      },
    ],
    note: {
      en: "The figures are for 2015. For the centre and the magistrates the part read gives no date but that of the statement, 3 March 2016. The Amiens statement names the declarations of September 2014 and August 2015 as the frame of the common response. It does not name the statement of July 2015. It does not credit these acts to one of them. So we count the record as showing joint work; this is our judgement.",
      fr: "Les chiffres concernent 2015. Pour le centre et les magistrats, la partie lue ne donne d’autre date que celle de la déclaration, le 3 mars 2016. La déclaration d’Amiens désigne comme cadre de la réponse commune les déclarations de septembre 2014 et d’août 2015, et non le communiqué de juillet 2015. Elle n’attribue ces actes à aucune des deux. Nous retenons donc cet élément comme attestant un travail en commun, et cette appréciation est la nôtre.",
    },
  },
  "networks-dismantled-to-october-2016": {
    date: "2016-10-10",
    dateBasis: "stated",
    fact: {
      en: "The two ministers said that 31 smuggling networks had been dismantled since the start of 2016.",
      fr: "Les deux ministres ont déclaré que 31 filières de passeurs avaient été démantelées depuis le début de 2016.",
    },
    figures: [
      {
        value: 31,
        unit: { en: "networks", fr: "filières" },
        qualifier: "exact",
        counts: {
          en: "smuggling networks dismantled from January to 10 October 2016",
          fr: "filières de passeurs démantelées de janvier au 10 octobre 2016",
        },
      },
    ],
    source: governmentSources["london-statement-2016-10"],
    speakers: ["home-secretary", "french-interior-minister"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "daily-collaboration",
        shows: "nothing",
        note: {
          en: "The ministers wish to strengthen the work of the two countries. The part read does not say who dismantled the networks.",
          fr: "Les ministres veulent renforcer le travail des deux pays ; la partie lue ne dit pas qui a démantelé ces filières.",
        },
      },
      {
        commitment: "pursue-crime-groups",
        shows: "nothing",
        note: {
          en: "The part read does not speak of Africa.",
          fr: "La partie lue n’évoque pas l’Afrique.",
        },
      },
    ],
  },
  "uk-taskforce-enlarged": {
    date: "2015-11-11",
    dateBasis: "stated",
    fact: {
      en: "The UK Prime Minister’s Office told of the UK taskforce on organised immigration crime, set up in June 2015. It would grow from 90 to more than 100 posts. It worked in ten countries and was given £44 million more, to run until 2020.",
      fr: "Les services du Premier ministre britannique ont parlé de la task force britannique chargée de la criminalité organisée liée à l’immigration, créée en juin 2015. Elle passerait de 90 à plus de 100 postes. Présente dans dix pays, elle recevait 44 millions de livres de plus, pour travailler jusqu’en 2020.",
    },
    figures: [
      {
        value: 44_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "added for the taskforce, to 2020", fr: "somme ajoutée pour la task force, jusqu’en 2020" },
      },
      {
        value: 50_000_000,
        currency: "GBP",
        qualifier: "more-than",
        counts: { en: "given to the taskforce in all", fr: "total accordé à la task force" },
      },
      {
        value: 90,
        unit: { en: "posts", fr: "postes" },
        qualifier: "exact",
        counts: { en: "posts in the taskforce before", fr: "postes de la task force auparavant" },
      },
      {
        value: 100,
        unit: { en: "posts", fr: "postes" },
        qualifier: "more-than",
        counts: { en: "posts in the enlarged taskforce", fr: "postes de la task force élargie" },
      },
      {
        value: 10,
        unit: { en: "countries", fr: "pays" },
        qualifier: "exact",
        counts: { en: "countries in which it works", fr: "pays où elle travaille" },
      },
    ],
    source: governmentSources["counter-smuggling-2015-11"],
    speakers: ["uk-prime-minister"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "pursue-crime-groups",
        shows: "nothing",
        note: {
          en: "It is a team of the UK alone, and the part read tells of posts and money. The undertaking is to act together.",
          fr: "C’est une équipe du seul Royaume-Uni, et la partie lue parle de postes et d’argent. L’engagement est d’agir ensemble.",
        },
      },
      {
        commitment: "engage-source-countries",
        shows: "nothing",
        note: {
          en: "The ten countries lie in the European Union (EU) and Africa; the part read does not name them and says nothing of France.",
          fr: "Les dix pays se trouvent dans l’Union européenne (UE) et en Afrique ; la partie lue ne les nomme pas et ne dit rien de la France.",
        },
      },
    ],
  },
  "intelligence-cell-on-france": {
    date: "2015",
    dateBasis: "inferred",
    fact: {
      en: "The National Crime Agency told an inquiry of the House of Lords that UK officers would work in the command centre at Calais. It said that it had set up an intelligence cell of several agencies on “migrant pressures” in France.",
      fr: "La National Crime Agency, agence britannique de lutte contre la criminalité, s’est exprimée lors d’une enquête de la Chambre des lords. Selon elle, des agents britanniques travailleraient au centre de commandement de Calais. Elle disait avoir créé une cellule de renseignement réunissant plusieurs services, consacrée à ce qu’elle nomme « migrant pressures » (les pressions migratoires) en France.",
    },
    figures: [],
    source: governmentSources["nca-evidence-2015"],
    speakers: ["national-crime-agency"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "daily-collaboration",
        shows: "nothing",
        note: {
          en: "Work in the centre was still to come, and the part read does not say that French services belong to the cell.",
          fr: "Le travail au centre restait à venir, et la partie lue ne dit pas que des services français fassent partie de la cellule.",
        },
      },
      {
        commitment: "enrich-intelligence",
        shows: "nothing",
        note: {
          en: "The part read does not give the day on which the cell was set up: it may lie before the meeting.",
          fr: "La partie lue ne donne pas le jour où la cellule a été créée : il peut être antérieur à la rencontre.",
        },
      },
    ],
    creditedTo: "calais-declaration-2015",
    note: {
      en: "The officers at Calais are credited to the declaration of August 2015; the cell is not.",
      fr: "La présence d’agents à Calais est attribuée à la déclaration d’août 2015 ; la cellule ne l’est pas.",
    },
  },
  "joint-centre-and-intelligence-sharing": {
    date: "2017-10-23",
    dateBasis: "stated",
    fact: {
      en: "The Home Office told Parliament of the Joint Centre for Information and Coordination set up in Calais. Because of it, the UK shared more intelligence with France, and the two worked more closely on operations.",
      fr: "Le Home Office (ministère britannique de l’Intérieur) a parlé au Parlement du Centre conjoint d’information et de coordination créé à Calais. Grâce à ce centre, selon lui, le Royaume-Uni partageait plus de renseignements avec la France. Les deux pays coopéraient aussi davantage sur le plan opérationnel.",
    },
    figures: [],
    source: parliamentSources["answer-108545"],
    speakers: ["home-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "daily-collaboration",
        shows: "under-way",
        meets: ["collaboration-went-on"],
        note: {
          en: "It shows joint work two years later. That it was daily is not said.",
          fr: "Cela atteste un travail en commun deux ans plus tard. Il n’est pas dit qu’il soit quotidien.",
        },
      },
      {
        commitment: "enrich-intelligence",
        shows: "under-way",
        note: {
          en: "The answer says that more is shared; nothing outside it shows what is known as a result.",
          fr: "La réponse dit que davantage est partagé ; rien d’autre ne montre ce que l’on sait de plus.",
        },
      },
    ],
  },
  "coordination-centre-opened-2019": {
    date: "2019-01-25",
    dateBasis: "inferred",
    fact: {
      en: "France Bleu told of the formal opening of a joint information and command centre in Coquelles. It was opened by Christophe Castaner, then French Interior Minister, and Caroline Nokes, then UK Immigration Minister. French and British police work together there against smuggling networks. It had been working since mid-November. One in the port of Calais had existed for ten years.",
      fr: "France Bleu a rapporté l’inauguration à Coquelles d’un centre conjoint d’information et de commandement, par Christophe Castaner, alors ministre français de l’Intérieur, et Caroline Nokes, alors ministre britannique de l’Immigration. Des policiers français et britanniques y travaillent ensemble contre les filières de passeurs. Il fonctionnait depuis la mi-novembre ; un autre existait depuis dix ans au port de Calais.",
    },
    figures: [
      {
        value: 10,
        unit: { en: "years", fr: "ans" },
        qualifier: "exact",
        counts: { en: "age of the centre in the port of Calais", fr: "ancienneté du centre du port de Calais" },
      },
    ],
    source: pressAndOtherSources["france-bleu-2019-01"],
    speakers: [],
    readInFull: false,
    bearsOn: [
      {
        commitment: "daily-collaboration",
        shows: "nothing",
        note: {
          en: "A close call: other ministers opened a new centre more than three years later. Nothing in the part read ties it to the work of 2015.",
          fr: "Cas limite : d’autres ministres ont inauguré un nouveau centre plus de trois ans plus tard. Rien, dans la partie lue, ne le rattache au travail de 2015.",
        },
      },
    ],
    note: {
      en: "The article gives January 2019 and a Friday on which the minister was in Calais, the day after talks in London. We read this as 25 January, the day that a news release of the UK Government gives. Caroline Nokes is named in that release; France Bleu speaks of a UK counterpart. Sources differ on the place: the release says Calais, and France Bleu says Coquelles.",
      fr: "L’article donne le mois de janvier 2019 et un vendredi où le ministre était à Calais, au lendemain d’entretiens à Londres. Pour nous, c’est le 25 janvier, jour qu’indique un communiqué du gouvernement britannique. C’est ce communiqué qui nomme Caroline Nokes ; France Bleu parle d’un homologue britannique. Les sources diffèrent sur le lieu : Calais selon le communiqué, Coquelles selon France Bleu.",
    },
  },
  "returns-from-calais-each-month": {
    date: "2015-08-02",
    dateBasis: "stated",
    fact: {
      en: "France Inter told of the ministers’ joint newspaper article. As it tells it, the UK and France ensure that, each month, 200 people who cannot be granted asylum are returned from Calais. They go back to the countries they come from.",
      fr: "France Inter a rendu compte de la tribune commune des ministres. Selon elle, le Royaume-Uni et la France assurent chaque mois le retour, depuis Calais, de 200 personnes. Ce sont des personnes qui ne peuvent pas bénéficier du droit d’asile. Elles rentrent dans leur pays d’origine.",
    },
    figures: [
      {
        value: 200,
        unit: { en: "people", fr: "personnes" },
        qualifier: "exact",
        counts: {
          en: "people returned each month from Calais to their countries of origin",
          fr: "personnes renvoyées chaque mois de Calais vers leur pays d’origine",
        },
      },
    ],
    source: pressAndOtherSources["france-inter-2015-08"],
    speakers: ["home-secretary", "french-interior-minister"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "work-together-on-returns",
        shows: "nothing",
        note: {
          en: "It came out five days after the meeting and tells of a practice, not of returns since. It names both countries. Which months are meant, what each country did and to which countries people were returned is not said in the part read.",
          fr: "Paru cinq jours après la rencontre, l’article parle d’une pratique, non de retours effectués depuis. Il cite les deux pays. La partie lue ne dit pas de quels mois il s’agit, ni ce que chaque pays a fait. Elle ne dit pas non plus vers quels pays ces personnes ont été renvoyées.",
        },
      },
    ],
    origin: "ministers-article-august-2015",
  },
  "joint-returns-team-announced": {
    date: "2015-08-20",
    dateBasis: "stated",
    fact: {
      en: "The Independent reported what the declaration signed in Calais said. The two governments would set up a joint project team at once, so that more people return home. The UK was to pay part of the cost.",
      fr: "The Independent a rapporté ce que disait la déclaration signée à Calais. Les deux gouvernements y annonçaient qu’ils créeraient aussitôt une équipe de projet commune, pour que davantage de personnes rentrent chez elles. Le Royaume-Uni devait prendre en charge une partie du coût.",
    },
    figures: [],
    source: pressAndOtherSources["independent-2015-08-20"],
    speakers: ["uk-government", "french-government"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "work-together-on-returns",
        shows: "nothing",
        note: {
          en: "The governments say what they will do; the part read does not show the team at work.",
          fr: "Les gouvernements disent ce qu’ils feront ; la partie lue ne montre pas l’équipe au travail.",
        },
      },
    ],
    creditedTo: "calais-declaration-2015",
  },
  "work-in-priority-countries-declared": {
    date: "2015-11-02",
    dateBasis: "stated",
    fact: {
      en: "The French Embassy in London told of the joint declaration signed in London. Under it, the two governments would work together in certain countries named as priorities. The work would be on technical matters and on operations.",
      fr: "L’ambassade de France à Londres a parlé de la déclaration conjointe signée à Londres. Les deux gouvernements y prévoient de travailler ensemble dans certains pays, dits prioritaires. Ce travail devait être technique et opérationnel.",
    },
    figures: [],
    source: governmentSources["london-declaration-embassy-2015-11"],
    speakers: ["french-embassy-in-london"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "work-together-on-returns",
        shows: "nothing",
        note: {
          en: "It says what the governments will do. The part read names neither the countries nor returns.",
          fr: "La source dit ce que feront les gouvernements. La partie lue ne nomme pas les pays et ne mentionne pas les retours.",
        },
      },
      {
        commitment: "engage-source-countries",
        shows: "nothing",
        note: {
          en: "The priority countries may be source countries; the part read does not name them, and the work was still to come.",
          fr: "Les pays prioritaires peuvent être des pays d’origine ; la partie lue ne les nomme pas, et ce travail restait à venir.",
        },
      },
    ],
    creditedTo: "london-declaration-2015",
  },
  "shared-means-for-removals": {
    date: "2015/2016-03-03",
    dateBasis: "stated",
    fact: {
      en: "The two governments said at Amiens that their services shared interpreters and air transport. They also worked jointly with the countries people come from. They gave 1,700 as the number of people removed from France in 2015.",
      fr: "À Amiens, les deux gouvernements ont déclaré que leurs services partageaient des interprètes et des moyens aériens. Ils travaillaient aussi ensemble avec les pays d’origine. Selon eux, 1 700 personnes ont été éloignées du territoire français en 2015.",
    },
    figures: [
      {
        value: 1700,
        unit: { en: "people", fr: "personnes" },
        qualifier: "exact",
        counts: { en: "people removed from France in 2015", fr: "personnes éloignées du territoire français en 2015" },
      },
    ],
    source: governmentSources["amiens-statement-2016-03"],
    speakers: ["uk-government", "french-government"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "work-together-on-returns",
        shows: "under-way",
        meets: ["returns-worked-on-together"],
        note: {
          en: "The shared means show joint work on removals. West Africa is not named, and the figure counts removals from France in general.",
          fr: "Le partage de moyens atteste un travail commun sur les éloignements. L’Afrique de l’Ouest n’est pas citée, et le chiffre compte tous les éloignements depuis la France.",
        },
      },
    ],
    note: {
      en: "The figure is for the whole of 2015, part of which lies before the meeting. The shared means are told of on 3 March 2016. The Amiens statement names the declarations of September 2014 and August 2015 as the frame of the common response. It does not name the statement of July 2015. It does not credit this work to one of them. That we count it here is our judgement.",
      fr: "Le chiffre porte sur toute l’année 2015, dont une partie précède la rencontre ; le partage de moyens est mentionné le 3 mars 2016. La déclaration d’Amiens désigne comme cadre de la réponse commune les déclarations de septembre 2014 et d’août 2015, et non le communiqué de juillet 2015. Elle n’attribue ce travail à aucune des deux ; le retenir ici est notre appréciation.",
    },
  },
  "removals-from-calais-in-2016": {
    date: "2016-10-10",
    dateBasis: "stated",
    fact: {
      en: "The two ministers said that more than 1,500 people had been removed from Calais since 1 January 2016. The two countries would go on working together to return people to their countries.",
      fr: "Les deux ministres ont déclaré que plus de 1 500 personnes avaient été éloignées de Calais depuis le 1er janvier 2016. Les deux pays continueraient de coopérer au retour de personnes dans leur pays.",
    },
    figures: [
      {
        value: 1500,
        unit: { en: "people", fr: "personnes" },
        qualifier: "more-than",
        counts: {
          en: "people removed from Calais from 1 January to 10 October 2016",
          fr: "personnes éloignées de Calais du 1er janvier au 10 octobre 2016",
        },
      },
    ],
    source: governmentSources["london-statement-2016-10"],
    speakers: ["home-secretary", "french-interior-minister"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "work-together-on-returns",
        shows: "nothing",
        note: {
          en: "The part read does not say which of these removals the two countries made together, or to where.",
          fr: "La partie lue ne dit pas lesquels de ces éloignements ont été menés ensemble par les deux pays, ni vers quels pays.",
        },
      },
    ],
  },
  "returns-in-eu-partnership-framework": {
    date: "2017-03-02",
    dateBasis: "stated",
    fact: {
      en: "The European Commission reported that returns had become part of the Partnership Framework of the European Union (EU) with Niger, Mali, Nigeria, Senegal and Ethiopia.",
      fr: "La Commission européenne a parlé du cadre de partenariat de l’Union européenne (UE) avec cinq pays. Ce sont le Niger, le Mali, le Nigeria, le Sénégal et l’Éthiopie. Les retours en faisaient désormais partie.",
    },
    figures: [],
    source: internationalSources["com-2017-205"],
    speakers: ["european-commission"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "work-together-on-returns",
        shows: "nothing",
        note: {
          en: "It is action by the EU. The part read shows nothing that the UK and France did together.",
          fr: "C’est une action de l’UE. La partie lue ne montre rien que le Royaume-Uni et la France aient fait ensemble.",
        },
      },
      {
        statement: "eu-must-set-agenda",
        shows: "started",
        note: {
          en: "Returns were on the agenda with these countries. Whether they now co-operate more is another question.",
          fr: "Les retours étaient à l’ordre du jour avec ces pays ; savoir si leur coopération s’est améliorée est une autre question.",
        },
      },
    ],
  },
  "joint-presence-in-control-room": {
    date: "2015-08-03",
    dateBasis: "inferred",
    fact: {
      en: "The UK Foreign Secretary said that the UK’s Border Force and French police would be present in the Eurotunnel control room at Coquelles from that Monday evening. He spoke of much better work with Eurotunnel over the past 48 hours.",
      fr: "Le ministre britannique des Affaires étrangères a parlé de la salle de contrôle d’Eurotunnel, à Coquelles. La Border Force (contrôle britannique des frontières) et la police française y seraient présentes dès ce lundi soir. Selon lui, le travail avec Eurotunnel était bien meilleur depuis 48 heures.",
    },
    figures: [
      {
        value: 48,
        unit: { en: "hours", fr: "heures" },
        qualifier: "exact",
        counts: { en: "time of better work with Eurotunnel", fr: "durée de la meilleure coopération avec Eurotunnel" },
      },
    ],
    source: pressAndOtherSources["bbc-2015-08-03"],
    speakers: ["uk-foreign-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "daily-collaboration",
        shows: "started",
        note: {
          en: "A close call: it was said on the day on which it was to begin. No other text is credited.",
          fr: "Cas limite : l’annonce date du jour où cela devait commencer. Aucun autre texte n’est cité.",
        },
      },
    ],
    origin: "foreign-secretary-2015-08-03",
  },
  "joint-plan-on-returns": {
    date: "2015-08-03",
    dateBasis: "inferred",
    fact: {
      en: "The UK Foreign Secretary spoke of a joint plan, on which the UK was working with the French authorities. It was to support the return of people in the Calais area to the countries they come from.",
      fr: "Le ministre britannique des Affaires étrangères a déclaré que le Royaume-Uni travaillait à un plan commun avec les autorités françaises. Ce plan devait appuyer le retour de personnes présentes dans le Calaisis vers leur pays d’origine.",
    },
    figures: [],
    source: pressAndOtherSources["bbc-2015-08-03"],
    speakers: ["uk-foreign-office"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "work-together-on-returns",
        shows: "started",
        note: {
          en: "A close call: a plan is being worked on together. The part read shows no return under it and does not name West Africa.",
          fr: "Cas limite : un plan est préparé ensemble. La partie lue n’atteste aucun retour dans ce cadre et ne cite pas l’Afrique de l’Ouest.",
        },
      },
    ],
    origin: "foreign-secretary-2015-08-03",
  },
  "north-sea-task-force-decided": {
    date: "2016-05",
    dateBasis: "inferred",
    fact: {
      en: "Through Eurojust, prosecutors of the countries of the European Union (EU) work together. It told of a meeting there of judges, prosecutors and police of France, the UK, Belgium and the Netherlands. The subject was smuggling of people in the North Sea region. They decided to set up a task force that would meet regularly.",
      fr: "Eurojust fait coopérer les parquets de l’Union européenne (UE). Selon elle, des magistrats et des policiers de France, du Royaume-Uni, de Belgique et des Pays-Bas s’y sont réunis. Il s’agissait du trafic illicite de migrants dans la région de la mer du Nord. Ils ont décidé de créer une task force qui se réunirait régulièrement.",
    },
    figures: [],
    source: internationalSources["eurojust-north-sea-2016"],
    speakers: ["eurojust"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "strengthen-cooperation-on-trafficking",
        shows: "started",
        note: {
          en: "A close call: four countries, the two among them, decided to work together on cases against smugglers. Trafficking is not named in the part read, and no prosecution is shown.",
          fr: "Cas limite : quatre pays, dont le Royaume-Uni et la France, ont décidé de travailler ensemble sur des affaires de passeurs. La partie lue ne cite pas la traite et n’atteste aucune poursuite.",
        },
      },
      {
        commitment: "daily-collaboration",
        shows: "started",
        note: {
          en: "Services of both countries met, with those of two others. To meet regularly is not to work together each day.",
          fr: "Des services des deux pays se sont réunis, avec ceux de deux autres. Se réunir régulièrement n’est pas travailler ensemble chaque jour.",
        },
      },
      {
        commitment: "pursue-crime-groups",
        shows: "nothing",
        note: {
          en: "The region is the North Sea. The part read does not speak of Africa.",
          fr: "La région est la mer du Nord. La partie lue n’évoque pas l’Afrique.",
        },
      },
    ],
  },
  "joint-action-day-2017": {
    date: "2017-10-26",
    dateBasis: "stated",
    fact: {
      en: "Eurojust and Europol are two agencies of the European Union (EU). They told of joint action on one day by the authorities of Belgium, Bulgaria, France, the Netherlands and the UK. It was against a group suspected of smuggling people to the UK. The five countries had formed a joint investigation team in June 2017, after talks in the North Sea task force.",
      fr: "Eurojust et Europol, deux agences de l’Union européenne (UE), ont rendu compte d’une action commune menée en un seul jour. Y ont pris part les autorités de Belgique, de Bulgarie, de France, des Pays-Bas et du Royaume-Uni. Elle visait un groupe soupçonné de trafic illicite de migrants vers le Royaume-Uni. Les cinq pays avaient formé une équipe commune d’enquête en juin 2017, après une réunion de la task force de la mer du Nord.",
    },
    figures: [
      {
        value: 5,
        unit: { en: "countries", fr: "pays" },
        qualifier: "exact",
        counts: { en: "countries in the joint investigation team", fr: "pays de l’équipe commune d’enquête" },
      },
    ],
    source: internationalSources["eurojust-europol-2017-10"],
    speakers: ["eurojust", "europol"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "daily-collaboration",
        shows: "under-way",
        meets: ["collaboration-went-on"],
        note: {
          en: "It shows services of both countries at work on one operation, with three others. That they worked together daily is not said.",
          fr: "Cela atteste que des services des deux pays ont mené ensemble une opération, avec trois autres pays. Il n’est pas dit qu’ils travaillaient ensemble chaque jour.",
        },
      },
      {
        commitment: "strengthen-cooperation-on-trafficking",
        shows: "started",
        note: {
          en: "A close call: it is a joint investigation of smugglers. The part read names neither trafficking nor a trial, so no condition is counted as met.",
          fr: "Cas limite : c’est une enquête commune sur des passeurs. La partie lue ne cite ni la traite ni un procès ; nous ne retenons donc aucune condition comme remplie.",
        },
      },
      {
        commitment: "pursue-crime-groups",
        shows: "nothing",
        note: {
          en: "The group is said to have brought people from countries including Afghanistan, Pakistan and Vietnam. The undertaking speaks of parts of Africa.",
          fr: "Selon la source, le groupe faisait venir des personnes de pays comme l’Afghanistan, le Pakistan et le Vietnam. L’engagement parle de régions d’Afrique.",
        },
      },
    ],
  },
});
