import type { APIRoute, GetStaticPaths } from "astro";
import { downloads } from "../../downloads.ts";

interface Props {
  readonly text: string;
}

export const getStaticPaths = (() =>
  downloads.flatMap(({ offered, described }) =>
    [...offered, ...described].map(({ path, text }) => ({
      params: { file: path.slice("/downloads/".length) },
      props: { text } satisfies Props,
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.text);
