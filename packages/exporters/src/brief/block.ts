/** A line of a list: what it is about, and what is so; with an address where it has one. */
export interface Line {
  /** What it is about, in words of ours. */
  readonly label?: string;
  /** What is so. */
  readonly text: string;
  /** Where it can be read. */
  readonly url?: string | undefined;
}

/** A piece of a brief; its texts are plain, and it is the writer of a format who keeps them so. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "quote"; readonly text: string }
  | { readonly kind: "list"; readonly lines: readonly Line[] };

/** A heading. */
export function heading(level: 1 | 2 | 3 | 4, text: string): Block {
  return { kind: "heading", level, text };
}

/** A paragraph. */
export function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

/** A line of which there is one only where there is something to say. */
export function line(label: string, text: string | undefined): readonly Line[] {
  return text === undefined ? [] : [{ label, text }];
}

/** A list, where it has lines. */
export function list(lines: readonly Line[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ kind: "list", lines }];
}
