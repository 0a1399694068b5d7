import { DeclaredTypes } from "./declared-types.ts";
import { packagesRead } from "./read-packages.ts";

/** The types of a declaration, as the reference of the site tells them. */
export const declaredTypes = new DeclaredTypes(packagesRead);
