import type { EmbedWords } from "./words.ts";

export const embed: EmbedWords = {
  title: (title) => `Carte : ${title}`,
  description: (title) => `L’engagement « ${title} » en une carte : ses mots exacts, qui le prend et son statut.`,
  due: "Échéance",
  status: (day) => `Statut au ${day}`,
  toUndertaking: (siteName) => `Tout sur cet engagement, sur ${siteName} (nouvelle fenêtre)`,
  heading: "Afficher sur votre site",
  introduction:
    "Collez ce code dans votre page. Il affiche une carte avec les mots exacts, qui prend l’engagement et le statut. La carte ne dépose aucun cookie, n’exécute aucun script et ne charge rien d’autre.",
  codeLabel: "Code à copier",
  card: "Voir la carte",
  noAddress: "Ce site n’a pas encore d’adresse : il n’y a donc pas de code à copier.",
  frame: (title, siteName) => `${title} – ${siteName}`,
};
