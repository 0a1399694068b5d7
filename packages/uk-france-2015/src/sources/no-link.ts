import type { Localized } from "@entente/sdk";

export const articleCopied: Localized = {
  en: "A copy of the article on another site was read. We name the original and do not link to the copy.",
  fr: "Nous avons lu une copie de l’article sur un autre site. Nous citons l’original sans lien vers la copie.",
};

export const documentCopied: Localized = {
  en: "An unofficial copy was read. We give the title of the document, and its number where it has one, in place of that address.",
  fr: "Nous avons lu une copie non officielle. Nous donnons le titre du document, et son numéro s’il en a un, à la place de cette adresse.",
};
