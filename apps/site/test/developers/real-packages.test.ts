import { expect, test } from "vitest";
import { type EntryPoint, entryPoints } from "../../src/developers/api/entry-points.ts";
import { packagesRead } from "../../src/developers/api/read-packages.ts";
import { publicPackages } from "../../src/developers/public-packages.ts";

const entries = entryPoints(packagesRead);

function namesTold({ groups, parts }: EntryPoint): readonly string[] {
  return [...groups, ...parts.flatMap((part) => part.groups)].flatMap(({ exports }) =>
    exports.map(({ listedAs }) => listedAs),
  );
}

test("every public package is told by what it exports, or by its command", () => {
  const untold = publicPackages.filter(
    ({ folder, commands }) => commands.length === 0 && !entries.some((entry) => entry.folder === folder),
  );
  expect(untold).toEqual([]);
});

test.each(entries.map((entry) => [entry.importedAs, entry] as const))(
  "%s is imported by that name, is described, and all that it exports is told",
  async (importedAs, entry) => {
    const exported = Object.keys((await import(/* @vite-ignore */ importedAs)) as object);
    const listed = [...namesTold(entry), ...entry.elsewhere.map(({ listedAs }) => listedAs)];
    const names = listed.map((each) => /(\w+)(?:\(\))?$/.exec(each)?.[1]);
    expect(exported.length).toBeGreaterThan(0);
    expect(exported.filter((name) => !names.includes(name))).toEqual([]);
    expect(entry.description).toMatch(/^[A-Z].*\.$/s);
  },
);

test("nothing is told twice", () => {
  const told = entries.flatMap((entry) => namesTold(entry).map((name) => `${entry.folder} ${name}`));
  expect(told.filter((name, index) => told.indexOf(name) !== index)).toEqual([]);
});
