import type { Declaration, Place, Point } from "@entente/sdk";
import { declaration } from "@entente/uk-france-2015";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import type { FeatureCollection, Point as GeoPoint } from "geojson";
import { expect, test } from "vitest";
import { geojson } from "../src/formats/geojson.ts";
import { hostileText, relabelled } from "./fixtures/hostile-labels.ts";
import { smallDeclaration } from "./fixtures/small-declaration.ts";

/** The parts of RFC 7946 that are used, clause by clause. */
const position = {
  // 3.1.1: two elements, longitude and latitude in this order; 4: in decimal degrees on WGS 84.
  type: "array",
  prefixItems: [
    { type: "number", minimum: -180, maximum: 180 },
    { type: "number", minimum: -90, maximum: 90 },
  ],
  minItems: 2,
  maxItems: 2,
};
const schema = {
  type: "object",
  // 3.3: a feature collection has “features”. 7: it has no member that defines another type of object.
  required: ["type", "features"],
  properties: {
    type: { const: "FeatureCollection" },
    features: { type: "array", items: { $ref: "#/$defs/feature" } },
    // 5: twice as many numbers as dimensions, all of the south-west before all of the north-east.
    bbox: { type: "array", prefixItems: [...position.prefixItems, ...position.prefixItems], minItems: 4, maxItems: 4 },
  },
  // 4: no “crs”; 7.1: none of the members of other types.
  not: {
    anyOf: ["crs", "coordinates", "geometries", "geometry", "properties"].map((member) => ({ required: [member] })),
  },
  $defs: {
    // 3.2: a feature has a geometry, or null where it is unlocated, properties, and an id that is a string or a number.
    feature: {
      type: "object",
      required: ["type", "geometry", "properties"],
      properties: {
        type: { const: "Feature" },
        id: { type: ["string", "number"] },
        geometry: { anyOf: [{ $ref: "#/$defs/point" }, { type: "null" }] },
        properties: { type: ["object", "null"] },
      },
      not: { anyOf: ["crs", "coordinates", "geometries", "features"].map((member) => ({ required: [member] })) },
    },
    // 3.1.2: the coordinates of a point are a single position.
    point: {
      type: "object",
      required: ["type", "coordinates"],
      properties: { type: { const: "Point" }, coordinates: position },
      not: { anyOf: ["crs", "geometry", "properties", "features"].map((member) => ({ required: [member] })) },
    },
  },
};
const isGeoJson = new Ajv2020({ strictTypes: false, strictTuples: false }).compile<FeatureCollection<GeoPoint | null>>(
  schema,
);

function read(from: Declaration, options = {}): FeatureCollection<GeoPoint | null> {
  const parsed: unknown = JSON.parse(geojson.write(from, options)[0]?.text ?? "");
  if (!isGeoJson(parsed)) throw new Error(JSON.stringify(isGeoJson.errors));
  return parsed;
}

/** A small copy with one place for each point. */
function withPoints(...points: readonly (Omit<Point, "marks"> | undefined)[]): Declaration {
  const places = points.map((point, index): Place => {
    const place = { id: `place-${index}`, name: { en: "Here", fr: "Ici" }, roles: ["site"] as const, anchors: [] };
    return point === undefined ? place : { ...place, point: { ...point, marks: "spot" } };
  });
  return { ...smallDeclaration("", []), places };
}

const collection = read(declaration);

test("every place is a feature, with longitude before latitude and no more exact than the data", () => {
  expect(collection.features.map(({ id }) => id)).toEqual(
    declaration.places.map(({ id }) => `urn:entente:uk-france-2015:places:${id}`),
  );
  for (const [index, { point }] of declaration.places.entries()) {
    const geometry = point === undefined ? null : { type: "Point", coordinates: [point.longitude, point.latitude] };
    expect(collection.features[index]?.geometry).toEqual(geometry);
  }
});

test("what a point marks stands beside it, in codes and in both languages", () => {
  const properties = collection.features.find(({ id }) => String(id).endsWith(":calais"))?.properties;
  expect(properties).toMatchObject({
    name: "Calais",
    name_fr: "Calais",
    marks: "spot",
    country: "FR",
    roles: ["site"],
  });
  const france = collection.features.find(({ id }) => String(id).endsWith(":france"))?.properties;
  expect(france).toMatchObject({ marks: "middle", marks_en: "a point near the middle of something large" });
  const africa = collection.features.find(({ id }) => String(id).endsWith(":africa"))?.properties;
  expect(africa).not.toHaveProperty("marks");
});

test("names can be French first, and ids addresses on a site", () => {
  const options = { language: "fr" as const, siteUrl: "https://example.org/" };
  const feature = read(declaration, options).features.find(
    ({ properties }) => properties?.["name_en"] === "English Channel",
  );
  expect(feature).toMatchObject({ id: "https://example.org/#places/english-channel", properties: { name: "Manche" } });
});

test("the box holds the points, and crosses the antimeridian where that is the shorter way (5.2)", () => {
  expect(collection.bbox).toEqual([-2, 17.6, 38, 54]);
  const fiji = { longitude: 178, latitude: -18 };
  const samoa = { longitude: -172, latitude: -14 };
  expect(read(withPoints(fiji, samoa, { longitude: -179, latitude: -20 })).bbox).toEqual([178, -20, -172, -14]);
});

test("fewer than two points make no box", () => {
  expect(read(withPoints(undefined, { longitude: 1, latitude: 2 }))).not.toHaveProperty("bbox");
  expect(read(withPoints())).toEqual({
    type: "FeatureCollection",
    features: [],
    declaration: "uk-france-2015",
    dataVersion: declaration.dataVersion,
    updated: declaration.updated,
    note: expect.anything() as unknown,
  });
});

test("the schema refuses a planted defect", () => {
  const [feature] = collection.features;
  const wrong = [
    { ...collection, crs: {} },
    { ...collection, bbox: [0, 0] },
    { ...collection, features: [{ ...feature, geometry: { type: "Point", coordinates: [50, 181] } }] },
  ];
  expect(wrong.map((document) => isGeoJson(document))).toEqual([false, false, false]);
});

test("any label and any points: valid, and the box holds them all", () => {
  const point = fc.record({
    longitude: fc.integer({ min: -180, max: 180 }),
    latitude: fc.integer({ min: -90, max: 90 }),
  });
  fc.assert(
    fc.property(hostileText, hostileText, fc.array(point, { minLength: 2 }), (en, fr, points) => {
      const { features, bbox = [] } = read(relabelled(withPoints(...points), { en, fr }));
      expect(features[0]?.properties).toMatchObject({ name_en: en, name_fr: fr });
      const [west = 0, south = 0, east = 0, north = 0] = bbox;
      for (const { longitude, latitude } of points) {
        expect(latitude >= south && latitude <= north).toBe(true);
        expect(west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east).toBe(
          true,
        );
      }
    }),
  );
});
