import { formats } from "@entente/exporters";
import { describe, expect, test } from "vitest";
import { declaration } from "../../src/declaration.ts";
import { downloads } from "../../src/downloads.ts";
import { dictionaries } from "../../src/i18n/dictionaries.ts";
import { languages } from "../../src/i18n/language.ts";
import { downloadsOf, feedIn, jsonFiles } from "../../src/view/downloads-view.ts";

const files = downloads.flatMap(({ offered, described }) => [...offered, ...described]);
const of = (id: string) => downloads.find(({ format }) => format.id === id);

describe("downloads", () => {
  test("every format is offered, each with a file", () => {
    expect(downloads.map(({ format }) => format)).toEqual(formats);
    expect(downloads.filter(({ offered }) => offered.length === 0)).toEqual([]);
  });

  test("each file has an address of its own, below the one folder that anyone may fetch", () => {
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(files.filter(({ path }) => !/^\/downloads\/[\w./-]+$/.test(path))).toEqual([]);
  });

  test("everything that a format writes in either language is there, byte for byte", () => {
    const written = formats.flatMap((format) =>
      languages.flatMap((language) => format.write(declaration, { language }).map(({ text }) => text)),
    );
    expect(new Set(files.map(({ text }) => text))).toEqual(new Set(written));
    expect(files.filter(({ text, bytes }) => Buffer.byteLength(text) !== bytes)).toEqual([]);
  });

  test("links with one name on a page lead to one file", () => {
    const names = downloads.flatMap(({ offered, described }) =>
      [...offered, ...described].map(({ name, language }) => `${name} ${language ?? ""}`),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test("a file in one language says which, and one in both says none", () => {
    expect(of("markdown")?.offered.map(({ language }) => language)).toEqual(["en", "fr"]);
    expect(of("geojson")?.offered.map(({ path, language }) => [path, language])).toEqual([
      ["/downloads/geojson/en/places.geojson", "en"],
      ["/downloads/geojson/fr/places.geojson", "fr"],
    ]);
    expect(of("citation")?.offered.map(({ language }) => language)).toEqual([undefined]);
  });

  test("of the tables, the description that lists them stands first", () => {
    const { offered = [], described = [] } = of("csv") ?? {};
    expect(offered.map(({ path }) => path)).toEqual(["/downloads/csv/datapackage.json"]);
    const { resources } = JSON.parse(offered[0]?.text ?? "") as { readonly resources: readonly { path: string }[] };
    expect(described.map(({ name }) => name).sort()).toEqual(resources.map(({ path }) => path).sort());
  });

  test.each(languages)("in %s there is a feed, and it is said for whom each format is", (language) => {
    expect(feedIn(downloads, language)?.name).toBe(`${declaration.work.id}.${language}.atom`);
    expect(Object.keys(dictionaries[language].data.uses).sort()).toEqual(formats.map(({ id }) => id).sort());
  });

  test("the data can be read back, and their schema stands beside them", () => {
    const { data, schema } = jsonFiles(downloads);
    expect(JSON.parse(data?.text ?? "")).toEqual(declaration);
    expect(JSON.parse(schema?.text ?? "")).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
  });

  test("where the site has an address, citations name it", () => {
    const [file] = downloadsOf(declaration, "https://declaration.example/").filter(
      ({ format }) => format.id === "citation",
    );
    expect(file?.offered[0]?.text).toContain("https://declaration.example/");
    expect(of("citation")?.offered[0]?.text).not.toContain("example");
  });
});
