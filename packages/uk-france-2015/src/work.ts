import { defineWork } from "@entente/sdk";
import { actors } from "./actors.ts";
import { easyVersion } from "./easy-version.ts";
import { expressions } from "./expressions.ts";

export const work = defineWork(
  { actors, expressions },
  {
    id: "uk-france-2015",
    title: {
      en: "UK–France joint statement on the meeting of 28 July 2015",
      fr: "Communiqué conjoint franco-britannique, rencontre du 28 juillet 2015",
    },
    documentType: "statement",
    genre: {
      en: "Joint statement of two ministers, published as a news story",
      fr: "Communiqué conjoint de deux ministres, publié comme article d’actualité",
    },
    legalCharacter: {
      value: "political-commitment",
      basis: {
        en: "A news story about a meeting: the text calls itself no treaty, carries no signature and no clause on coming into force. This is our reading, not a legal opinion.",
        fr: "Ce communiqué a été publié comme article d’actualité. Le texte ne se présente pas comme un traité et ne porte pas de signature. Aucune clause ne prévoit son entrée en vigueur. C’est notre lecture, non un avis juridique.",
      },
    },
    parties: ["uk-government", "french-government"],
    dates: [
      {
        role: "meeting",
        date: "2015-07-28",
        basis: "inferred",
        note: {
          en: "The text says “Tuesday 28 July” without a year. It is 2015: the text speaks of the European Council in “April and June 2015”, and 28 July 2015 was a Tuesday.",
          fr: "Le texte dit « Tuesday 28 July » (mardi 28 juillet) sans année. Il s’agit de 2015. Le texte évoque le Conseil européen en « April and June 2015 » (avril et juin 2015), et le 28 juillet 2015 était un mardi.",
        },
      },
      {
        role: "published",
        date: "[2015-07-29,2015-07-30]",
        basis: "inferred",
        note: {
          en: "The text gives no date of publication. The French ministry’s page is dated 30 July 2015. The address of the copy held carries a stamp of that day, which can run a day late. So the text was published on 29 or 30 July 2015.",
          fr: "Le texte ne donne pas de date de publication. La page du ministère français est datée du 30 juillet 2015, et l’adresse de la copie conservée porte la même date. Cette date peut être postérieure d’un jour à la publication : le texte a donc été publié le 29 ou le 30 juillet 2015.",
        },
      },
    ],
    codedExpression: "en",
    summary: {
      en: "On 28 July 2015 the British Home Secretary and the French Interior Minister met. A joint statement followed. It says what the two countries mean to do, together or each on its own. It is about people who travel to Europe and people who try to cross the Channel.",
      fr: "Le 28 juillet 2015, les ministres de l’Intérieur britannique et français se sont rencontrés. Un communiqué conjoint a suivi. Il dit ce que les deux pays veulent faire, ensemble ou chacun de son côté. Il concerne les personnes qui se rendent en Europe et celles qui tentent de traverser la Manche.",
    },
    easyVersion,
  },
);
