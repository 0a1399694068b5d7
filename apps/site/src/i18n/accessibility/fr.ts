import type { AccessibilityWords } from "./words.ts";

export const accessibility: AccessibilityWords = {
  introduction: [
    "Cette déclaration d’accessibilité porte sur toutes les pages de ce site, en français et en anglais.",
    "Chacun doit pouvoir les lire : au clavier, à l’oreille, sur un petit écran, en grands caractères, sur papier.",
  ],
  contents: "Sur cette page",
  stateHeading: "État de conformité",
  state: [
    "Le but est de respecter les règles internationales WCAG 2.2, niveau AA.",
    "Ce site n’a pas été audité selon le RGAA, le référentiel français. Sans audit, il est à considérer comme non conforme au RGAA.",
    "Des programmes l’ont testé, et les programmes ne voient qu’une partie des défauts.",
    "Aucune personne handicapée ne l’a testé. Aucun test n’a été fait avec un lecteur d’écran.",
  ],
  incompleteHeading: "Contenus non accessibles, ou dont on ne sait rien",
  incompleteIntroduction: "Voici ce que nous savons :",
  incomplete: [
    "Ce qui s’active mesure au moins 24 pixels sur 24, hormis les liens dans une phrase. Ce n’est pas 44 partout.",
    "Les mots du communiqué sont souvent difficiles. Nous les citons tels quels et plaçons un résumé à côté.",
    "Des formules mesurent les résumés. Aucun lecteur ne les a testés.",
    "Il n’existe de version ni en langue des signes, ni audio, ni en FALC (facile à lire et à comprendre).",
    "Un seul navigateur a servi aux tests. D’autres peuvent différer.",
    "Les pages pour les développeurs n’existent qu’en anglais. Elles ne sont pas comptées ci-dessous, et certaines sont longues.",
    "Les fichiers à télécharger n’ont pas été testés, ni les sites vers lesquels nous renvoyons.",
  ],
  theirLanguage: (language) =>
    `Les mots du communiqué ne sont montrés qu’${language}. Quand la page est dans l’autre langue, ils sont marqués comme tels.`,
  testsHeading: "Résultats des tests",
  tested: (english, french, day, browser, engines) =>
    `${french} pages en français et ${english} en anglais ont été testées le ${day} dans ${browser}, avec ${engines}.`,
  otherSite:
    "Ces pages expliquent un autre texte. Ce site est fait avec le même code, et ses propres pages ne sont pas dans ce compte.",
  everywhere: "Sur chaque page, il a été constaté que :",
  notEverywhere: "Ceci n’a pas été constaté partout :",
  notOn: (pages) => `Ce n’est pas le cas sur ${pages}.`,
  pages: { one: "page", other: "pages" },
  proof: (all, seen, seenByNoEngine) => [
    `Les tests ont été testés eux aussi. Nous avons fait ${all} pages avec un seul défaut chacune. Le test prévu pour ce défaut l’a trouvé dans ${seen} d’entre elles.`,
    `Dans ${seenByNoEngine} cas, seuls nos propres tests l’ont trouvé. Ceux qui emploient un programme fait par d’autres ne l’ont pas vu.`,
  ],
  preparedHeading: "Établissement de cette déclaration",
  prepared: (day) => [
    `Elle a été établie le ${day} à partir de ces résultats. Un programme écrit la liste, les nombres, les versions et le jour.`,
    "Elle est réécrite chaque fois que les tests sont lancés pour elle.",
  ],
  feedbackHeading: "Retour d’information et contact",
  feedback:
    "Quelque chose vous empêche de lire une page ? Dites laquelle, ce que vous avez tenté, et avec quoi vous lisez.",
  contact: "Écrire au responsable éditorial à propos de l’accès",
  repository: "Le signaler dans le dépôt",
  noContact: "Aucune adresse où écrire n’est encore indiquée : personne ne peut donc répondre.",
  unansweredHeading: "Voies de recours, si vous restez sans réponse",
  unanswered: [
    "Ce site n’est pas celui d’un organisme public. Les règles propres à ces sites, et ceux qui y veillent, ne sont donc pas cités ici.",
    "Ces deux organismes conseillent les personnes qui rencontrent un obstacle. Le premier est français, le second britannique.",
  ],
  bodies: [
    { name: "Défenseur des droits", lang: "fr", address: "https://www.defenseurdesdroits.fr/" },
    { name: "Equality Advisory and Support Service", lang: "en", address: "https://www.equalityadvisoryservice.com/" },
  ],
};
