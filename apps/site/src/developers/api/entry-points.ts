import { toldComment, type CommentTold } from "./told-comment.ts";
import type { Reflection } from "./typedoc-json.ts";
import { type AddressOf, nameOfParameter, TypeWriter } from "./written-type.ts";

/** A package as TypeDoc tells of it. */
export interface PackageRead {
  /** The folder below `packages`. */
  readonly folder: string;
  readonly project: Reflection & { readonly packageName: string };
}

/** A path from which one can import, with all that is exported there. */
export interface EntryPoint {
  readonly folder: string;
  /** As it stands in an import. */
  readonly importedAs: string;
  readonly path: string;
  /** What it is for, in plain text. */
  readonly description: string;
  readonly groups: readonly ExportGroup[];
}

interface ExportGroup {
  readonly title: string;
  readonly exports: readonly ExportTold[];
}

/** What is exported, with its parts as markup. */
export interface ExportTold {
  readonly name: string;
  /** With what kind of thing it is: names that differ in their first letter alone are told apart. */
  readonly listedAs: string;
  readonly written: string;
  readonly comment: CommentTold;
  readonly parts: readonly { readonly written: string; readonly comment: CommentTold }[];
}

/** How TypeDoc counts kinds. */
export const kinds = { module: 2, variable: 32, function: 64, class: 128, interface: 256, type: 2_097_152 } as const;

const groups = [
  { title: "Functions", keyword: "function", kind: kinds.function },
  { title: "Classes", keyword: "class", kind: kinds.class },
  { title: "Values", keyword: "const", kind: kinds.variable },
  { title: "Interfaces", keyword: "interface", kind: kinds.interface },
  { title: "Types", keyword: "type", kind: kinds.type },
] as const;

/** What TypeDoc tells of an entry point, and where the site tells it. */
export interface ModuleRead extends PackageRead {
  readonly module: Reflection;
  readonly path: string;
}

export function modulesIn(packages: readonly PackageRead[]): readonly ModuleRead[] {
  return packages.flatMap(({ folder, project }) =>
    modulesOf(project).map((module) => ({ folder, project, module, path: pathOf(folder, project, module) })),
  );
}

/** All entry points of packages, each type linked to where it is told. */
export function entryPoints(packages: readonly PackageRead[]): readonly EntryPoint[] {
  const modules = modulesIn(packages);
  const byName = new Map(
    modules.flatMap(({ project, module, path }) =>
      (module.children ?? []).map(({ name }) => [`${project.packageName} ${name}`, `${path}#${name}`] as const),
    ),
  );
  return modules.map(({ folder, project, module, path }) => {
    const exported = (module.children ?? []).filter(({ variant }) => variant !== "reference");
    const byId = new Map(
      modules
        .filter((each) => each.project === project)
        .flatMap((each) => (each.module.children ?? []).map(({ id, name }) => [id, `${each.path}#${name}`] as const)),
    );
    const addressOf: AddressOf = (target) =>
      typeof target === "number"
        ? byId.get(target)
        : target && byName.get(`${target.packageName} ${target.qualifiedName}`);
    return {
      folder,
      importedAs: importedAs(project, module),
      path,
      description: (module.comment?.summary ?? []).map(({ text }) => text.replaceAll("`", "")).join(""),
      groups: groups
        .map(({ title, kind }) => ({
          title,
          exports: exported.filter((each) => each.kind === kind).map((each) => exportTold(each, addressOf)),
        }))
        .filter((group) => group.exports.length > 0),
    };
  });
}

/** A package with one entry point is told as that one. */
function modulesOf(project: Reflection): readonly Reflection[] {
  const modules = (project.children ?? []).filter(({ kind }) => kind === kinds.module);
  return modules.length > 0 ? modules : [project];
}

function isMain(project: Reflection, module: Reflection): boolean {
  return module === project || module.name === "index";
}

function pathOf(folder: string, project: Reflection, module: Reflection): string {
  return `/api/${folder}/${isMain(project, module) ? "exports" : module.name}/`;
}

function importedAs(project: PackageRead["project"], module: Reflection): string {
  return isMain(project, module) ? project.packageName : `${project.packageName}/${module.name}`;
}

function exportTold(exported: Reflection, addressOf: AddressOf): ExportTold {
  const writer = new TypeWriter(addressOf);
  const { name, signatures = [], children = [] } = exported;
  const [signature] = signatures;
  const told = (part: Reflection) => ({
    written: writer.field({ ...part, name: nameOfParameter(part) }),
    comment: toldComment(part.signatures?.[0]?.comment ?? part.comment, addressOf),
  });
  const parts = signature === undefined ? children.filter(isOwn) : (signature.parameters ?? []).filter(hasComment);
  return {
    name,
    listedAs: listedAs(exported),
    written: written(exported, writer),
    comment: toldComment(signature?.comment ?? exported.comment, addressOf),
    parts: parts.map(told),
  };
}

function listedAs({ name, kind }: Reflection): string {
  const { keyword } = groups.find((group) => group.kind === kind) ?? { keyword: "" };
  return kind === kinds.function ? `${name}()` : `${keyword} ${name}`;
}

/** What a class has from one that is not ours is told elsewhere. */
function isOwn({ inheritedFrom }: Reflection): boolean {
  return (
    inheritedFrom === undefined || (inheritedFrom.type === "reference" && typeof inheritedFrom.target === "number")
  );
}

function hasComment({ comment }: Reflection): boolean {
  return comment !== undefined;
}

function written(exported: Reflection, writer: TypeWriter): string {
  const { name, kind, signatures = [], typeParameters, extendedTypes = [], type } = exported;
  const named = `${name}${writer.typeParameters(typeParameters)}`;
  const extended =
    extendedTypes.length === 0 ? "" : ` extends ${extendedTypes.map((each) => writer.type(each)).join(", ")}`;
  switch (kind) {
    case kinds.function:
      return signatures.map((signature) => writer.signature(name, signature)).join("\n");
    case kinds.class:
      return `class ${named}${extended}`;
    case kinds.interface:
      return `interface ${named}${extended}`;
    case kinds.variable:
      return `const ${name}: ${writer.type(type)}`;
    default:
      return `type ${named} = ${writer.type(type)}`;
  }
}
