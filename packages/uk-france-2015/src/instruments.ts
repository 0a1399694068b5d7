import { defineInstruments } from "@entente/sdk";
import { actors } from "./actors.ts";
import { dates } from "./dates.ts";
import { lineageSources } from "./sources/lineage.ts";
import { governmentSources } from "./sources/governments.ts";
import { parliamentSources } from "./sources/parliaments.ts";
import { pressAndOtherSources } from "./sources/press-and-others.ts";
import { calaisStatements } from "./statements/calais-and-the-tunnel.ts";
import { introductionStatements } from "./statements/introduction.ts";

export const instruments = defineInstruments(
  { actors, dates, statements: [introductionStatements, calaisStatements] },
  {
    "joint-declaration-2014": {
      title: { en: "Joint Declaration of September 2014", fr: "déclaration conjointe de septembre 2014" },
      type: "declaration",
      date: "september-2014",
      made: "2014-09-20",
      parties: ["home-secretary", "french-interior-minister"],
      summary: {
        en: "A declaration of the two ministers, dated Paris, 20 September 2014. It sets up an action plan. The plan has campaigns to inform people, help for vulnerable people, security at the port, and joint police work. The UK pays for a fund of £12 million. French sources say €15 million, in three yearly parts.",
        fr: "Une déclaration des deux ministres, datée de Paris, le 20 septembre 2014. Elle établit un plan d’action : campagnes d’information, protection des personnes vulnérables, sécurité du port et coopération policière. Le Royaume-Uni finance un fonds de 12 millions de livres ; des sources françaises disent 15 millions d’euros, en trois versements annuels.",
      },
      sources: [
        governmentSources["declaration-embassy-2014-09"],
        pressAndOtherSources["ash-2014-09"],
        parliamentSources["commons-library-9681"],
      ],
      relations: [{ type: "implements", statement: "continue-to-implement-2014-declaration" }],
      note: {
        en: "The text does not say between whom it was made; the sources do.",
        fr: "Le texte ne dit pas entre quelles parties elle a été établie ; les sources le disent.",
      },
      anchors: [{ exact: "Joint Declaration of September 2014" }],
    },
    "home-secretary-speech-july-2015": {
      title: {
        en: "Home Secretary’s statement to the House of Commons, 14 July 2015",
        fr: "déclaration de la ministre britannique de l’Intérieur à la Chambre des communes, 14 juillet 2015",
      },
      type: "speech",
      date: "parliament-day",
      made: "2015-07-14",
      parties: ["home-secretary"],
      summary: {
        en: "The Home Secretary, Theresa May, told the House of Commons about the port of Calais and the tunnel. A press report of that day says that she announced a secure waiting area for 230 vehicles. The £7 million for Coquelles is not in the part of the speech that we read.",
        fr: "La ministre britannique de l’Intérieur, Theresa May, a parlé à la Chambre des communes du port de Calais et du tunnel. Selon la presse du jour, elle a annoncé une zone d’attente sécurisée pour 230 véhicules. Les 7 millions de livres pour Coquelles ne figurent pas dans la partie du discours que nous avons lue.",
      },
      sources: [
        lineageSources["home-secretary-statement-2015-07"],
        lineageSources["hansard-2015-07-14"],
        pressAndOtherSources["guardian-2015-07-14"],
      ],
      relations: [{ type: "refersTo", statement: "agreed-to-fund-coquelles" }],
      note: {
        en: "The text says that the Home Secretary described the funding for Coquelles in the UK Parliament on 14 July. Whether its other mention of that day, on the waiting area, means the same speech is not said.",
        fr: "Le texte dit que le financement pour Coquelles a été présenté au Parlement du Royaume-Uni le 14 juillet. Il ne dit pas si son autre mention de ce jour, à propos de la zone d’attente, renvoie au même discours.",
      },
      anchors: [{ exact: "described in the UK Parliament on 14 July" }],
    },
    "european-agenda-on-migration": {
      title: { en: "European Agenda on Migration", fr: "Agenda européen en matière de migration" },
      parties: [],
      relations: [{ type: "refersTo", statement: "ministers-discussed-agenda" }],
      note: {
        en: "The text does not say whose it is or of what date.",
        fr: "Le texte ne dit ni de qui il vient ni de quand il date.",
      },
      anchors: [{ exact: "European Agenda on Migration" }],
    },
    "agreement-with-the-port": {
      title: { en: "Agreement with the Port of Calais", fr: "accord avec le port de Calais" },
      parties: ["port-of-calais"],
      relations: [{ type: "refersTo", statement: "agreement-with-port" }],
      note: {
        en: "“We have reached an agreement with the Port”: who “we” is, the day, and whether it is in writing are not said.",
        fr: "Le texte dit : « We have reached an agreement with the Port » (nous avons conclu un accord avec le port). Il ne dit ni qui est ce « we » (nous), ni de quel jour date l’accord, ni s’il est écrit.",
      },
      anchors: [{ exact: "an agreement with the Port" }],
    },
  },
);
