import type { TestProject } from "vitest/node";
import { serveBuiltSite } from "./serve-built-site.ts";

/** The site of the invented declaration. */
export function setup(project: TestProject): Promise<() => Promise<void>> {
  return serveBuiltSite(project, "dist-example", "build:example");
}
