import { execFileSync } from "node:child_process";
import { copyFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const packageFolder = new URL("../", import.meta.url);
const dist = new URL("dist/", packageFolder);
const compiler = new URL("../../node_modules/typescript-native/bin/tsc", packageFolder);

await rm(dist, { recursive: true, force: true });
execFileSync(process.execPath, [fileURLToPath(compiler), "-p", "tsconfig.build.json"], {
  cwd: packageFolder,
  stdio: "inherit",
});
await nameDeclarations();
await bundle();
await copyFile(new URL("../../LICENSE", packageFolder), new URL("LICENSE", packageFolder));

/** The compiler leaves `.ts` in the imports of declaration files; some editors look for exactly the file named there. */
async function nameDeclarations(): Promise<void> {
  const files = await readdir(dist, { recursive: true });
  for (const file of files.filter((name) => name.endsWith(".d.ts"))) {
    const target = new URL(file, dist);
    const text = await readFile(target, "utf8");
    await writeFile(target, text.replaceAll(/(from "\.{1,2}\/[^"]*)\.ts"/g, '$1.js"'));
  }
}

/** Puts each entry point into one file, and what several share into one beside: Node finds and reads far fewer. */
async function bundle(): Promise<void> {
  const entries = ["index", "checks/index", "schema/index"];
  const bundled = await rolldown({
    input: Object.fromEntries(entries.map((name) => [name, fileURLToPath(new URL(`src/${name}.ts`, packageFolder))])),
    cwd: fileURLToPath(packageFolder),
    external: ["zod", "leven"],
    platform: "neutral",
  });
  await bundled.write({
    dir: fileURLToPath(dist),
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "shared/[name].js",
    sourcemap: true,
  });
  await bundled.close();
}
