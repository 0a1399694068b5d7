import type { Anchor, Declaration, Redirect } from "@entente/sdk";
import type { RecordArray } from "@entente/sdk/checks";
import type { Change, Correction } from "./change.ts";
import { compareAnchors } from "./compare-anchors.ts";
import { compareFields } from "./compare-fields.ts";
import { recordNouns, type Noun } from "./noun.ts";
import { recordName } from "./record-name.ts";
import { followRetired, newRedirects } from "./retired-ids.ts";
import { shiftsOf, type TextShift } from "./text-shift.ts";

interface Row {
  readonly id: string;
  readonly anchors?: readonly Anchor[];
  readonly expression?: string;
}

/** What all comparisons of records have to know. */
interface Ground {
  readonly redirects: readonly Redirect[];
  readonly compare: (noun: Noun, before: Row, after: Row) => readonly Correction[];
}

/** What changed in the facts, in the order of the document. What only follows from another change is left out. */
export function compareRecords(old: Declaration, now: Declaration): readonly Change[] {
  const redirects = newRedirects(old, now);
  const ground: Ground = { redirects, compare: comparerOf(old, now, redirects) };
  const whole = (declaration: Declaration): Row & { readonly searchedUpTo: string } => ({
    id: declaration.work.id,
    searchedUpTo: declaration.searchedUpTo,
  });
  return [
    ...ground.compare("declaration", { ...whole(old), id: now.work.id }, whole(now)),
    ...ground.compare("work", old.work, now.work),
    ...recordNouns.flatMap((noun) => compareArrays(noun, old[noun], now[noun], ground)),
  ];
}

function compareArrays(noun: RecordArray, old: readonly Row[], now: readonly Row[], ground: Ground): readonly Change[] {
  const [before, after] = [byId(old), byId(now)];
  const leading = ground.redirects.filter(({ array }) => array === noun);
  const told = new Set(leading.flatMap(({ outcome, to }) => (outcome === "withdrawn" ? [] : to)));
  const newlyRedirecting = noun === "redirects" ? new Set(ground.redirects.map(({ id }) => id)) : told;
  const gone = old.flatMap((row): readonly Change[] => {
    if (after.has(row.id)) return [];
    const redirect = leading.find(({ retired }) => retired === row.id);
    if (redirect === undefined) return [{ change: "removed", ...known(noun, row) }];
    const { outcome, to, reason } = redirect;
    const successor = outcome === "moved" ? after.get(to[0] ?? "") : undefined;
    return [
      { change: outcome, ...known(noun, row), to, reason },
      ...(successor === undefined || before.has(successor.id)
        ? []
        : ground.compare(noun, { ...row, id: successor.id }, successor)),
    ];
  });
  const stayedOrCame = now.flatMap((row): readonly Change[] => {
    const earlier = before.get(row.id);
    if (earlier !== undefined) return ground.compare(noun, earlier, row);
    return newlyRedirecting.has(row.id) ? [] : [{ change: "added", ...known(noun, row) }];
  });
  return [...gone, ...stayedOrCame];
}

function comparerOf(old: Declaration, now: Declaration, redirects: readonly Redirect[]): Ground["compare"] {
  const retired = followRetired(redirects);
  const shiftIn = shiftsOf(old, now);
  return (noun, { anchors: quoted = [], ...before }, { anchors = [], ...after }) => {
    const fields = compareFields(before, after, { retired, shift: shiftFor(noun, after, now, shiftIn) });
    const places = compareAnchors(quoted, anchors, shiftIn);
    const row = known(noun, { ...after, anchors });
    return (["reworded", "reclassified", "re-anchored"] as const).flatMap((change) => {
      const own = fields.filter((field) => field.change === change).map(({ change: _, ...field }) => field);
      const all = change === "re-anchored" ? [...own, ...places] : own;
      return all.length === 0 ? [] : [{ change, ...row, fields: all }];
    });
  };
}

/** Records of a text move with it: an expression with its own, the parts of the text with the coded one. */
function shiftFor(
  noun: Noun,
  { id, expression }: Row,
  { work }: Declaration,
  shiftIn: (expression: string) => TextShift,
): TextShift {
  return shiftIn(noun === "expressions" ? id : (expression ?? work.codedExpression));
}

function known(noun: Noun, row: Row): Pick<Change, "noun" | "id" | "title" | "sentences"> {
  const sentences = noun === "sentences" ? [row.id] : (row.anchors ?? []).flatMap((anchor) => anchor.sentences);
  return { noun, id: row.id, title: recordName(row), sentences: [...new Set(sentences)] };
}

function byId(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
