import type { Declaration } from "../model/declaration.ts";
import type { Localized } from "../model/values.ts";
import type { Check } from "./check.ts";
import { citedSources } from "./cited-sources.ts";

export const copiesExplained: Check = {
  name: "copies-explained",
  description: "A copy or a source has an address, or says why none is given.",
  scope: "record",
  check: (declaration) =>
    addressed(declaration)
      .filter(({ url, noLink }) => (url === undefined) === (noLink === undefined))
      .map(({ record, prefix, url }) => ({
        rule: "copies-explained",
        record,
        field: `${prefix}${url === undefined ? "url" : "noLink"}`,
        wrong:
          url === undefined ? "there is neither an address nor a reason" : "there is an address and a reason for none",
        expected: "either `url` or `noLink`",
        advice: "Give the address if it is confirmed; otherwise say why none is given.",
      })),
};

interface Addressed {
  readonly record: string;
  readonly prefix: string;
  readonly url?: string | undefined;
  readonly noLink?: Localized | undefined;
}

function addressed(declaration: Declaration): readonly Addressed[] {
  return [
    ...declaration.manifestations.map(({ id, url, noLink }) => ({
      record: `manifestations.${id}`,
      prefix: "",
      url,
      noLink,
    })),
    ...citedSources(declaration).map(({ record, field, part: { url, noLink } }) => ({
      record,
      prefix: `${field}.`,
      url,
      noLink,
    })),
  ];
}
