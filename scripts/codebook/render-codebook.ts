import {
  codebook,
  codingGuide,
  type CodebookEntry,
  type Contrast,
  type Localized,
  type Rule,
  type StatementKind,
  type ValueGuide,
} from "@entente/sdk";

/** Writes the whole codebook as a document that a coder can work from alone. */
export function renderCodebook(): string {
  return [
    "# The codebook",
    "",
    "Generated from `packages/sdk/src/model/codebook` by `npm run codebook`. Change it there.",
    "",
    ...introduction,
    ...codingGuide.steps.flatMap(({ title, rules }, index) => [
      `## Step ${index + 1}. ${title}`,
      "",
      ...rules.map((rule) => `- ${rule}`),
      "",
    ]),
    "## Kinds, in the order in which they are tested",
    "",
    ...Object.entries(codingGuide.kinds).flatMap(([kind, guide]) =>
      renderValue(kind, guide, codebook.kinds[kind as StatementKind]),
    ),
    "## Refining rules",
    "",
    "Rules for wordings on which careless readers differ. Each is stronger than the plain test of its kind.",
    "",
    "| rule | asks | gives |",
    "| --- | --- | --- |",
    ...codebook.rules.filter(({ id }) => !id.startsWith("kind-")).map(renderRule),
    "",
    ...renderField("Strength of wording", codingGuide.strengths, codebook.strengths),
    ...renderField("Novelty, as the words state it", codingGuide.novelties, codebook.novelties),
    ...renderField("Phase", codingGuide.phases, codebook.phases),
    ...renderField("Horizon", codingGuide.horizons, codebook.horizons),
    ...renderField("Jointness", codingGuide.jointnesses, codebook.jointnesses),
    ...renderField("Verifiability", codingGuide.verifiabilities, codebook.verifiabilities),
    ...renderField("Stage of money", codingGuide.moneyStages, codebook.moneyStages),
    ...renderField("Qualifier of a sum", codingGuide.moneyQualifiers, codebook.moneyQualifiers),
    ...statusSection,
  ].join("\n");
}

const introduction = [
  "What a coder needs to read an official declaration: what counts as an undertaking and what does not, and what to record",
  "of each. All examples are invented. The practice it rests on:",
  "",
  "- **G7/G20 Research Group, University of Toronto**: what counts as a commitment, strong and weak verbs, no double counting.",
  "- **Peace Accords Matrix, Kroc Institute**: the unit is the single stipulation; what happened is derived from events.",
  "- **Open Government Partnership**: who coded each field; “no evidence” is a value of its own.",
  "- **IATI and OECD**: a pledge, a commitment and a payment are three things; new money is not money announced before.",
  "- **Manifesto Project**: text is divided into units before it is coded, and both steps are tested by a second coder.",
  "",
  "Three things are kept apart: what was said (a quotation), how it reads (a classification with its cue and its rule), and",
  "what happened (evidence). The steps of this codebook are about the second; its last part says how the third is told.",
  "",
];

const statusSection = [
  "## What happened: from evidence to a status",
  "",
  "A coder says what each record shows; the status follows from all of them by one rule, and nobody types it.",
  "",
  "### What a record shows",
  "",
  ...Object.entries(codebook.showings).map(([value, { en }]) => `- \`${value}\`: ${en}.`),
  "",
  "A plan, a forecast, a sum on another basis and an announcement told again show nothing. So does what happened by the day of",
  "the meeting.",
  "",
  "### The rule",
  "",
  ...codebook.statusRule.map(({ en }, index) => `${index + 1}. ${en}`),
  "",
  "### Levels",
  "",
  ...renderEntries(codebook.statusLevels),
  "### Voices, from the one that carries furthest",
  "",
  ...renderEntries(codebook.voices),
  "### Deadlines",
  "",
  ...Object.entries(codebook.deadlineStates).map(([value, { en }]) => `- \`${value}\`: ${en}.`),
  "",
];

function renderEntries(entries: Readonly<Record<string, CodebookEntry>>): readonly string[] {
  return [...Object.entries(entries).map(([value, { label, test }]) => `- \`${value}\`, ${label.en}. ${test.en}`), ""];
}

function renderRule({ id, kind, test }: Rule): string {
  return `| \`${id}\` | ${test.en} | \`${kind}\` |`;
}

function renderField<Value extends string>(
  title: string,
  guides: Readonly<Record<Value, ValueGuide>>,
  entries: Readonly<Record<Value, CodebookEntry | Localized>>,
): readonly string[] {
  const values = Object.keys(guides) as Value[];
  return [`## ${title}`, "", ...values.flatMap((value) => renderValue(value, guides[value], entries[value]))];
}

function renderValue(value: string, guide: ValueGuide, entry: CodebookEntry | Localized): readonly string[] {
  const label = "label" in entry ? entry.label : entry;
  const test = "test" in entry ? entry.test.en : guide.test;
  return [
    `### \`${value}\`: ${label.en}`,
    "",
    guide.definition,
    "",
    ...(test === undefined ? [] : [`**Test.** ${test}`, ""]),
    "**Examples.**",
    "",
    ...guide.examples.map((words) => `- “${words}”`),
    "",
    ...renderContrasts("Counter-examples", guide.counterExamples),
    ...renderContrasts("Near misses", guide.nearMisses),
  ];
}

function renderContrasts(title: string, contrasts: readonly Contrast[]): readonly string[] {
  return [
    `**${title}.**`,
    "",
    ...contrasts.map(({ words, is, because }) => `- “${words}” is \`${is}\`: ${because}.`),
    "",
  ];
}
