import { HtmlValidate } from "html-validate";
import type { Check } from "../check.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: {
    // Both are matters of taste, and the build writes them its own way.
    "doctype-style": "off",
    "void-style": "off",
    // Our own files come with the page and from where it does.
    "require-sri": ["error", { target: "crossorigin" }],
  },
});

export const htmlValidate: Check = {
  name: "html-validate",
  description: {
    en: "The code of the page is valid. The rules of html-validate for documents and for access hold.",
    fr: "Le code de la page est valide. Les règles de html-validate sur les documents et sur l’accès sont suivies.",
  },
  check: async ({ page }) => {
    const { results } = await validator.validateString(page.html);
    return results
      .flatMap(({ messages }) => messages)
      .map(({ ruleId, message, selector }) => `${ruleId} at ${selector ?? "the page"}: ${message}`);
  },
};
