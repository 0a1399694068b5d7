/** What is used of the JSON in which TypeDoc tells of a package. */
export interface Reflection {
  readonly id: number;
  readonly name: string;
  readonly kind: number;
  /** `reference` where a module exports again what another one exports. */
  readonly variant?: string;
  /** Of a reference, what it names. */
  readonly target?: number;
  readonly sources?: readonly { readonly fileName: string }[];
  readonly flags?: { readonly isOptional?: boolean; readonly isRest?: boolean };
  readonly comment?: Comment;
  readonly children?: readonly Reflection[];
  readonly signatures?: readonly Signature[];
  readonly indexSignatures?: readonly Signature[];
  readonly typeParameters?: readonly TypeParameter[];
  readonly extendedTypes?: readonly Type[];
  readonly type?: Type;
  readonly defaultValue?: string;
  readonly inheritedFrom?: Type;
}

export interface Signature {
  readonly name: string;
  readonly comment?: Comment;
  readonly typeParameters?: readonly TypeParameter[];
  readonly parameters?: readonly Reflection[];
  readonly type?: Type;
}

export interface TypeParameter {
  readonly name: string;
  readonly type?: Type;
  readonly default?: Type;
  readonly flags?: { readonly isConst?: boolean };
}

export interface Comment {
  readonly summary: readonly CommentPart[];
  readonly blockTags?: readonly { readonly tag: string; readonly content: readonly CommentPart[] }[];
}

export interface CommentPart {
  readonly kind: "text" | "code" | "inline-tag" | "relative-link";
  readonly text: string;
  readonly target?: Target;
}

/** What an id names: a record of the same package, or of another by its package and its name. */
export type Target = number | { readonly packageName: string; readonly qualifiedName: string };

export type Type =
  | { readonly type: "intrinsic" | "unknown"; readonly name: string }
  | { readonly type: "literal"; readonly value: string | number | boolean | null }
  | {
      readonly type: "reference";
      readonly name: string;
      readonly target: Target;
      readonly typeArguments?: readonly Type[];
    }
  | { readonly type: "array" | "optional" | "rest"; readonly elementType: Type }
  | { readonly type: "union" | "intersection"; readonly types: readonly Type[] }
  | { readonly type: "tuple"; readonly elements?: readonly Type[] }
  | { readonly type: "namedTupleMember"; readonly name: string; readonly isOptional: boolean; readonly element: Type }
  | { readonly type: "typeOperator"; readonly operator: string; readonly target: Type }
  | { readonly type: "query"; readonly queryType: Type }
  | { readonly type: "indexedAccess"; readonly objectType: Type; readonly indexType: Type }
  | { readonly type: "predicate"; readonly name: string; readonly asserts: boolean; readonly targetType?: Type }
  | { readonly type: "templateLiteral"; readonly head: string; readonly tail: readonly (readonly [Type, string])[] }
  | { readonly type: "inferred"; readonly name: string; readonly constraint?: Type }
  | {
      readonly type: "conditional";
      readonly checkType: Type;
      readonly extendsType: Type;
      readonly trueType: Type;
      readonly falseType: Type;
    }
  | {
      readonly type: "mapped";
      readonly parameter: string;
      readonly parameterType: Type;
      readonly templateType: Type;
      readonly nameType?: Type;
      readonly optionalModifier?: "+" | "-";
    }
  | { readonly type: "reflection"; readonly declaration: Reflection };
