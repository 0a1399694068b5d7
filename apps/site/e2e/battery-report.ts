import type { BatteryReport, SeenDefect } from "../src/battery.ts";
import { kindsOfPage } from "../src/i18n/routes.ts";
import type { BuiltPage } from "./built-site.ts";
import { allChecks, engineChecks } from "./checks/all-checks.ts";
import type { Findings } from "./inspect.ts";
import { pagesOfKind } from "./pages-of-kind.ts";

/** When the checks ran, on what, and with what. */
type Circumstances = Pick<BatteryReport, "date" | "declaration" | "browser" | "engines">;

/** Puts together what the checks found on every page, and on the pages with one thing wrong. */
export function batteryReport(
  circumstances: Circumstances,
  findings: ReadonlyMap<BuiltPage, Findings>,
  defects: readonly SeenDefect[],
): BatteryReport {
  const pages = [...findings.keys()];
  const kinds = kindsOf(pages);
  return {
    ...circumstances,
    pages: kinds.map(({ kind, en, fr }) => ({ kind, en: en.length, fr: fr.length })),
    checks: allChecks.map((check) => {
      const asked = [...findings].filter(([, found]) => found.has(check.name));
      return {
        name: check.name,
        description: check.description,
        asksAnEngine: engineChecks.has(check),
        pages: asked.length,
        problems: asked.flatMap(([page, found]) =>
          (found.get(check.name) ?? []).map((problem) => ({ kind: kindOf(page, kinds), page: page.path, problem })),
        ),
      };
    }),
    defects,
  };
}

interface Kind extends Readonly<Record<BuiltPage["language"], readonly BuiltPage[]>> {
  readonly kind: string;
}

function kindsOf(pages: readonly BuiltPage[]): readonly Kind[] {
  return kindsOfPage
    .map((kind) => ({ kind, en: pagesOfKind(kind, "en", pages), fr: pagesOfKind(kind, "fr", pages) }))
    .filter(({ en, fr }) => en.length + fr.length > 0);
}

function kindOf(page: BuiltPage, kinds: readonly Kind[]): string {
  const found = kinds.find((kind) => kind[page.language].includes(page));
  if (found === undefined) throw new Error(`${page.path} is a page of no kind.`);
  return found.kind;
}
