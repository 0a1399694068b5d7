import type { WhoWords } from "./words.ts";

export const who: WhoWords = {
  introduction: [
    "Voici tous ceux qui ont un rôle dans le communiqué. Certains s’engagent, et à d’autres une action est demandée. D’autres encore voient leur démarche saluée, ou paient.",
    "Chaque rôle figure à côté des mots qui le donnent. Ce que fait un ministre est indiqué à son nom, et non une seconde fois à celui du gouvernement pour lequel il agit.",
  ],
  heading: "Qui a quel rôle",
  howToRead: [
    "Chaque nombre compte des passages du texte ; un engagement peut en occuper deux. Chaque bloc est un passage. Suivez un nombre pour lire les mots.",
    "Un bloc plein : le texte dit de qui il s’agit. Un bloc vide sur des points : nous le déduisons. Un bloc en tirets : le texte ne le précise pas.",
  ],
  actor: "Acteur",
  groups: {
    parties: "Les parties",
    "for-parties": "Qui agit pour une partie",
    others: "Autres",
    open: "Non précisé",
  },
  nobody: "Personne n’est nommé",
  nobodyNote: "Ces passages ne disent pas de qui il s’agit, et le reste du texte ne le dit pas non plus.",
  passages: { one: "passage", other: "passages" },
  inferredHere: "les rôles que les mots ne donnent expressément à personne, et qui agit pour qui",
  inferred: (count) => `${count} ${count > 1 ? "déduits" : "déduit"}`,
  cell: (actor, role, passages) => `${actor} – ${role} : ${passages}`,
  actsFor: "Agit pour",
  actForIt: "Agissent en son nom",
  allUndertake: (passages) => `Engagements pris ensemble ou chacun de son côté · ${passages}`,
  withAll: (passages) => `Engagements de toutes les parties : ${passages}`,
  inFollowUp: "A un rôle dans",
  calledOnBy: (actors) => `Demandé par : ${actors}`,
  welcomedBy: (actors) => `Salué par : ${actors}`,
  namedHeading: "Nommés, sans rôle",
  namedIntroduction:
    "Le texte parle d’eux. Nous ne lisons aucun passage comme un engagement de leur part, et aucun ne leur demande d’agir ni ne salue leur démarche.",
  recordsHeading: "Absents du communiqué",
  inRecords: (count) =>
    count > 1
      ? `${count} autres s’expriment dans les sources que nous avons lues sur la suite, sans être nommés dans le communiqué.`
      : "Un autre s’exprime dans les sources que nous avons lues sur la suite, sans être nommé dans le communiqué.",
};
