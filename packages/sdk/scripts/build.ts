import { execFileSync } from "node:child_process";
import { copyFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const packageFolder = new URL("../", import.meta.url);
const dist = new URL("dist/", packageFolder);
const compiler = new URL("../../node_modules/typescript-native/bin/tsc", packageFolder);

await rm(dist, { recursive: true, force: true });
execFileSync(process.execPath, [fileURLToPath(compiler), "-p", "tsconfig.build.json"], {
  cwd: packageFolder,
  stdio: "inherit",
});
await nameCompiledFiles();
await copyFile(new URL("../../LICENSE", packageFolder), new URL("LICENSE", packageFolder));

/** The compiler leaves `.ts` in the imports of declaration files; some editors look for exactly the file named there. */
async function nameCompiledFiles(): Promise<void> {
  const files = await readdir(dist, { recursive: true });
  for (const file of files.filter((name) => name.endsWith(".d.ts"))) {
    const target = new URL(file, dist);
    const text = await readFile(target, "utf8");
    await writeFile(target, text.replaceAll(/(from "\.{1,2}\/[^"]*)\.ts"/g, '$1.js"'));
  }
}
