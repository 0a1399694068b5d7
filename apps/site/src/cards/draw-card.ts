import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import tokens from "../styles/tokens.css?raw";
import type { CardView } from "../view/card-view.ts";

/** The size in pixels for which the sites that show cards ask. */
export const cardSize = { width: 1200, height: 630 } as const;

/** More lets a title push the words aside. */
const mostWords = 210;

/** Draws a card: the claim in our voice, the cut, and the words in theirs. The same card gives the same bytes. */
export async function drawCard(card: CardView): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(layOut(card), { ...cardSize, fonts: await fonts() });
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return new Uint8Array(image.asPng());
}

interface Box {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

function layOut({ over, title, words }: CardView): Box {
  const half = {
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    height: "100%",
    boxSizing: "border-box",
  };
  return box(
    { display: "flex", ...cardSize, background: colour("--paper"), color: colour("--ink"), fontFamily: "ours" },
    box(
      { ...half, width: 600, padding: "60px 48px 60px 72px" },
      box({ fontSize: 30, fontWeight: 600, color: colour("--link"), marginBottom: 28 }, over),
      box({ fontSize: title.length > 60 ? 54 : 66, fontWeight: 700, lineHeight: 1.08, letterSpacing: -1.5 }, title),
    ),
    image(cut, 24, cardSize.height),
    box(
      { ...half, width: 576, padding: "60px 72px 60px 44px", background: colour("--sheet"), fontFamily: "theirs" },
      box({ fontSize: words.length > 110 ? 36 : 44, lineHeight: 1.35, color: colour("--said") }, quoted(words)),
    ),
  );
}

function box(style: Readonly<Record<string, unknown>>, ...children: readonly (Box | string)[]): Box {
  return { type: "div", props: { style, children } };
}

function image(svg: string, width: number, height: number): Box {
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return { type: "img", props: { src, width, height } };
}

/** The toothed cut, from edge to edge. */
const cut = [
  `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="630" viewBox="0 0 24 630">`,
  `<path fill="${colour("--sheet")}" d="M4 0${"l16 21-16 21".repeat(15)}H24V0z"/>`,
  `<path fill="none" stroke="${colour("--said")}" stroke-width="5" d="M4 0${"l16 21-16 21".repeat(15)}"/>`,
  `</svg>`,
].join("");

/** A quotation, ended behind a word where it is long. Its marks tell those who do not know the two voices of the site. */
function quoted(words: string): string {
  if (words === "") return "";
  if (words.length <= mostWords) return `“${words}”`;
  return `“${words.slice(0, words.lastIndexOf(" ", mostWords))} …”`;
}

/** The colour that a name stands for in light. */
function colour(name: string): string {
  const [, light] = new RegExp(`${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens) ?? [];
  if (light === undefined) throw new Error(`tokens.css is expected to set ${name} for light and dark.`);
  return light;
}

/** Fonts are read once, from packages whose licence lets anybody use them (OFL 1.1). */
let loaded: ReturnType<typeof loadFonts> | undefined;

function fonts(): ReturnType<typeof loadFonts> {
  loaded ??= loadFonts();
  return loaded;
}

function loadFonts() {
  const faces = [
    ["ours", "source-sans-3", 600],
    ["ours", "source-sans-3", 700],
    ["theirs", "source-serif-4", 400],
  ] as const;
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    faces.flatMap(([name, face, weight]) =>
      ["latin", "latin-ext"].map(async (letters) => ({
        name,
        weight,
        data: await readFile(resolve(`@fontsource/${face}/files/${face}-${letters}-${weight}-normal.woff`)),
      })),
    ),
  );
}
