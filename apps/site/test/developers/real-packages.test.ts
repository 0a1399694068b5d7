import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { entryPoints } from "../../src/developers/api/entry-points.ts";
import { packagesRead } from "../../src/developers/api/read-packages.ts";
import { publicPackages } from "../../src/developers/public-packages.ts";

const entries = entryPoints(packagesRead);
const { resolve } = createRequire(import.meta.url);

test("every public package is told by what it exports, or by its command", () => {
  const untold = publicPackages.filter(
    ({ folder, commands }) => commands.length === 0 && !entries.some((entry) => entry.folder === folder),
  );
  expect(untold).toEqual([]);
});

test.each(entries.map((entry) => [entry.importedAs, entry] as const))(
  "%s can be imported, and is described",
  (importedAs, { description }) => {
    expect(() => resolve(importedAs)).not.toThrow();
    expect(description).toMatch(/^[A-Z].*\.$/s);
  },
);

test("nothing that is exported is told twice or nowhere", () => {
  const told = entries
    .flatMap(({ groups, parts, folder }) =>
      [...groups, ...parts.flatMap((part) => part.groups)].map((group) => ({ group, folder })),
    )
    .flatMap(({ group, folder }) => group.exports.map(({ listedAs }) => `${folder} ${listedAs}`));
  expect(told.length).toBeGreaterThan(250);
  expect(told.filter((name, index) => told.indexOf(name) !== index)).toEqual([]);
  expect(
    entries
      .flatMap(({ elsewhere }) => elsewhere.map(({ address }) => address))
      .every((address) => address.includes("#")),
  ).toBe(true);
});
