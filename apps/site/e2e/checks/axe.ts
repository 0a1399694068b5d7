import { axeViolations } from "../axe-violations.ts";
import type { Check } from "../check.ts";

export const axe: Check = {
  name: "axe",
  description: {
    en: "axe finds nothing against WCAG 2.2 at A and AA, nor against its contrast at AAA. Each name holds its label.",
    fr: "axe ne trouve rien contre les niveaux A et AA de WCAG 2.2, ni contre le contraste de niveau AAA. Tout nom contient son étiquette.",
  },
  check: ({ tab }) => axeViolations(tab, "everything"),
};
