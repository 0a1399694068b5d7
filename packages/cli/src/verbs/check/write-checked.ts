import { formatProblem } from "@entente/sdk";
import { renderCodeFrame } from "../../layout/code-frame.ts";
import { legible } from "../../layout/legible.ts";
import { indented, screenOf, type Screen } from "../../layout/screen.ts";
import { writeText } from "../../layout/write.ts";
import { linesIn } from "../../lines.ts";
import type { QuotedPlace } from "../../quoted-places.ts";
import type { Terminal } from "../../terminal.ts";
import type { CheckedFile, LocatedProblem } from "./checked-file.ts";

/** Tells what became of each file, with the words around each problem. */
export function checkedForPeople(checked: readonly CheckedFile[], terminal: Terminal): void {
  const screen = screenOf(terminal.out);
  for (const one of checked) {
    const name = screen.style("bold", legible(one.file));
    if (one.outcome === "fine") writeText(`${name}: no problem in ${one.records} records`, terminal);
    else if (one.outcome === "refused") terminal.err.write(`${legible(one.reason)}\n`);
    else {
      const problems = one.problems.map((problem) => describe(one.file, problem, screen));
      writeText([`${name}: ${count(problems.length)}`, ...problems, ""].join("\n\n").trimEnd(), terminal);
    }
  }
}

function describe(file: string, { problem, at, places }: LocatedProblem, screen: Screen): string {
  const { rule, record, field, wrong, expected, advice } = problem;
  const place = field === "" ? record : `${record}.${field}`;
  return [
    `${screen.style("red", legible(place))} (${rule})`,
    indented(legible(`${capitalised(wrong)}.`), 2, screen),
    indented(legible(`Expected: ${expected}. ${advice}`), 2, screen),
    `  at ${legible(file)}:${at.line}:${at.column}`,
    ...places.flatMap((one) => [frameTitle(one), renderCodeFrame(one.text, one, screen)]),
  ].join("\n");
}

function frameTitle({ expression, text, start, certainty }: QuotedPlace): string {
  const { line, column } = linesIn(text).placeOf(start);
  const words = {
    there: "in the text",
    "one-of-several": "one of the places in the text",
    "other-context": "the same words in another context, in the text",
    nearest: "the nearest passage of the text",
  } as const;
  return `  ${words[certainty]} “${legible(expression)}”, line ${line}, column ${column}:`;
}

/** Tells problems as commands that a GitHub workflow shows beside the file; nothing where all is well. */
export function checkedForGithub(checked: readonly CheckedFile[], terminal: Terminal): void {
  for (const one of checked) {
    const file = one.file === "-" ? [] : [["file", one.file] as const];
    if (one.outcome === "refused") {
      writeText(workflowError([...file, ["title", "entente"]], one.reason), terminal);
    } else if (one.outcome === "problems") {
      for (const { problem, at } of one.problems) {
        const place = [["line", String(at.line)] as const, ["col", String(at.column)] as const];
        const title = ["title", `entente: ${problem.rule}`] as const;
        writeText(workflowError([...file, ...place, title], formatProblem(problem)), terminal);
      }
    }
  }
}

/** A workflow command; what it holds cannot end it or begin another. */
function workflowError(properties: readonly (readonly [string, string])[], message: string): string {
  const escaped = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const list = properties.map(([name, value]) => {
    return `${name}=${escaped(value).replaceAll(":", "%3A").replaceAll(",", "%2C")}`;
  });
  return `::error ${list.join(",")}::${escaped(message)}`;
}

/** The same for programs. */
export function checkedForJson(checked: readonly CheckedFile[]): unknown {
  return {
    files: checked.map((one) =>
      one.outcome === "problems"
        ? {
            file: one.file,
            outcome: one.outcome,
            problems: one.problems.map(({ problem, at, places }) => ({
              ...problem,
              ...at,
              places: places.map(({ expression, text, start, end, certainty }) => ({
                expression,
                start,
                end,
                ...linesIn(text).placeOf(start),
                certainty,
              })),
            })),
          }
        : one,
    ),
  };
}

function count(problems: number): string {
  return problems === 1 ? "1 problem" : `${problems} problems`;
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
