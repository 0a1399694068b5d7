import { mkdir, rm, writeFile } from "node:fs/promises";
import { formatProblem } from "@entente/sdk";
import { buildExample } from "./build-example.ts";

const dist = new URL("../dist/", import.meta.url);

await rm(dist, { recursive: true, force: true });
const built = await buildExample();
if (built.success) {
  await mkdir(dist, { recursive: true });
  await writeFile(new URL("declaration.json", dist), `${JSON.stringify(built.declaration, undefined, 2)}\n`);
} else {
  console.error(["The declaration cannot be built:", ...built.problems.map((p) => `- ${formatProblem(p)}`)].join("\n"));
  process.exitCode = 1;
}
