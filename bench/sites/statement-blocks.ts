import { wholeDeclaration } from "../declarations.ts";

/** A heading or a paragraph of the statement. */
interface Block {
  readonly kind: "heading" | "paragraph";
  readonly text: string;
}

const expression = wholeDeclaration.expressions.find(({ text }) => text !== undefined);
const text = expression?.text ?? "";
const headings = new Set(expression?.headings?.map(({ start, end }) => text.slice(start, end)));

/** The statement's own heading, which every peer shows as that of the page. */
export const statementTitle = expression?.title ?? "";

/** What every peer says of the page to search engines. */
export const statementDescription = "The text of the statement.";

/** The statement below its title as each of the peers shows it, its own words and no others. */
export const statementBlocks: readonly Block[] = text
  .split("\n")
  .filter((line) => line !== "" && line !== statementTitle)
  .map((line) => ({ kind: headings.has(line) ? "heading" : "paragraph", text: line }));

/** As HTML, for the peer that is written in it. */
export function statementAsHtml(): string {
  return statementBlocks
    .map(({ kind, text: words }) => (kind === "heading" ? `<h2>${inHtml(words)}</h2>` : `<p>${inHtml(words)}</p>`))
    .join("\n");
}

/** As Markdown, for the peers that read it. */
export function statementAsMarkdown(): string {
  return statementBlocks.map(({ kind, text: words }) => (kind === "heading" ? `## ${words}` : words)).join("\n\n");
}

function inHtml(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
