import type { Declaration } from "../model/declaration.ts";
import type { ActorId } from "../model/identifier.ts";
import type { Status } from "../model/status.ts";
import type { CalendarDate } from "../model/values.ts";
import { absences, type Absences } from "./absences.ts";
import { principalsOf } from "./actors.ts";
import { backlinksOf, mentionsOf, type Backlink, type EntityArray, type Mention } from "./backlinks.ts";
import { membersOf, selectCommitments, type CommitmentFilter, type CommitmentSelection } from "./commitments.ts";
import { coverageLedger, type LedgerEntry } from "./coverage-ledger.ts";
import { evidenceOnCommitment, evidenceOnStatement, type EvidenceShown } from "./evidence.ts";
import type { IdIn } from "./id-in.ts";
import { selectMoney, type MoneyFilter } from "./money.ts";
import { proof, type Proof } from "./proof.ts";
import { statementsAt, statementsInSentence } from "./statements.ts";
import { statusAt } from "./status.ts";
import { statusHistory, type StatusChange } from "./status-history.ts";
import { summaryAt, type StatusSummary } from "./status-summary.ts";
import { timeline, type TimelineEntry } from "./timeline.ts";
import { whatWouldChange, type NeededEvidence } from "./what-would-change.ts";

/** An array whose records a view gives by their id. */
export type ViewedArray =
  | "sentences"
  | "statements"
  | "commitments"
  | "strands"
  | "money"
  | "dates"
  | "quantities"
  | "actors"
  | "places"
  | "events"
  | "instruments"
  | "subjects"
  | "evidence"
  | "contradictions"
  | "silences"
  | "terms";

/**
 * The record of an id: always there where the declaration's type knows its ids, and `undefined` for an id that is not
 * there where they can be any string.
 */
export type RecordById<Source extends Declaration, Noun extends ViewedArray> =
  Source[Noun][number] | (string extends IdIn<Source, Noun> ? undefined : never);

/** A declaration with its questions at hand. Each function is the one of the same purpose, applied to it. */
export interface DeclarationView<Source extends Declaration> {
  /** The declaration itself. */
  readonly declaration: Source;
  /** The sentence of an id. */
  readonly sentence: (id: IdIn<Source, "sentences">) => RecordById<Source, "sentences">;
  /** The statement of an id. */
  readonly statement: (id: IdIn<Source, "statements">) => RecordById<Source, "statements">;
  /** The undertaking or follow-up arrangement of an id. */
  readonly commitment: (id: IdIn<Source, "commitments">) => RecordById<Source, "commitments">;
  /** The strand of an id. */
  readonly strand: (id: IdIn<Source, "strands">) => RecordById<Source, "strands">;
  /** The sum of an id. */
  readonly sum: (id: IdIn<Source, "money">) => RecordById<Source, "money">;
  /** The mention of time of an id. */
  readonly date: (id: IdIn<Source, "dates">) => RecordById<Source, "dates">;
  /** The quantity of an id. */
  readonly quantity: (id: IdIn<Source, "quantities">) => RecordById<Source, "quantities">;
  /** The actor of an id. */
  readonly actor: (id: IdIn<Source, "actors">) => RecordById<Source, "actors">;
  /** The place of an id. */
  readonly place: (id: IdIn<Source, "places">) => RecordById<Source, "places">;
  /** The event of an id. */
  readonly event: (id: IdIn<Source, "events">) => RecordById<Source, "events">;
  /** The instrument of an id. */
  readonly instrument: (id: IdIn<Source, "instruments">) => RecordById<Source, "instruments">;
  /** The subject of an id. */
  readonly subject: (id: IdIn<Source, "subjects">) => RecordById<Source, "subjects">;
  /** The evidence record of an id. */
  readonly evidence: (id: IdIn<Source, "evidence">) => RecordById<Source, "evidence">;
  /** The contradiction of an id. */
  readonly contradiction: (id: IdIn<Source, "contradictions">) => RecordById<Source, "contradictions">;
  /** The silence of an id. */
  readonly silence: (id: IdIn<Source, "silences">) => RecordById<Source, "silences">;
  /** The term of an id. */
  readonly term: (id: IdIn<Source, "terms">) => RecordById<Source, "terms">;
  /** Undertakings, frameworks and follow-up arrangements apart; see `selectCommitments`. */
  readonly commitments: (filter?: CommitmentFilter<Source>) => CommitmentSelection<Source>;
  /** The undertakings that belong to one; see `membersOf`. */
  readonly membersOf: (framework: IdIn<Source, "commitments">) => readonly Source["commitments"][number][];
  /** The sums that a filter asks for, or all; see `selectMoney`. */
  readonly money: (filter?: MoneyFilter<Source>) => readonly Source["money"][number][];
  /** The readings of a sentence; see `statementsInSentence`. */
  readonly statementsIn: (sentence: IdIn<Source, "sentences">) => readonly Source["statements"][number][];
  /** The readings of the words at an offset; see `statementsAt`. */
  readonly statementsAt: (offset: number) => readonly Source["statements"][number][];
  /** Every mention of an entity; see `mentionsOf`. */
  readonly mentionsOf: <Noun extends EntityArray>(array: Noun, id: IdIn<Source, Noun>) => readonly Mention[];
  /** Where an entity has a part in the text; see `backlinksOf`. */
  readonly backlinksOf: <Noun extends EntityArray>(array: Noun, id: IdIn<Source, Noun>) => readonly Backlink[];
  /** An actor and those in whose name it acts; see `principalsOf`. */
  readonly principalsOf: (actor: IdIn<Source, "actors">) => readonly ActorId[];
  /** The records that bear on an undertaking; see `evidenceOnCommitment`. */
  readonly evidenceOnCommitment: (id: IdIn<Source, "commitments">) => readonly EvidenceShown<Source>[];
  /** The records that bear on a passage; see `evidenceOnStatement`. */
  readonly evidenceOnStatement: (id: IdIn<Source, "statements">) => readonly EvidenceShown<Source>[];
  /** What records show of an undertaking on a day; see `statusAt`. */
  readonly statusAt: (id: IdIn<Source, "commitments">, date: CalendarDate) => Status;
  /** Every status that an undertaking has had; see `statusHistory`. */
  readonly statusHistory: (id: IdIn<Source, "commitments">) => readonly StatusChange[];
  /** How many undertakings have which status on a day; see `summaryAt`. */
  readonly summaryAt: (date: CalendarDate) => StatusSummary<Source>;
  /** What records would have to show for a status to change; see `whatWouldChange`. */
  readonly whatWouldChange: (id: IdIn<Source, "commitments">, date: CalendarDate) => NeededEvidence;
  /** The dates with what hangs on each; see `timeline`. */
  readonly timeline: () => readonly TimelineEntry[];
  /** What became of each sentence; see `coverageLedger`. */
  readonly ledger: () => readonly LedgerEntry[];
  /** The anchor report; see `proof`. */
  readonly proof: () => Proof;
  /** What the text does not say; see `absences`. */
  readonly absences: () => Absences;
}

/**
 * Opens a declaration: one object with all its questions. It holds nothing but the declaration and computes each answer
 * when asked. With a published declaration the ids complete in an editor, and a wrong one does not compile.
 *
 * @example
 * ```ts
 * import { openDeclaration } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const view = openDeclaration(declaration);
 *
 * view.commitment("first-tunnel-fencing").title.en; // => "Complete the first UK contribution of tunnel fencing"
 * view.commitments({ strand: "returns" }).undertakings.map(({ id }) => id); // => ["work-together-on-returns"]
 * ```
 */
export function openDeclaration<Source extends Declaration>(declaration: Source): DeclarationView<Source> {
  const finder =
    <Noun extends ViewedArray>(array: Noun) =>
    (id: IdIn<Source, Noun>) => {
      const records: readonly { readonly id: string }[] = declaration[array];
      // Where the ids are known to the type, each of them is the id of a record.
      return records.find((record) => record.id === id) as RecordById<Source, Noun>;
    };
  return {
    declaration,
    sentence: finder("sentences"),
    statement: finder("statements"),
    commitment: finder("commitments"),
    strand: finder("strands"),
    sum: finder("money"),
    date: finder("dates"),
    quantity: finder("quantities"),
    actor: finder("actors"),
    place: finder("places"),
    event: finder("events"),
    instrument: finder("instruments"),
    subject: finder("subjects"),
    evidence: finder("evidence"),
    contradiction: finder("contradictions"),
    silence: finder("silences"),
    term: finder("terms"),
    commitments: (filter) => selectCommitments(declaration, filter),
    membersOf: (framework) => membersOf(declaration, framework),
    money: (filter) => selectMoney(declaration, filter),
    statementsIn: (sentence) => statementsInSentence(declaration, sentence),
    statementsAt: (offset) => statementsAt(declaration, offset),
    mentionsOf: (array, id) => mentionsOf(declaration, array, id),
    backlinksOf: (array, id) => backlinksOf(declaration, array, id),
    principalsOf: (actor) => principalsOf(declaration, actor),
    evidenceOnCommitment: (id) => evidenceOnCommitment(declaration, id),
    evidenceOnStatement: (id) => evidenceOnStatement(declaration, id),
    statusAt: (id, date) => statusAt(declaration, id, date),
    statusHistory: (id) => statusHistory(declaration, id),
    summaryAt: (date) => summaryAt(declaration, date),
    whatWouldChange: (id, date) => whatWouldChange(declaration, id, date),
    timeline: () => timeline(declaration),
    ledger: () => coverageLedger(declaration),
    proof: () => proof(declaration),
    absences: () => absences(declaration),
  };
}
