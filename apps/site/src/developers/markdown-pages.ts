import type { MarkdownInstance } from "astro";
import { settings } from "../settings.ts";
import { firstWords, forThePage, headingId, pathOfFile } from "./markdown-file.ts";
import { publicPackages } from "./public-packages.ts";

/** A file of the repository that is a page of the site. */
export interface MarkdownPage {
  /** The file, from the root of the repository. */
  readonly file: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

type Modules = Readonly<Record<string, MarkdownInstance<object>>>;

/* The raw material of the codings and the measure of every text are lists to work with, and no guides. */
const guides: Modules = import.meta.glob(
  [
    "../../../../docs/**/*.md",
    "!../../../../docs/coding/{codebook-as-used,french-reading}.md",
    "!../../../../docs/readability.md",
  ],
  { eager: true },
);
const ofPackages: Modules = import.meta.glob("../../../../packages/*/{README,REFERENCE}.md", { eager: true });

const isPublic = (file: string): boolean => publicPackages.some(({ folder }) => file.startsWith(`packages/${folder}/`));

const modules = Object.entries({ ...guides, ...ofPackages })
  .map(([path, module]) => [path.replace(/^(?:\.\.\/)+/, ""), module] as const)
  .filter(([file]) => file.startsWith("docs/") || isPublic(file));

const neighbours = { pages: new Set(modules.map(([file]) => file)), repositoryUrl: settings.repositoryUrl };

const pages = await Promise.all(modules.map(([file, module]) => pageOf(file, module)));

export const guidePages = pages.filter(({ file }) => file.startsWith("docs/"));

/** What each public package says of itself, and the reference of the command. */
export const packagePages = pages.filter(({ file }) => file.startsWith("packages/"));

async function pageOf(file: string, module: MarkdownInstance<object>): Promise<MarkdownPage> {
  const headings = module.getHeadings();
  const title = headings.find(({ depth }) => depth === 1)?.text ?? file;
  const html = forThePage(await module.compiledContent(), file, neighbours);
  return {
    file,
    path: pathOfFile(file),
    title,
    description: firstWords(html) ?? title,
    html,
    sections: headings
      .filter(({ depth }) => depth === 2)
      .map(({ slug, text }) => ({ id: headingId(slug), title: text })),
  };
}
