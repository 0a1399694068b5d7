import { declarationJsonSchema, declarationSchema } from "@entente/sdk/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromSchema } from "./from-schema.ts";
import { attack, attacked, valid } from "./hostile-json.ts";
import { runs } from "./runs.ts";

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(declarationJsonSchema());

/** What a document is after it was written as JSON and read again. */
function asJson(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

describe("Zod and the JSON Schema", () => {
  test("accept every document made from the schema, and Zod gives it back unchanged", { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(fromSchema, (document) => {
        const json = asJson(document);
        expect(isValid(json), JSON.stringify(isValid.errors)).toBe(true);
        const parsed = declarationSchema.safeParse(json);
        expect(parsed.error?.issues).toBeUndefined();
        expect(asJson(parsed.data)).toEqual(json);
      }),
      { numRuns: Math.ceil(runs / 10) },
    );
  });

  test("accept and refuse the same documents, whatever is done to one", { timeout: 3_600_000 }, () => {
    expect(isValid(JSON.parse(valid))).toBe(true);
    fc.assert(
      fc.property(fc.array(attack, { minLength: 1, maxLength: 2 }), (attacks) => {
        const document = asJson(attacked(attacks));
        const zod = declarationSchema.safeParse(document);
        expect(isValid(document), JSON.stringify({ zod: zod.error?.issues, ajv: isValid.errors }).slice(0, 800)).toBe(
          zod.success,
        );
      }),
      { numRuns: runs },
    );
  });
});
