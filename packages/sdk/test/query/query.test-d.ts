import {
  openDeclaration,
  selectCommitments,
  selectMoney,
  statementsAt,
  type Declaration,
  type Money,
} from "@entente/sdk";
import { expectTypeOf, test } from "vitest";

interface Known extends Declaration {
  readonly money: readonly [Money & { readonly id: "first" }, Money & { readonly id: "second" }];
}

declare const known: Known;

test("a choice of records is a list of them, and not the whole that the declaration's type promises", () => {
  expectTypeOf(selectMoney(known)).toEqualTypeOf<readonly Known["money"][number][]>();
  expectTypeOf(openDeclaration(known).money()).toEqualTypeOf<readonly Known["money"][number][]>();
  expectTypeOf(selectCommitments(known).undertakings).toEqualTypeOf<readonly Known["commitments"][number][]>();
  expectTypeOf(statementsAt(known, 0)).toEqualTypeOf<readonly Known["statements"][number][]>();
});
