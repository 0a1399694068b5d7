import { markdownText } from "../markdown-text.ts";
import type { Block, Line } from "./block.ts";
import type { Brief } from "./brief.ts";

/** Writes a brief in Markdown (CommonMark), a line each for heading, paragraph and item, so that nothing can wrap. */
export function renderMarkdown({ blocks, colon }: Brief): string {
  return `${blocks.map((block) => renderBlock(block, colon)).join("\n\n")}\n`;
}

function renderBlock(block: Block, colon: string): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${markdownText(block.text)}`;
    case "paragraph":
      return markdownText(block.text);
    case "quote":
      return `> ${markdownText(block.text)}`;
    case "list":
      return block.lines.map((line) => `- ${renderLine(line, colon)}`).join("\n");
  }
}

function renderLine({ label, text, url }: Line, colon: string): string {
  const said = [...(text === "" ? [] : [markdownText(text)]), ...(url === undefined ? [] : [linkTo(url)])].join(" ");
  return label === undefined ? said : `**${markdownText(label)}**${colon}${said}`;
}

/** An address that is a link and nothing else; what is no address of the web stays text. */
function linkTo(url: string): string {
  return /^https?:\/\/[^\s<>\p{C}]+$/u.test(url) ? `<${url}>` : markdownText(url);
}
