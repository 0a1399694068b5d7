import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { noNeeds, pagePolicy, type PolicyNeeds } from "./content-security-policy.ts";
import { formatHeadersFile } from "./headers-file.ts";
import { headerRules } from "./header-rules.ts";
import { listFiles } from "./list-files.ts";
import { readPageContent, withPolicy } from "./page-content.ts";
import { permitsOf } from "./page-permits.ts";
import { servedPath } from "./served-path.ts";

/** Writes each page's policy into the page, and the headers of the whole site into `_headers`. */
export function securityHeaders(): AstroIntegration {
  return {
    name: "security-headers",
    hooks: { "astro:build:done": ({ dir }) => secureSite(fileURLToPath(dir)) },
  };
}

export async function secureSite(root: string): Promise<void> {
  const problems: string[] = [];
  const needs = new Map<string, PolicyNeeds>();
  for (const file of await listFiles(root)) {
    needs.set(file, file.endsWith(".html") ? await securePage(root, file, problems) : noNeeds);
  }
  if (problems.length > 0) {
    throw new Error(`The security policy refuses what these pages hold:\n${problems.join("\n")}`);
  }
  await writeFile(join(root, "_headers"), formatHeadersFile(headerRules(needs)));
}

/** Gives the page its policy, adds what stands in the way to the problems, and returns what its policy has to allow. */
async function securePage(root: string, file: string, problems: string[]): Promise<PolicyNeeds> {
  const path = join(root, file);
  const html = await readFile(path, "utf8");
  const permits = permitsOf(servedPath(file));
  const { styleHashes, refused, policyOffset } = readPageContent(html, permits);
  const needs = { styleHashes, ...permits };
  problems.push(...refused.map((element) => `- ${file}: ${element}`));
  if (policyOffset === undefined) {
    problems.push(`- ${file}: no <meta charset>, behind which the policy would stand`);
  } else {
    await writeFile(path, withPolicy(html, policyOffset, pagePolicy(needs)));
  }
  return needs;
}
