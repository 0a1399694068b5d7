import { defineConfig } from "vitest/config";
import { unitTests } from "../../vitest.shared.ts";

// Messages are compared without colours, whatever the terminal that runs the tests; the test of colours sets its own.
export default defineConfig({ ...unitTests, test: { ...unitTests.test, env: { NO_COLOR: "1" } } });
