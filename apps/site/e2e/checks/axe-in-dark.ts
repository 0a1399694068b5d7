import { axeViolations } from "../axe-violations.ts";
import type { Check } from "../check.ts";

export const axeInDark: Check = {
  name: "axe in dark",
  description: {
    en: "In the dark scheme too, axe finds nothing wrong with the colours.",
    fr: "En mode sombre non plus, axe ne trouve rien à redire aux couleurs.",
  },
  check: async ({ tab }) => {
    await tab.emulateMedia({ colorScheme: "dark" });
    const violations = await axeViolations(tab, "colours");
    await tab.emulateMedia({ colorScheme: "light" });
    return violations;
  },
};
