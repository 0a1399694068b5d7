import { permitsOf } from "../../integrations/page-permits.ts";
import { type ContentCoding, encode } from "../../server/content-coding.ts";
import type { Check, Visit } from "../check.ts";

/** Ten segments: what a server may send before it has heard from the reader again. */
const firstRoundTrip = 14_600;

/** One segment more where so many records bear on one undertaking that a reader would miss some of them (decision 0015). */
const manyRecords = 20;
const segment = 1_460;

/** What a page that needs a script may cost, script included, before it shows a first result. */
const firstResult = 25_000;
const largestScript = 6_000;

export const pageWeight: Check = {
  name: "page weight",
  description: {
    en: "The page comes in one round trip: at most 14,600 bytes, in gzip and in brotli. With more than 20 records it may have 16,060. With a script that is due it may have 25,000, of which 6,000 for the script.",
    fr: "La page arrive en un aller-retour : 14 600 octets au plus, en gzip comme en brotli. Avec plus de 20 éléments, elle peut en avoir 16 060. Avec un script prévu, elle peut en avoir 25 000, dont 6 000 pour le script.",
  },
  check: async (visit) => {
    if (permitsOf(visit.page.path).forDevelopers) return [];
    const problems: string[] = [];
    for (const coding of ["gzip", "br"] as const) {
      const page = await weigh(Buffer.from(visit.page.html), coding);
      const scripts = permitsOf(visit.page.path).script ? await weighScripts(visit, coding) : undefined;
      const [weight, limit] = scripts === undefined ? [page, firstRoundTripOf(visit)] : [page + scripts, firstResult];
      if (weight > limit) problems.push(`${weight} bytes in ${coding}: ${weight - limit} too many`);
      if ((scripts ?? 0) > largestScript) problems.push(`The script has ${scripts} bytes in ${coding}`);
    }
    return problems;
  },
};

function firstRoundTripOf({ page }: Visit): number {
  const records = page.elements.filter(({ attributes }) => attributes.get("class")?.split(" ").includes("record"));
  return records.length > manyRecords ? firstRoundTrip + segment : firstRoundTrip;
}

async function weighScripts({ page, tab }: Visit, coding: ContentCoding): Promise<number> {
  const addresses = page.elements.flatMap(({ name, attributes }) =>
    name === "script" ? (attributes.get("src") ?? []) : [],
  );
  let weight = 0;
  for (const address of addresses) {
    const script = await fetch(new URL(address, tab.url()));
    weight += await weigh(Buffer.from(await script.arrayBuffer()), coding);
  }
  return weight;
}

async function weigh(content: Buffer, coding: ContentCoding): Promise<number> {
  return (await encode(content, coding)).length;
}
