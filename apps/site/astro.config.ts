import { defineConfig } from "astro/config";
import { localisedNotFoundPages } from "./integrations/localised-not-found-pages.ts";
import { securityHeaders } from "./integrations/security-headers.ts";
import { readSiteSettings } from "./site-settings.ts";

export default defineConfig({
  site: readSiteSettings(process.env).siteUrl,
  output: "static",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "always" },
  // The default, "jsx", joins words: it drops the line break between two inline elements.
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  // The policy of a page that may load a script lets no text in the page run, however short the script is.
  vite: { build: { assetsInlineLimit: 0 } },
  // The policy is computed from the pages as they are on disk, so the pages have to be in their last place by then.
  integrations: [localisedNotFoundPages(), securityHeaders()],
});
