import { defineInstruments } from "@entente/sdk";
import { actors } from "./actors.ts";
import { dates } from "./dates.ts";
import { calaisStatements } from "./statements/calais-and-the-tunnel.ts";
import { introductionStatements } from "./statements/introduction.ts";

export const instruments = defineInstruments(
  { actors, dates, statements: [introductionStatements, calaisStatements] },
  {
    "joint-declaration-2014": {
      title: { en: "Joint Declaration of September 2014", fr: "déclaration conjointe de septembre 2014" },
      date: "september-2014",
      parties: [],
      relations: [{ type: "implements", statement: "continue-to-implement-2014-declaration" }],
      note: {
        en: "The text does not say between whom it was made.",
        fr: "Le texte ne dit pas entre quelles parties elle a été établie.",
      },
      anchors: [{ exact: "Joint Declaration of September 2014" }],
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
        fr: "« We have reached an agreement with the Port » (nous avons conclu un accord avec le port) : le texte ne dit ni qui est ce « we » (nous), ni de quel jour date l’accord, ni s’il est écrit.",
      },
      anchors: [{ exact: "an agreement with the Port" }],
    },
  },
);
