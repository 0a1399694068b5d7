/** Words of the cards that other sites may show in a frame, and of the invitation to do so. */
export interface EmbedWords {
  /** Title of a card, told apart from that of the page on which all is told. */
  readonly title: (title: string) => string;
  /** Description of a card, for those who open it by itself. */
  readonly description: (title: string) => string;
  readonly due: string;
  readonly status: (day: string) => string;
  /** Leads from the card to the undertaking; it opens in a window of its own. */
  readonly toUndertaking: (siteName: string) => string;
  readonly heading: string;
  readonly introduction: string;
  readonly codeLabel: string;
  readonly card: string;
  /** In place of the code, while the site has no address of its own. */
  readonly noAddress: string;
  /** Name of the frame. */
  readonly frame: (title: string, siteName: string) => string;
}
