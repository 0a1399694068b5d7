import { defineConfig, mergeConfig } from "vitest/config";
import { unitTests } from "../../vitest.shared.ts";

// One test records how the modules put regular expressions together while they load, so it has to be their first reader.
export default mergeConfig(defineConfig(unitTests), defineConfig({ test: { isolate: true } }));
