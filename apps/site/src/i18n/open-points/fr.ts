import type { OpenPointWords } from "./words.ts";

export const openPoints: OpenPointWords = {
  contents: "Sur cette page",
  none: "Rien n’est encore relevé ici.",
  differences: {
    introduction: [
      "Sur certains points, les sources ne disent pas la même chose, ou une source dit autre chose que le communiqué. Voici ce que dit chacune.",
      "Nous ne tranchons pas. Ce qui peut expliquer une divergence est notre lecture ; aucune source ne le dit.",
    ],
    differs: "Ce que dit chaque côté",
    passages: "Les mots du communiqué",
    records: "Les éléments",
    mayExplain: "Ce qui peut l’expliquer (notre lecture)",
    wouldSettle: "Ce qui permettrait de trancher",
    bearsOn: "Le statut concerné",
    bearsOnNone: "Aucun statut n’en dépend.",
  },
  silences: {
    introduction: [
      "« Non trouvé » ne veut pas dire « n’a pas eu lieu ». Nous avons cherché ce qui suit sans le trouver. Il peut exister un document que nous n’avons pas vu.",
      "Nous avons lu des copies conservées de pages et de documents publics, le plus souvent en anglais.",
    ],
    askHeading: "Comment demander un document",
    ask: [
      "Chacun peut demander à un organisme public un document qu’il détient, sans avoir à dire pourquoi.",
      "L’organisme peut refuser, ou répondre qu’il n’a pas ce document. Nous n’avons rien demandé.",
    ],
    lookedFor: "Ce qui a été cherché",
    where: "Où, et jusqu’où",
    upTo: "Jusqu’à quelle date",
    wouldAnswer: "Ce qui y répondrait",
    request: "À qui le demander",
    addressedTo: (body) => `destinataire : ${body}`,
    concerns: "Ce que cela concerne",
  },
};
