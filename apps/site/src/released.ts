import { declaration } from "./declaration.ts";

/** What is read of data that were released, whatever shape they have. */
interface Released {
  readonly work: { readonly id: string };
  readonly dataVersion: string;
}

/* A release leaves what it gave out beside the code; before the first there is nothing. */
const [last] = Object.values(
  import.meta.glob<Released>("../../../published/declaration.json", { eager: true, import: "default" }),
);

/** Whether the registry has the packages, whichever declaration is shown. */
export const packagesReleased = last !== undefined;

/** The version of the data on this declaration that was released last; `undefined` while none was. */
export const releasedVersion = last?.work.id === declaration.work.id ? last.dataVersion : undefined;
