import type { Declaration, Localized, StatementKind } from "@entente/sdk";
import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { declarationSchema } from "../../src/schema/declaration.ts";

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

test("the generated interfaces and the inferred types are the same shapes", () => {
  expectTypeOf<Mutable<Declaration>>().toEqualTypeOf<z.infer<typeof declarationSchema>>();
});

test("a missing French text and a kind that does not exist are no declarations", () => {
  expectTypeOf<{ en: string; fr: string }>().toExtend<Localized>();
  expectTypeOf<{ en: string }>().not.toExtend<Localized>();
  expectTypeOf<"commitment">().toExtend<StatementKind>();
  expectTypeOf<"comitment">().not.toExtend<StatementKind>();
});
