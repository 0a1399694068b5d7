/** Version numbers as changesets name them, the weakest first. */
const bumps = ["none", "patch", "minor", "major"] as const;

export type Bump = (typeof bumps)[number];

/** Whether one asks for less than the other. */
export function isLess(bump: Bump, than: Bump): boolean {
  return bumps.indexOf(bump) < bumps.indexOf(than);
}

/** The strongest of several; `none` of none. */
export function strongest(asked: readonly Bump[]): Bump {
  return asked.reduce((most, bump) => (isLess(most, bump) ? bump : most), "none");
}
