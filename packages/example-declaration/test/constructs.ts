import { membersOf, statusAt, type Declaration } from "@entente/sdk";

/** Something that a declaration can hold, and the question whether one does. */
interface Construct {
  readonly name: string;
  readonly isHeldBy: (declaration: Declaration) => boolean;
}

/** Whether a declaration has each of some values of a field. */
function every<Value>(wanted: readonly Value[], found: readonly Value[]): boolean {
  return wanted.every((value) => found.includes(value));
}

function englishText({ expressions }: Declaration): string {
  return expressions.find(({ id }) => id === "en")?.text ?? "";
}

function undertaking({ commitments }: Declaration, id: string): Declaration["commitments"][number] | undefined {
  return commitments.find((commitment) => commitment.id === id);
}

const inTheText: readonly Construct[] = [
  {
    name: "page furniture and section headings",
    isHeldBy: (d) => d.sections.length > 5 && (d.expressions[0]?.furniture?.length ?? 0) > 2,
  },
  {
    name: "every sort of quirk",
    isHeldBy: (d) =>
      every(
        ["missing-space", "no-break-space", "typographic-quotes", "slip"],
        d.expressions.flatMap(({ quirks = [] }) => quirks.map(({ type }) => type)),
      ),
  },
  { name: "marks of notes and the notes", isHeldBy: (d) => (englishText(d).match(/\[1\]/g) ?? []).length === 2 },
  {
    name: "an abbreviation with stops that ends no sentence",
    isHeldBy: (d) => d.sentences.some(({ text }) => text.startsWith("The H.F.C. Secretariat")),
  },
  {
    name: "decimals and thousands",
    isHeldBy: (d) =>
      d.money.some(({ amounts = [] }) =>
        amounts.some(({ value, asWritten }) => value === 1_250_000.5 && asWritten.includes("1,250,000.50")),
      ),
  },
  {
    name: "a list in a list",
    isHeldBy: (d) =>
      d.statements.some(
        ({ anchors }) =>
          anchors.some(({ exact }) => exact.startsWith("(b)")) && anchors.some(({ exact }) => exact.startsWith("(ii)")),
      ),
  },
  {
    name: "quotation marks inside quotation marks",
    isHeldBy: (d) => d.sentences.some(({ text }) => /“[^”]*‘[^’]*“[^”]*”/u.test(text)),
  },
  {
    name: "characters of two code units, before and inside sentences",
    isHeldBy: (d) => englishText(d).startsWith("🌊") && d.sentences.some(({ text }) => text.includes("🐟")),
  },
  {
    name: "signatures and a clause on entry into force",
    isHeldBy: (d) =>
      d.sentences.filter(({ text }) => text.includes("(signed)")).length === 2 &&
      englishText(d).includes("shall enter into force") &&
      d.work.legalCharacter.value === "treaty",
  },
  {
    name: "every kind of statement",
    isHeldBy: (d) =>
      every(
        [
          "follow-up",
          "commitment",
          "call",
          "expectation",
          "welcome",
          "position",
          "action-completed",
          "action-ongoing",
          "narrative",
          "context",
        ],
        d.statements.map(({ kind }) => kind),
      ),
  },
  {
    name: "every relation between the two texts",
    isHeldBy: (d) =>
      every(
        ["equivalent", "narrower", "broader", "only-en", "only-fr", "different"],
        d.alignments.map(({ relation }) => relation),
      ),
  },
];

const inMoneyAndTime: readonly Construct[] = [
  {
    name: "several currencies, and one sum in two",
    isHeldBy: (d) =>
      new Set(d.money.flatMap(({ amounts = [] }) => amounts.map(({ currency }) => currency))).size >= 4 &&
      d.money.some(({ amounts = [] }) => amounts.length === 2),
  },
  {
    name: "every bound of a sum",
    isHeldBy: (d) =>
      every(
        ["exact", "approximately", "more-than", "up-to", "unquantified"],
        d.money.map(({ qualifier }) => qualifier),
      ),
  },
  {
    name: "every bound of a figure",
    isHeldBy: (d) =>
      every(
        ["exact", "approximately", "more-than", "up-to"],
        d.quantities.map(({ qualifier }) => qualifier),
      ),
  },
  {
    name: "a yearly sum and whole ones",
    isHeldBy: (d) =>
      every(
        ["per-year", "total"],
        d.money.map(({ basis }) => basis),
      ),
  },
  {
    name: "every stage of money",
    isHeldBy: (d) =>
      every(
        ["pledge", "commitment", "disbursement", "expenditure", "unclear"],
        d.money.map(({ stage }) => stage),
      ),
  },
  {
    name: "sums of every stated novelty",
    isHeldBy: (d) =>
      every(
        ["new", "restated", "silent"],
        d.money.map(({ noveltyStated }) => noveltyStated),
      ),
  },
  {
    name: "a sum that is a part of a part, and one added to another",
    isHeldBy: (d) =>
      d.money.some(({ partOf }) => d.money.some((sum) => sum.id === partOf && sum.partOf !== undefined)) &&
      d.money.some(({ additionalTo }) => additionalTo !== undefined),
  },
  {
    name: "a payer stated, inferred and unclear",
    isHeldBy: (d) =>
      every(
        ["stated", "inferred", "unclear"],
        d.money.map(({ payerBasis }) => payerBasis),
      ),
  },
  {
    name: "a date with an open end and one with an open beginning",
    isHeldBy: (d) =>
      d.dates.some(({ earliest, latest }) => earliest !== undefined && latest === undefined) &&
      d.dates.some(({ earliest, latest }) => earliest === undefined && latest !== undefined),
  },
  {
    name: "every role of a time",
    isHeldBy: (d) =>
      every(
        ["event", "deadline", "period", "frequency"],
        d.dates.map(({ role }) => role),
      ),
  },
  {
    name: "a deadline that had passed by the day of the declaration",
    isHeldBy: (d) => statusAt(d, "survey-of-wrecks", "2017-05-12").deadline === "passed",
  },
];

const inUndertakings: readonly Construct[] = [
  {
    name: "every means of following up",
    isHeldBy: (d) =>
      every(
        ["dialogue", "report", "review", "joint-unit", "liaison", "operational-collaboration"],
        d.commitments.map(({ mechanism }) => mechanism?.type),
      ),
  },
  {
    name: "a framework with three parts",
    isHeldBy: (d) => membersOf(d, "clean-harbours-programme").length === 3,
  },
  { name: "an undertaking told twice", isHeldBy: (d) => undertaking(d, "survey-of-wrecks")?.statements.length === 2 },
  {
    name: "an undertaking without a known obligor",
    isHeldBy: (d) =>
      d.commitments.some(({ obligors, obligorBasis }) => obligors.length === 0 && obligorBasis === "unclear"),
  },
  {
    name: "every strength, jointness, horizon, phase and verifiability",
    isHeldBy: ({ commitments }) =>
      every(
        ["firm", "intermediate", "tentative"],
        commitments.map((c) => c.strength),
      ) &&
      every(
        ["joint", "several", "unilateral", "unclear"],
        commitments.map((c) => c.jointness),
      ) &&
      every(
        ["one-off", "continuing", "recurring"],
        commitments.map((c) => c.horizon),
      ) &&
      every(
        ["begin", "continue", "increase", "finish", "unstated"],
        commitments.map((c) => c.phase),
      ) &&
      every(
        ["verifiable", "partly", "not-verifiable"],
        commitments.map((c) => c.verifiability),
      ),
  },
  {
    name: "novelty found new, restated and unclear",
    isHeldBy: (d) =>
      every(
        ["new", "restated", "unclear"],
        d.commitments.map(({ noveltyChecked }) => noveltyChecked?.value),
      ),
  },
];

const end = "2024-05-02";

const inRecords: readonly Construct[] = [
  {
    name: "a treaty that the text names",
    isHeldBy: (d) => d.instruments.some(({ type, anchors }) => type === "treaty" && anchors.length === 2),
  },
  {
    name: "every relation to another text",
    isHeldBy: (d) =>
      every(
        ["implements", "reaffirms", "supersedes", "refersTo"],
        d.instruments.flatMap(({ relations }) => relations.map(({ type }) => type)),
      ),
  },
  {
    name: "a subject with an earlier and a later text",
    isHeldBy: (d) =>
      d.subjects.some(
        ({ appearances }) =>
          appearances.some(({ instrument }) => madeBefore(d, instrument)) &&
          appearances.some(({ instrument }) => !madeBefore(d, instrument)),
      ),
  },
  {
    name: "everything that a record can show",
    isHeldBy: (d) =>
      every(
        ["nothing", "not-started", "started", "under-way", "substantial", "complete", "superseded"],
        d.evidence.flatMap(({ bearsOn }) => bearsOn.map(({ shows }) => shows)),
      ),
  },
  {
    name: "an act reported as not started",
    isHeldBy: (d) => statusAt(d, "lengthen-the-fish-quay", end).level === "not-started",
  },
  {
    name: "an act carried out, by an independent voice",
    isHeldBy: (d) => isCarriedOut(d, "clear-lost-nets", "independent"),
  },
  {
    name: "an act carried out, by the other party",
    isHeldBy: (d) => isCarriedOut(d, "loan-for-the-mole", "other-party"),
  },
  { name: "a contested status", isHeldBy: (d) => statusAt(d, "mark-the-fairway", end).contested },
  {
    name: "an undertaking whose place another text took",
    isHeldBy: (d) => statusAt(d, "limit-the-herring-catch", end).supersededBy === "hesk-herring-agreement-2020",
  },
  {
    name: "evidence credited to another text, which shows no more than a start",
    isHeldBy: (d) =>
      d.evidence.some(({ creditedTo }) => creditedTo !== undefined) &&
      statusAt(d, "close-a-third-of-the-bank", end).level === "started",
  },
  {
    name: "every level of a status",
    isHeldBy: (d) =>
      every(
        ["no-evidence", "not-started", "started", "documented", "substantial", "complete", "not-assessable"],
        d.commitments.map(({ id }) => statusAt(d, id, end).level),
      ),
  },
  {
    name: "records of one origin",
    isHeldBy: (d) => d.evidence.filter(({ origin }) => origin === "release-on-officers").length === 2,
  },
  {
    name: "every sort of source, and a mirror",
    isHeldBy: (d) =>
      every(
        ["official", "parliamentary-answer", "intergovernmental", "audit", "company", "ngo", "press"],
        d.evidence.map(({ source }) => source.kind),
      ) && d.instruments.some(({ sources = [] }) => sources.some(({ copy }) => copy === "mirror")),
  },
  {
    name: "a contradiction of records and one with the text itself",
    isHeldBy: (d) =>
      d.contradictions.some(({ evidence }) => evidence.length === 2) &&
      d.contradictions.some(({ statements }) => statements.length === 1),
  },
  {
    name: "silences on undertakings and on a passage",
    isHeldBy: (d) =>
      d.silences.some(({ commitments }) => commitments.length > 0) &&
      d.silences.some(({ statements }) => statements.length > 0),
  },
  {
    name: "terms of the text and of the explanation, one with its abbreviation, and an easy version",
    isHeldBy: (d) =>
      every(
        ["text", "explanation"],
        d.terms.map(({ usedIn }) => usedIn),
      ) &&
      d.terms.some(({ abbreviation }) => abbreviation !== undefined) &&
      (d.work.easyVersion ?? []).length > 0,
  },
  {
    name: "every outcome of a redirect",
    isHeldBy: (d) =>
      every(
        ["moved", "split", "withdrawn"],
        d.redirects.map(({ outcome }) => outcome),
      ),
  },
];

/** Whether another text was made before the declaration. */
function madeBefore({ instruments, work }: Declaration, id: string): boolean {
  const latest = instruments.find((instrument) => instrument.id === id)?.latest ?? "";
  return latest < (work.dates[0]?.earliest ?? "");
}

function isCarriedOut(declaration: Declaration, id: string, by: "independent" | "other-party"): boolean {
  const { level, voice } = statusAt(declaration, id, end);
  return level === "complete" && voice === by;
}

/** What a declaration that others are tested with has to hold. */
export const constructs: readonly Construct[] = [...inTheText, ...inMoneyAndTime, ...inUndertakings, ...inRecords];
