import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { Declaration } from "@entente/sdk";
import { declaration as published } from "@entente/uk-france-2015";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bibtex } from "../src/formats/bibtex.ts";
import { citation } from "../src/formats/citation.ts";
import { cslJson } from "../src/formats/csl-json.ts";
import { ris } from "../src/formats/ris.ts";
import type { Format } from "../src/format.ts";
import { hostileText, relabelled } from "./fixtures/hostile-labels.ts";

/** Of a day and a version of its own, so that an edit of the data and a release change no citation here. */
const declaration: Declaration = { ...published, updated: "2026-11-24", dataVersion: "0.1.0" };

interface ReadItem {
  readonly id?: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
  readonly publisher?: string;
  readonly issued?: { readonly "date-parts": unknown };
  readonly URL?: string;
  readonly note?: string;
  readonly version?: string;
  readonly language?: string;
  readonly genre?: string;
  readonly "call-number"?: string;
}

type Options = Parameters<Format["write"]>[1];
const write = (format: Format, source: Declaration = declaration, options?: Options): string =>
  format.write(source, options)[0]?.text ?? "";

/** Reads citations as a program that manages references does. */
function read(text: string): readonly ReadItem[] {
  return plugins.input.chain(text, { generateGraph: false }) as unknown as readonly ReadItem[];
}

const cited = read(write(cslJson));
const counted = declaration.expressions.length + 1 + declaration.commitments.length + declaration.money.length;
const [english, french, data] = cited;

describe("citations", () => {
  test("are of the statement in each version, of the data, and of each undertaking and sum", () => {
    expect(cited).toHaveLength(counted);
    expect(new Set(cited.map(({ id }) => id)).size).toBe(counted);
    expect(cited.map(({ type }) => type)).not.toContain("treaty");
    expect([english?.type, french?.type, data?.type, cited.at(-1)?.type]).toEqual([
      "document",
      "document",
      "dataset",
      "entry",
    ]);
    expect(cited.at(-1)?.id).toMatch(/^uk-france-2015\/money\//);
  });

  test("name the official source first, and say where they are incomplete", () => {
    expect(english).toMatchObject({
      title: "Joint action between the UK and France on migrant pressure",
      author: [{ literal: "UK Government" }, { literal: "French Government" }],
      publisher: "Home Office",
      language: "en",
      issued: { "date-parts": [[2015, 7]] },
    });
    expect(english?.URL).toMatch(/^https:\/\/www\.wired-gov\.net\//);
    expect(english?.note).toContain("No source that we read gives the address of the official page");
    expect(english?.note).toContain("The address is that of a copy by wired-gov, which is not its publisher.");
    expect(english?.note).toContain("So the text was published on 29 or 30 July 2015.");
    expect(english?.note).toContain("When it was read is not known.");
    expect(french).toMatchObject({ publisher: "Ministère de l’Intérieur", issued: { "date-parts": [[2015, 7, 30]] } });
    expect(data).toMatchObject({ version: declaration.dataVersion, issued: { "date-parts": [[2026, 11, 24]] } });
    expect(data?.note).toContain("No address of the data is given.");
  });

  test("give the day on which a copy was read, and an official address, where they are known", () => {
    const known = { url: "https://example.org/official", retrieved: "2016-02-03", datePublished: "2015-07-29" };
    const changed: Declaration = {
      ...declaration,
      manifestations: declaration.manifestations.map(({ noLink, ...copy }) =>
        noLink === undefined ? copy : { ...copy, ...known },
      ),
    };
    const [item] = read(write(cslJson, changed));
    expect(item).toMatchObject({
      URL: "https://example.org/official",
      accessed: { "date-parts": [[2016, 2, 3]] },
      issued: { "date-parts": [[2015, 7, 29]] },
      note: "Read on 3 February 2016.",
    });
  });

  test("bind an undertaking and a sum to their words, their id and the version of the data", () => {
    const sum = cited.find(({ id }) => id === "uk-france-2015/money/coquelles-security");
    expect(sum?.title).toBe("up to “£7 million”, security at the Channel Tunnel railhead at Coquelles");
    expect(sum?.note).toMatch(
      /^Record money\/coquelles-security\. Version 0\.1\.0 of 24 November 2026\. In the text: “/,
    );
    const inferred = cited.find(({ id }) => id === "uk-france-2015/money/uk-aid-in-africa");
    expect(inferred?.note).toContain("Who pays: ");
    expect(inferred?.note).toContain("“This includes” refers to the programmes");
  });

  test("are read back from BibTeX as they are in CSL-JSON", () => {
    const items = read(write(bibtex));
    expect(items.map(({ title }) => title)).toEqual(cited.map(({ title }) => title));
    expect(items.map(({ issued }) => issued?.["date-parts"])).toEqual(
      cited.map(({ issued }) => issued?.["date-parts"]),
    );
    expect(items.map(({ URL: url }) => url)).toEqual(cited.map(({ URL: url }) => url));
    expect(items[0]).toMatchObject({ publisher: "Home Office", genre: english?.genre, note: english?.note });
    expect(items[0]?.author?.map(({ literal, family }) => literal ?? family)).toEqual([
      "UK Government",
      "French Government",
    ]);
    for (const [index, item] of cited.entries()) expect(items[index]?.note?.endsWith(item.note ?? "")).toBe(true);
    expect(new Set(items.map(({ id }) => id)).size).toBe(counted);
    expect(items.at(-1)?.note).toContain("Data on “UK–France joint statement");
  });

  test("are read back from RIS as they are in CSL-JSON", () => {
    const text = write(ris);
    const items = read(text);
    for (const field of ["title", "URL"] as const) {
      expect(items.map((item) => item[field])).toEqual(cited.map((item) => item[field]));
    }
    for (const [index, item] of cited.entries()) expect(items[index]?.note?.endsWith(item.note ?? "")).toBe(true);
    expect(items.at(-1)?.note).toContain("Data on “UK–France joint statement");
    expect(items.map((item) => item["call-number"])).toEqual(cited.map(({ id }) => id));
    expect(items.map(({ issued }) => issued?.["date-parts"])).toEqual(
      cited.map(({ issued }) => issued?.["date-parts"]),
    );
    expect(items[2]?.version).toBe(declaration.dataVersion);
    for (const line of text.split("\r\n")) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- [^\r\n]*)?$/);
  });

  test("stand in both languages as plain text, one a line", () => {
    const lines = write(citation).split("\n");
    expect(lines).toHaveLength(counted * 2 + 6);
    expect(lines[2]).toMatch(
      /^UK Government and French Government, “Joint action .*”, .*, Home Office, 29 or 30 July 2015, copy by wired-gov, <https/,
    );
    expect(lines[counted + 5]).toMatch(/^gouvernement du Royaume-Uni et gouvernement français, «\u00a0Joint action /);
    expect(write(citation).match(/Version 0\.1\.0 du 24 novembre 2026\./g)?.length).toBe(
      1 + declaration.commitments.length + declaration.money.length,
    );
  });

  test("are the same for the same data, and in French on demand", () => {
    for (const format of [cslJson, bibtex, ris, citation]) expect(write(format)).toBe(write(format));
    const inFrench = read(write(cslJson, declaration, { language: "fr", siteUrl: "https://example.org/" }));
    expect(inFrench[2]).toMatchObject({ URL: "https://example.org/" });
    expect(inFrench[2]?.title).toMatch(/^Données sur «\u00a0/);
    expect(inFrench.at(-1)?.note).not.toContain("Aucune adresse");
  });
});

test("no label breaks a citation", () => {
  const small: Declaration = {
    ...declaration,
    commitments: declaration.commitments.slice(0, 2),
    money: declaration.money.slice(0, 2),
  };
  const withNames = (en: string, fr: string): Declaration => ({
    ...relabelled(small, { en, fr }),
    expressions: small.expressions.map((expression) => ({ ...expression, title: fr })),
    manifestations: small.manifestations.map((copy) => ({ ...copy, publisher: en })),
  });
  fc.assert(
    fc.property(hostileText, hostileText, (en, fr) => {
      const hostile = withNames(en, fr);
      const items = JSON.parse(write(cslJson, hostile)) as readonly ReadItem[];
      expect(items.map(({ id }) => id)).toEqual(read(write(cslJson, small)).map(({ id }) => id));
      const oneSpace = (text: string | undefined): string => (text ?? "").replaceAll(/\s+/g, " ").trim();
      const backFromRis = read(write(ris, hostile));
      for (const [index, { note }] of items.entries()) {
        expect(oneSpace(backFromRis[index]?.note).endsWith(oneSpace(note))).toBe(true);
      }
      expect(backFromRis.map(({ title }) => oneSpace(title))).toEqual(items.map(({ title }) => oneSpace(title)));
      expect(write(citation, hostile).split("\n")).toHaveLength(items.length * 2 + 6);
      const backFromBibtex = read(write(bibtex, hostile));
      expect(backFromBibtex.map(({ title }) => oneSpace(title))).toEqual(items.map(({ title }) => oneSpace(title)));
      expect(oneSpace(backFromBibtex[0]?.publisher)).toBe(oneSpace(items[0]?.publisher));
      for (const [index, { note }] of items.entries()) {
        expect(oneSpace(backFromBibtex[index]?.note).endsWith(oneSpace(note))).toBe(true);
      }
    }),
  );
});
