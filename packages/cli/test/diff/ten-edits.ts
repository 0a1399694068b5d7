import type { Declaration } from "@entente/sdk";
import { edited, evidenceLike, retired, without, withRecord } from "./edited.ts";

/** One edit of the real data, and what a comparison has to say of it. */
export interface NamedEdit {
  readonly edit: string;
  readonly make: (declaration: Declaration) => Declaration;
  readonly change: string;
  readonly bump: "patch" | "minor" | "major";
  /** The undertakings whose status follows. */
  readonly statuses?: readonly string[];
}

/** Ten kinds of change, each of another record. */
export const tenEdits: readonly NamedEdit[] = [
  {
    edit: "an evidence record that is added",
    make: (declaration) =>
      withRecord(
        declaration,
        "evidence",
        evidenceLike(declaration, "agadez-centre-opened", {
          id: "analysis-begun",
          date: "2015-10-01",
          earliest: "2015-10-01",
          latest: "2015-10-01",
          bearsOn: [{ commitment: "develop-shared-analysis", shows: "started" }],
        }),
      ),
    change: "added evidence.analysis-begun",
    bump: "minor",
    statuses: ["develop-shared-analysis"],
  },
  {
    edit: "a record that is taken out without a redirect",
    make: (declaration) => without(declaration, "silences", "use-of-the-217-million"),
    change: "removed silences.use-of-the-217-million",
    bump: "major",
  },
  {
    edit: "a text of ours in other words",
    make: (declaration) =>
      edited(declaration, "commitments", "joint-action", ({ summary }) => ({
        summary: { ...summary, fr: "Les deux pays agiront ensemble." },
      })),
    change: "reworded commitments.joint-action summary",
    bump: "patch",
  },
  {
    edit: "a passage of another kind",
    make: (declaration) => edited(declaration, "statements", "ministers-met", () => ({ kind: "position" as const })),
    change: "reclassified statements.ministers-met kind",
    bump: "patch",
  },
  {
    edit: "an undertaking of another strength",
    make: (declaration) =>
      edited(declaration, "commitments", "regular-reports", () => ({ strength: "tentative" as const })),
    change: "reclassified commitments.regular-reports strength",
    bump: "patch",
  },
  {
    edit: "a passage bound to fewer words",
    make: (declaration) =>
      edited(declaration, "statements", "ministers-discussed-agenda", ({ anchors }) => ({
        anchors: anchors.map((anchor) => ({ ...anchor, exact: anchor.exact.slice(0, -1), end: anchor.end - 1 })),
      })),
    change: "re-anchored statements.ministers-discussed-agenda anchors[0]",
    bump: "patch",
  },
  {
    edit: "an id that moved",
    make: (declaration) =>
      retired(declaration, "commitments", "daily-collaboration", "moved", ["collaborate-day-by-day"]),
    change: "moved commitments.daily-collaboration to collaborate-day-by-day",
    bump: "major",
  },
  {
    edit: "a record that was split",
    make: (declaration) =>
      retired(declaration, "commitments", "coordinate-development-efforts", "split", [
        "coordinate-aid",
        "coordinate-plans",
      ]),
    change: "split commitments.coordinate-development-efforts to coordinate-aid, coordinate-plans",
    bump: "major",
  },
  {
    edit: "a record that was withdrawn",
    make: (declaration) => retired(declaration, "silences", "reports-by-officials", "withdrawn", []),
    change: "withdrawn silences.reports-by-officials to ",
    bump: "major",
  },
  {
    edit: "a deadline on another day",
    make: (declaration) =>
      edited(declaration, "dates", "dialogue-deadline", () => ({
        edtf: "/2027-12-31",
        earliest: "2015-07-28",
        latest: "2027-12-31",
      })),
    change: "reclassified dates.dialogue-deadline edtf",
    bump: "patch",
    statuses: ["paris-dialogue"],
  },
];
