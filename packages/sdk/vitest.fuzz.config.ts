import { defineConfig } from "vitest/config";
import { unitTests } from "../../vitest.shared.ts";

/** The properties against hostile input, tried a hundred thousand times each. */
export default defineConfig({
  ...unitTests,
  test: { ...unitTests.test, include: ["test/hostile/**/*.test.ts"], env: { FUZZ_RUNS: "100000" } },
});
