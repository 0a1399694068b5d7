import { type ExportGroup, listedAs, toldExports } from "./told-exports.ts";
import type { Reflection } from "./typedoc-json.ts";
import type { AddressOf } from "./written-type.ts";

/** A package as TypeDoc tells of it. */
export interface PackageRead {
  /** The folder below `packages`. */
  readonly folder: string;
  readonly project: Reflection & { readonly packageName: string };
}

/** A page on which exports are told. */
export interface ExportsPage {
  readonly folder: string;
  readonly title: string;
  /** As it stands in an import. */
  readonly importedAs: string;
  readonly path: string;
  /** What it is for, in plain text. */
  readonly description: string;
  readonly groups: readonly ExportGroup[];
}

/** A path from which one can import, with all that is exported there. */
export interface EntryPoint extends ExportsPage {
  /** The pages on which its exports are told where they are too many for one. */
  readonly parts: readonly ExportsPage[];
  /** What it exports again, told where it can be imported alone. */
  readonly elsewhere: readonly Place[];
}

/** Where an export is told. */
interface Place {
  readonly id: number;
  readonly name: string;
  readonly listedAs: string;
  readonly address: string;
}

/** So many exports are told on one page. */
const most = 100;

/** How TypeDoc counts modules. */
const moduleKind = 2;

/** What TypeDoc tells of an entry point, and where the site tells it. */
export interface Module {
  readonly folder: string;
  readonly project: PackageRead["project"];
  readonly description: string;
  readonly importedAs: string;
  readonly path: string;
  /** What is its own. */
  readonly exports: readonly Reflection[];
  /** The ids of what is another's. */
  readonly references: readonly number[];
}

/** All entry points of packages, each type linked to where it is told. */
export function entryPoints(packages: readonly PackageRead[]): readonly EntryPoint[] {
  const modules = packages.flatMap(modulesOf);
  const places = modules.flatMap((module) =>
    module.exports.map((told) => ({
      project: module.project,
      id: told.id,
      name: told.name,
      listedAs: listedAs(told),
      address: `${pageOf(told, module)}#${told.name}`,
    })),
  );
  const byName = new Map(places.map(({ project, name, address }) => [`${project.packageName} ${name}`, address]));
  return modules.map((module) => {
    const byId = new Map(places.filter(({ project }) => project === module.project).map((place) => [place.id, place]));
    const addressOf: AddressOf = (target) =>
      typeof target === "number"
        ? byId.get(target)?.address
        : target && byName.get(`${target.packageName} ${target.qualifiedName}`);
    const elsewhere = module.references.flatMap((id) => byId.get(id) ?? []);
    return { ...entryPoint(module, addressOf), elsewhere };
  });
}

/** A package with one entry point is told as that one; of several the main one comes first. */
export function modulesOf({ folder, project }: PackageRead): readonly Module[] {
  const modules = (project.children ?? []).filter(({ kind }) => kind === moduleKind);
  const isMain = (module: Reflection): boolean => module === project || module.name === "index";
  return (modules.length > 0 ? modules : [project])
    .toSorted((a, b) => Number(isMain(b)) - Number(isMain(a)))
    .map((module) => ({
      folder,
      project,
      description: (module.comment?.summary ?? []).map(({ text }) => text.replaceAll("`", "")).join(""),
      importedAs: isMain(module) ? project.packageName : `${project.packageName}/${fileOf(module)}`,
      path: `/api/${folder}/${isMain(module) ? "exports" : fileOf(module)}/`,
      exports: (module.children ?? []).filter(({ variant }) => variant !== "reference"),
      references: (module.children ?? []).flatMap(({ target }) => target ?? []),
    }));
}

/** The name of its file, by which a module is imported in whichever folder of the sources it lies. */
function fileOf({ name }: Reflection): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

function entryPoint(module: Module, addressOf: AddressOf): Omit<EntryPoint, "elsewhere"> {
  const { folder, description, importedAs, path, exports } = module;
  const page = { folder, title: importedAs, importedAs, path, description };
  const rooms = isDivided(module) ? [...new Set(exports.map(roomOf))].toSorted() : [];
  return {
    ...page,
    groups: rooms.length === 0 ? toldExports(exports, addressOf) : [],
    parts: rooms.map((room) => ({
      ...page,
      title: `${importedAs}: ${room}`,
      path: `${path}${room}/`,
      description: `The part “${room}” of what ${importedAs} exports.`,
      groups: toldExports(
        exports.filter((each) => roomOf(each) === room),
        addressOf,
      ),
    })),
  };
}

function isDivided({ exports }: Module): boolean {
  return exports.length > most;
}

/** The page on which an export is told. */
export function pageOf(exported: Reflection, module: Module): string {
  return isDivided(module) ? `${module.path}${roomOf(exported)}/` : module.path;
}

/** The folder of the sources in which an export is at home. */
function roomOf({ name, sources }: Reflection): string {
  const [room, ...below] = sources?.[0]?.fileName.split("/") ?? [];
  if (room === undefined || below.length === 0) throw new Error(`“${name}” is at home in no folder of the sources.`);
  return room;
}
