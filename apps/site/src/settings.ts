import { readSiteSettings } from "../site-settings.ts";

/** What whoever publishes the site has set. */
export const settings = readSiteSettings(process.env);
