import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type StaticServer, startStaticServer } from "../../apps/site/server/static-server.ts";
import { buildBarePage } from "./bare-page.ts";
import { buildEleventy } from "./eleventy.ts";
import { indexablePages } from "./indexable-pages.ts";
import { buildStarlight } from "./starlight.ts";

/** A page that is measured, ours or a peer's. */
export interface ComparedPage {
  readonly name: string;
  readonly address: string;
  readonly isOurs: boolean;
}

/** All pages that are compared, served as a host serves them until they are closed. */
export interface ComparedPages {
  readonly pages: readonly ComparedPage[];
  readonly close: () => Promise<void>;
}

/** The folder of our site as it is built. */
const ourSite = fileURLToPath(new URL("../../apps/site/dist", import.meta.url));

/** Builds the peers in a folder and serves them beside the built site. */
export async function servePages(folder: string, kinds: number): Promise<ComparedPages> {
  const servers: StaticServer[] = [];
  const serve = async (root: string): Promise<string> => {
    const server = await startStaticServer({ root, host: "127.0.0.1" });
    servers.push(server);
    return server.address;
  };
  const peers = [
    await buildBarePage(join(folder, "bare")),
    await buildEleventy(join(folder, "eleventy")),
    await buildStarlight(join(folder, "starlight")),
  ];
  const pages: ComparedPage[] = [];
  for (const { name, root } of peers) pages.push({ name, address: await serve(root), isOurs: false });
  const ours = await serve(ourSite);
  for (const { kind, path } of (await indexablePages(ourSite)).slice(0, kinds)) {
    pages.push({ name: `**${kind}**`, address: new URL(path, ours).href, isOurs: true });
  }
  return {
    pages,
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
