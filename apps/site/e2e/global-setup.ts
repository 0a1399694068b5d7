import type { TestProject } from "vitest/node";
import { serveBuiltSite } from "./serve-built-site.ts";

/** The site as it is published. */
export function setup(project: TestProject): Promise<() => Promise<void>> {
  return serveBuiltSite(project, "dist", "build");
}
