import { defineConfig } from "astro/config";
import { lightPages } from "./integrations/light-pages.ts";
import { machineFiles } from "./integrations/machine-files.ts";
import { localisedNotFoundPages } from "./integrations/localised-not-found-pages.ts";
import { securityHeaders } from "./integrations/security-headers.ts";
import { readSiteSettings } from "./site-settings.ts";

const settings = readSiteSettings(process.env);

export default defineConfig({
  site: settings.siteUrl,
  output: "static",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "always" },
  // The default, "jsx", joins words: it drops the line break between two inline elements.
  compressHTML: true,
  prefetch: false,
  // Code is shown as it is written: colours for its parts would be styles in the markup, which the policy refuses.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // The policy of a page that may load a script lets no text in the page run, however short the script is.
  vite: { build: { assetsInlineLimit: 0 } },
  // Headers are computed from all files as they are on disk, so each has to be in its last place by then.
  integrations: [localisedNotFoundPages(), lightPages(), machineFiles(settings), securityHeaders()],
});
