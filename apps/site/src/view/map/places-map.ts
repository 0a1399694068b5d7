import { geoBounds, geoContains } from "d3-geo";
import type { Polygon } from "geojson";
import type { Declaration, Place, PlaceRole } from "@entente/sdk";
import { coastFor, polygonsOf, type Coast, type Shape } from "./coast.ts";
import {
  frameAround,
  mapSizes,
  type Frame,
  type MapGrid,
  type MapShape,
  type PointOnEarth,
  type PointOnMap,
} from "./frame.ts";

/** A place as a map shows it. */
interface MappedPlace {
  readonly id: string;
  /** By which the list names it too. */
  readonly number: number;
  readonly role: PlaceRole;
  readonly at: PointOnMap;
  /** Whether it is there, or near the middle of something large. */
  readonly marks: DrawnPlace["point"]["marks"];
}

/** A map with what it shows. */
export interface PlacesMap {
  readonly shape: MapShape;
  /** The land; where there is none, lines of equal degrees. */
  readonly land: string | undefined;
  readonly grid: MapGrid | undefined;
  /** The outlines of those places that are countries. */
  readonly countries: readonly string[];
  readonly places: readonly MappedPlace[];
  /** What another map shows larger: its middle, and which numbers are there. */
  readonly enlarged: { readonly at: PointOnMap; readonly numbers: readonly number[] } | undefined;
  readonly scale: { readonly kilometres: number; readonly share: number };
}

/** A place with coordinates. */
export type DrawnPlace = Place & { readonly point: NonNullable<Place["point"]> };

/** How much of the map the places take. */
const shareOfWhole = 0.8;
const shareOfDetail = 0.5;
/** Marks whose middles lie nearer than this share of the width would cover each other. */
const touching = 1.8;
const fewestEnlarged = 3;

/** The places that have coordinates, those of one first role together. */
export function drawnPlaces({ places }: Declaration): readonly DrawnPlace[] {
  const drawn = places.filter((place): place is DrawnPlace => place.point !== undefined);
  const roles = [...new Set(drawn.map(firstRole))];
  return roles.flatMap((role) => drawn.filter((place) => firstRole(place) === role));
}

/** The first role that the declaration gives a place. */
export function firstRole({ roles }: Place): PlaceRole {
  const [role] = roles;
  if (role === undefined) throw new Error("A place without a role was not refused.");
  return role;
}

/** One map of all places and, where some would cover each other, a second one of these. */
export function placesMaps(declaration: Declaration): readonly PlacesMap[] {
  const drawn = drawnPlaces(declaration);
  if (drawn.length === 0) return [];
  const known = maps.get(declaration);
  if (known !== undefined) return known;
  const made = makeMaps(drawn);
  maps.set(declaration, made);
  return made;
}

/** Maps take seconds to make, and the pages of both languages show the same. */
const maps = new WeakMap<Declaration, readonly PlacesMap[]>();

function makeMaps(drawn: readonly DrawnPlace[]): readonly PlacesMap[] {
  const points = drawn.map(({ point }) => point);
  const rough = frameAround(points, shareOfWhole);
  const coast = coastOf(rough);
  const countries = new Map(drawn.flatMap((place) => countryOf(place, coast)));
  const whole = frameAround([...points, ...[...countries.values()].flatMap(({ corners }) => corners)], shareOfWhole);
  const holders = new Set(drawn.map(({ within }) => within));
  const dense = densest(
    drawn.filter(({ id, point }) => !countries.has(id) && !(point.marks === "middle" && holders.has(id))),
    whole,
  );
  const numbers = new Map(drawn.map(({ id }, index) => [id, index + 1]));
  const mapped = (frame: Frame, places: readonly DrawnPlace[]): readonly MappedPlace[] =>
    places.map((place) => ({
      id: place.id,
      number: numbers.get(place.id) ?? 0,
      role: firstRole(place),
      at: frame.project(place.point),
      marks: place.point.marks,
    }));
  const all: PlacesMap = {
    ...drawingOf(whole, coast),
    countries: [...countries.values()].map(({ shape }) => whole.draw(shape)).filter((path) => path !== undefined),
    places: mapped(
      whole,
      drawn.filter((place) => !dense.includes(place)),
    ),
    enlarged: undefined,
  };
  if (dense.length === 0) return [all];
  const detail = frameAround(
    dense.map(({ point }) => point),
    shareOfDetail,
  );
  return [
    {
      ...all,
      enlarged: { at: whole.project(detail.middle), numbers: dense.map(({ id }) => numbers.get(id) ?? 0) },
    },
    { ...drawingOf(detail, coastOf(detail)), countries: [], places: mapped(detail, dense), enlarged: undefined },
  ];
}

function coastOf({ corners, degrees, shape }: Frame): Coast {
  return coastFor({ corners, finest: degrees / mapSizes[shape].width });
}

function drawingOf(frame: Frame, { land }: Coast): Pick<PlacesMap, "shape" | "land" | "grid" | "scale"> {
  const kilometres = [1000, 500, 200, 100, 50, 20, 10, 5, 2].find((length) => length <= frame.kilometres / 5) ?? 1;
  const share = Math.round((kilometres / frame.kilometres) * 1000) / 10;
  const drawn = frame.draw(land);
  return {
    shape: frame.shape,
    land: drawn,
    grid: drawn === undefined ? frame.grid() : undefined,
    scale: { kilometres, share },
  };
}

interface Country {
  readonly shape: Shape;
  /** The corners of that part of it in which the point of the place lies: parts overseas do not widen the map. */
  readonly corners: readonly PointOnEarth[];
}

/** The country that a place is, if it is one: a place may also only lie in the country whose code it has. */
function countryOf(
  { id, name, country, point }: DrawnPlace,
  coast: Coast,
): readonly (readonly [id: string, country: Country])[] {
  const english = country && new Intl.DisplayNames("en", { type: "region" }).of(country);
  const shape = english === name.en ? coast.country(name.en) : undefined;
  if (shape === undefined) return [];
  const part = polygonsOf(shape)
    .map((coordinates): Polygon => ({ type: "Polygon", coordinates }))
    .find((each) => geoContains(each, [point.longitude, point.latitude]));
  if (part === undefined) return [];
  const [[west, south], [east, north]] = geoBounds(part);
  const corners = [west, east].flatMap((longitude) => [south, north].map((latitude) => ({ longitude, latitude })));
  return [[id, { shape, corners }]];
}

/** The largest group of places whose marks would run into each other on a map; none if it is small. */
function densest(places: readonly DrawnPlace[], frame: Frame): readonly DrawnPlace[] {
  let groups: DrawnPlace[][] = [];
  for (const place of places) {
    const touched = groups.filter((group) => group.some((other) => isNear(frame, place, other)));
    groups = [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), place]];
  }
  const [largest = []] = groups.sort((a, b) => b.length - a.length);
  return largest.length < fewestEnlarged ? [] : places.filter((place) => largest.includes(place));
}

function isNear({ project, shape }: Frame, a: DrawnPlace, b: DrawnPlace): boolean {
  const [one, other] = [project(a.point), project(b.point)];
  const { width, height } = mapSizes[shape];
  return Math.hypot(one.x - other.x, ((one.y - other.y) * height) / width) < touching;
}
