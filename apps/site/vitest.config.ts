import { defineConfig, mergeConfig } from "vitest/config";
import { unitTests } from "../../vitest.shared.ts";

// Cards take their colours from the style sheet, which tests would else find empty.
export default mergeConfig(defineConfig(unitTests), defineConfig({ test: { css: { include: [/tokens\.css/] } } }));
