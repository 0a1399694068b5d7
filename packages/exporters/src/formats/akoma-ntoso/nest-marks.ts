import { liesIn, type TextPositionSelector } from "@entente/sdk";
import type { Entity } from "./entities.ts";

/** Words that are marked, with the marks inside them. */
export interface Mark extends TextPositionSelector {
  /** What they name. */
  readonly entity: Entity;
  /** The marks within, in the order of the text. */
  readonly inner: readonly Mark[];
}

interface OpenMark extends TextPositionSelector {
  readonly entity: Entity;
  readonly inner: OpenMark[];
}

/**
 * The marks within a range, one inside the other, in the order of the text. XML elements nest: of two whose words cross, the
 * one that begins first is kept, and one that reaches over the ends of the range is left out.
 */
export function nestMarks(
  entities: readonly Entity[],
  expression: string,
  range: TextPositionSelector,
): readonly Mark[] {
  const marks = entities
    .flatMap((entity) =>
      entity.anchors
        .filter((anchor) => anchor.expression === expression && liesIn(anchor, [range]))
        .map(({ start, end }): OpenMark => ({ start, end, entity, inner: [] })),
    )
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const outermost: OpenMark[] = [];
  const open: OpenMark[] = [];
  for (const mark of marks) {
    while ((open.at(-1)?.end ?? Infinity) <= mark.start) open.pop();
    const around = open.at(-1);
    if (around !== undefined && mark.end > around.end) continue;
    (around?.inner ?? outermost).push(mark);
    open.push(mark);
  }
  return outermost;
}
