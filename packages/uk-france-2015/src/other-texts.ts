import { defineInstruments } from "@entente/sdk";
import { actors } from "./actors.ts";
import { instruments } from "./instruments.ts";
import { governmentSources } from "./sources/governments.ts";
import { lineageSources } from "./sources/lineage.ts";
import { parliamentSources } from "./sources/parliaments.ts";
import { pressAndOtherSources } from "./sources/press-and-others.ts";
import { speakers } from "./speakers.ts";

/** Earlier and later texts that the statement does not name and that we place beside it. */
export const otherTexts = defineInstruments(
  { actors: [actors, speakers], dates: {}, statements: {}, instruments },
  {
    "channel-fixed-link-treaty-1986": {
      title: {
        en: "Treaty on the Channel fixed link (Treaty of Canterbury), 12 February 1986",
        fr: "traité sur la liaison fixe transmanche (traité de Cantorbéry), 12 février 1986",
      },
      type: "treaty",
      made: "1986-02-12",
      parties: ["uk-government", "french-government"],
      summary: {
        en: "The treaty on the fixed link under the Channel, which became the Channel Tunnel. The French Senate traces two ideas to it: a border that runs under the Channel, and checks by each country on the soil of the other. The tunnel site in our statement, Coquelles, is the French end of that tunnel.",
        fr: "Le traité sur la liaison fixe sous la Manche, devenue le tunnel sous la Manche. Le Sénat français y voit l’origine de deux idées. L’une est une frontière qui passe sous la Manche, l’autre des contrôles que chaque pays mène sur le sol de l’autre. Coquelles, le site du tunnel cité dans notre communiqué, en est l’extrémité française.",
      },
      sources: [lineageSources["senate-report-304-agreements"], lineageSources["senate-report-304-summary"]],
      relations: [],
      anchors: [],
    },
    "sangatte-protocol-1991": {
      title: { en: "Sangatte Protocol, 1991", fr: "protocole de Sangatte, 1991" },
      type: "protocol",
      made: "1991",
      parties: ["uk-government", "french-government"],
      summary: {
        en: "A protocol on border checks for the Channel Tunnel. It placed the checks of the two countries side by side in the terminals of the tunnel. The sources read give only the year.",
        fr: "Un protocole sur les contrôles frontaliers du tunnel sous la Manche. Il a placé côte à côte les contrôles des deux pays dans les terminaux du tunnel. Les sources lues ne donnent que l’année.",
      },
      sources: [lineageSources["senate-report-304-agreements"], lineageSources["senate-report-240"]],
      relations: [],
      anchors: [],
    },
    "sangatte-additional-protocol-2000": {
      title: {
        en: "Additional Protocol to the Sangatte Protocol, 29 May 2000",
        fr: "protocole additionnel au protocole de Sangatte, 29 mai 2000",
      },
      type: "protocol",
      made: "2000-05-29",
      parties: ["uk-government", "french-government"],
      summary: {
        en: "Signed in Brussels. It set up shared offices in railway stations of both countries, to check people who take the train through the tunnel.",
        fr: "Signé à Bruxelles. Il a créé, dans des gares des deux pays, des bureaux communs pour contrôler les personnes qui empruntent le tunnel en train.",
      },
      sources: [lineageSources["council-of-ministers-2001-02"], lineageSources["senate-report-240"]],
      relations: [{ type: "refersTo", instrument: "sangatte-protocol-1991" }],
      anchors: [],
    },
    "le-touquet-treaty-2003": {
      title: { en: "Le Touquet Treaty, 4 February 2003", fr: "traité du Touquet, 4 février 2003" },
      type: "treaty",
      made: "2003-02-04",
      parties: ["uk-government", "french-government"],
      summary: {
        en: "A treaty on border checks at the sea ports of the Channel and the North Sea. Officers of both countries check people, vehicles and goods in offices side by side. A French law of 31 December 2003 allowed its approval. The offices were planned for Calais, Boulogne and Dunkirk.",
        fr: "Un traité sur les contrôles frontaliers dans les ports maritimes de la Manche et de la mer du Nord. Des agents des deux pays y contrôlent les personnes, les véhicules et les marchandises dans des bureaux placés côte à côte. Une loi française du 31 décembre 2003 en a autorisé l’approbation. Ces bureaux étaient prévus à Calais, Boulogne et Dunkerque.",
      },
      sources: [lineageSources["council-of-ministers-2003-09"], lineageSources["senate-act-2003-1368"]],
      relations: [],
      anchors: [],
    },
    "evian-declaration-2009": {
      title: {
        en: "Franco-British declaration on immigration, Évian, 6 July 2009",
        fr: "déclaration franco-britannique sur l’immigration, Évian, 6 juillet 2009",
      },
      type: "declaration",
      made: "2009-07-06",
      parties: ["uk-government", "french-government"],
      summary: {
        en: "The two governments made this declaration at their summit in Évian. It is on people who wait on the French coast to cross. The declaration of 2010 credits this summit with three things. They are a joint intelligence unit in Folkestone, a coordination centre in Calais and equipment paid for by the UK.",
        fr: "Une déclaration des deux gouvernements, faite à leur sommet d’Évian. Elle porte sur les personnes qui attendent, sur le littoral français, de traverser. La déclaration de 2010 attribue à ce sommet une unité commune de renseignement à Folkestone et un centre de coordination à Calais. Elle lui attribue aussi des équipements payés par le Royaume-Uni.",
      },
      sources: [lineageSources["evian-declaration-2009"], lineageSources["summit-declaration-2010-en"]],
      relations: [],
      anchors: [],
    },
    "evian-arrangement-2009": {
      title: {
        en: "Administrative arrangement of 6 July 2009 on the shared border",
        fr: "arrangement administratif du 6 juillet 2009 sur la frontière commune",
      },
      type: "agreement",
      made: "2009-07-06",
      parties: ["uk-government", "french-government"],
      summary: {
        en: "Signed by the two immigration ministers on the day of the Évian summit. A French journal says that it was to raise the number of forced returns a great deal. It was also to set up a joint coordination centre in Calais. New spending on the border was to be paid by the UK. The press quoted the UK minister as giving £15 million over two years for equipment.",
        fr: "Signé par les deux ministres chargés de l’immigration le jour du sommet d’Évian. Selon une revue française, il visait à augmenter nettement le nombre de retours forcés et à créer un centre de coordination commun à Calais. Le Royaume-Uni devait prendre en charge les nouvelles dépenses à la frontière. Selon le ministre britannique, cité par la presse, il s’agissait de 15 millions de livres sur deux ans pour des équipements.",
      },
      sources: [lineageSources["ash-2009-07"], lineageSources["guardian-evian-2009"]],
      relations: [],
      anchors: [],
    },
    "london-summit-declaration-2010": {
      title: {
        en: "UK–France summit: declaration on immigration, London, 2 November 2010",
        fr: "sommet franco-britannique : déclaration sur l’immigration, Londres, 2 novembre 2010",
      },
      type: "declaration",
      made: "2010-11-02",
      parties: ["uk-government", "french-government"],
      summary: {
        en: "It looks back at what was agreed at Évian and announces a second phase. It counts 80 people arrested between January and September 2010. It says that attempts to cross through the port of Calais fell by 75 per cent in a year.",
        fr: "Cette déclaration revient sur ce qui avait été convenu à Évian et annonce une deuxième phase. Elle compte 80 personnes arrêtées entre janvier et septembre 2010. Elle dit aussi que les tentatives de passage par le port de Calais ont diminué de 75 % en un an.",
      },
      sources: [lineageSources["summit-declaration-2010-en"], lineageSources["summit-declaration-2010-fr"]],
      relations: [{ type: "reviews", instrument: "evian-declaration-2009" }],
      anchors: [],
    },
    "london-statement-2014": {
      title: {
        en: "Joint statement of the two ministers, 30 August 2014",
        fr: "déclaration conjointe des deux ministres, 30 août 2014",
      },
      type: "statement",
      made: "2014-08-30",
      parties: ["home-secretary", "french-interior-minister"],
      summary: {
        en: "Published the day after the two ministers met in London, and three weeks before the Joint Declaration of September 2014. It speaks of work at the port and of help for people in need of protection. It speaks of action against smuggling and trafficking, and of telling people who want to cross what they should know.",
        fr: "Publiée le lendemain d’une rencontre des deux ministres à Londres, trois semaines avant la déclaration conjointe de septembre 2014. Elle parle des travaux au port et de l’aide aux personnes qui ont besoin de protection. Elle parle aussi de l’action contre les passeurs et la traite, et de l’information des personnes qui veulent traverser.",
      },
      sources: [lineageSources["london-statement-2014-08-en"], lineageSources["london-statement-2014-08-fr"]],
      relations: [],
      anchors: [],
    },
    "paris-press-release-2015-07": {
      title: {
        en: "Joint press release of the two ministers, Paris, 2 July 2015",
        fr: "communiqué de presse conjoint des deux ministres, Paris, 2 juillet 2015",
      },
      type: "statement",
      made: "2015-07-02",
      parties: ["home-secretary", "french-interior-minister"],
      summary: {
        en: "Published about four weeks before our statement. It says that the agreement of September 2014 is being applied in full. The ministers decided to add to the fund of €15 million paid for by the UK. This was for the port and for the way into the tunnel.",
        fr: "Publié environ quatre semaines avant notre communiqué. Il dit que l’accord de septembre 2014 est pleinement appliqué. Les ministres ont décidé de compléter le fonds de 15 millions d’euros financé par le Royaume-Uni, pour le port et pour l’accès au tunnel.",
      },
      sources: [
        governmentSources["paris-press-release-2015-07-en"],
        governmentSources["paris-press-release-2015-07-fr"],
      ],
      relations: [{ type: "reviews", instrument: "joint-declaration-2014" }],
      anchors: [],
    },
    "ministers-article-2015-08": {
      title: {
        en: "Newspaper article by the two ministers, 1 and 2 August 2015",
        fr: "tribune des deux ministres dans la presse, 1er et 2 août 2015",
      },
      type: "statement",
      made: "2015-08-01/2015-08-02",
      parties: ["home-secretary", "french-interior-minister"],
      summary: {
        en: "A companion to our statement: an article that the two ministers signed together. It came out in The Telegraph online on 1 August and in Le Journal du Dimanche on 2 August. Some French sources call it a joint declaration of 2 August. It repeats the £1.4 million for the waiting area.",
        fr: "Une tribune qui accompagne notre communiqué, signée par les deux ministres. Elle a paru sur le site du Telegraph le 1er août et dans Le Journal du Dimanche le 2 août. Des sources françaises l’appellent « déclaration commune » du 2 août. Elle rappelle la somme de 1,4 million de livres pour la zone d’attente.",
      },
      sources: [governmentSources["ministers-article-2015-08"], pressAndOtherSources["france-inter-2015-08"]],
      relations: [],
      anchors: [],
    },
    "calais-declaration-2015": {
      title: {
        en: "Managing migratory flows in Calais: joint ministerial declaration of 20 August 2015",
        fr: "Faire face à la pression migratoire à Calais : déclaration commune du 20 août 2015",
      },
      type: "declaration",
      made: "2015-08-20",
      parties: ["home-secretary", "french-interior-minister"],
      summary: {
        en: "A declaration that the two ministers signed in Calais, three weeks after our statement. It deals with security at the tunnel and the port, joint police command, returns, and care for people in the camp at Calais. The UK was to put £3.6 million a year into that care for two years; French sources say €10 million in all. The parts read do not name our statement.",
        fr: "Une déclaration que les deux ministres ont signée à Calais, trois semaines après notre communiqué. Elle traite de la sécurité du tunnel et du port, d’un commandement policier commun et des retours. Elle traite aussi de la prise en charge des personnes du camp de Calais. Le Royaume-Uni devait y consacrer 3,6 millions de livres par an pendant deux ans. Des sources françaises disent 10 millions d’euros au total. Les parties lues ne citent pas notre communiqué.",
      },
      sources: [
        governmentSources["calais-visit-embassy-2015-08"],
        lineageSources["vie-publique-2015-08"],
        parliamentSources["answer-12093"],
        pressAndOtherSources["france-3-2015-08"],
      ],
      relations: [],
      anchors: [],
    },
    "london-declaration-2015": {
      title: {
        en: "Joint declaration signed in London, 2 November 2015",
        fr: "déclaration conjointe signée à Londres le 2 novembre 2015",
      },
      type: "declaration",
      made: "2015-11-02",
      parties: ["home-secretary", "french-interior-minister"],
      summary: {
        en: "A declaration that the two ministers signed in London. On its basis the two governments were to work together in certain countries treated as a priority; the page read does not name them. At the same meeting the ministers looked at how the Calais declaration was being carried out. We did not find the declaration’s own words.",
        fr: "Une déclaration que les deux ministres ont signée à Londres. Sur cette base, les deux gouvernements devaient agir ensemble dans certains pays jugés prioritaires ; la page lue ne les nomme pas. Lors de la même rencontre, les ministres ont fait le point sur l’application de la déclaration de Calais. Nous n’avons pas trouvé le texte de la déclaration.",
      },
      sources: [
        governmentSources["london-declaration-embassy-2015-11"],
        lineageSources["london-declaration-embassy-2015-11-fr"],
      ],
      relations: [],
      anchors: [],
    },
    "amiens-statement-2016": {
      title: {
        en: "Thirty-fourth Franco-British summit: statement on migration, Amiens, 3 March 2016",
        fr: "34e sommet franco-britannique : déclaration sur les migrations, Amiens, 3 mars 2016",
      },
      type: "statement",
      made: "2016-03-03",
      parties: ["uk-prime-minister", "french-president"],
      summary: {
        en: "A statement at the leaders’ summit in Amiens. It names the declarations of September 2014 and August 2015 as the framework of the common work; the part read does not name our statement. It puts the UK’s contribution to security at the port and the tunnel at £63 million in a year. The press reports €22 million more for 2016, about £17 million in British sources.",
        fr: "Une déclaration faite lors du sommet des dirigeants à Amiens. Elle cite les déclarations de septembre 2014 et d’août 2015 comme cadre de l’action commune ; la partie lue ne cite pas notre communiqué. Elle chiffre la contribution du Royaume-Uni à la sécurité du port et du tunnel à 63 millions de livres en un an. La presse annonce 22 millions d’euros de plus pour 2016, soit environ 17 millions de livres selon des sources britanniques.",
      },
      sources: [governmentSources["amiens-statement-2016-03"], pressAndOtherSources["france-3-2016-03"]],
      relations: [
        { type: "refersTo", instrument: "joint-declaration-2014" },
        { type: "refersTo", instrument: "calais-declaration-2015" },
      ],
      anchors: [],
    },
    "paris-statement-2016": {
      title: {
        en: "Joint statement by the governments of France and the United Kingdom, Paris, 30 August 2016",
        fr: "déclaration conjointe des gouvernements français et britannique, Paris, 30 août 2016",
      },
      type: "statement",
      made: "2016-08-30",
      parties: ["home-secretary", "french-interior-minister"],
      summary: {
        en: "Published after the first meeting of a new Home Secretary, Amber Rudd, with Bernard Cazeneuve. It says that the two countries will go on working together after the United Kingdom leaves the European Union (EU). It speaks of the shared border and of the humanitarian situation in Calais.",
        fr: "Publiée après la première rencontre de la nouvelle ministre britannique de l’Intérieur, Amber Rudd, avec Bernard Cazeneuve. Elle dit que les deux pays continueront à coopérer après la sortie du Royaume-Uni de l’Union européenne (UE). Elle parle de la frontière commune et de la situation humanitaire à Calais.",
      },
      sources: [governmentSources["paris-statement-2016-08"], lineageSources["paris-statement-embassy-2016-08"]],
      relations: [],
      anchors: [],
    },
    "london-statement-2016": {
      title: {
        en: "Joint press statement of the two ministers, London, 10 October 2016",
        fr: "déclaration conjointe des deux ministres à la presse, Londres, 10 octobre 2016",
      },
      type: "statement",
      made: "2016-10-10",
      parties: ["home-secretary", "french-interior-minister"],
      summary: {
        en: "Published two weeks before the camp at Calais was taken down, from 24 October 2016. It puts the protection of children first. It says that what was agreed in Amiens for children with family in the UK will be carried out and widened.",
        fr: "Publiée deux semaines avant le démantèlement du camp de Calais, commencé le 24 octobre 2016. Elle met la protection des mineurs au premier plan. Elle dit que ce qui a été convenu à Amiens pour les mineurs ayant de la famille au Royaume-Uni sera appliqué et élargi.",
      },
      sources: [governmentSources["london-statement-2016-10"], lineageSources["hansard-2016-10-24"]],
      relations: [{ type: "implements", instrument: "amiens-statement-2016" }],
      anchors: [],
    },
    "sandhurst-treaty-2018": {
      title: { en: "Sandhurst Treaty, 18 January 2018", fr: "traité de Sandhurst, 18 janvier 2018" },
      type: "treaty",
      made: "2018-01-18",
      parties: ["uk-government", "french-government"],
      summary: {
        en: "A treaty on running the shared border, signed at a leaders’ summit. The press, reporting the French President, calls it the first joint treaty on the Calais border in 15 years. The UK was to spend €50 million; the UK Parliament was told £45.5 million, the press said £44.5 million. Waiting times for children and adults with a claim to come to the UK were to be shorter.",
        fr: "Un traité sur la gestion de la frontière commune, signé lors d’un sommet des dirigeants. Selon la presse, qui rapporte les propos du président français, c’est le premier traité commun sur la frontière à Calais en quinze ans. Le Royaume-Uni devait dépenser 50 millions d’euros : 45,5 millions de livres selon une réponse au Parlement britannique, 44,5 millions selon la presse. L’attente devait être plus courte pour les mineurs et les adultes qui demandent à venir au Royaume-Uni.",
      },
      sources: [
        parliamentSources["commons-library-9681"],
        parliamentSources["answer-hl8269"],
        lineageSources["senate-report-304-summary"],
        lineageSources["bbc-2018-01"],
      ],
      relations: [],
      anchors: [],
    },
    "small-boats-plan-2019": {
      title: {
        en: "Joint Action Plan on small boats, 24 January 2019, with an addendum of September 2019",
        fr: "plan d’action commun sur les petites embarcations, 24 janvier 2019, avec un additif de septembre 2019",
      },
      type: "plan",
      made: "2019-01-24",
      parties: ["home-secretary", "french-interior-minister"],
      summary: {
        en: "Agreed by Sajid Javid and Christophe Castaner in London, on crossings of the Channel by small boat. The addendum followed a meeting of Priti Patel and Christophe Castaner in Paris on 29 August 2019. An answer in the House of Lords gives September 2019 as the date of the plan itself. The UK committed £3.25 million (€3.6 million), and later £2.25 million (€2.5 million).",
        fr: "Convenu à Londres entre Sajid Javid et Christophe Castaner, il porte sur les traversées de la Manche à bord de petites embarcations. L’additif a suivi une rencontre de Priti Patel et de Christophe Castaner à Paris le 29 août 2019. Une réponse à la Chambre des lords date le plan lui-même de septembre 2019. Le Royaume-Uni s’est engagé à y consacrer 3,25 millions de livres (3,6 millions d’euros), puis 2,25 millions de livres (2,5 millions d’euros).",
      },
      sources: [
        lineageSources["aol-action-plan-2019-01"],
        lineageSources["small-boats-plan-2019"],
        lineageSources["small-boats-addendum-2019"],
        lineageSources["hansard-2019-06-04"],
        lineageSources["answer-hl3419"],
        parliamentSources["answer-hl8269"],
      ],
      relations: [{ type: "refersTo", instrument: "sandhurst-treaty-2018" }],
      anchors: [],
    },
    "joint-statement-2020": {
      title: {
        en: "UK–France joint statement: next phase of collaboration on tackling illegal migration, 28 November 2020",
        fr: "déclaration conjointe franco-britannique sur la poursuite de la coopération contre l’immigration illégale, 28 novembre 2020",
      },
      type: "statement",
      made: "2020-11-28",
      parties: ["home-secretary", "french-interior-minister"],
      summary: {
        en: "A statement of the two ministers, Priti Patel and Gérald Darmanin, with new measures on crossings by small boat. The UK pledged €31.4 million (about £28.1 million).",
        fr: "Une déclaration des deux ministres, Priti Patel et Gérald Darmanin, qui contient de nouvelles mesures sur les traversées à bord de petites embarcations. Le Royaume-Uni s’est engagé à verser 31,4 millions d’euros (environ 28,1 millions de livres).",
      },
      sources: [
        lineageSources["joint-statement-2020-11"],
        lineageSources["answer-hl3419"],
        parliamentSources["commons-library-9681"],
      ],
      relations: [],
      anchors: [],
    },
    "joint-statement-2021": {
      title: {
        en: "UK–France joint statement: next phase of collaboration on tackling illegal migration, 20 July 2021",
        fr: "déclaration conjointe franco-britannique sur la poursuite de la coopération contre l’immigration illégale, 20 juillet 2021",
      },
      type: "statement",
      made: "2021-07-20",
      parties: ["home-secretary", "french-interior-minister"],
      summary: {
        en: "A statement of the same two ministers, with more police on the French coast. The UK was to give €62.7 million (about £54 million).",
        fr: "Une déclaration des deux mêmes ministres, qui prévoit davantage de policiers sur la côte française. Le Royaume-Uni devait verser 62,7 millions d’euros (environ 54 millions de livres).",
      },
      sources: [lineageSources["joint-statement-2021-07"], lineageSources["answer-hl3419"]],
      relations: [],
      anchors: [],
    },
    "joint-statement-2022": {
      title: {
        en: "UK–France joint statement: enhancing co-operation against illegal migration, 14 November 2022",
        fr: "déclaration conjointe franco-britannique sur le renforcement de la coopération contre l’immigration illégale, 14 novembre 2022",
      },
      type: "statement",
      made: "2022-11-14",
      parties: ["home-secretary", "french-interior-minister"],
      summary: {
        en: "A statement of the two ministers, Suella Braverman and Gérald Darmanin, on crossings by small boat. The UK was to give up to €72.2 million (about £62.2 million) in 2022–23. Observers of each country were to work with teams of the other.",
        fr: "Une déclaration des deux ministres, Suella Braverman et Gérald Darmanin, sur les traversées à bord de petites embarcations. Le Royaume-Uni devait verser jusqu’à 72,2 millions d’euros (environ 62,2 millions de livres) en 2022-2023. Des observateurs de chaque pays devaient travailler auprès d’équipes de l’autre pays.",
      },
      sources: [lineageSources["joint-statement-2022-11"], parliamentSources["commons-library-9681"]],
      relations: [],
      anchors: [],
    },
    "leaders-declaration-2023": {
      title: {
        en: "UK–France leaders’ declaration, Paris, 10 March 2023",
        fr: "déclaration des dirigeants français et britannique, Paris, 10 mars 2023",
      },
      type: "declaration",
      made: "2023-03-10",
      parties: ["uk-prime-minister", "french-president"],
      summary: {
        en: "Made at a summit of Rishi Sunak and Emmanuel Macron. The UK was to give €541 million over three years: €141 million, €191 million and €209 million. In pounds, the House of Commons Library says around £476 million, the press £478 to £480 million.",
        fr: "Une déclaration faite lors d’un sommet entre Rishi Sunak et Emmanuel Macron. Le Royaume-Uni devait verser 541 millions d’euros en trois ans : 141, 191 puis 209 millions. En livres, la bibliothèque de la Chambre des communes indique environ 476 millions, la presse de 478 à 480 millions.",
      },
      sources: [parliamentSources["commons-library-9681"], lineageSources["lbc-2023-03"]],
      relations: [],
      anchors: [],
    },
    "dangerous-journeys-agreement-2025": {
      title: {
        en: "Agreement on the Prevention of Dangerous Journeys, 2025",
        fr: "accord relatif à la prévention des traversées périlleuses, 2025",
      },
      type: "agreement",
      made: "2025-07",
      parties: ["uk-government", "french-government"],
      summary: {
        en: "Announced by Keir Starmer and Emmanuel Macron on 10 July 2025 and signed by the two ministers, Yvette Cooper and Bruno Retailleau, later that month. The UK may return to France people who arrive by small boat, and takes in an equal number from France. A text of the Home Office speaks of ratification on 5 August 2025; a lawyer gives 6 August as the day of coming into force. It was planned to run to June 2026; what came after was not searched.",
        fr: "Annoncé par Keir Starmer et Emmanuel Macron le 10 juillet 2025. Les deux ministres, Yvette Cooper et Bruno Retailleau, l’ont signé plus tard le même mois. Le Royaume-Uni peut renvoyer en France des personnes arrivées à bord de petites embarcations et il accueille un nombre égal de personnes venues de France. Un texte du Home Office (ministère britannique de l’Intérieur) parle de ratification le 5 août 2025 ; un juriste donne le 6 août comme date d’entrée en vigueur. L’accord devait durer jusqu’en juin 2026 ; nous n’avons pas cherché ce qui a suivi.",
      },
      sources: [
        lineageSources["treaty-enacted-2025-08"],
        lineageSources["opinio-juris-2025-10"],
        lineageSources["summit-declaration-2025-07"],
      ],
      relations: [],
      anchors: [],
    },
  },
);
