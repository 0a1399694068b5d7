import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { readManifest, type Manifest } from "./public-packages.ts";

const run = promisify(execFile);

/**
 * What a package offers: for each import path, each name with what it is (a file of data offers itself), and for each verb
 * of a command, its options.
 */
export type Surface = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Reads what a built package offers from its declaration files and from the help of its commands. */
export async function surfaceOf(folder: string): Promise<Surface> {
  const manifest = await readManifest(folder);
  const entries = await entriesOf(folder, manifest);
  const files = entries.flatMap(({ types }) => (types === undefined ? [] : [types]));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    noLib: true,
    types: [],
  });
  const modules = entries.map(({ path, types }) => [path, types === undefined ? {} : namesIn(program, types)] as const);
  const commands = await Promise.all(
    Object.entries(manifest.bin ?? {}).map(([command, file]) => verbsOf(command, join(folder, file))),
  );
  return Object.fromEntries([...modules, ...commands.flat()]);
}

interface Entry {
  readonly path: string;
  /** The declaration file; absent for data. */
  readonly types?: string;
}

async function entriesOf(folder: string, { exports = {} }: Manifest): Promise<readonly Entry[]> {
  const targets = Object.entries(exports);
  const closed = targets.flatMap(([path, target]) => (target === null ? [path.replace("*", "")] : []));
  const entries = await Promise.all(
    targets.map(async ([path, target]): Promise<readonly Entry[]> => {
      if (target === null) return [];
      const types = typeof target === "string" ? undefined : target["types"];
      if (types === undefined) return [{ path }];
      return path.includes("*") ? filesLike(folder, path, types) : [{ path, types: join(folder, types) }];
    }),
  );
  return entries
    .flat()
    .filter(({ path }) => !closed.some((start) => path.startsWith(start)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What a pattern of exports stands for, file by file. */
async function filesLike(folder: string, path: string, pattern: string): Promise<readonly Entry[]> {
  const [before = "", after = ""] = join(folder, pattern).split("*");
  const found = await readdir(dirname(`${before}x`), { recursive: true });
  return found
    .map((file) => join(dirname(`${before}x`), file))
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => ({ path: path.replace("*", file.slice(before.length, -after.length)), types: file }));
}

/** The verbs of a command and the options of each, as its help tells them. */
async function verbsOf(command: string, file: string): Promise<readonly (readonly [string, Record<string, string>])[]> {
  const help = async (args: readonly string[]): Promise<string> =>
    (await run(process.execPath, [file, ...args, "--help"])).stdout;
  const verbs = [...(await help([])).matchAll(/^ {2}([a-z]+) \[/gm)].flatMap(([, verb = ""]) =>
    verb === "help" ? [] : [verb],
  );
  return Promise.all(
    verbs.map(async (verb) => {
      const options = [...(await help([verb])).matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(
        ([, option = ""]) => option,
      );
      return [`${command} ${verb}`, Object.fromEntries(options.sort().map((option) => [option, "option"]))] as const;
    }),
  );
}

function namesIn(program: ts.Program, file: string): Readonly<Record<string, string>> {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} is no module of declarations. Build the package first.`);
  const named = checker.getExportsOfModule(module).map((symbol) => {
    const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return [symbol.name, kindOf(meant)] as const;
  });
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function kindOf({ flags }: ts.Symbol): string {
  const value = (flags & ts.SymbolFlags.Value) !== 0;
  const type = (flags & ts.SymbolFlags.Type) !== 0;
  if (value && type) return "value and type";
  return value ? "value" : "type";
}
