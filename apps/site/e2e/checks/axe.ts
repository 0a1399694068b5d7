import { axeViolations } from "../axe-violations.ts";
import type { Check } from "../check.ts";

export const axe: Check = {
  name: "axe",
  description: {
    en: "axe finds no violation of WCAG 2.2 A and AA, nor of its contrast at AAA, and a name holds its label.",
    fr: "axe ne trouve aucune violation des niveaux A et AA de WCAG 2.2, ni du contraste de niveau AAA, et tout nom contient son étiquette.",
  },
  check: ({ tab }) => axeViolations(tab),
};
