/** Words of the places and of their maps. */
export interface PlaceWords {
  readonly introduction: string;
  readonly none: string;
  readonly mapHeading: string;
  readonly howToRead: string;
  readonly noneDrawn: string;
  /** Names the maps, the second of which shows a part of the first. */
  readonly whole: string;
  readonly detail: string;
  /** Stands at the part of the first map that the second shows. */
  readonly enlarged: string;
  readonly kilometres: (length: number) => string;
  readonly key: {
    readonly spot: string;
    readonly middle: string;
    readonly country: string;
  };
  /** A map without land. */
  readonly noLand: (step: number) => string;
  /** Where the outlines are from. */
  readonly outlines: string;
  readonly drawnHeading: string;
  readonly undrawnHeading: string;
  readonly undrawnIntroduction: string;
  readonly within: string;
  readonly sum: string;
  readonly event: string;
  readonly inHeading: string;
  readonly recordsNote: string;
}
