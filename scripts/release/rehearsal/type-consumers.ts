import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { install, type Consumer } from "./consumer.ts";
import { typed, typedJson } from "./programs.ts";
import type { Registry } from "./registry.ts";
import type { Row } from "./row.ts";
import { answerOf } from "./run.ts";

const compilers = [
  { line: "5.5", version: "5.5.4" },
  { line: "6", version: "6.0.3" },
  { line: "7", version: "7.0.2" },
] as const;
const resolutions = ["node16", "nodenext", "bundler"] as const;

/** One folder with every compiler under a name of its own. */
export async function installCompilers(folder: string, registry: Registry): Promise<Consumer> {
  const tools = Object.fromEntries(
    compilers.map(({ line, version }) => [`typescript-${line}`, `npm:typescript@${version}`] as const),
  );
  return install(join(folder, "typescript"), registry, tools, {
    "typed.ts": typed,
    "typed-json.ts": typedJson,
  });
}

/** Compiles typed use with every compiler under every resolution. */
export async function useWithCompilers({ folder }: Consumer): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { line } of compilers) {
    for (const resolution of resolutions) {
      const config = join(folder, "tsconfig.json");
      await writeFile(config, JSON.stringify(configOf(resolution)));
      const tsc = join(folder, `node_modules/typescript-${line}/bin/tsc`);
      const { ok, stdout, stderr } = await answerOf(process.execPath, [tsc, "-p", config], folder);
      const way = resolution === "node16" ? "module" : "module and JSON";
      rows.push({
        consumer: `TypeScript ${line}`,
        way: `${resolution}: ${way}`,
        ...(!ok && { failure: `${stdout}${stderr}` }),
      });
    }
  }
  return rows;
}

/** Import attributes are not allowed under node16 by every compiler here, so JSON is left to the others. */
function configOf(resolution: (typeof resolutions)[number]): object {
  return {
    compilerOptions: {
      strict: true,
      noEmit: true,
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable"],
      types: [],
      resolveJsonModule: true,
      module: resolution === "bundler" ? "esnext" : resolution,
      moduleResolution: resolution,
    },
    files: resolution === "node16" ? ["typed.ts"] : ["typed.ts", "typed-json.ts"],
  };
}
