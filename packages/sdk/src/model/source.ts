// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { Licence } from "./manifestation.ts";
import type { Edtf, Localized, WebAddress } from "./values.ts";

/** Whether a source gives a date, or we infer it from its content or address. */
export type DateBasis = "stated" | "inferred";

/** What sort of house made a source public. */
export type SourceKind =
  "official" | "parliamentary-answer" | "intergovernmental" | "audit" | "company" | "ngo" | "press";

/** A document outside the declaration, with what is needed to find it again. */
export interface Source {
  /** Its title, in its own language. */
  readonly title: string;
  /** Who made it public first, whoever copied it. */
  readonly publisher: string;
  /** When it was published, in EDTF; absent where the part read does not show it. */
  readonly datePublished?: Edtf;
  /** Whether the source gives that date; present if and only if the date is. */
  readonly dateBasis?: DateBasis;
  /** Where it was read; absent with a reason in `noLink`. */
  readonly url?: WebAddress;
  /** Why no address is given. */
  readonly noLink?: Localized;
  /** Its language (BCP 47). */
  readonly language: string;
  /** What sort of house published it. */
  readonly kind: SourceKind;
  /** Whether the publisher's own page was read, or a copy elsewhere. */
  readonly copy: "original" | "mirror";
  /** Who made the copy that was read; present for a mirror. */
  readonly copiedBy?: string;
  /** On what terms it may be used, where that is known. */
  readonly licence?: Licence;
  /** What a reader should know of it. */
  readonly note?: Localized;
}
