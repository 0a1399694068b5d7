import type { Linter } from "eslint";

/**
 * Which way imports go, held by the linter: between workspaces, between the rooms of the SDK, and inside the site.
 * The map that explains them is docs/architecture.md.
 */

/** What each workspace may never import. */
const closedDoors: Record<string, { readonly group: readonly string[]; readonly message: string }> = {
  "packages/sdk": {
    group: ["@entente/*", "astro", "astro:*"],
    message: "The SDK knows what a declaration is; it holds no facts and knows no page.",
  },
  "packages/uk-france-2015": {
    group: ["@entente/site", "@entente/exporters", "astro", "astro:*"],
    message: "A declaration's data depends on the SDK alone.",
  },
  "packages/cli": {
    group: ["@entente/site", "@entente/uk-france-2015", "@entente/uk-france-2015/*", "astro", "astro:*"],
    message: "The command reads any declaration and knows none.",
  },
  "packages/exporters": {
    group: ["@entente/site", "@entente/uk-france-2015", "@entente/uk-france-2015/*", "astro", "astro:*"],
    message: "Exporters know what a declaration is, and no declaration.",
  },
  "apps/site": {
    group: ["@entente/uk-france-2015", "@entente/uk-france-2015/*"],
    message: "The site reads the declaration from src/declaration.ts and knows no data package.",
  },
};

/** Refuses the imports that would point the wrong way between workspaces. */
export const workspaceDirections: Linter.Config[] = Object.entries(closedDoors).map(([folder, { group, message }]) => ({
  files: [`${folder}/src/**/*.{ts,astro}`],
  rules: { "no-restricted-imports": ["error", { patterns: [{ group: [...group], message }] }] },
}));

/** The rooms of the SDK, each with the rooms it may import. Zod is at home in `schema` alone. */
const sdkRooms: Record<string, readonly string[]> = {
  model: [],
  text: ["model"],
  time: ["model"],
  anchoring: ["model"],
  define: ["model", "text", "time", "anchoring"],
  query: ["model", "text", "anchoring"],
  checks: ["model", "text", "time", "anchoring", "define", "query"],
  schema: ["model", "text", "time", "anchoring", "define", "query", "checks"],
};

/** Refuses the imports that would point the wrong way between the rooms of the SDK. */
export const sdkDirections: Linter.Config[] = [
  {
    files: ["packages/sdk/src/**/*.ts"],
    rules: {
      "import-x/no-restricted-paths": [
        "error",
        {
          zones: Object.entries(sdkRooms).map(([room, allowed]) => ({
            target: `packages/sdk/src/${room}`,
            from: "packages/sdk/src",
            except: [room, ...allowed].map((name) => `./${name}`),
            message: `The room "${room}" imports ${allowed.length === 0 ? "no other room" : allowed.join(", ")} only.`,
          })),
        },
      ],
    },
  },
  {
    files: ["packages/sdk/src/**/*.ts"],
    ignores: ["packages/sdk/src/schema/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["zod", "zod/*"], message: "Zod is loaded by ./schema alone." },
            { ...closedDoors["packages/sdk"], group: [...(closedDoors["packages/sdk"]?.group ?? [])] },
          ],
        },
      ],
    },
  },
];

/** Inside the site: what computes does not know what lays out. */
export const siteDirections: Linter.Config[] = [
  {
    files: ["apps/site/src/**/*.ts"],
    rules: {
      "import-x/no-restricted-paths": [
        "error",
        {
          zones: [
            {
              target: [
                "apps/site/src/view",
                "apps/site/src/i18n",
                "apps/site/src/declaration.ts",
                "apps/site/src/downloads.ts",
              ],
              from: ["apps/site/src/pages", "apps/site/src/layouts", "apps/site/src/components"],
              message: "View models and words are computed without knowing the page that shows them.",
            },
          ],
        },
      ],
    },
  },
];
