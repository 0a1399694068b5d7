import type { DeadlineState, StatusLevel, Voice } from "../status.ts";
import type { Localized } from "../values.ts";
import type { CodebookEntry } from "./entry.ts";

/** How far records show an undertaking to have been carried out, with what gives each level. */
export const statusLevels: Readonly<Record<StatusLevel, CodebookEntry>> = {
  "no-evidence": {
    label: {
      en: "No evidence found in the sources we searched",
      fr: "Aucun élément trouvé dans les sources consultées",
    },
    test: {
      en: "No record that counts shows anything of the act. This says what we found, not what was done.",
      fr: "Aucun élément retenu ne montre quoi que ce soit de l’acte. Cela dit ce que nous avons trouvé, non ce qui a été fait.",
    },
  },
  "not-started": {
    label: { en: "Reported as not started", fr: "Signalé comme non commencé" },
    test: {
      en: "A record says that the act was not begun, and none shows a beginning.",
      fr: "Un élément dit que l’acte n’est pas commencé, et aucun ne montre de commencement.",
    },
  },
  started: {
    label: { en: "Started", fr: "Commencé" },
    test: {
      en: "A record shows a beginning, or an act that is done once under way. None shows more, or all that show more credit another text.",
      fr: "Un élément montre un commencement, ou un acte à faire une fois qui est en cours. Aucun n’en montre davantage, ou tous ceux qui en montrent davantage attribuent l’acte à un autre texte.",
    },
  },
  documented: {
    label: { en: "Documented as under way", fr: "Mise en œuvre attestée" },
    test: {
      en: "The undertaking goes on in time or comes again, and a record shows it under way on a date.",
      fr: "L’engagement s’inscrit dans la durée ou se répète, et un élément atteste sa mise en œuvre à une date.",
    },
  },
  substantial: {
    label: { en: "Largely carried out", fr: "Réalisé en grande partie" },
    test: {
      en: "The act is done once, and a record shows most of it done. Or a record shows all of it done, but only the one who undertook it or the press says so. Or a part of the completion test is not met.",
      fr: "L’acte est à faire une fois, et un élément montre que l’essentiel est fait. Ou bien un élément montre que tout est fait. Mais seuls l’auteur de l’engagement ou la presse le disent, ou une condition du test n’est pas remplie.",
    },
  },
  complete: {
    label: { en: "Carried out", fr: "Réalisé" },
    test: {
      en: "The act is done once, and records show that every part of the completion test is met. These records come neither from the one who undertook it nor from the press.",
      fr: "L’acte est à faire une fois, et des éléments montrent que toutes les conditions du test sont remplies. Ces éléments ne viennent ni de l’auteur de l’engagement ni de la presse.",
    },
  },
  "not-assessable": {
    label: { en: "The wording does not allow a check", fr: "Formulation non vérifiable" },
    test: {
      en: "The words give nothing by which one could tell from outside whether it was done.",
      fr: "Rien dans la formulation ne permet de dire, de l’extérieur, si cela a été fait.",
    },
  },
};

/** Who says so. */
export const voices: Readonly<Record<Voice, CodebookEntry>> = {
  independent: {
    label: { en: "said by one who is no party to the statement", fr: "dit par un tiers au communiqué" },
    test: {
      en: "None of those who speak undertook it or acts for one who did. One of them is neither a party to the declaration nor acts for one. It does not mean that they have no interest of their own.",
      fr: "Aucun de ceux qui parlent n’a pris l’engagement ni n’agit pour celui qui l’a pris. L’un d’eux au moins n’est pas partie au communiqué et n’agit pour aucune partie. Cela ne veut pas dire qu’ils n’ont pas d’intérêt propre.",
    },
  },
  "other-party": {
    label: { en: "said by the other party", fr: "dit par l’autre partie" },
    test: {
      en: "None of those who speak undertook it or acts for one who did. All are parties to the declaration or act for one.",
      fr: "Aucun de ceux qui parlent n’a pris l’engagement ni n’agit pour celui qui l’a pris. Tous sont parties au communiqué ou agissent pour une partie.",
    },
  },
  obligor: {
    label: { en: "said by the one who undertook it", fr: "dit par l’auteur de l’engagement" },
    test: {
      en: "One of those who speak undertook it, or acts for one who did: a minister who answers in Parliament is the government speaking. Where the words name nobody, every party counts as the one who undertook it.",
      fr: "L’un de ceux qui parlent a pris l’engagement ou agit pour celui qui l’a pris. Quand un ministre répond au Parlement, c’est le gouvernement qui parle. Si le texte ne nomme personne, chaque partie compte comme auteur de l’engagement.",
    },
  },
  press: {
    label: { en: "said by the press alone", fr: "dit par la presse seule" },
    test: {
      en: "A press outlet speaks for itself and names nobody who says so.",
      fr: "Un organe de presse parle en son propre nom et ne cite personne qui le dise.",
    },
  },
};

/** Where a day lies against a deadline. */
export const deadlineStates: Readonly<Record<DeadlineState, Localized>> = {
  none: { en: "no date is set", fr: "aucune échéance n’est fixée" },
  upcoming: { en: "the date is still to come", fr: "l’échéance est à venir" },
  due: { en: "the time set is running", fr: "le délai est en cours" },
  passed: { en: "the date has passed", fr: "l’échéance est passée" },
};

/** The rule by which a status is derived, step by step, with its cautions. */
export const statusRule: readonly Localized[] = [
  {
    en: "A status says how far an act is documented on a day. It does not say whether the policy was right or worked, and nothing in it blames or praises.",
    fr: "Un statut dit dans quelle mesure un acte est attesté à une date donnée. Il ne dit pas si la politique était bonne ou efficace ; il ne comporte ni reproche ni éloge.",
  },
  {
    en: "Where the wording allows no check, the level is “the wording does not allow a check”, whatever records there are.",
    fr: "Si la formulation ne permet pas de vérification, le niveau est « formulation non vérifiable », quels que soient les éléments.",
  },
  {
    en: "A record counts from the last day on which what it tells of can have happened, whenever it was published. One whose last possible day is no later than the day of the meeting counts for nothing.",
    fr: "Un élément compte à partir du dernier jour où ce qu’il rapporte a pu se produire, quelle que soit sa date de publication. Si ce jour n’est pas postérieur à la rencontre, il ne compte pas.",
  },
  {
    en: "A record over a span that began before the meeting counts from the end of the span. What part of it came after the meeting is not known.",
    fr: "Un élément portant sur une période commencée avant la rencontre compte à partir de la fin de cette période. On ne sait pas quelle part en est postérieure à la rencontre.",
  },
  {
    en: "Records that share one origin count once, with the voice that is nearest to the act. The one who undertook it comes first, then another party, then one who is no party, then the press.",
    fr: "Les éléments d’une même origine comptent une fois, avec la voix de ceux d’entre eux qui sont le plus proches de l’acte. L’auteur de l’engagement vient d’abord, puis une autre partie, puis un tiers, puis la presse.",
  },
  {
    en: "A record that credits another text gives no more than “started”, and meets no condition.",
    fr: "Un élément qui attribue l’acte à un autre texte ne donne pas plus que « commencé » et ne remplit aucune condition.",
  },
  {
    en: "The highest level that a record gives is the level. An undertaking that goes on or comes again is never more than “documented”, because it does not end. Its date and voice are those of the last record that shows it under way.",
    fr: "Le niveau retenu est le plus élevé de ceux que donnent les éléments. Un engagement qui s’inscrit dans la durée ou se répète ne dépasse jamais « mise en œuvre attestée », car il n’a pas de fin. Sa date et sa voix sont celles du dernier élément qui l’atteste.",
  },
  {
    en: "“Carried out” needs an act that is done once, with every part of the completion test met. Each part must be shown by a voice other than the one who undertook it or the press. One such record must show the whole of it done. Otherwise it is “largely carried out”.",
    fr: "« Réalisé » suppose un acte à faire une fois, dont toutes les conditions du test sont remplies. Chaque condition doit être attestée par une autre voix que celle de l’auteur de l’engagement ou de la presse. Un de ces éléments doit montrer que tout est fait. Sinon, le niveau est « réalisé en grande partie ».",
  },
  {
    en: "An undertaking that holds others together has no test of its own. The records of those that belong to it count for it too, and it is never more than “documented”.",
    fr: "Un engagement-cadre n’a pas de test propre. Les éléments des engagements qui en relèvent comptent aussi pour lui, et il ne dépasse jamais « mise en œuvre attestée ».",
  },
  {
    en: "A difference may concern the undertaking, or one that belongs to it. Sources differ on the status where one side of it is a record that decides the status. The other side must be something else known by that day. A difference about another undertaking does not count here, even where it names the same record.",
    fr: "Les sources divergent sur un statut quand une divergence relevée porte sur l’engagement ou sur un engagement qui en relève. Un de ses côtés doit être un élément qui détermine le statut, l’autre une information connue à cette date. Une divergence sur un autre engagement ne compte pas ici, même si elle cite le même élément.",
  },
  {
    en: "Where a record shows that another text took the place of an undertaking, the text is named beside the level. The level stays as it is.",
    fr: "Si un élément montre qu’un autre texte a remplacé un engagement, ce texte est nommé à côté du niveau, qui reste tel quel.",
  },
  {
    en: "The deadline is told by the calendar alone and changes no level.",
    fr: "L’état de l’échéance dépend du seul calendrier et ne change aucun niveau.",
  },
  {
    en: "“Not found” never means that a thing did not happen. Sources were searched up to a day, and most were read in part.",
    fr: "« Non trouvé » ne veut jamais dire que la chose n’a pas eu lieu. Les sources ont été consultées jusqu’à une date, et la plupart ont été lues en partie.",
  },
];
