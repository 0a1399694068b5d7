/** A table of figures, ready to be printed. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A goal beside what was measured. */
export interface Goal {
  readonly goal: string;
  readonly measured: string;
  readonly isMet: boolean;
  /** Why it is missed, said where it is. */
  readonly why: string;
}

/** What one row of the benchmark found. */
export interface Section {
  readonly title: string;
  /** How it was measured, and what is to be known of the figures. */
  readonly notes: readonly string[];
  readonly tables: readonly Table[];
  readonly goals: readonly Goal[];
}
