import { defineWork } from "@entente/sdk";
import { actors } from "./actors.ts";
import { expressions } from "./expressions.ts";

export const work = defineWork(
  { actors, expressions },
  {
    id: "sandrel-2017",
    title: {
      en: "Sandrel declaration on harbours and fishing grounds (invented)",
      fr: "Déclaration de Sandrel sur les ports et les lieux de pêche (inventée)",
    },
    documentType: "declaration",
    genre: {
      en: "Joint declaration of two ministers, signed in two languages",
      fr: "Déclaration conjointe de deux ministres, signée en deux langues",
    },
    legalCharacter: {
      value: "treaty",
      basis: {
        en: "It is signed for two states. It has a clause on entry into force and says that both texts have the same force. This is our reading of an invented text, not a legal opinion. The text does not show whether the two states gave notice.",
        fr: "Elle est signée pour deux États, contient une clause d’entrée en vigueur et dit que les deux textes font également foi. C’est notre lecture d’un texte inventé, non un avis juridique. Le texte ne permet pas de savoir si les notifications ont eu lieu.",
      },
    },
    parties: ["ardovia", "quellmar"],
    dates: [
      { role: "meeting", date: "2017-05-12", basis: "stated" },
      {
        role: "published",
        date: "2017-05-15",
        basis: "stated",
        note: {
          en: "The pages that carry the two texts give this day.",
          fr: "Les pages qui portent les deux textes donnent ce jour.",
        },
      },
    ],
    codedExpression: "en",
    summary: {
      en: "Two invented states, Ardovia and Quellmar, say how they mean to keep their harbours clean, share a fishing ground and look after boats in danger. Everything in it was made up as an example.",
      fr: "L’Ardovie et le Quellmar sont deux États inventés. Ils disent comment ils veulent garder leurs ports propres, partager un lieu de pêche et aider les bateaux en danger. Tout y a été inventé à titre d’exemple.",
    },
    easyVersion: [
      {
        en: "Two countries made this declaration, and both are invented.",
        fr: "Deux pays inventés ont fait cette déclaration.",
      },
      { en: "They want to keep their harbours clean.", fr: "Ils veulent garder leurs ports propres." },
      { en: "They share a fishing ground.", fr: "Ils partagent un lieu de pêche." },
      { en: "They help boats in danger.", fr: "Ils aident les bateaux en danger." },
    ],
  },
);
