import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, unknown>>;
}

/**
 * The statement by which a program imports what a file holds, as `declaration`: from the package that exports the file,
 * and of that from its module where it has one; else from the file itself, as it would stand beside the program.
 */
export function importOf(file: string): string {
  const folder = packageFolder(dirname(file));
  const { name, exports = {} } = folder === undefined ? { name: "." } : manifestIn(folder);
  const path = Object.keys(exports).find(
    (each) => folder !== undefined && join(folder, String(exports[each])) === file,
  );
  if (path === undefined) return fromJson(`./${basename(file)}`);
  return "." in exports ? `import { declaration } from "${name}";` : fromJson(join(name, path));
}

function fromJson(path: string): string {
  return `import declaration from "${path}" with { type: "json" };`;
}

function packageFolder(folder: string): string | undefined {
  if (existsSync(join(folder, "package.json"))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : packageFolder(above);
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}
