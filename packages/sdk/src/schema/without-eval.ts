import * as z from "zod";

/**
 * Zod tries, when an object schema is made, whether it may write code at run time, which a page with a strict content
 * security policy reports as a violation. Ours are made without; the application's own schemas are left as they were.
 */
const before = z.config().jitless;
z.config({ jitless: true });

/** Gives Zod back the setting that it had, once all schemas of this room are made. */
export function restoreSetting(): void {
  z.config({ jitless: before ?? false });
}
