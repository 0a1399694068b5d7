/** Words of the images that other sites show beside a link. */
export interface CardWords {
  /** What the card of an undertaking is a card of. */
  readonly undertaking: string;
  readonly alt: (title: string, words: string) => string;
}
