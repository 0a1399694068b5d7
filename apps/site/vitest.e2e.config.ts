import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["e2e/**/*.test.ts"],
    globalSetup: ["e2e/global-setup.ts"],
    provide: { scope: "usual" },
    reporters: ["default", ["json", { outputFile: "reports/e2e.json" }]],
    // Each file starts a browser of its own; two at once would only share the same processors and blur the timings.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 60_000,
    onConsoleLog: (log) => {
      throw new Error(`A test printed to the console: ${log}`);
    },
  },
});
