import type { Shows } from "../evidence.ts";
import type { FigureQualifier } from "../figure.ts";
import type { InstrumentType } from "../instrument.ts";
import type { NoveltyChecked } from "../commitment.ts";
import type { RequestRoute } from "../silence.ts";
import type { DateBasis, SourceKind } from "../source.ts";
import type { TermUse } from "../term.ts";
import type { Localized } from "../values.ts";

export const showings: Readonly<Record<Shows, Localized>> = {
  nothing: { en: "stands near it, and does not show it done", fr: "s’y rapporte, sans montrer que c’est fait" },
  "not-started": { en: "says that it was not begun", fr: "dit que ce n’est pas commencé" },
  started: { en: "shows a beginning", fr: "montre un commencement" },
  "under-way": { en: "shows it under way", fr: "montre que c’est en cours" },
  substantial: { en: "shows most of it done", fr: "montre que l’essentiel est fait" },
  complete: { en: "shows it done", fr: "montre que c’est fait" },
  superseded: { en: "shows that another text took its place", fr: "montre qu’un autre texte l’a remplacé" },
};

export const figureQualifiers: Readonly<Record<FigureQualifier, Localized>> = {
  exact: { en: "exactly", fr: "exactement" },
  "up-to": { en: "up to", fr: "jusqu’à" },
  "more-than": { en: "more than", fr: "plus de" },
  approximately: { en: "about", fr: "environ" },
  almost: { en: "almost", fr: "près de" },
};

export const sourceKinds: Readonly<Record<SourceKind, Localized>> = {
  official: { en: "a government", fr: "un gouvernement" },
  "parliamentary-answer": { en: "a parliament’s papers", fr: "des documents parlementaires" },
  intergovernmental: { en: "an international body", fr: "une instance internationale" },
  audit: { en: "a public auditor", fr: "un organisme public de contrôle" },
  company: { en: "a company", fr: "une entreprise" },
  ngo: { en: "an organisation that is no public body", fr: "une organisation non gouvernementale" },
  press: { en: "the press", fr: "la presse" },
};

export const dateBases: Readonly<Record<DateBasis, Localized>> = {
  stated: { en: "the source gives the date", fr: "la source donne la date" },
  inferred: {
    en: "we infer the date from its content or address",
    fr: "nous déduisons la date de son contenu ou de son adresse",
  },
};

export const instrumentTypes: Readonly<Record<InstrumentType, Localized>> = {
  treaty: { en: "treaty", fr: "traité" },
  protocol: { en: "protocol to a treaty", fr: "protocole à un traité" },
  declaration: { en: "declaration", fr: "déclaration" },
  statement: { en: "joint statement", fr: "déclaration ou communiqué conjoint" },
  speech: { en: "statement to a parliament", fr: "déclaration devant un parlement" },
  agreement: { en: "agreement", fr: "accord" },
  plan: { en: "action plan", fr: "plan d’action" },
  act: { en: "act of an institution", fr: "acte d’une institution" },
};

export const noveltyFindings: Readonly<Record<NoveltyChecked["value"], Localized>> = {
  new: {
    en: "no earlier text with the same was found",
    fr: "aucun texte antérieur contenant la même chose n’a été trouvé",
  },
  restated: { en: "an earlier text holds the same", fr: "un texte antérieur contient la même chose" },
  unclear: { en: "what we read leaves it open", fr: "ce que nous avons lu ne permet pas de le dire" },
};

/** By which right anybody can ask a public body for a record, and where that right stands. */
export const requestRoutes: Readonly<Record<RequestRoute, Localized>> = {
  "uk-freedom-of-information": {
    en: "a freedom of information request (United Kingdom)",
    fr: "une demande d’accès à l’information au titre du Freedom of Information Act (Royaume-Uni)",
  },
  "fr-administrative-documents": {
    en: "a request for access to administrative documents (France)",
    fr: "une demande d’accès aux documents administratifs (France)",
  },
};

export const termUses: Readonly<Record<TermUse, Localized>> = {
  text: { en: "a word of the statement", fr: "un mot du communiqué" },
  explanation: { en: "a word by which we explain it", fr: "un mot qui sert à l’expliquer" },
};
