import { readFile } from "node:fs/promises";
import { buildDeclaration, type DeclarationResult } from "@entente/sdk";
import { safeParseDeclaration } from "@entente/sdk/schema";
import packageJson from "../package.json" with { type: "json" };
import { authored, updated } from "../src/authored.ts";

const source = new URL("../source/", import.meta.url);

/** Builds the declaration of its two texts and its records, and checks it. */
export async function buildExample(): Promise<DeclarationResult> {
  const texts = {
    en: await readFile(new URL("declaration.en.txt", source), "utf8"),
    fr: await readFile(new URL("declaration.fr.txt", source), "utf8"),
  };
  const built = buildDeclaration(authored, { dataVersion: packageJson.version, updated, texts });
  return built.success ? safeParseDeclaration(built.declaration) : built;
}
