/** What is used of the library, which brings no types. */
declare module "edtf" {
  interface ExtendedDate {
    /** Its first moment, in milliseconds since 1970. */
    readonly min: number;
    /** Its last moment, in milliseconds since 1970. */
    readonly max: number;
  }

  /** Reads a date in EDTF and throws where it is none. */
  export default function edtf(date: string): ExtendedDate;
}
