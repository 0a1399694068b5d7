import { declarationJsonSchema } from "@entente/sdk/schema";
import { expect, test } from "vitest";

interface SchemaNode {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

test("every definition and every key of the JSON Schema has a description", () => {
  const { $defs } = declarationJsonSchema() as { readonly $defs: Readonly<Record<string, SchemaNode>> };
  const undescribed = Object.entries($defs).flatMap(([name, definition]) => [
    ...(definition.description === undefined ? [name] : []),
    ...Object.entries(definition.properties ?? {}).flatMap(([key, property]) =>
      property.description === undefined ? [`${name}.${key}`] : [],
    ),
  ]);
  expect(undescribed).toEqual([]);
});

test("the keys of the document stand in the published order", () => {
  const { $defs } = declarationJsonSchema() as { readonly $defs: Readonly<Record<string, SchemaNode>> };
  expect(Object.keys($defs["Declaration"]?.properties ?? {})).toEqual([
    "schemaVersion",
    "dataVersion",
    "updated",
    "searchedUpTo",
    "work",
    "expressions",
    "manifestations",
    "alignments",
    "sections",
    "paragraphs",
    "sentences",
    "statements",
    "commitments",
    "strands",
    "money",
    "dates",
    "quantities",
    "actors",
    "places",
    "events",
    "instruments",
    "subjects",
    "evidence",
    "contradictions",
    "silences",
    "terms",
    "wordsSought",
    "codings",
    "exceptions",
    "rules",
    "redirects",
  ]);
});
