import { toldComment, type CommentTold } from "./told-comment.ts";
import type { Reflection } from "./typedoc-json.ts";
import { type AddressOf, nameOfParameter, TypeWriter } from "./written-type.ts";

/** Exports of one kind. */
export interface ExportGroup {
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
export const kinds = { variable: 32, function: 64, class: 128, interface: 256, type: 2_097_152 } as const;

const groups = [
  { title: "Functions", keyword: "function", kind: kinds.function },
  { title: "Classes", keyword: "class", kind: kinds.class },
  { title: "Values", keyword: "const", kind: kinds.variable },
  { title: "Interfaces", keyword: "interface", kind: kinds.interface },
  { title: "Types", keyword: "type", kind: kinds.type },
] as const;

/** Exports by kind, in the order in which a reader meets them. */
export function toldExports(exports: readonly Reflection[], addressOf: AddressOf): readonly ExportGroup[] {
  return groups
    .map(({ title, kind }) => ({
      title,
      exports: exports.filter((each) => each.kind === kind).map((each) => exportTold(each, addressOf)),
    }))
    .filter((group) => group.exports.length > 0);
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

/** A name with what kind of thing it is. */
export function listedAs({ name, kind }: Reflection): string {
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
