import { declarationJsonSchema } from "@entente/sdk/schema";
import fc from "fast-check";

interface SchemaNode {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
}

const root = declarationJsonSchema() as unknown as SchemaNode & {
  readonly $defs: Readonly<Record<string, SchemaNode>>;
};

const definitions = new Map<string, fc.Arbitrary<unknown>>();

/** Documents that the JSON Schema describes, made from it keyword by keyword; an unknown keyword is a mistake here. */
export const fromSchema: fc.Arbitrary<unknown> = arbitraryOf(root);

function arbitraryOf(node: SchemaNode): fc.Arbitrary<unknown> {
  if (node.$ref !== undefined) return definition(node.$ref);
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum !== undefined) return fc.constantFrom(...node.enum);
  switch (node.type) {
    case "object":
      return objectOf(node);
    case "array":
      return fc.array(arbitraryOf(node.items ?? {}), {
        minLength: node.minItems ?? 0,
        maxLength: node.maxItems ?? Math.max(node.minItems ?? 0, 2),
      });
    case "string":
      return textOf(node);
    case "integer":
      return fc.integer({ min: node.minimum ?? 0, max: Math.min(node.maximum ?? 10_000, 10_000) });
    case "number":
      return fc
        .double({
          min: node.minimum ?? node.exclusiveMinimum ?? 0,
          max: node.maximum ?? 1e9,
          noNaN: true,
          minExcluded: node.exclusiveMinimum !== undefined,
        })
        .map((number) => (Object.is(number, -0) ? 0 : number));
    case "boolean":
      return fc.boolean();
    default:
      throw new Error(`No document can be made of ${JSON.stringify(node)}.`);
  }
}

function definition(reference: string): fc.Arbitrary<unknown> {
  const name = reference.replace("#/$defs/", "");
  const known = definitions.get(name);
  if (known !== undefined) return known;
  const made = arbitraryOf(root.$defs[name] ?? {});
  definitions.set(name, made);
  return made;
}

function objectOf({ properties = {}, required = [] }: SchemaNode): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(properties).map(([key, node]) => [key, arbitraryOf(node)]));
  return fc.record(fields, { requiredKeys: [...required] });
}

function textOf({ pattern, format, minLength = 0 }: SchemaNode): fc.Arbitrary<unknown> {
  if (format === "date") {
    const options = { min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true };
    return fc.date(options).map((date) => date.toISOString().slice(0, 10));
  }
  if (format === "uri") return fc.webUrl({ validSchemes: ["http", "https"] });
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ minLength, maxLength: 30, unit: "grapheme" });
}
