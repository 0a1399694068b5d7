import type { APIRoute, GetStaticPaths } from "astro";
import { drawCard } from "../../cards/draw-card.ts";
import { declaration } from "../../declaration.ts";
import { languages } from "../../i18n/language.ts";
import { settings } from "../../settings.ts";
import { cardsOf, type CardView } from "../../view/card-view.ts";

interface Props {
  readonly card: CardView;
}

/** Cards are named in full by pages, so there are none while the site has no address of its own. */
export const getStaticPaths = (() =>
  (settings.publishedUrl === undefined ? [] : languages)
    .flatMap((language) => cardsOf(declaration, language))
    .map((card) => ({
      params: { file: card.path.slice("/cards/".length) },
      props: { card } satisfies Props,
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) => new Response(await drawCard(props.card));
