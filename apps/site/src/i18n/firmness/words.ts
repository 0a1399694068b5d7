/** Words of the figure that sets undertakings side by side by how firm their wording is. */
export interface FirmnessWords {
  readonly heading: string;
  readonly howToRead: string;
  readonly tableLabel: string;
  /** Heads of the table. */
  readonly wording: string;
  readonly all: string;
}
