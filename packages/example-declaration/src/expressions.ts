import { defineExpressions } from "@entente/sdk";

export const expressions = defineExpressions({
  en: {
    language: "en",
    title: "Joint Declaration on Clean Harbours and Shared Fishing Grounds",
    textStatus: "parallel-official",
    headings: [
      { role: "title", exact: "Joint Declaration on Clean Harbours and Shared Fishing Grounds" },
      { role: "section", exact: "1. Clean harbours" },
      { role: "section", exact: "2. Fishing grounds shared by both shores" },
      { role: "section", exact: "3. Safety at sea" },
      { role: "section", exact: "4. What it costs" },
      { role: "section", exact: "5. Following up" },
      { role: "section", exact: "6. Final clauses" },
      { role: "section", exact: "Notes" },
    ],
    furniture: [
      { exact: "🌊 Ministry of Fisheries and Harbours\nNewsroom | Print this page" },
      { exact: "Published on 15 May 2017" },
      { exact: "Back to top ↑" },
      { exact: "Contact the newsroom: newsroom@fisheries.ardovia.example" },
    ],
    quirks: [
      {
        type: "typographic-quotes",
        exact: "‘Who clears the “dead” nets?’",
        note: {
          en: "Quotation marks inside quotation marks, three deep.",
          fr: "Des guillemets dans des guillemets, sur trois niveaux.",
        },
      },
      { type: "missing-space", exact: "2017.The" },
      {
        type: "slip",
        exact: "payed back",
        note: {
          en: "The text has “payed”; “paid” seems meant. It is quoted as it stands.",
          fr: "Le texte porte « payed », sans doute au lieu de « paid ». Nous le citons tel quel.",
        },
      },
      {
        type: "no-break-space",
        exact: "No.\u00a02",
        note: {
          en: "The space after “No.” is a no-break space (U+00A0).",
          fr: "L’espace qui suit « No. » est une espace insécable (U+00A0).",
        },
      },
    ],
  },
  fr: {
    language: "fr",
    title: "Déclaration conjointe pour des ports propres et des lieux de pêche partagés",
    textStatus: "parallel-official",
    headings: [
      { role: "title", exact: "Déclaration conjointe pour des ports propres et des lieux de pêche partagés" },
      { role: "section", exact: "1. Des ports propres" },
      { role: "section", exact: "2. Des lieux de pêche partagés par les deux rives" },
      { role: "section", exact: "3. La sécurité en mer" },
      { role: "section", exact: "4. Ce que cela coûte" },
      { role: "section", exact: "5. Le suivi" },
      { role: "section", exact: "6. Clauses finales" },
      { role: "section", exact: "Notes" },
    ],
    furniture: [
      { exact: "🌊 Ministère de la Mer du Quellmar\nImprimer cette page" },
      { exact: "Mis en ligne le 15 mai 2017" },
      { exact: "Haut de page ↑" },
    ],
    quirks: [{ type: "typographic-quotes", exact: "“Qui enlève les filets ‘morts’\u00a0?”" }],
    note: {
      en: "The text itself says that both texts are equally authentic.",
      fr: "Le texte dit lui-même que les deux textes font également foi.",
    },
  },
});
