import * as sdk from "@entente/sdk";
import * as checks from "@entente/sdk/checks";
import * as schema from "@entente/sdk/schema";
import { expect, test } from "vitest";

test.each([
  {
    entry: ".",
    exports: sdk,
    names: [
      "buildDeclaration",
      "codebook",
      "commitmentsOf",
      "countCommitments",
      "countKinds",
      "defineActors",
      "defineCommitments",
      "defineExpressions",
      "defineManifestations",
      "defineMoney",
      "defineStatements",
      "defineStrands",
      "defineWork",
      "describeQuote",
      "formatProblem",
      "matchQuote",
      "principalsOf",
      "quotesOf",
      "segmentText",
      "statementsInSentence",
      "statementsOf",
      "suggestQuote",
      "sumMoney",
    ],
  },
  { entry: "./checks", exports: checks, names: ["checkDeclaration", "checks"] },
  {
    entry: "./schema",
    exports: schema,
    names: [
      "DeclarationError",
      "declarationJsonSchema",
      "declarationSchema",
      "parseDeclaration",
      "safeParseDeclaration",
      "schemaVersion",
    ],
  },
])("$entry exports exactly its public names", ({ exports, names }) => {
  expect(Object.keys(exports).sort()).toEqual(names);
});
