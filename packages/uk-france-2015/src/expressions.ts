import { defineExpressions } from "@entente/sdk";

export const expressions = defineExpressions({
  en: {
    language: "en",
    title: "Joint action between the UK and France on migrant pressure",
    textStatus: "parallel-official",
    headings: [
      { role: "title", exact: "Joint action between the UK and France on migrant pressure" },
      { role: "section", exact: "Tackling illegal migration and its causes upstream" },
      { role: "section", exact: "The Port of Calais and the Channel Tunnel" },
    ],
    furniture: [
      { exact: "Home Office\nPrintable version" },
      { exact: "Channel website: https://www.gov.uk/government/organisations/home-office" },
      { exact: "Share this article" },
      { exact: "Latest News from\nHome Office" },
    ],
    quirks: [
      { type: "missing-space", exact: "2015.The" },
      { type: "missing-space", exact: "undermined.To" },
      { type: "typographic-quotes", exact: "EU’s" },
      { type: "missing-space", exact: "migrants.The" },
      {
        type: "slip",
        exact: "though the JOT MARE",
        note: {
          en: "The text has “though”; “through” seems meant. It is quoted as it stands.",
          fr: "Le texte porte « though », sans doute au lieu de « through ». Nous le citons tel quel.",
        },
      },
      { type: "typographic-quotes", exact: "“hotspot approach”" },
      {
        type: "no-break-space",
        exact: "recently\u00a0that",
        note: {
          en: "The space after “recently” is a no-break space (U+00A0).",
          fr: "L’espace qui suit « recently » est une espace insécable (U+00A0).",
        },
      },
      { type: "typographic-quotes", exact: "Home Secretary’s" },
    ],
  },
  fr: {
    language: "fr",
    title: "Crise migratoire : rencontre de Mme Theresa May et de M. Bernard Cazeneuve",
    textStatus: "parallel-official",
    note: {
      en: "The French ministry published a text of its own, called a joint press release. Its words are not held here. It and the English text stand side by side: neither is a translation of the other.",
      fr: "Le ministère français a publié son propre texte, présenté comme un communiqué commun. Ses mots ne sont pas reproduits ici. Les deux textes sont parallèles : aucun n’est la traduction de l’autre.",
    },
  },
});
