import {
  geoAzimuthalEqualArea,
  geoCentroid,
  geoCircle,
  geoGraticule,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from "d3-geo";
import type { GeometryCollection } from "geojson";

/** A point of the earth. */
export interface PointOnEarth {
  readonly latitude: number;
  readonly longitude: number;
}

/** A point of a map, in hundredths of its width and of its height. */
export interface PointOnMap {
  readonly x: number;
  readonly y: number;
}

/** Lines of equal degrees. */
export interface MapGrid {
  readonly path: string;
  /** How many degrees lie between two. */
  readonly step: number;
}

/** A stretch of the earth as a map shows it: equal areas are drawn equal, and north of its middle is up. */
export interface Frame {
  readonly shape: MapShape;
  readonly project: (point: PointOnEarth) => PointOnMap;
  /** The point of the earth in the middle of the map. */
  readonly middle: PointOnEarth;
  /** A shape as the data of an SVG path; nothing where none of it lies within the frame. */
  readonly draw: (shape: GeoPermissibleObjects) => string | undefined;
  /** At least three lines each way. */
  readonly grid: () => MapGrid;
  /** West, south, east and north, beyond all that is shown; none where the map is too large for such corners. */
  readonly corners: readonly [number, number, number, number] | undefined;
  /** How wide the map is. */
  readonly kilometres: number;
  readonly degrees: number;
}

/** A map is wide, or as high as it is wide; its size is in units of its own. */
export type MapShape = "wide" | "square";

export const mapSizes: Readonly<Record<MapShape, { readonly width: number; readonly height: number }>> = {
  wide: { width: 400, height: 300 },
  square: { width: 400, height: 400 },
};

const kilometresOfRadian = 6371;
const degreesOfRadian = 180 / Math.PI;

/** A wider map may be bounded by no corners: its edges bend too far from lines of equal degrees. */
const widthOfCorners = 12;

/** No frame is made for less, in degrees. */
const narrowest = 0.1;

/** The frame around some points of the earth, which take up a share of it. */
export function frameAround(points: readonly PointOnEarth[], share: number): Frame {
  const [longitude, latitude] = geoCentroid({ type: "MultiPoint", coordinates: points.map(positionOf) });
  const held = extentOf(points, { longitude, latitude });
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(held);
  const shape = right - left > bottom - top ? "wide" : "square";
  const { width, height } = mapSizes[shape];
  const pad = (length: number): number => (length * (1 - share)) / 2;
  projection
    .fitExtent(
      [
        [pad(width), pad(height)],
        [width - pad(width), height - pad(height)],
      ],
      held,
    )
    .clipExtent([
      [-1, -1],
      [width + 1, height + 1],
    ]);
  const radians = width / projection.scale();
  const degrees = radians * degreesOfRadian;
  const corners = degrees < widthOfCorners ? cornersOf(projection, shape) : undefined;
  const path = geoPath(projection).digits(0);
  const step = [30, 10, 5, 2, 1, 0.5, 0.2].find((each) => degrees / each >= 3) ?? 0.1;
  const [x = 0, y = 0] = projection.invert?.([width / 2, height / 2]) ?? [];
  return {
    shape,
    project: (point) => onMap(projection, shape, point),
    middle: { longitude: x, latitude: y },
    draw: (object) => shortened(path(object)),
    grid: () => {
      const lines = geoGraticule().step([step, step]);
      if (corners !== undefined) lines.extent([corners.slice(0, 2), corners.slice(2)] as [Pair, Pair]);
      return { path: shortened(path(lines())) ?? "", step };
    },
    corners,
    kilometres: radians * kilometresOfRadian,
    degrees,
  };
}

type Pair = [number, number];

/** A path of straight lines between whole numbers, each point told from the one before: half as long to send. */
function shortened(path: string | null): string | undefined {
  let [fromX, fromY] = [0, 0];
  return path?.replaceAll(/([ML])(-?\d+),(-?\d+)/g, (_, command: string, x: string, y: string) => {
    const [dx, dy] = [Number(x) - fromX, Number(y) - fromY];
    [fromX, fromY] = [Number(x), Number(y)];
    if (command === "L" && dx === 0 && dy === 0) return "";
    if (command === "M") return `M${x} ${y}`;
    return dx === 0 ? `v${dy}` : dy === 0 ? `h${dx}` : `l${dx}${dy < 0 ? "" : " "}${dy}`;
  });
}

/** What a frame has to hold: the points, and around their middle as much as no frame is made for less than. */
function extentOf(points: readonly PointOnEarth[], middle: PointOnEarth): GeometryCollection {
  const least = geoCircle()
    .center(positionOf(middle))
    .radius(narrowest / 2)();
  return {
    type: "GeometryCollection",
    geometries: [{ type: "MultiPoint", coordinates: points.map(positionOf) }, least],
  };
}

/** The corners, a tenth of the map beyond it; none across the line where days change. */
function cornersOf(projection: GeoProjection, shape: MapShape): Frame["corners"] {
  const { width, height } = mapSizes[shape];
  const [farX, farY] = [width / 10, height / 10];
  const around = [-farX, width / 2, width + farX].flatMap((x) =>
    [-farY, height / 2, height + farY].map((y) => projection.invert?.([x, y]) ?? ([0, 0] as Pair)),
  );
  const [longitudes, latitudes] = [around.map(([x]) => x), around.map(([, y]) => y)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  if (east - west > 180) return undefined;
  return [west, Math.min(...latitudes), east, Math.max(...latitudes)];
}

function positionOf({ longitude, latitude }: PointOnEarth): Pair {
  return [longitude, latitude];
}

function onMap(projection: GeoProjection, shape: MapShape, point: PointOnEarth): PointOnMap {
  const { width, height } = mapSizes[shape];
  const [x, y] = projection(positionOf(point)) ?? [0, 0];
  return { x: rounded((x / width) * 100), y: rounded((y / height) * 100) };
}

function rounded(share: number): number {
  return Math.round(share * 10) / 10;
}
