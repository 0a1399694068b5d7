import type { CorrectionWords } from "./words.ts";

export const corrections: CorrectionWords = {
  introduction: [
    "Nous pouvons nous tromper. Une citation peut être mal coupée. Une lecture peut être injuste. Une source peut manquer.",
    "Chacun peut le dire. Il ne faut ni compte ni titre pour cela.",
  ],
  howHeading: "Comment signaler une erreur",
  how: [
    "Chaque fait de ce site a un court texte qui le désigne. Ouvrez-le, copiez-le, puis ajoutez ce qui est faux et ce qui le montre.",
    "Une lecture est aussi un fait : vous pouvez la contester avec les seuls mots du communiqué.",
  ],
  contact: "L’envoyer au responsable éditorial",
  noContact: "Aucune adresse n’est encore indiquée pour l’envoyer. D’ici là, ce site est une version provisoire.",
  decideHeading: "Comment nous décidons",
  decide: [
    "Une citation doit suivre le texte, lettre pour lettre. Sinon, nous la corrigeons.",
    "Un fait sur les suites demande une source que d’autres peuvent ouvrir, avec sa date.",
    "Une lecture suit une règle écrite. Si deux lectures sont possibles, nous le disons et signalons le cas limite.",
    "Tant que personne n’est désigné, nous ne promettons aucun délai de réponse.",
  ],
  changesHeading: "Ce qui a changé",
  noRelease: (version) => `Aucune version n’est encore publiée. Les données montrées ici portent le numéro ${version}.`,
  released: (released, version) =>
    `La version ${released} est la dernière publiée. Les données montrées ici portent le numéro ${version}.`,
  numbers:
    "Le premier nombre change quand une fiche est retirée, le deuxième quand une fiche s’ajoute, le troisième quand une fiche est corrigée.",
  readingsHeading: "Contester une lecture",
  readingsIntroduction:
    "Toutes les lectures du texte, phrase par phrase. Ouvrez celle qui vous intéresse et copiez-la.",
  challenge: {
    open: (what) => `Contester ceci : ${what}`,
    sentence: (number) => `Phrase ${number} : contester`,
    copy: "Copiez ce texte et envoyez-le :",
    issue: (what) => `Le signaler dans le dépôt : ${what}`,
    title: (id) => `Contestation : ${id}`,
    fact: (id) => `Fait : ${id}`,
    oneOf: "Fait (gardez celui qui vous intéresse) :",
    records: "l’un de ces éléments",
    version: (version) => `Version des données : ${version}`,
    words: (exact, place) => `Mots${place === undefined ? "" : ` (${place.toLowerCase()})`} : « ${exact} »`,
    rule: (id, address) => `Règle : ${id}, ${address}`,
    whatIsWrong: "Ce qui est faux :",
    whatShowsIt: "Ce qui le montre :",
  },
};
