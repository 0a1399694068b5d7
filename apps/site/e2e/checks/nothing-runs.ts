import { readPageContent } from "../../integrations/page-content.ts";
import { permitsOf } from "../../integrations/page-permits.ts";
import type { Check } from "../check.ts";

export const nothingRuns: Check = {
  name: "nothing runs",
  description: {
    en: "The page holds no script that is not due there, no inline handler and no inline style attribute.",
    fr: "La page ne contient aucun script qui n’y soit prévu, aucun gestionnaire d’événement ni aucun attribut de style dans le balisage.",
  },
  check: ({ page }) => readPageContent(page.html, permitsOf(page.path)).refused,
};
