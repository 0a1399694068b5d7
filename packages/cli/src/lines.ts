/** A place in a text as people tell it, counted from 1. */
export interface LineAndColumn {
  /** The number of the line. */
  readonly line: number;
  /** The column, in UTF-16 code units. */
  readonly column: number;
}

/** The lines of a text, each with where it begins. */
export interface Lines {
  /** Where an offset lies. */
  readonly placeOf: (offset: number) => LineAndColumn;
  /** The line of a number, without its end, and where it begins. */
  readonly lineAt: (line: number) => { readonly start: number; readonly text: string };
}

/** Reads the lines of a text once, for many questions. */
export function linesIn(text: string): Lines {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return {
    placeOf: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
    lineAt: (line) => {
      const start = starts[line - 1] ?? text.length;
      return { start, text: text.slice(start, (starts[line] ?? text.length + 1) - 1) };
    },
  };
}
