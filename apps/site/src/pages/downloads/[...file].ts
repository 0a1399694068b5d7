import type { APIRoute, GetStaticPaths } from "astro";
import { declaration } from "../../declaration.ts";
import { downloads } from "../../downloads.ts";
import { settings } from "../../settings.ts";
import { citationFilesOf } from "../../view/citation-files.ts";

interface Props {
  readonly text: string;
}

export const getStaticPaths = (() =>
  [
    ...downloads.flatMap(({ offered, described }) => [...offered, ...described]),
    ...citationFilesOf(declaration, settings.publishedUrl),
  ].map(({ path, text }) => ({
    params: { file: path.slice("/downloads/".length) },
    props: { text } satisfies Props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.text);
