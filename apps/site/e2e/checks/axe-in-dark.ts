import { axeViolations } from "../axe-violations.ts";
import type { Check } from "../check.ts";

export const axeInDark: Check = {
  name: "axe in dark",
  description: {
    en: "In the dark scheme axe finds no violation either.",
    fr: "En mode sombre non plus, axe ne trouve aucune violation.",
  },
  check: async ({ tab }) => {
    await tab.emulateMedia({ colorScheme: "dark" });
    const violations = await axeViolations(tab);
    await tab.emulateMedia({ colorScheme: "light" });
    return violations;
  },
};
