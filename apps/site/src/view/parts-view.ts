import {
  codebook,
  quotesOf,
  type ActorId,
  type Anchor,
  type Basis,
  type Commitment,
  type Declaration,
  type LinkRole,
  type Localized,
  type Money,
  type Statement,
} from "@entente/sdk";
import { countInWords } from "../i18n/count-in-words.ts";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";
import { pathTo } from "../i18n/routes.ts";
import { sumInWords } from "../i18n/sum-in-words.ts";
import { actorNames } from "./actors.ts";
import { passageLinks } from "./passage-link.ts";

/** A part of an actor in the text, with every passage that gives it. */
export interface PartView {
  readonly id: string;
  readonly role: LinkRole;
  readonly label: string;
  /** How many passages give it, as a number and in words. */
  readonly count: number;
  readonly passages: string;
  /** How many of them do not say whose part it is, so that it is inferred. */
  readonly inferred: number;
  /** "8 inferred"; absent where none is. */
  readonly inferredInWords: string | undefined;
  /** The name of the link that leads from the count to the passages. */
  readonly linkName: string;
  /** Beside their words: what binds, asks, welcomes, pays. */
  readonly rows: readonly PartRow[];
  /** In the text alone: what is said or only named. */
  readonly places: readonly PlaceOfPart[];
}

/** Where the words of a part stand. */
interface PlaceOfPart {
  /** "Sentence 12: welcome". */
  readonly name: string;
  readonly path: string;
  readonly basis: Basis;
}

/** What we say of some words, and the words. */
export interface PartRow {
  /** Id of the undertaking or the passage. */
  readonly id: string;
  /** What the words do: an undertaking, a sum, a kind of passage. */
  readonly told: Localized;
  /** Where it is told in full. */
  readonly path: string | undefined;
  /** Who asks or welcomes, and whether the words say so. */
  readonly by: { readonly told: string; readonly basis: Basis } | undefined;
  /** Whether the words say whose part it is. */
  readonly basis: Basis;
  readonly passages: number;
  readonly anchors: readonly Anchor[];
}

/** Whose parts are told: an actor's, or nobody's where the text names none. */
export interface Whose {
  readonly id: string;
  readonly name: string;
  readonly actor: ActorId | undefined;
}

/** A part that a passage gives. */
interface GivenPart {
  readonly role: LinkRole;
  readonly statement: Statement;
}

/** First what binds and what is asked, then what is said, then what is only named. */
export const roleOrder: readonly LinkRole[] = [
  "undertakes",
  "is-asked",
  "is-welcomed",
  "pays",
  "receives",
  "holds",
  "is-mentioned",
];

/** What a reader is told of a part, as the start of a line. */
export function roleLabel(role: LinkRole, language: Language): string {
  return asLineStart(codebook.linkRoles[role][language], language);
}

/** The parts that passages give to nobody whom they name: undertakings, words, calls, welcomes, sums. */
export function openParts(declaration: Declaration): readonly GivenPart[] {
  return declaration.statements.flatMap((statement) => {
    const { kind, holders, addressees = [] } = statement;
    const made = madeBy(declaration, statement);
    const roles: readonly (readonly [LinkRole, boolean])[] = [
      ["undertakes", made.some(({ obligors }) => obligors.length === 0)],
      ["is-asked", kind === "call" && addressees.length === 0],
      ["is-welcomed", kind === "welcome" && addressees.length === 0],
      ["pays", sumsIn(declaration, statement).some(({ payer }) => payer === undefined)],
      ["holds", made.length === 0 && holders.length === 0],
    ];
    return roles.flatMap(([role, isOpen]) => (isOpen ? [{ role, statement }] : []));
  });
}

/** Puts the parts of an actor into words, in the order in which they matter to a reader. */
export function partsView(
  declaration: Declaration,
  whose: Whose,
  given: readonly GivenPart[],
  language: Language,
): readonly PartView[] {
  const words = dictionaries[language].who;
  return roleOrder.flatMap((role) => {
    const statements = given.filter((part) => part.role === role).map(({ statement }) => statement);
    if (statements.length === 0) return [];
    const isOnlyPlaced = role === "holds" || role === "is-mentioned";
    const bases = statements.map((statement) => basisOf(declaration, whose, role, statement));
    const inferred = bases.filter((basis) => basis === "inferred").length;
    const inferredInWords = inferred === 0 ? undefined : words.inferred(inferred);
    const passages = countInWords(statements.length, words.passages, language);
    return [
      {
        id: `${whose.id}-${role}`,
        role,
        label: roleLabel(role, language),
        count: statements.length,
        passages,
        inferred,
        inferredInWords,
        linkName: words.cell(
          whose.name,
          codebook.linkRoles[role][language],
          inferredInWords === undefined ? passages : `${passages}, ${inferredInWords}`,
        ),
        rows: isOnlyPlaced ? [] : rowsOf(declaration, whose, role, statements, language),
        places: isOnlyPlaced ? placesOf(declaration, whose, role, statements, language) : [],
      },
    ];
  });
}

function rowsOf(
  declaration: Declaration,
  whose: Whose,
  role: LinkRole,
  statements: readonly Statement[],
  language: Language,
): readonly PartRow[] {
  if (role === "undertakes") {
    const own = declaration.commitments.filter((commitment) => isOf(whose, commitment));
    return undertakenRows(declaration, own, language);
  }
  return statements.map((statement) => ({
    id: statement.id,
    told: toldOf(declaration, whose, role, statement),
    path: undefined,
    by: askedBy(declaration, role, statement, language),
    basis: basisOf(declaration, whose, role, statement),
    passages: 1,
    anchors: statement.anchors,
  }));
}

function placesOf(
  declaration: Declaration,
  whose: Whose,
  role: LinkRole,
  statements: readonly Statement[],
  language: Language,
): readonly PlaceOfPart[] {
  return statements.flatMap((statement) =>
    passageLinks(declaration, [statement.id], language).map(({ label, path }) => ({
      name: label,
      path,
      basis: basisOf(declaration, whose, role, statement),
    })),
  );
}

/** One row for each undertaking, with all passages that make it. */
export function undertakenRows(
  declaration: Declaration,
  commitments: readonly Commitment[],
  language: Language,
): readonly PartRow[] {
  return commitments.map((commitment) => ({
    id: commitment.id,
    told: commitment.title,
    path: pathTo({ page: "undertaking", id: commitment.id }, language),
    by: undefined,
    basis: commitment.obligorBasis,
    passages: commitment.statements.length,
    anchors: quotesOf(declaration, commitment),
  }));
}

function basisOf(declaration: Declaration, whose: Whose, role: LinkRole, statement: Statement): Basis {
  if (role === "holds") return statement.holderBasis;
  const bases =
    role === "undertakes"
      ? madeBy(declaration, statement)
          .filter((commitment) => isOf(whose, commitment))
          .map(({ obligorBasis }) => obligorBasis)
      : role === "pays"
        ? sumsIn(declaration, statement)
            .filter(({ payer }) => payer === whose.actor)
            .map(({ payerBasis }) => payerBasis)
        : [];
  return bases.find((basis) => basis !== "stated") ?? (whose.actor === undefined ? "unclear" : "stated");
}

function isOf({ actor }: Whose, { obligors }: Commitment): boolean {
  return actor === undefined ? obligors.length === 0 : obligors.includes(actor);
}

function madeBy({ commitments }: Declaration, { id }: Statement): readonly Commitment[] {
  return commitments.filter(({ statements }) => statements.includes(id));
}

function sumsIn({ money }: Declaration, statement: Statement): readonly Money[] {
  return money.filter(({ anchors }) =>
    anchors.some(({ start, end }) => statement.anchors.some((part) => start < part.end && part.start < end)),
  );
}

/** The sums that are paid or received, and else the kind of the passage. */
function toldOf(declaration: Declaration, { actor }: Whose, role: LinkRole, statement: Statement): Localized {
  const sums = sumsIn(declaration, statement).filter(
    ({ payer, recipient }) => (role === "pays" && payer === actor) || (role === "receives" && recipient === actor),
  );
  const inWords = (language: Language): string =>
    asLineStart(
      sums.length === 0
        ? codebook.kinds[statement.kind].label[language]
        : sums.map((sum) => sumInWords(sum, language)).join("; "),
      language,
    );
  return { en: inWords("en"), fr: inWords("fr").replaceAll("; ", "\u202f; ") };
}

function askedBy(
  declaration: Declaration,
  role: LinkRole,
  { holders, holderBasis }: Statement,
  language: Language,
): PartRow["by"] {
  const names = actorNames(declaration, holders, language);
  if (names === undefined || (role !== "is-asked" && role !== "is-welcomed")) return undefined;
  const { calledOnBy, welcomedBy } = dictionaries[language].who;
  return { told: role === "is-asked" ? calledOnBy(names) : welcomedBy(names), basis: holderBasis };
}
