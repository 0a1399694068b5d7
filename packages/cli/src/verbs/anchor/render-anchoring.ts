import { renderCodeFrame } from "../../layout/code-frame.ts";
import { legible } from "../../layout/legible.ts";
import { indented, type Screen } from "../../layout/screen.ts";
import type { AnchorPlace, Anchoring } from "./anchoring.ts";

/** What looking for words gave, for people. */
export function renderAnchoring(anchoring: Anchoring, text: string, screen: Screen): string {
  const places = (some: readonly AnchorPlace[]): readonly string[] =>
    some.map((place) => renderPlace(place, text, screen));
  const words = legible(`“${anchoring.asked.exact}”`);
  const { expression } = anchoring;
  switch (anchoring.outcome) {
    case "found":
      return [`${words} stands once in “${expression}”.`, ...places([anchoring.place])].join("\n\n");
    case "ambiguous": {
      const { candidates } = anchoring;
      const advice = "Each selector below tells one of them from the others.";
      return [`${words} stands ${candidates.length} times in “${expression}”. ${advice}`, ...places(candidates)].join(
        "\n\n",
      );
    }
    case "orphaned": {
      const { candidates, suggestion } = anchoring;
      if (candidates.length > 0) {
        return [`${words} stands in “${expression}”, but not with that context.`, ...places(candidates)].join("\n\n");
      }
      if (suggestion === undefined) return `${words} does not stand in “${expression}”, nor does anything near it.`;
      const others = suggestion.ambiguous ? " Others are as near." : "";
      return [
        `${words} does not stand in “${expression}”. The nearest passage is “${legible(suggestion.selector.exact)}”.${others}`,
        ...places([suggestion]),
      ].join("\n\n");
    }
  }
}

function renderPlace(
  { selector, start, end, line, column, sentences }: AnchorPlace,
  text: string,
  screen: Screen,
): string {
  const where = sentences.length === 0 ? "no sentence" : sentences.map(({ id }) => id).join(", ");
  return [
    indented(`${where}, line ${line}, column ${column}, at ${start}–${end}`, 0, screen),
    renderCodeFrame(text, { start, end }, screen),
    // Not wrapped, so that it can be copied.
    `  ${legible(JSON.stringify(selector))}`,
  ].join("\n");
}
