import { execFileSync } from "node:child_process";
import { chmod, copyFile, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const packageFolder = new URL("../", import.meta.url);
const compiler = new URL("../../node_modules/typescript-native/bin/tsc", packageFolder);

await rm(new URL("dist/", packageFolder), { recursive: true, force: true });
execFileSync(process.execPath, [fileURLToPath(compiler), "-p", "tsconfig.build.json"], {
  cwd: packageFolder,
  stdio: "inherit",
});
// npm makes a command executable when it links it; so that a tarball is the same before and after, it is so from the start.
await chmod(new URL("dist/entente.js", packageFolder), 0o755);
await copyFile(new URL("../../LICENSE", packageFolder), new URL("LICENSE", packageFolder));
