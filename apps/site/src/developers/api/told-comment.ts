import type { Comment, CommentPart } from "./typedoc-json.ts";
import { type AddressOf, inMarkup } from "./written-type.ts";

/** What a comment of the sources says, as markup. */
export interface CommentTold {
  readonly summary: string;
  readonly returns: string;
  readonly throws: readonly string[];
  readonly examples: readonly string[];
}

export function toldComment(comment: Comment | undefined, addressOf: AddressOf): CommentTold {
  const tagged = (tag: string): readonly string[] =>
    (comment?.blockTags ?? []).filter((each) => each.tag === tag).map(({ content }) => paragraphs(content, addressOf));
  const remarks = tagged("@remarks");
  return {
    summary: [paragraphs(comment?.summary ?? [], addressOf), ...remarks].join(""),
    returns: tagged("@returns").join(""),
    throws: tagged("@throws"),
    examples: tagged("@example"),
  };
}

const fence = /^```\w*\n([\s\S]*?)\n?```$/;

/** A block of code, or what stands between two and up to an empty line. */
const blocks = /<pre>[\s\S]*?<\/pre>|(?:(?!\n{2}|<pre>)[\s\S])+/g;

/** Comments hold plain paragraphs, code and links: other markup is not written in them. */
function paragraphs(parts: readonly CommentPart[], addressOf: AddressOf): string {
  const inline = parts.map((part) => markupOf(part, addressOf)).join("");
  return [...inline.matchAll(blocks)]
    .map(([block]) => block.trim())
    .filter((block) => block !== "")
    .map((block) => (block.startsWith("<pre>") ? block : `<p>${block}</p>`))
    .join("");
}

function markupOf({ kind, text, target }: CommentPart, addressOf: AddressOf): string {
  const [, code] = fence.exec(text) ?? [];
  if (kind === "code") {
    return code === undefined
      ? `<code>${inMarkup(text.replaceAll("`", ""))}</code>`
      : `<pre><code>${inMarkup(code)}</code></pre>`;
  }
  const address = kind === "inline-tag" ? addressOf(target, text) : undefined;
  return address === undefined ? inMarkup(text) : `<a href="${address}">${inMarkup(text)}</a>`;
}
