import { stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveOnFirstFreePort } from "./first-free-port.ts";

const defaultPort = 4321;

async function serve(root: string, portSetting: string): Promise<void> {
  const port = portSetting === "" ? defaultPort : Number(portSetting);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is "${portSetting}": expected a whole number from 0 to 65535.`);
  }
  if ((await stat(join(root, "index.html")).catch(() => undefined)) === undefined) {
    throw new Error(`There is no built site at ${root}: run "npm run build" first.`);
  }
  const { address, close } = await serveOnFirstFreePort(root, port);
  console.log(`Entente is served at ${address}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
}

try {
  const builtSite = fileURLToPath(new URL("../dist/", import.meta.url));
  await serve(process.argv[2] ?? builtSite, process.env["PORT"]?.trim() ?? "");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
