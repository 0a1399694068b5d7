import { mentionsOf } from "@entente/sdk";
import { describe, expect, test } from "vitest";
import { declaration } from "../../src/declaration.ts";
import { languages } from "../../src/i18n/language.ts";
import { frameAround } from "../../src/view/map/frame.ts";
import { boxOf, overlap, placeLabels, type Labelled } from "../../src/view/map/map-labels.ts";
import { placesMaps } from "../../src/view/map/places-map.ts";
import { placesView } from "../../src/view/places-view.ts";

const { places } = declaration;
const drawable = places.filter(({ point }) => point !== undefined);
const maps = placesMaps(declaration);

describe.each(languages)("the places in %s", (language) => {
  const view = placesView(declaration, language);

  test("every place is listed once, the drawn ones by their numbers", () => {
    expect([...view.drawn, ...view.undrawn].map(({ id }) => id).sort()).toEqual(places.map(({ id }) => id).sort());
    expect(view.drawn.map(({ number }) => number)).toEqual(drawable.map((_, index) => index + 1));
    expect(view.drawn.map(({ id }) => id).sort()).toEqual(drawable.map(({ id }) => id).sort());
  });

  test("the numbers on the maps are those of the list, each on one map", () => {
    const listed = view.drawn.map(({ id, number }) => `${String(number)} ${id}`);
    const mapped = view.maps.flatMap((map) => map.places.map(({ id, number }) => `${String(number)} ${id}`));
    expect(mapped.sort()).toEqual(listed.sort());
    const [whole, detail] = view.maps;
    expect(whole?.enlarged?.numbers ?? []).toEqual((detail?.places ?? []).map(({ number }) => number));
  });

  test("each thing on a map has a name on wide screens and a number on small ones", () => {
    for (const { places: shown, enlarged, named, numbered } of view.maps) {
      const ids = [...shown.map(({ id }) => id), ...(enlarged === undefined ? [] : ["enlarged"])];
      expect(named.map(({ id }) => id)).toEqual(ids);
      expect(numbered.map(({ id }) => id)).toEqual(ids);
      expect(named.every(({ name }) => name !== undefined)).toBe(true);
      expect(numbered.every(({ name }) => name === undefined)).toBe(true);
    }
  });

  test("every mention is marked in the words of the statement", () => {
    for (const { id, passages } of [...view.drawn, ...view.undrawn]) {
      const marked = passages.flatMap(({ segments }) => segments.filter(({ isMention }) => isMention));
      expect(marked.length, id).toBeGreaterThan(0);
      expect(passages.length, id).toBeLessThanOrEqual(
        mentionsOf(declaration, "places", id).flatMap(({ statements }) => [...statements, "in a heading"]).length,
      );
    }
  });

  test("a sum for a place and an event there stand with it", () => {
    const facts = [...view.drawn, ...view.undrawn].flatMap((place) => place.facts);
    const { money, events } = declaration;
    expect(facts).toHaveLength([...money, ...events].filter(({ place }) => place !== undefined).length);
  });
});

describe("the maps", () => {
  test("hold all their places, and land", () => {
    for (const map of maps) {
      expect(map.land).toBeDefined();
      for (const { at, id } of map.places) {
        expect(Math.min(at.x, at.y), id).toBeGreaterThan(0);
        expect(Math.max(at.x, at.y), id).toBeLessThan(100);
      }
    }
  });

  test("part land from sea: the outline runs through the frame and not only around it", () => {
    for (const { land = "" } of maps) expect(land.length).toBeGreaterThan(100);
  });

  test("weigh a few kilobytes", () => {
    const paths = maps.flatMap(({ land = "", countries }) => [land, ...countries]);
    expect(paths.join("").length).toBeLessThan(8000);
  });

  test("draw countries whole, and nothing that only lies in a country", () => {
    const [whole] = maps;
    const isCountry = drawable.filter(
      ({ country, name }) =>
        country !== undefined && new Intl.DisplayNames("en", { type: "region" }).of(country) === name.en,
    );
    expect(whole?.countries).toHaveLength(isCountry.length);
  });

  test("where no place has coordinates there is none", () => {
    const bare = { ...declaration, places: places.map(({ point: _, ...place }) => place) };
    expect(placesMaps(bare)).toEqual([]);
    expect(placesView(bare, "en").undrawn).toHaveLength(places.length);
  });

  test("one place alone is a map in the middle of the sea", () => {
    const [place] = drawable;
    if (place === undefined) throw new Error("The declaration draws no place.");
    const point = { latitude: -47, longitude: -124, marks: "spot" } as const;
    const [map, ...others] = placesMaps({ ...declaration, places: [{ ...place, point }] });
    expect(others).toEqual([]);
    expect(map?.land).toBeUndefined();
    expect(map?.grid?.path).toMatch(/^M/);
    expect(map?.places.map(({ at }) => at)).toEqual([{ x: 50, y: 50 }]);
  });
});

describe("a frame", () => {
  test("turns its points the right way round", () => {
    const { project } = frameAround(
      [
        { latitude: 10, longitude: 10 },
        { latitude: 20, longitude: 40 },
      ],
      0.8,
    );
    const [south, north] = [project({ latitude: 10, longitude: 10 }), project({ latitude: 20, longitude: 40 })];
    expect(south.x).toBeLessThan(north.x);
    expect(south.y).toBeGreaterThan(north.y);
    expect(south.x).toBeCloseTo(10, 0);
    expect(north.x).toBeCloseTo(90, 0);
  });

  test("knows how wide it is, across the line where days change too", () => {
    const frame = frameAround(
      [
        { latitude: 0, longitude: 179 },
        { latitude: 0, longitude: -179 },
      ],
      1,
    );
    expect(frame.kilometres).toBeGreaterThan(220);
    expect(frame.kilometres).toBeLessThan(225);
    expect(frame.shape).toBe("wide");
  });
});

describe("labels", () => {
  const size = { width: 40, height: 30 };
  const things: readonly Labelled[] = Array.from({ length: 6 }, (_, index) => ({
    id: `place-${String(index)}`,
    x: 18 + (index % 4) * 1.5,
    y: 13 + Math.floor(index / 4) * 1.5,
    length: 6,
  }));

  test("cover neither each other, nor a mark, nor what is taken, nor the edge", () => {
    const taken = { left: 0, top: 26, right: 8, bottom: 30 };
    const boxes = placeLabels(things, size, [taken]).map((label, index) => {
      const thing = things[index];
      if (thing === undefined) throw new Error("There is a label too many.");
      return boxOf(thing, label);
    });
    expect(boxes).toHaveLength(things.length);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
      expect(overlap(box, taken)).toBe(false);
      expect(things.filter(({ x, y }) => overlap(box, { left: x, top: y, right: x, bottom: y }))).toEqual([]);
      expect(box.left >= 0 && box.top >= 0 && box.right <= size.width && box.bottom <= size.height).toBe(true);
    }
  });

  test("stand right beside a mark that is alone", () => {
    const [thing] = things;
    if (thing === undefined) throw new Error("There is no thing to label.");
    expect(placeLabels([thing], size)).toEqual([
      { id: "place-0", dx: 0.85, dy: 0, anchor: "start", leader: undefined },
    ]);
  });
});

test.each(languages)("no label of a map covers another in %s", (language) => {
  for (const { shape, named, numbered } of placesView(declaration, language).maps) {
    for (const [labels, width] of [
      [named, shape === "square" ? 40 : 30],
      [numbered, 18.5],
    ] as const) {
      const height = shape === "square" ? width : width * 0.75;
      const boxes = labels.map(({ number, name, ...label }) => {
        const length = name === undefined ? number.length * 0.65 : (number.length + 1 + name.length) * 0.5;
        const at = { x: (label.x / 100) * width, y: (label.y / 100) * height };
        return boxOf({ id: label.id, ...at, length }, label);
      });
      for (const [index, box] of boxes.entries()) {
        expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
      }
    }
  }
});
