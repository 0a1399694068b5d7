import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["@entente/source"] } },
  test: {
    typecheck: {
      enabled: true,
      include: ["test/**/*.test-d.ts"],
      checker: "../../node_modules/typescript-native/bin/tsc",
    },
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "reports/test.json" }]],
    onConsoleLog: (log) => {
      throw new Error(`A test printed to the console: ${log}`);
    },
  },
});
