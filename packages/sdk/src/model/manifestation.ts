// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { ExpressionId, ManifestationId } from "./identifier.ts";
import type { CalendarDate, Localized, WebAddress } from "./values.ts";

/** On what terms a copy or a source may be used, and whether that is confirmed. */
export interface Licence {
  /** The licence's name, or what stands in its place. */
  readonly name: Localized;
  /** Where its terms are. */
  readonly url?: WebAddress;
  /** Whether this copy itself says that the licence holds for it. */
  readonly confirmed: boolean;
}

/** A copy of an expression at an address or on paper (FRBR: manifestation). */
export interface Manifestation {
  /** Id of the manifestation. */
  readonly id: ManifestationId;
  /** The expression of which this is a copy. */
  readonly expression: ExpressionId;
  /** Who made this copy public. */
  readonly publisher: string;
  /** Whether the publisher is the author's own house or repeats it. */
  readonly copy: "original" | "mirror";
  /** Where it is; absent with a reason in `noLink`. */
  readonly url?: WebAddress;
  /** Why no address is given. */
  readonly noLink?: Localized;
  /** The date that the page itself gives. */
  readonly datePublished?: CalendarDate;
  /** When it was read; absent when that is not known. */
  readonly retrieved?: CalendarDate;
  /** SHA-256 of the bytes held, in hexadecimal. */
  readonly sha256?: string;
  /** The media type of the bytes held (RFC 6838). */
  readonly mediaType?: string;
  /** On what terms it may be used. */
  readonly licence: Licence;
  /** What else is known and not known of this copy. */
  readonly note?: Localized;
}
