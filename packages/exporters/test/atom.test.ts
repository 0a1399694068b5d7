import type { Declaration } from "@entente/sdk";
import { declaration } from "@entente/uk-france-2015";
import fc from "fast-check";
import Parser from "rss-parser";
import { describe, expect, test } from "vitest";
import { atom } from "../src/formats/atom.ts";
import { hostileText, relabelled } from "./fixtures/hostile-labels.ts";
import { formErrors } from "./fixtures/well-formed.ts";

const via = {
  customFields: { item: [["link", "links", { keepArray: true }] as [string, string, { keepArray: true }]] },
};
interface Link {
  readonly $: { readonly href: string; readonly rel: string };
}

/** Reads a feed with another library than the one that wrote it. */
async function read(text: string) {
  const feed = await new Parser<{ lastBuildDate?: string }, { id: string; links?: readonly Link[] }>(via).parseString(
    text,
  );
  const items = feed.items.map(({ id, title, isoDate, content, links }) => ({
    id: id.trim(),
    title: title?.trim(),
    day: isoDate?.slice(0, 10),
    content: content?.trim() ?? "",
    links: links?.map(({ $ }) => $) ?? [],
  }));
  return { title: feed.title?.trim(), updated: feed.lastBuildDate?.trim(), items };
}

const write = (source: Declaration, index = 0): string => atom.write(source)[index]?.text ?? "";
const [english, french] = await Promise.all([read(write(declaration)), read(write(declaration, 1))]);
const idOf = (array: string, id: string): string => `urn:entente:uk-france-2015:${array}:${id}`;

describe("a feed", () => {
  test("holds every record of what happened and the version of the data, newest first, with ids that stay", () => {
    const expected = [
      ...declaration.evidence.map(({ id }) => idOf("evidence", id)),
      idOf("version", declaration.dataVersion),
    ];
    expect(english.items.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
    expect(new Set(expected).size).toBe(expected.length);
    const days = english.items.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(french.items.map(({ id }) => id)).toEqual(english.items.map(({ id }) => id));
    expect(english.updated).toBe(`${declaration.updated}T00:00:00.000Z`);
  });

  test("tells the date in words, the fact, what it shows, and from where", () => {
    for (const record of declaration.evidence) {
      const entry = english.items.find(({ id }) => id === idOf("evidence", record.id));
      expect(entry?.day).toBe(record.latest ?? record.earliest);
      expect(entry?.content).toContain(record.fact.en.replaceAll("&", "&amp;").replaceAll('"', "&quot;"));
      expect(entry?.content).toContain(record.source.publisher.replaceAll("&", "&amp;"));
      const { url } = record.source;
      expect(entry?.links).toEqual(
        url === undefined ? [] : [expect.objectContaining({ href: new URL(url).href, rel: "via" })],
      );
      if (!record.readInFull) expect(entry?.content).toContain("We read a part of it.");
    }
    const aid = french.items.find(({ id }) => id === idOf("evidence", "further-uk-aid-for-africa"));
    expect(aid?.title).toMatch(/^12 novembre 2015\u00a0: /);
    expect(aid?.content).toContain("s’y rapporte, sans montrer que c’est fait");
  });

  test("tells of ids that were retired", async () => {
    const reason = { en: "Two records told the same.", fr: "Deux éléments disaient la même chose." };
    const redirect = { array: "evidence", retired: "old", outcome: "moved", to: ["new"], date: "2027-01-02" } as const;
    const changed: Declaration = { ...declaration, redirects: [{ id: "old-to-new", reason, ...redirect }] };
    const { items } = await read(write(changed));
    expect(items[0]).toMatchObject({ id: idOf("redirects", "old-to-new"), day: "2027-01-02" });
    expect(items[0]?.title).toBe("evidence/old: has another id now");
    expect(items[0]?.content).toBe("<p>Two records told the same.</p><p>evidence/new</p>");
  });

  test("is well-formed, has what the standard asks of a feed and an entry, and is the same for the same data", async () => {
    for (const index of [0, 1]) {
      const text = write(declaration, index);
      expect(write(declaration, index)).toBe(text);
      expect(await formErrors(text)).toEqual([]);
      // RFC 4287, sections 4.1.1 and 4.1.2: an author for all, and one id, title and updated each.
      expect(text.match(/<feed /g)).toHaveLength(1);
      const parts = text.split("<entry>");
      for (const part of parts)
        for (const name of ["id", "title", "updated"]) expect(part.split(`<${name}`)).toHaveLength(2);
      expect(parts[0]).toContain("<author>");
      expect(text).not.toMatch(/<(?:id|updated)>\s/);
      expect(parts).toHaveLength(declaration.evidence.length + 2);
    }
  });
});

test("no label breaks a feed", async () => {
  const small: Declaration = { ...declaration, evidence: declaration.evidence.slice(0, 3) };
  const shape = (await read(write(small))).items.map(({ id, day }) => ({ id, day }));
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (en, fr) => {
      const { items } = await read(write(relabelled(small, { en, fr })));
      expect(items.map(({ id, day }) => ({ id, day }))).toEqual(shape);
      for (const { content } of items) expect(content.replaceAll(/<\/?p>/g, "")).not.toMatch(/[<>]/);
    }),
  );
});
