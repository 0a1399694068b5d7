import type { Localized } from "../values.ts";

/** How an entity stands in a passage; what a reader sees beside a link back to it. */
export type LinkRole = "undertakes" | "holds" | "is-asked" | "is-welcomed" | "pays" | "receives" | "is-mentioned";

export const linkRoles: Readonly<Record<LinkRole, Localized>> = {
  undertakes: { en: "undertakes", fr: "s’engage" },
  holds: { en: "says", fr: "s’exprime" },
  "is-asked": { en: "is asked to", fr: "est appelé à agir" },
  "is-welcomed": { en: "takes a step that is welcomed", fr: "voit sa démarche accueillie favorablement" },
  pays: { en: "pays", fr: "paie" },
  receives: { en: "receives", fr: "reçoit" },
  "is-mentioned": { en: "is mentioned", fr: "est mentionné" },
};
