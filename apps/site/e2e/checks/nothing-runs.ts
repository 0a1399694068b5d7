import { readPageContent } from "../../integrations/page-content.ts";
import type { Check } from "../check.ts";

export const nothingRuns: Check = {
  name: "nothing runs",
  description: "The page holds no script, no inline handler and no inline style attribute.",
  check: ({ page }) => readPageContent(page.html).refused,
};
