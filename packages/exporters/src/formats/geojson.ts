/**
 * Places as GeoJSON, for maps. Can be imported without the other formats.
 *
 * @packageDocumentation
 */
import { codebook, type Declaration, type Localized, type Place, type Point } from "@entente/sdk";
import type { ExportOptions, Format } from "../format.ts";
import { jsonText } from "../json-text.ts";
import { addressesIn } from "../record-address.ts";

const marks: Readonly<Record<Point["marks"], Localized>> = {
  spot: { en: "the place itself", fr: "le lieu lui-même" },
  middle: { en: "a point near the middle of something large", fr: "un point vers le milieu d’un lieu étendu" },
};

const note: Localized = {
  en: "The box (bbox) is drawn around the points. The places themselves may be larger.",
  fr: "Le cadre (bbox) entoure les points. Les lieux eux-mêmes peuvent être plus étendus.",
};

/**
 * The places of a declaration as GeoJSON (RFC 7946): a feature for each, at a point where one can honestly say where the
 * place lies, and unlocated where none can.
 *
 * @example
 * ```ts
 * import { geojson } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [file] = geojson.write(declaration);
 *
 * JSON.parse(file?.text ?? "").bbox; // => [-2, 17.6, 38, 54]
 * ```
 */
export const geojson: Format = {
  id: "geojson",
  label: { en: "Places on a map (GeoJSON, RFC 7946)", fr: "Lieux sur une carte (GeoJSON, RFC 7946)" },
  mediaType: "application/geo+json",
  extension: "geojson",
  loses: {
    en: "Everything but the places: of the words that name them, only how often they do. What is not at one point has no place on the map, and how large a place is cannot be seen.",
    fr: "Tout, hormis les lieux\u00a0: des mots qui les nomment ne reste que leur nombre. Ce qui ne tient pas en un point n’a pas de position sur la carte, et l’étendue des lieux n’apparaît pas.",
  },
  write: (declaration, options = {}) => [
    { name: "places.geojson", text: jsonText(collectionOf(declaration, options)) },
  ],
};

function collectionOf(declaration: Declaration, options: ExportOptions): object {
  const { work, dataVersion, updated, places } = declaration;
  return {
    type: "FeatureCollection",
    bbox: boxAround(places.flatMap(({ point }) => point ?? [])),
    declaration: work.id,
    dataVersion,
    updated,
    note,
    features: places.map((place) => ({
      type: "Feature",
      id: addressesIn(declaration, options)("places", place.id),
      geometry: place.point === undefined ? null : { type: "Point", coordinates: positionOf(place.point) },
      properties: propertiesOf(place, options),
    })),
  };
}

function positionOf({ longitude, latitude }: Point): readonly [number, number] {
  return [longitude, latitude];
}

function propertiesOf(
  { id, name, roles, point, country, within, note, externalIds, anchors }: Place,
  options: ExportOptions,
): object {
  const rolesIn = (language: "en" | "fr"): string =>
    roles.map((role) => codebook.placeRoles[role][language]).join(", ");
  const wikidata = externalIds?.[0];
  return {
    record: id,
    name: name[options.language ?? "en"],
    name_en: name.en,
    name_fr: name.fr,
    roles,
    roles_en: rolesIn("en"),
    roles_fr: rolesIn("fr"),
    marks: point?.marks,
    marks_en: point && marks[point.marks].en,
    marks_fr: point && marks[point.marks].fr,
    country,
    within,
    note_en: note?.en,
    note_fr: note?.fr,
    wikidata: wikidata?.id,
    wikidata_checked_at: wikidata?.checkedAt,
    mentions: anchors.length,
  };
}

/** The smallest box around two points or more: west, south, east, north. Across the antimeridian west is more than east. */
function boxAround(points: readonly Point[]): readonly number[] | undefined {
  if (points.length < 2) return undefined;
  const latitudes = points.map(({ latitude }) => latitude);
  const longitudes = [...new Set(points.map(({ longitude }) => longitude))].sort((a, b) => a - b);
  const [first = 0, last = first] = [longitudes[0], longitudes.at(-1)];
  // The box leaves out the widest gap between neighbours; between the last and the first the gap goes round the world.
  const gaps = longitudes.slice(1).map((east, index) => ({ west: longitudes[index] ?? east, east }));
  const round = { west: last, east: first + 360 };
  const widest = gaps.reduce((a, b) => (b.east - b.west > a.east - a.west ? b : a), round);
  const [west, east] = widest === round ? [first, last] : [widest.east, widest.west];
  return [west, Math.min(...latitudes), east, Math.max(...latitudes)];
}
