import { expectTypeOf, test } from "vitest";
import type { Dictionary } from "../../src/i18n/dictionary.ts";

test("a dictionary that lacks one key is none", () => {
  expectTypeOf<Omit<Dictionary, "preview">>().not.toExtend<Dictionary>();
  expectTypeOf<Omit<Dictionary, "home"> & { home: Omit<Dictionary["home"], "official"> }>().not.toExtend<Dictionary>();
  expectTypeOf<Dictionary>().toExtend<Dictionary>();
});
