import type { MoneyBasis, MoneyQualifier, MoneyStage } from "../money.ts";
import type { Localized } from "../values.ts";

export const moneyQualifiers: Readonly<Record<MoneyQualifier, Localized>> = {
  exact: { en: "exactly", fr: "exactement" },
  "up-to": { en: "up to", fr: "jusqu’à" },
  "more-than": { en: "more than", fr: "plus de" },
  approximately: { en: "about", fr: "environ" },
  unquantified: { en: "no figure given", fr: "aucun chiffre donné" },
};

export const moneyBases: Readonly<Record<MoneyBasis, Localized>> = {
  total: { en: "in all", fr: "au total" },
  "per-year": { en: "a year", fr: "par an" },
};

export const moneyStages: Readonly<Record<MoneyStage, Localized>> = {
  pledge: { en: "announced", fr: "annoncée" },
  commitment: { en: "agreed", fr: "convenue" },
  disbursement: { en: "being paid out", fr: "en cours de versement" },
  expenditure: { en: "spent", fr: "dépensée" },
  unclear: { en: "the words do not say how far on its way it is", fr: "le texte ne dit pas à quel stade elle en est" },
};
