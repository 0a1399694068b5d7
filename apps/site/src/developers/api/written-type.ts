import type { Reflection, Signature, Target, Type, TypeParameter } from "./typedoc-json.ts";

/** The address of what a type names, if it stands on a page of the site. */
export type AddressOf = (target: Target | undefined, name: string) => string | undefined;

/** Text as it stands in markup. */
export function inMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Writes types and signatures as markup: as TypeScript writes them, but for `readonly`, which all of them are. */
export class TypeWriter {
  readonly #addressOf: AddressOf;

  constructor(addressOf: AddressOf) {
    this.#addressOf = addressOf;
  }

  type(type: Type | undefined): string {
    if (type === undefined) return "void";
    switch (type.type) {
      case "intrinsic":
      case "unknown":
        return inMarkup(type.name);
      case "inferred":
        return `infer ${type.name}`;
      case "literal":
        return inMarkup(JSON.stringify(type.value));
      case "reference":
        return `${this.#named(type.target, type.name)}${this.#inAngles(type.typeArguments)}`;
      case "array":
        return `${this.#atom(type.elementType)}[]`;
      case "optional":
        return `${this.#atom(type.elementType)}?`;
      case "rest":
        return `...${this.#atom(type.elementType)}`;
      case "union":
        return type.types.map((each) => this.#atom(each, "union")).join(" | ");
      case "intersection":
        return type.types.map((each) => this.#atom(each)).join(" &amp; ");
      case "tuple":
        return `[${(type.elements ?? []).map((each) => this.type(each)).join(", ")}]`;
      case "namedTupleMember":
        return `${type.name}${type.isOptional ? "?" : ""}: ${this.type(type.element)}`;
      case "typeOperator":
        return type.operator === "readonly" ? this.type(type.target) : `${type.operator} ${this.#atom(type.target)}`;
      case "query":
        return `typeof ${this.type(type.queryType)}`;
      case "indexedAccess":
        return `${this.#atom(type.objectType)}[${this.type(type.indexType)}]`;
      case "predicate":
        return `${type.asserts ? "asserts " : ""}${type.name}${type.targetType ? ` is ${this.type(type.targetType)}` : ""}`;
      case "templateLiteral":
        return `\`${inMarkup(type.head)}${type.tail.map(([each, text]) => `\${${this.type(each)}}${inMarkup(text)}`).join("")}\``;
      case "conditional":
        return `${this.type(type.checkType)} extends ${this.type(type.extendsType)} ? ${this.type(type.trueType)} : ${this.type(type.falseType)}`;
      case "mapped":
        return `{ [${type.parameter} in ${this.type(type.parameterType)}${type.nameType ? ` as ${this.type(type.nameType)}` : ""}]${type.optionalModifier ? "?" : ""}: ${this.type(type.templateType)} }`;
      case "reflection":
        return this.#object(type.declaration);
    }
  }

  /** `name<T>(parameter: type): result`, or with an arrow where it is a type. */
  signature(name: string, { typeParameters, parameters = [], type }: Signature, before = ": "): string {
    const given = parameters.map((each) => {
      const optional = each.flags?.isOptional === true || each.defaultValue !== undefined;
      return `${each.flags?.isRest ? "..." : ""}${nameOfParameter(each)}${optional ? "?" : ""}: ${this.type(each.type)}`;
    });
    return `${inMarkup(name)}${this.typeParameters(typeParameters)}(${given.join(", ")})${before}${this.type(type)}`;
  }

  typeParameters(parameters: readonly TypeParameter[] = []): string {
    if (parameters.length === 0) return "";
    const written = parameters.map(
      ({ name, type, default: otherwise, flags }) =>
        `${flags?.isConst ? "const " : ""}${name}${type ? ` extends ${this.type(type)}` : ""}${otherwise ? ` = ${this.type(otherwise)}` : ""}`,
    );
    return `&lt;${written.join(", ")}&gt;`;
  }

  /** `name?: type` of a field. */
  field({ name, flags, type, signatures }: Reflection): string {
    const [method] = signatures ?? [];
    return method === undefined
      ? `${inMarkup(name)}${flags?.isOptional ? "?" : ""}: ${this.type(type)}`
      : this.signature(name, method);
  }

  #named(target: Target, name: string): string {
    const address = this.#addressOf(target, name);
    return address === undefined
      ? inMarkup(name)
      : `<a href="${address}" aria-label="type ${inMarkup(name)}">${inMarkup(name)}</a>`;
  }

  #inAngles(types: readonly Type[] = []): string {
    return types.length === 0 ? "" : `&lt;${types.map((each) => this.type(each)).join(", ")}&gt;`;
  }

  /** In brackets where the parts would be read together with what stands around. */
  #atom(type: Type, around?: "union"): string {
    const isFunction = type.type === "reflection" && (type.declaration.signatures ?? []).length > 0;
    const isList = type.type === "union" || type.type === "intersection" || type.type === "typeOperator";
    const isLoose = isFunction || type.type === "conditional" || (isList && around === undefined);
    const isReadonlyList = type.type === "typeOperator" && type.operator === "readonly";
    return isLoose && !isReadonlyList ? `(${this.type(type)})` : this.type(type);
  }

  #object({ signatures = [], children = [], indexSignatures = [] }: Reflection): string {
    const [called] = signatures;
    if (called !== undefined) return this.signature("", called, " =&gt; ");
    const indexed = indexSignatures.map(
      ({ parameters = [], type }) =>
        `[${parameters.map((each) => `${each.name}: ${this.type(each.type)}`).join(", ")}]: ${this.type(type)}`,
    );
    const fields = [...indexed, ...children.map((child) => this.field(child))];
    return fields.length === 0 ? "{}" : `{ ${fields.join("; ")} }`;
  }
}

/** A parameter that is taken apart where it is declared has no name of its own. */
export function nameOfParameter({ name }: Reflection): string {
  return name === "__namedParameters" ? "options" : name;
}
