import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Feature, FeatureCollection, GeoJsonProperties, Position } from "geojson";
import { clipPolygon } from "lineclip";
import { feature } from "topojson-client";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type { Objects, Topology } from "topojson-specification";

/** A shape on the earth. */
export type Shape = Feature | FeatureCollection;

/** The land of the world and its countries, with the same outline for both. */
export interface Coast {
  readonly land: Shape;
  /** A country by its English name, if it is known by that. */
  readonly country: (name: string) => Shape | undefined;
}

/** Where a map needs outlines, and how fine. */
export interface Stretch {
  /** West, south, east and north, in degrees; none where it is too large for such corners. */
  readonly corners: readonly [number, number, number, number] | undefined;
  /** The length, in degrees, of what can just be seen. */
  readonly finest: number;
}

/** The outlines for a map: of a small stretch in all detail that there is, else simplified to what can be seen. */
export function coastFor({ corners, finest }: Stretch): Coast {
  if (corners !== undefined) return coastOf(read("10m"), (shape) => cut(shape, corners, finest ** 2));
  // Visvalingam's measure is the area of the triangle that a point spans with its neighbours.
  const smallest = 3 * finest ** 2;
  const plain = simplify(presimplify(read("50m")), smallest);
  return coastOf(filter(plain, filterWeight(plain, smallest)), (shape) => shape);
}

type World = Topology<Objects<Named>>;
type Named = Exclude<GeoJsonProperties, null>;

/** Natural Earth's outlines at 1 : 10 and 1 : 50 million. */
const files = {
  "10m": createRequire(import.meta.url).resolve("world-atlas/countries-10m.json"),
  "50m": createRequire(import.meta.url).resolve("world-atlas/countries-50m.json"),
};

/** Each is some megabytes to read. */
const worlds = new Map<string, World>();

function read(detail: keyof typeof files): World {
  const world = worlds.get(detail) ?? (JSON.parse(readFileSync(files[detail], "utf8")) as World);
  worlds.set(detail, world);
  return world;
}

function coastOf(world: World, prepare: (shape: Shape) => Shape): Coast {
  const { land, countries } = world.objects;
  if (land === undefined) throw new Error("The outlines of the world hold no land.");
  const all = countries?.type === "GeometryCollection" ? countries.geometries : [];
  return {
    land: prepare(feature(world, land)),
    country: (name) => {
      const found = all.find(
        ({ properties }) => properties !== undefined && "name" in properties && properties["name"] === name,
      );
      return found && prepare(feature(world, found));
    },
  };
}

/**
 * What of a shape lies between corners, but for islands that are too small to be seen: a map is not made from all of the
 * earth where a small part will do, and an island of no area would be taken for all of the earth but itself.
 */
function cut(shape: Shape, corners: NonNullable<Stretch["corners"]>, smallest: number): FeatureCollection {
  const coordinates = polygonsOf(shape).flatMap((polygon) => {
    const [outline, ...holes] = polygon
      .map((ring) => clipPolygon(ring as Pair[], [...corners]))
      .filter((ring) => areaOf(ring) > smallest)
      .map(([first, ...ring]) => (first === undefined ? [] : [first, ...ring, first]));
    return outline === undefined ? [] : [[outline, ...holes]];
  });
  const geometry = { type: "MultiPolygon" as const, coordinates };
  return { type: "FeatureCollection", features: [{ type: "Feature", properties: {}, geometry }] };
}

/** How much a ring encloses, in square degrees. */
function areaOf(ring: readonly Pair[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

type Pair = [number, number];

/** The rings of the polygons of a shape: of each its outline first. */
export function polygonsOf(shape: Shape): readonly Position[][][] {
  if (shape.type === "FeatureCollection") return shape.features.flatMap(polygonsOf);
  const { geometry } = shape;
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}
