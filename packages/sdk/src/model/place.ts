// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { PlaceId } from "./identifier.ts";
import type { Anchor } from "./selector.ts";
import type { ExternalId, Localized } from "./values.ts";

/** What a place is in the text. */
export type PlaceRole = "site" | "source" | "transit" | "destination" | "venue";

/** A place that the text names. */
export interface Place {
  /** Id of the place. */
  readonly id: PlaceId;
  /** Its name. */
  readonly name: Localized;
  /** What the place is in the text. */
  readonly roles: readonly PlaceRole[];
  /** The country in which it lies or that it is, by its ISO 3166-1 alpha-2 code; absent for seas and regions. */
  readonly country?: string;
  /** The larger place of this declaration in which it lies. */
  readonly within?: PlaceId;
  /** Where it lies, if one point can honestly say so. */
  readonly point?: Point;
  /** What the text says and does not say of it. */
  readonly note?: Localized;
  /** Its ids in public registers. */
  readonly externalIds?: readonly ExternalId[];
  /** Every mention of it by a name or a description. */
  readonly anchors: readonly Anchor[];
}

/** A point on the map, no more exact than the place is. */
export interface Point {
  /** Degrees north of the equator, south is negative (WGS 84). */
  readonly latitude: number;
  /** Degrees east of Greenwich, west is negative (WGS 84). */
  readonly longitude: number;
  /** Whether it is the place, to two decimals, or a point near the middle of something large. */
  readonly marks: "spot" | "middle";
}
