import { quotesOf, type Declaration } from "@entente/sdk";
import { dictionaries } from "../i18n/dictionaries.ts";
import { languages, type Language } from "../i18n/language.ts";
import { pathTo, type Route } from "../i18n/routes.ts";
import type { Download } from "./downloads-view.ts";
import { codedExpression } from "./text-view.ts";
import { trailTo } from "./trail-view.ts";

/** A thing in the words of schema.org. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** What a page says of itself to programs. */
export interface PageTold {
  readonly route: Route;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The full address of a path, as far as the site has one. */
  readonly addressOf: (path: string) => string;
}

/** What can truly be said of a page in the words of schema.org; nothing for most. */
export function linkedDataOf(
  declaration: Declaration,
  downloads: readonly Download[],
  told: PageTold,
): readonly LinkedNode[] {
  switch (told.route.page) {
    case "home":
      return [siteNode(told)];
    case "data":
      return [datasetNode(declaration, downloads, told)];
    case "undertaking":
      return [...breadcrumbs(declaration, told), ...quotations(declaration, told.route.id)];
    default:
      return breadcrumbs(declaration, told);
  }
}

function siteNode({ language, description, addressOf }: PageTold): LinkedNode {
  return {
    "@type": "WebSite",
    name: dictionaries[language].siteName,
    url: addressOf(pathTo({ page: "home" }, language)),
    description,
    inLanguage: language,
  };
}

function datasetNode(declaration: Declaration, downloads: readonly Download[], told: PageTold): LinkedNode {
  const { language, addressOf } = told;
  const { work, dataVersion, updated } = declaration;
  return {
    "@type": "Dataset",
    name: work.title[language],
    description: work.summary[language],
    url: addressOf(pathTo({ page: "data" }, language)),
    version: dataVersion,
    dateModified: updated,
    inLanguage: languages,
    isAccessibleForFree: true,
    license: "https://creativecommons.org/licenses/by/4.0/",
    distribution: downloads.flatMap(({ format, offered }) =>
      offered.map(({ path }) => ({
        "@type": "DataDownload",
        encodingFormat: format.mediaType,
        contentUrl: addressOf(path),
      })),
    ),
  };
}

function breadcrumbs(declaration: Declaration, { route, language, title, addressOf }: PageTold): readonly LinkedNode[] {
  const trail = trailTo(declaration, route, language);
  if (trail.length === 0) return [];
  const steps = [...trail, { title, path: pathTo(route, language) }];
  return [
    {
      "@type": "BreadcrumbList",
      itemListElement: steps.map((step, index) => ({
        "@type": "ListItem",
        position: index + 1,
        name: step.title,
        item: addressOf(step.path),
      })),
    },
  ];
}

/** The exact words of an undertaking, in their language and as part of the text in which they stand. */
function quotations(declaration: Declaration, id: string): readonly LinkedNode[] {
  const commitment = declaration.commitments.find((each) => each.id === id);
  if (commitment === undefined) return [];
  const { language, title } = codedExpression(declaration);
  return quotesOf(declaration, commitment).map(({ exact }) => ({
    "@type": "Quotation",
    text: exact,
    inLanguage: language,
    isPartOf: { "@type": "CreativeWork", name: title, inLanguage: language },
  }));
}
