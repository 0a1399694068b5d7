import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";

const verdaccio = fileURLToPath(new URL("node_modules/verdaccio/bin/verdaccio", import.meta.url));

/** A registry on this machine that holds the packages of the project and knows no other registry. */
export interface Registry {
  readonly url: string;
  /** A user configuration for npm with which one may publish there. */
  readonly publisher: string;
  readonly stop: () => void;
}

/** Starts a registry that keeps everything in a folder. */
export async function startRegistry(folder: string): Promise<Registry> {
  await mkdir(folder, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const config = join(folder, "config.yaml");
  await writeFile(
    config,
    stringify({
      storage: join(folder, "storage"),
      auth: { htpasswd: { file: join(folder, "htpasswd") } },
      uplinks: {},
      packages: { "@entente/*": { access: "$all", publish: "$authenticated", unpublish: "$authenticated" } },
      max_body_size: "50mb",
      log: { type: "stdout", level: "fatal" },
    }),
  );
  const server = spawn(process.execPath, [verdaccio, "--config", config, "--listen", `127.0.0.1:${port}`], {
    cwd: folder,
    // It warns of being run as root, which it is in a container.
    env: { ...process.env, NODE_NO_WARNINGS: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.once("exit", () => server.kill());
  await untilItAnswers(url);
  const publisher = join(folder, "publisher.npmrc");
  const token = await makeAccount(url);
  await writeFile(publisher, `@entente:registry=${url}\n//127.0.0.1:${port}/:_authToken=${token}\nloglevel=error\n`);
  return { url, publisher, stop: () => void server.kill() };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilItAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    const answer = await fetch(`${url}-/ping`).catch(() => undefined);
    if (answer?.ok === true) return;
    await wait(250);
  }
  throw new Error("The registry of the rehearsal does not answer.");
}

/** Makes an account on the registry, for this rehearsal alone, and gives its token. */
async function makeAccount(url: string): Promise<string> {
  const answer = await fetch(`${url}-/user/org.couchdb.user:rehearsal`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "rehearsal", password: "rehearsal-on-this-machine" }),
  });
  const { token } = (await answer.json()) as { readonly token?: string };
  if (token === undefined) throw new Error("The registry of the rehearsal gives no account.");
  return token;
}
