import { readPageContent } from "../../integrations/page-content.ts";
import { permitsOf } from "../../integrations/page-permits.ts";
import type { Check } from "../check.ts";

export const nothingRuns: Check = {
  name: "nothing runs",
  description: "The page holds no script that is not due there, no inline handler and no inline style attribute.",
  check: ({ page }) => readPageContent(page.html, permitsOf(page.path)).refused,
};
