import { readFile, writeFile } from "node:fs/promises";
import { type Part, splicePart, writePart } from "./part.ts";

const target = new URL("../docs/benchmarks.md", import.meta.url);

// Each part is loaded when it is measured, so that what one loads weighs on no other.
const parts: Readonly<Record<string, () => Promise<Part>>> = {
  packages: async () => (await import("./packages.ts")).packages,
  site: async () => (await import("./site.ts")).site,
};

const asked = process.argv.slice(2);
const isTrial = asked.includes("--trial");
const named = asked.filter((argument) => argument !== "--trial");
const unknown = named.find((name) => !(name in parts));
if (unknown !== undefined) {
  throw new Error(`There is no part “${unknown}”: give any of ${Object.keys(parts).join(", ")}, or none for all.`);
}

for (const [name, load] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const part = await load();
  const written = await writePart(part, isTrial ? "trial" : "whole");
  // A trial only shows that everything runs.
  if (!isTrial) await writeFile(target, splicePart(await readFile(target, "utf8"), part.title, written));
  console.log(written);
}
