import { plainLine } from "../plain-line.ts";
import type { Block, Line } from "./block.ts";
import type { Brief } from "./brief.ts";

const width = 78;

/** Writes a brief as plain text: headings at the margin, all else set in, lines of at most 78 characters where words allow. */
export function renderText({ blocks, colon }: Brief): string {
  return `${blocks.map((block) => renderBlock(block, colon)).join("\n\n")}\n`;
}

function renderBlock(block: Block, colon: string): string {
  switch (block.kind) {
    case "heading": {
      const lines = wrapped(plainLine(block.text), "", "");
      const longest = Math.max(...lines.map(({ length }) => length));
      return [...lines, ...(block.level === 4 ? [] : [underlines[block.level].repeat(longest)])].join("\n");
    }
    case "paragraph":
      return wrapped(plainLine(block.text), "  ", "  ").join("\n");
    case "quote":
      return wrapped(plainLine(block.text), "    | ", "    | ").join("\n");
    case "list":
      return block.lines.flatMap((line) => wrapped(lineText(line, colon), "    - ", "      ")).join("\n");
  }
}

const underlines = { 1: "=", 2: "-", 3: "." } as const;

function lineText({ label, text, url }: Line, colon: string): string {
  const said = [text, url].filter((part) => part !== undefined && part !== "").join(" ");
  return plainLine(label === undefined ? said : `${label}${colon}${said}`);
}

/** Parts a line at its spaces, never at a space that may not break. */
function wrapped(text: string, first: string, next: string): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && next.length + longer.length > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current].map((line, index) => `${index === 0 ? first : next}${line}`);
}
