import type { DeclaredField, DeclaredFields } from "../../view/live-facts.ts";
import type { Given } from "../../view/program-line.ts";
import { type Module, modulesOf, type PackageRead, pageOf } from "./entry-points.ts";
import { kinds } from "./told-exports.ts";
import type { Reflection, Type } from "./typedoc-json.ts";

/** The interface from which those of all records are reached. */
const root = "Declaration";

/** A type as a program names it, and where the reference tells it. */
export interface DeclaredType {
  readonly name: string;
  readonly path: string;
}

/** What the reference tells of the parts of a declaration: nothing of it is written down here a second time. */
export class DeclaredTypes implements DeclaredFields {
  readonly root = root;
  readonly #module: Module;
  readonly #exports: ReadonlyMap<string, Reflection>;

  constructor(packages: readonly PackageRead[]) {
    this.#module = moduleOfRoot(packages);
    this.#exports = new Map(this.#module.exports.map((each) => [each.name, each]));
  }

  /** The entry point that exports them. */
  get path(): string {
    return this.#module.path;
  }

  /** The type of what a line of code gives. */
  of(given: Given): DeclaredType {
    if ("exported" in given) return this.#named(this.#typeOfExport(given.exported));
    let type: Type | undefined = { type: "reference", name: root, target: 0 };
    for (const name of given.at) type = this.#inside(type, name);
    return this.#named(type);
  }

  /** The fields of an interface that hold what another interface describes. */
  readonly fieldsOf = (name: string): readonly DeclaredField[] =>
    (this.#exports.get(name)?.children ?? []).flatMap((field) => {
      const { element } = unwrapped(field.type);
      const isTold = element?.type === "reference" && this.#exports.get(element.name)?.kind === kinds.interface;
      return isTold ? [{ name: field.name, type: element.name }] : [];
    });

  #typeOfExport(name: string): Type | undefined {
    const exported = this.#exports.get(name);
    return exported?.signatures?.[0]?.type ?? exported?.type;
  }

  /** The type of a field, or of each of an array. */
  #inside(type: Type | undefined, name: string): Type | undefined {
    const { element, isArray } = unwrapped(type);
    if (isArray) return element;
    const fields = element?.type === "reference" ? this.#exports.get(element.name)?.children : undefined;
    return fields?.find((field) => field.name === name)?.type;
  }

  #named(type: Type | undefined): DeclaredType {
    const { element, isArray } = unwrapped(type);
    const exported = element?.type === "reference" ? this.#exports.get(element.name) : undefined;
    if (exported === undefined) throw new Error(`The reference does not tell the type ${JSON.stringify(type)}.`);
    const { name } = exported;
    return { name: `${name}${isArray ? "[]" : ""}`, path: `${pageOf(exported, this.#module)}#${name}` };
  }
}

function moduleOfRoot(packages: readonly PackageRead[]): Module {
  const found = packages
    .flatMap(modulesOf)
    .find(({ exports }) => exports.some(({ name, kind }) => name === root && kind === kinds.interface));
  if (found === undefined) throw new Error(`No package tells of the interface ${root}.`);
  return found;
}

/** A type without `readonly`, and of an array the type of each. */
function unwrapped(type: Type | undefined): { readonly element: Type | undefined; readonly isArray: boolean } {
  if (type?.type === "typeOperator" && type.operator === "readonly") return unwrapped(type.target);
  return type?.type === "array" ? { element: type.elementType, isArray: true } : { element: type, isArray: false };
}
