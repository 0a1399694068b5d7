import type { ViteUserConfig } from "vitest/config";

/** How every workspace runs its unit tests: from the source of the SDK, with types, and with nothing printed. */
export const unitTests: ViteUserConfig = {
  ssr: { resolve: { conditions: ["@entente/source"] } },
  test: {
    include: ["test/**/*.test.ts"],
    typecheck: {
      enabled: true,
      include: ["test/**/*.test-d.ts"],
      checker: "../../node_modules/typescript-native/bin/tsc",
    },
    // No test changes what another one finds, so modules need not be read anew for each file.
    isolate: false,
    testTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "reports/test.json" }]],
    onConsoleLog: (log) => {
      throw new Error(`A test printed to the console: ${log}`);
    },
  },
};
