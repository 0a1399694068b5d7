import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import siteTests from "./vitest.e2e.config.ts";

/** What shows whether the site fits another declaration, asked of the one that is built from the invented one. */
export default defineConfig({
  test: {
    ...siteTests.test,
    globalSetup: ["e2e/global-setup.example.ts"],
    provide: { scope: "fit" },
    exclude: [
      // These look at pages of their own and at no built site: once is enough.
      "e2e/{defects,focus,sdk-under-policy}.test.ts",
      // It asks what a reader of the published declaration asks.
      "e2e/questions.test.ts",
    ],
    reporters: ["default", ["json", { outputFile: "reports/e2e-example.json" }]],
    env: {
      ENTENTE_DECLARATION: fileURLToPath(import.meta.resolve("@entente/example-declaration/declaration.json")),
    },
  },
});
