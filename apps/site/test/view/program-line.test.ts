import { expect, test } from "vitest";
import { kindsOfPage, type Route } from "../../src/i18n/routes.ts";
import { programLine } from "../../src/view/program-line.ts";

const from = 'import { declaration } from "@a/b";';

test.each<[Route, string]>([
  [{ page: "home" }, `${from} declaration`],
  [{ page: "money" }, `${from} declaration.money`],
  [{ page: "easy" }, `${from} declaration.work.easyVersion`],
  [{ page: "undertaking", id: "a-b" }, `${from} declaration.commitments.find(({ id }) => id === "a-b")`],
  [{ page: "timeline" }, `import { timeline } from "@entente/sdk"; ${from} timeline(declaration)`],
  [
    { page: "what-happened" },
    `import { summaryAt } from "@entente/sdk"; ${from} summaryAt(declaration, declaration.searchedUpTo)`,
  ],
  [{ page: "status" }, 'import { codebook } from "@entente/sdk"; codebook'],
])("the line of %o is %s", (route, code) => {
  expect(programLine(route, from)?.code).toBe(code);
});

test("every page has a line but for those that are no pages of their own", () => {
  const without = kindsOfPage.filter((page) => programLine({ page, id: "a" } as Route, from) === undefined);
  expect(without.sort()).toEqual(["embed", "not-found"]);
});
