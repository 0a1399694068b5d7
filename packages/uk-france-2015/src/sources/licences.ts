import type { Licence } from "@entente/sdk";

/** For papers of the UK Parliament; the copies that were read do not repeat it. */
export const openParliamentLicence: Licence = {
  name: {
    en: "contains Parliamentary information licensed under the Open Parliament Licence v3.0",
    fr: "contient des informations parlementaires sous licence Open Parliament Licence v3.0",
  },
  confirmed: false,
};
