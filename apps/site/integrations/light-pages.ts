import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { listFiles } from "./list-files.ts";
import { withoutUnusedStyles } from "./unused-styles.ts";

/** Takes out of each page what weighs and says nothing. */
export function lightPages(): AstroIntegration {
  return {
    name: "light-pages",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of await listFiles(root)) {
          if (!file.endsWith(".html")) continue;
          const path = join(root, file);
          await writeFile(path, lighter(await readFile(path, "utf8")));
        }
      },
    },
  };
}

const scope = /data-astro-cid-[a-z\d]{8}\b/g;
const block =
  "article|blockquote|body|button|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|label|li|main|nav|ol|p|section|summary|table|tbody|td|th|thead|tr|ul";
/** Of the blocks those that no style of ours sets in a line with others. */
const apart = block.replace(/\b(?:button|label)\|/g, "");
const marked = "a|span";
const atMarkedStart = new RegExp(String.raw`(<(?:${block})(?: [^<>]*)?><(?:${marked})(?: [^<>]*)?>)\s+`, "g");
const atMarkedEnd = new RegExp(String.raw`\s+(</(?:${marked})></(?:${block})>)`, "g");
const between = new RegExp(String.raw`(</(?:${apart})>)\s+(?=<(?:${apart})[ >])`, "g");
const inHeadAndDrawings = /(<(?:html|head|meta|link|svg)(?: [^<>]*)?>|<\/(?:title|head|body|path)>)\s+(?=<)/g;
const atStart = new RegExp(String.raw`(<(?:${block})(?: [^<>]*)?>)\s+`, "g");
const atEnd = new RegExp(String.raw`\s+(</(?:${block})>)`, "g");

/** Shown as it is written, space and all: what stands between is every second part. */
const preformatted = /(<pre[\s>].*?<\/pre>|<textarea[\s>].*?<\/textarea>)/s;

/**
 * A page with short names for the scopes of its styles, whose hashes do not compress, without styles that no element
 * asks for, and without the space that Astro leaves between rules of style, between blocks, at their ends and where a
 * part is absent. A browser shows none of it.
 */
export function lighter(html: string): string {
  const scopes = [...new Set(html.match(scope))];
  return withoutUnusedStyles(html.replaceAll(scope, (name) => `data-s${scopes.indexOf(name).toString(36)}`))
    .split(preformatted)
    .map((part, index) => (index % 2 === 0 ? withoutUnseenSpace(part) : part))
    .join("");
}

function withoutUnseenSpace(html: string): string {
  return html
    .replaceAll(atStart, "$1")
    .replaceAll(atEnd, "$1")
    .replaceAll(atMarkedStart, "$1")
    .replaceAll(atMarkedEnd, "$1")
    .replaceAll(between, "$1")
    .replaceAll(inHeadAndDrawings, "$1")
    .replaceAll(/(?<=>)[ \n]+(?=[^ \n])|(?<=[^ \n])[ \n]+(?=<)/g, " ")
    .replaceAll("}\n", "}");
}
