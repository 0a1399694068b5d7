import { defineCommitments } from "@entente/sdk";
import { actors } from "../actors.ts";
import { dates } from "../dates.ts";
import { calaisStatements } from "../statements/calais-and-the-tunnel.ts";
import { instruments } from "../instruments.ts";
import { otherTexts } from "../other-texts.ts";
import { strands } from "../strands.ts";

export const calaisCommitments = defineCommitments(
  { actors, strands, statements: calaisStatements, dates, instruments: [instruments, otherTexts] },
  {
    "implement-2014-joint-declaration": {
      title: {
        en: "Implement the Joint Declaration of September 2014",
        fr: "Mettre en œuvre la déclaration conjointe de septembre 2014",
      },
      summary: {
        en: "The two countries go on working together on the Joint Declaration of September 2014. It included £12 million from the United Kingdom.",
        fr: "Les deux pays continuent de mettre en œuvre ensemble la déclaration conjointe de septembre 2014, qui prévoyait 12 millions de livres financés par le Royaume-Uni.",
      },
      statements: ["continue-to-implement-2014-declaration"],
      obligors: ["uk-government", "french-government"],
      obligorBasis: "stated",
      jointness: "joint",
      action: { en: "implement", fr: "mettre en œuvre" },
      object: {
        en: "the Joint Declaration of September 2014",
        fr: "la déclaration conjointe de septembre 2014",
      },
      strand: "calais-and-the-tunnel",
      strength: "intermediate",
      noveltyStated: "restated",
      noveltyChecked: {
        value: "restated",
        earlier: ["joint-declaration-2014", "paris-press-release-2015-07"],
        note: {
          en: "The act is the carrying out of the declaration of 2014. The press release of 2 July 2015 already said that it was being applied in full. Both were read in part.",
          fr: "L’acte consiste à appliquer la déclaration de 2014. Le communiqué du 2 juillet 2015 disait déjà qu’elle était pleinement appliquée. Les deux textes ont été lus en partie.",
        },
      },
      phase: "continue",
      horizon: "continuing",
      catalysts: [],
      verifiability: "partly",
      missingInformation: ["deadline", "measure"],
      completionTest: [
        {
          id: "measures-carried-out",
          en: "The two countries carried out measures of the Joint Declaration together after the meeting.",
          fr: "Après la rencontre, les deux pays ont mis en œuvre ensemble des mesures de la déclaration conjointe.",
        },
        {
          id: "fund-financed",
          en: "The United Kingdom financed the £12 million.",
          fr: "Les 12 millions de livres ont été financés par le Royaume-Uni.",
        },
      ],
    },
    "secure-waiting-area": {
      title: {
        en: "Support a secure waiting area for lorries in the Port of Calais",
        fr: "Soutenir une zone d’attente pour poids lourds au port de Calais",
      },
      summary: {
        en: "The UK Government is to support the Port of Calais in creating a secure waiting area for lorries bound for the UK. The sum named is £1.4 million, announced on 14 July.",
        fr: "Selon le texte, le gouvernement du Royaume-Uni aidera le port de Calais à créer une zone d’attente sécurisée pour les poids lourds à destination du Royaume-Uni. La somme citée est de 1,4 million de livres, annoncée le 14 juillet.",
      },
      statements: ["further-sum-for-waiting-area", "uk-will-support-port"],
      obligors: ["uk-government"],
      obligorBasis: "stated",
      jointness: "unilateral",
      action: { en: "support", fr: "soutenir" },
      object: {
        en: "the creation of a secure waiting area for lorries",
        fr: "la création d’une zone d’attente sécurisée pour les poids lourds",
      },
      beneficiary: {
        en: "the Port of Calais; lorries bound for the UK",
        fr: "le port de Calais ; les poids lourds à destination du Royaume-Uni",
      },
      strand: "calais-and-the-tunnel",
      strength: "firm",
      noveltyStated: "restated",
      noveltyChecked: {
        value: "restated",
        earlier: ["home-secretary-speech-july-2015"],
        note: {
          en: "The press reports that the Home Secretary announced the area on 14 July, for 230 vehicles. The sum is not in the part of her speech that we read.",
          fr: "Selon la presse, la ministre britannique de l’Intérieur a annoncé cette zone le 14 juillet, pour 230 véhicules. La somme ne figure pas dans la partie de son discours que nous avons lue.",
        },
      },
      phase: "begin",
      horizon: "one-off",
      catalysts: ["numerical-target"],
      verifiability: "verifiable",
      missingInformation: ["deadline"],
      completionTest: [
        {
          id: "area-created",
          en: "A secure waiting area for lorries bound for the UK was created within the Port of Calais.",
          fr: "Une zone d’attente sécurisée pour les poids lourds à destination du Royaume-Uni a été créée dans le port de Calais.",
        },
        {
          id: "uk-supported-it",
          en: "The UK Government supported the Port in creating it, with £1.4 million.",
          fr: "Le gouvernement du Royaume-Uni a soutenu sa création par le port, à hauteur de 1,4 million de livres.",
        },
      ],
    },
    "coquelles-funding": {
      title: {
        en: "Fund security at the Channel Tunnel railhead",
        fr: "Financer la sécurité du terminal ferroviaire du tunnel",
      },
      summary: {
        en: "The UK has agreed to additional funding of up to £7 million for more security at the Channel Tunnel railhead at Coquelles. The text says the Home Secretary described this in the UK Parliament on 14 July.",
        fr: "Le Royaume-Uni a accepté de verser une somme supplémentaire, pouvant aller jusqu’à 7 millions de livres. Elle doit renforcer la sécurité du terminal ferroviaire du tunnel sous la Manche, à Coquelles. Le texte dit que ce financement a été présenté au Parlement du Royaume-Uni le 14 juillet.",
      },
      statements: ["agreed-to-fund-coquelles"],
      obligors: ["uk-government"],
      obligorBasis: "stated",
      jointness: "unilateral",
      action: { en: "fund", fr: "financer" },
      object: {
        en: "more security at the Channel Tunnel railhead at Coquelles",
        fr: "une sécurité accrue au terminal ferroviaire du tunnel sous la Manche à Coquelles",
      },
      strand: "calais-and-the-tunnel",
      strength: "firm",
      noveltyStated: "restated",
      noveltyChecked: {
        value: "unclear",
        earlier: [],
        note: {
          en: "Our text places it in a speech of 14 July. The part of that speech that we read does not reach it, and other sources place it at the meeting itself. On 2 July the ministers decided to add to the fund for the way into the tunnel, without naming a sum.",
          fr: "Notre texte rattache ce financement à un discours du 14 juillet. La partie de ce discours que nous avons lue ne va pas jusque-là, et d’autres sources le rattachent à la rencontre elle-même. Le 2 juillet, les ministres ont décidé de compléter le fonds pour l’accès au tunnel, sans citer de somme.",
        },
      },
      phase: "increase",
      horizon: "one-off",
      catalysts: ["numerical-target"],
      verifiability: "verifiable",
      missingInformation: ["deadline"],
      completionTest: [
        {
          id: "funding-provided",
          en: "The UK gave more money, up to £7 million, for security at the Channel Tunnel railhead at Coquelles.",
          fr: "Le Royaume-Uni a versé une somme supplémentaire, jusqu’à 7 millions de livres, pour la sécurité du terminal ferroviaire du tunnel sous la Manche à Coquelles.",
        },
      ],
    },
    "strengthen-cooperation-on-trafficking": {
      title: {
        en: "Strengthen co-operation for victims of trafficking",
        fr: "Renforcer la coopération au profit des victimes de la traite",
      },
      summary: {
        en: "The two countries agree to strengthen their work together in two things. One is to identify and help victims of human trafficking. The other is to prosecute the smugglers involved.",
        fr: "Les deux pays conviennent de renforcer leur coopération. Il s’agit d’identifier et d’aider les victimes de la traite des êtres humains. Il s’agit aussi de poursuivre en justice les passeurs impliqués.",
      },
      statements: ["agree-to-strengthen-cooperation"],
      obligors: ["uk-government", "french-government"],
      obligorBasis: "inferred",
      jointness: "joint",
      note: {
        en: "“Both sides” are read as the two countries in whose name the text speaks. The sentence speaks of trafficking and of smugglers together; we leave that as it stands.",
        fr: "Pour nous, « Both sides » désigne les deux pays au nom desquels le texte s’exprime. La phrase parle à la fois de la traite (« trafficking ») et des passeurs (« smugglers ») ; nous n’y changeons rien.",
      },
      action: { en: "strengthen", fr: "renforcer" },
      object: {
        en: "co-operation in identifying and helping victims and in prosecuting smugglers",
        fr: "la coopération pour identifier et aider les victimes et poursuivre les passeurs en justice",
      },
      beneficiary: { en: "victims of human trafficking", fr: "les victimes de la traite des êtres humains" },
      strand: "organised-crime",
      strength: "firm",
      noveltyStated: "silent",
      noveltyChecked: {
        value: "restated",
        earlier: ["london-statement-2014", "joint-declaration-2014"],
        note: {
          en: "In 2014 the ministers agreed to support victims of trafficking and to protect them. On prosecutions the parts read say less.",
          fr: "En 2014, les ministres sont convenus d’aider les victimes de la traite et de les protéger. Sur les poursuites, les parties lues en disent moins.",
        },
      },
      phase: "increase",
      horizon: "continuing",
      catalysts: [],
      verifiability: "partly",
      missingInformation: ["deadline", "measure", "responsible-actor"],
      completionTest: [
        {
          id: "victims-identified-together",
          en: "After the meeting, the two countries took a step together. It was to identify victims of human trafficking.",
          fr: "Après la rencontre, les deux pays ont pris ensemble une mesure pour identifier des victimes de la traite des êtres humains.",
        },
        {
          id: "victims-helped-together",
          en: "They took a step together to help such victims.",
          fr: "Ils ont pris ensemble une mesure pour aider ces victimes.",
        },
        {
          id: "smugglers-prosecuted-together",
          en: "They took a step together to bring the smugglers involved to court.",
          fr: "Ils ont pris ensemble une mesure pour poursuivre en justice les passeurs impliqués.",
        },
      ],
    },
    "continue-communication-campaigns": {
      title: { en: "Continue communication campaigns", fr: "Poursuivre les campagnes de communication" },
      summary: {
        en: "The two countries mean to go on with their campaigns to inform people. One subject is how people can seek asylum in France. The other is life in the UK for people without the right to be there.",
        fr: "Les deux pays ont l’intention de poursuivre leurs campagnes de communication. Elles informent sur les possibilités de demander l’asile en France. Elles parlent aussi de la vie au Royaume-Uni des personnes en situation irrégulière.",
      },
      statements: ["intend-to-continue-campaigns"],
      obligors: ["french-government", "uk-government"],
      obligorBasis: "stated",
      jointness: "unclear",
      action: { en: "continue", fr: "poursuivre" },
      object: { en: "their communication campaigns", fr: "leurs campagnes de communication" },
      strand: "information",
      strength: "intermediate",
      noveltyStated: "restated",
      noveltyChecked: {
        value: "restated",
        earlier: ["joint-declaration-2014", "paris-press-release-2015-07"],
        note: {
          en: "The plan of 2014 has campaigns to inform people. The press release of 2 July 2015 says that they will go on and be strengthened.",
          fr: "Le plan de 2014 prévoit des campagnes d’information, et le communiqué du 2 juillet 2015 dit qu’elles seront poursuivies et renforcées.",
        },
      },
      phase: "continue",
      horizon: "continuing",
      catalysts: [],
      verifiability: "verifiable",
      missingInformation: ["deadline", "place"],
      completionTest: [
        {
          id: "campaigns-went-on",
          en: "The campaigns went on after the meeting.",
          fr: "Les campagnes se sont poursuivies après la rencontre.",
        },
        {
          id: "asylum-in-france-told",
          en: "They told people how they could seek asylum in France.",
          fr: "Elles ont informé sur les possibilités de demander l’asile en France.",
        },
        {
          id: "life-in-the-uk-told",
          en: "They informed people about life in the UK without the right to be there.",
          fr: "Elles ont informé sur la vie au Royaume-Uni en situation irrégulière.",
        },
      ],
    },
    "first-tunnel-fencing": {
      title: {
        en: "Complete the first UK contribution of tunnel fencing",
        fr: "Achever la première contribution britannique aux clôtures du tunnel",
      },
      summary: {
        en: "The first UK contribution of extra fencing at the Channel Tunnel is to be completed “this week”.",
        fr: "Le Royaume-Uni apporte une première contribution aux clôtures supplémentaires du tunnel sous la Manche. Selon le texte, elle sera achevée « this week » (cette semaine).",
      },
      statements: ["first-fencing-will-be-completed"],
      obligors: ["uk-government"],
      obligorBasis: "stated",
      jointness: "unilateral",
      action: { en: "complete", fr: "achever" },
      object: {
        en: "the first UK contribution of extra fencing at the Channel Tunnel",
        fr: "la première contribution britannique aux clôtures supplémentaires du tunnel sous la Manche",
      },
      strand: "calais-and-the-tunnel",
      strength: "firm",
      noveltyStated: "silent",
      noveltyChecked: {
        value: "unclear",
        earlier: [],
        note: {
          en: "On 2 July the ministers decided to pay for more protection of the way into the tunnel. The part read names no fence at the tunnel and no date.",
          fr: "Le 2 juillet, les ministres ont décidé de financer une meilleure protection de l’accès au tunnel. La partie lue ne mentionne ni clôture au tunnel ni date.",
        },
      },
      phase: "finish",
      horizon: "one-off",
      due: "end-of-the-week",
      catalysts: ["timeline"],
      verifiability: "verifiable",
      missingInformation: ["quantity"],
      completionTest: [
        {
          id: "fencing-complete",
          en: "The first UK contribution of extra fencing at the Channel Tunnel was completed.",
          fr: "Le Royaume-Uni a mené à bien sa première contribution aux clôtures supplémentaires du tunnel sous la Manche.",
        },
      ],
    },
    "immediate-secure-waiting": {
      title: {
        en: "Provide secure waiting for some lorries at once",
        fr: "Permettre dès maintenant à des poids lourds d’attendre en sécurité",
      },
      summary: {
        en: "An agreement with the Port of Calais is to provide secure waiting for a number of lorries “with immediate effect”.",
        fr: "Un accord avec le port de Calais prévoit que des poids lourds puissent attendre en sécurité, « with immediate effect » (avec effet immédiat).",
      },
      statements: ["agreement-with-port"],
      obligors: [],
      obligorBasis: "unclear",
      jointness: "unclear",
      note: {
        en: "“We have reached an agreement with the Port”: the text does not say whether “we” is one government or both, and we name neither.",
        fr: "« We have reached an agreement with the Port » : le texte ne dit pas si « we » désigne un gouvernement ou les deux ; nous n’en nommons aucun.",
      },
      action: { en: "provide", fr: "permettre" },
      object: { en: "secure waiting within the Port", fr: "une attente en sécurité dans le port" },
      beneficiary: { en: "a number of lorries", fr: "un certain nombre de poids lourds" },
      strand: "calais-and-the-tunnel",
      strength: "firm",
      noveltyStated: "silent",
      noveltyChecked: {
        value: "unclear",
        earlier: [],
        note: {
          en: "No earlier text that we read tells of the agreement with the port; the speech of 14 July was read in part.",
          fr: "Aucun des textes antérieurs que nous avons lus ne parle de l’accord avec le port ; le discours du 14 juillet a été lu en partie.",
        },
      },
      phase: "begin",
      horizon: "continuing",
      catalysts: ["timeline"],
      verifiability: "verifiable",
      missingInformation: ["quantity", "responsible-actor"],
      completionTest: [
        {
          id: "waiting-provided",
          en: "Lorries could wait securely in the Port of Calais under the agreement.",
          fr: "En vertu de l’accord, des poids lourds ont pu attendre en sécurité dans le port de Calais.",
        },
      ],
    },
    "regular-reports": {
      title: { en: "Regular reports from officials", fr: "Comptes rendus réguliers remis par des fonctionnaires" },
      summary: {
        en: "The two ministers expect regular reports from officials on the work agreed. How often is not said.",
        fr: "Les deux ministres attendent que des fonctionnaires leur rendent compte régulièrement de l’avancement du travail sur les axes convenus. La fréquence n’est pas précisée.",
      },
      statements: ["expecting-regular-reports"],
      obligors: ["home-secretary", "french-interior-minister"],
      obligorBasis: "inferred",
      jointness: "unclear",
      note: {
        en: "“The two Ministers” are the Home Secretary and the French Interior Minister, named earlier. They expect the reports; officials are to give them.",
        fr: "« The two Ministers » désigne les ministres de l’Intérieur britannique et français, cités plus haut. Ils attendent les comptes rendus ; ce sont des fonctionnaires qui doivent les remettre.",
      },
      action: { en: "receive", fr: "recevoir" },
      object: {
        en: "regular reports on the work agreed",
        fr: "des comptes rendus réguliers sur les axes de travail convenus",
      },
      strand: "follow-up",
      strength: "intermediate",
      noveltyStated: "silent",
      phase: "unstated",
      horizon: "recurring",
      catalysts: ["self-accountability"],
      verifiability: "partly",
      missingInformation: ["deadline", "quantity"],
      completionTest: [
        {
          id: "reports-given",
          en: "Officials reported to the ministers on the work agreed more than once.",
          fr: "Des fonctionnaires ont rendu compte aux ministres plus d’une fois de l’avancement des axes de travail convenus.",
        },
      ],
      mechanism: {
        type: "report",
        from: ["officials"],
        to: ["home-secretary", "french-interior-minister"],
        frequency: { en: "“regular”", fr: "« regular » (réguliers)" },
      },
    },
    "paris-dialogue": {
      title: { en: "A further government dialogue in Paris", fr: "Un nouveau dialogue gouvernemental à Paris" },
      summary: {
        en: "The two ministers agreed that there should be further talks between the governments. These should be in Paris, before the end of the year.",
        fr: "Les deux ministres sont d’accord : un nouveau dialogue entre les deux gouvernements devrait avoir lieu à Paris avant la fin de l’année.",
      },
      statements: ["further-dialogue-in-paris"],
      obligors: ["home-secretary", "french-interior-minister"],
      obligorBasis: "inferred",
      jointness: "joint",
      note: {
        en: "“They” are the two Ministers of the sentence before.",
        fr: "« They » désigne les deux ministres de la phrase précédente.",
      },
      action: { en: "hold", fr: "mener" },
      object: {
        en: "a further UK–France government dialogue",
        fr: "un nouveau dialogue gouvernemental franco-britannique",
      },
      strand: "follow-up",
      strength: "intermediate",
      noveltyStated: "silent",
      phase: "unstated",
      horizon: "one-off",
      due: "dialogue-deadline",
      catalysts: ["timeline"],
      verifiability: "verifiable",
      missingInformation: [],
      completionTest: [
        {
          id: "dialogue-held",
          en: "The two governments held a dialogue after the meeting.",
          fr: "Un dialogue entre les deux gouvernements a eu lieu après la rencontre.",
        },
        {
          id: "held-in-paris",
          en: "It was held in Paris.",
          fr: "Il s’est tenu à Paris.",
        },
      ],
      mechanism: { type: "dialogue", from: ["uk-government"], to: ["french-government"] },
    },
    "daily-collaboration": {
      title: { en: "Daily operational collaboration", fr: "Collaboration opérationnelle quotidienne" },
      summary: {
        en: "The two countries are to go on working together each day, alongside the dialogue. This is work on operations.",
        fr: "Selon le texte, les deux pays continueront de travailler ensemble chaque jour, en parallèle du dialogue prévu à Paris. Il s’agit d’un travail opérationnel.",
      },
      statements: ["daily-operational-collaboration"],
      obligors: ["home-secretary", "french-interior-minister"],
      obligorBasis: "inferred",
      jointness: "joint",
      note: {
        en: "“They” are the two Ministers of the sentence before. Between whom the collaboration takes place is read from “UK/France”.",
        fr: "« They » désigne les deux ministres de la phrase précédente. Les parties à la collaboration sont déduites de « UK/France ».",
      },
      action: { en: "continue", fr: "poursuivre" },
      object: { en: "daily operational collaboration", fr: "la collaboration opérationnelle quotidienne" },
      strand: "follow-up",
      strength: "intermediate",
      noveltyStated: "restated",
      noveltyChecked: {
        value: "restated",
        earlier: ["london-summit-declaration-2010", "joint-declaration-2014"],
        note: {
          en: "The declaration of 2010 tells of joint units at work, and that of 2014 of more operational co-operation. None of the parts read says “daily”.",
          fr: "La déclaration de 2010 parle d’unités communes en activité, et celle de 2014 d’une coopération opérationnelle accrue. Aucune des parties lues ne dit « daily » (quotidienne).",
        },
      },
      phase: "continue",
      horizon: "continuing",
      catalysts: [],
      verifiability: "partly",
      missingInformation: ["measure", "responsible-actor"],
      completionTest: [
        {
          id: "collaboration-went-on",
          en: "After the meeting, services of the two countries went on working together. This was work on operations.",
          fr: "Après la rencontre, des services des deux pays ont continué à travailler ensemble sur des opérations.",
        },
      ],
      mechanism: {
        type: "operational-collaboration",
        from: ["uk-government"],
        to: ["french-government"],
        frequency: { en: "“daily”", fr: "« daily » (quotidienne)" },
      },
    },
  },
);
