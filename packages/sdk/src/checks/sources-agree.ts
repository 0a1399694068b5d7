import type { Problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import type { Check } from "./check.ts";
import { citedSources } from "./cited-sources.ts";

export const sourcesAgree: Check = {
  name: "sources-agree",
  description: "What is told of one address is the same wherever it is cited.",
  scope: "record",
  check: (declaration) => {
    const known = new Map<string, { readonly source: Source; readonly record: string }>();
    return citedSources(declaration).flatMap(({ record, field, part }): Problem[] => {
      if (part.url === undefined) return [];
      const first = known.get(part.url);
      if (first === undefined) {
        known.set(part.url, { source: part, record });
        return [];
      }
      const other = differing(first.source, part);
      if (other === undefined) return [];
      return [
        {
          rule: "sources-agree",
          record,
          field: `${field}.${other}`,
          wrong: `“${other}” is told otherwise than in ${first.record}, and the address is the same`,
          expected: "one description for each address",
          advice: "Describe the source once and cite it in both records.",
        },
      ];
    });
  },
};

function differing(a: Source, b: Source): string | undefined {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Source>;
  return [...fields].find((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
}
