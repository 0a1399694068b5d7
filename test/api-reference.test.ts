import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/release/public-packages.ts";

/** The packages that export modules: each says in a `typedoc.json` what has to be described. */
const told = ["sdk", "exporters", "uk-france-2015"] as const;

const typedoc = join(root, "node_modules/typedoc/bin/typedoc");

const described = `/** What is told. */\nexport declare function described(): void;\n`;
const undescribed = `export declare function undescribed(): void;\n`;

test.each(told)("an export of %s that is not described is seen to fail", async (name) => {
  expect(await referenceOf(name, described)).toEqual({ code: 0, said: "" });
  const { code, said } = await referenceOf(name, described + undescribed);
  expect(code).toBeGreaterThan(0);
  expect(said).toContain("undescribed (CallSignature), defined in");
});

/** What TypeDoc makes of a module by the rules of a package. */
async function referenceOf(name: string, module: string): Promise<{ readonly code: unknown; readonly said: string }> {
  const folder = await mkdtemp(join(tmpdir(), "entente-reference-"));
  const [entry, tsconfig] = [join(folder, "module.ts"), join(folder, "tsconfig.json")];
  try {
    await writeFile(entry, module);
    await writeFile(tsconfig, JSON.stringify({ compilerOptions: { types: [] }, files: [entry] }));
    const rules = JSON.parse(await readFile(join(root, "packages", name, "typedoc.json"), "utf8")) as object;
    const options = join(folder, "typedoc.json");
    // The names that a package keeps to itself are not in this module.
    const here = { entryPoints: [entry], tsconfig, emit: "none", intentionallyNotExported: [] };
    await writeFile(options, JSON.stringify({ ...rules, ...here }));
    return await new Promise((done) => {
      execFile(process.execPath, [typedoc, "--options", options], (error, out, err) => {
        done({ code: error === null ? 0 : error.code, said: `${out}${err}` });
      });
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
