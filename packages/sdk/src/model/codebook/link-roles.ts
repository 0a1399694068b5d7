import type { Localized } from "../values.ts";

/** How an entity stands in a passage; what a reader sees beside a link back to it. */
export type LinkRole = "undertakes" | "holds" | "is-asked" | "is-welcomed" | "pays" | "receives" | "is-mentioned";

export const linkRoles: Readonly<Record<LinkRole, Localized>> = {
  undertakes: { en: "undertakes", fr: "engagement pris" },
  holds: { en: "says", fr: "propos tenus" },
  "is-asked": { en: "is asked to", fr: "action demandée" },
  "is-welcomed": { en: "takes a step that is welcomed", fr: "démarche saluée" },
  pays: { en: "pays", fr: "financement apporté" },
  receives: { en: "receives", fr: "financement reçu" },
  "is-mentioned": { en: "is mentioned", fr: "simple mention" },
};
