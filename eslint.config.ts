import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import jsdoc from "eslint-plugin-jsdoc";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { sdkDirections, siteDirections, workspaceDirections } from "./eslint.directions.ts";

const typescript = ["**/*.ts"];

export default defineConfig(
  { ignores: ["**/dist/", "**/dist-example/", "**/docs-out/", "**/reports/", "**/.astro/", "**/.turbo/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: typescript,
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      importX.flatConfigs.typescript,
    ],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [
        createNodeResolver({ conditionNames: ["@entente/source", "types", "import", "default"] }),
      ],
    },
    rules: {
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-default-export": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // French texts hold no-break spaces.
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  { files: ["**/*.mjs"], languageOptions: { globals: { console: "readonly", process: "readonly" } } },
  {
    // A configuration is read by its default export, and a declaration of types says what a library exports.
    files: ["*.config.ts", "**/*.config.ts", "**/*.d.ts"],
    rules: { "import-x/no-default-export": "off" },
  },
  {
    files: ["packages/*/src/**/*.ts"],
    ignores: ["packages/uk-france-2015/**"],
    extends: [jsdoc.configs["flat/recommended-tsdoc-error"]],
    rules: {
      "jsdoc/require-param": "off",
      "jsdoc/require-returns": "off",
      // Fields of interfaces too; TypeDoc would ask it of every nameless type as well.
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          require: { FunctionDeclaration: true },
          contexts: ["TSInterfaceDeclaration", "TSTypeAliasDeclaration", "TSInterfaceBody > TSPropertySignature"],
        },
      ],
      "jsdoc/tag-lines": ["error", "any", { startLines: 1 }],
    },
  },
  ...astro.configs["flat/recommended"],
  ...astro.configs["flat/jsx-a11y-strict"],
  ...workspaceDirections,
  ...sdkDirections,
  ...siteDirections,
);
