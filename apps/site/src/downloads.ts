import { declaration } from "./declaration.ts";
import { settings } from "./settings.ts";
import { downloadsOf } from "./view/downloads-view.ts";

/** What can be downloaded of the declaration shown: written once for the pages that name it and for the files. */
export const downloads = downloadsOf(declaration, settings.publishedUrl);
