import { codebook, membersOf, quotesOf, selectCommitments, type Anchor, type Commitment } from "@entente/sdk";
import { heading, line, list, paragraph, type Block, type Line } from "../block.ts";
import { actorNames, counted, joined, opening, parts, titleOf, told, type Reader } from "../reader.ts";
import { timeById } from "./times.ts";

/** Every undertaking, by line of work: our summary, the exact words, who, by when and how firmly. */
export function undertakingBlocks(reader: Reader): readonly Block[] {
  const { declaration, language, words } = reader;
  const { undertakings, followUps, frameworks } = selectCommitments(declaration);
  const { undertaking, followUp, framework, counts, wordingNotForce } = words.undertakings;
  return [
    heading(2, words.headings.undertakings),
    paragraph(
      counts(
        counted(undertakings.length, undertaking, reader),
        counted(followUps.length, followUp, reader),
        counted(frameworks.length, framework, reader),
      ),
    ),
    paragraph(wordingNotForce),
    ...declaration.strands.flatMap((strand) => {
      const members = declaration.commitments.filter((commitment) => commitment.strand === strand.id);
      if (members.length === 0) return [];
      const note = told(reader, strand.note);
      return [
        heading(3, strand.title[language]),
        ...(note === undefined ? [] : [paragraph(note)]),
        ...members.flatMap((commitment) => commitmentBlocks(reader, commitment, sortOf(reader, commitment))),
      ];
    }),
  ];
}

/** What an undertaking is, where it is not one to act. */
function sortOf({ declaration, words }: Reader, { id, mechanism }: Commitment): string | undefined {
  if (mechanism !== undefined) return words.undertakings.followUp[0];
  return membersOf(declaration, id).length > 0 ? words.undertakings.framework[0] : undefined;
}

function commitmentBlocks(reader: Reader, commitment: Commitment, sort: string | undefined): readonly Block[] {
  const { declaration, language, words } = reader;
  return [
    heading(4, commitment.title[language]),
    paragraph(parts(sort && opening(sort), commitment.summary[language])),
    ...quotesOf(declaration, commitment).flatMap((anchor) => quoteBlocks(reader, anchor)),
    ...list([
      ...whoLines(reader, commitment),
      ...wordingLines(reader, commitment),
      ...line(words.ourNote, told(reader, commitment.note)),
    ]),
  ];
}

/** Exact words, and in which sentences they stand. */
export function quoteBlocks(
  { declaration, words }: Reader,
  { exact, sentences, expression }: Anchor,
): readonly Block[] {
  const numbers = sentences.map((id) => String(declaration.sentences.findIndex((sentence) => sentence.id === id) + 1));
  const language = declaration.expressions.find(({ id }) => id === expression)?.language;
  const place = [
    ...(language === undefined ? [] : [words.identity.languages[language]]),
    ...(numbers.length === 0 ? [] : [words.undertakings.sentences(numbers.join(", "), numbers.length === 1)]),
  ];
  const where = place.length === 0 ? "" : ` (${place.join(", ")})`;
  return [paragraph(`${words.undertakings.words}${where}${words.colon.trimEnd()}`), { kind: "quote", text: exact }];
}

function whoLines(reader: Reader, commitment: Commitment): readonly Line[] {
  const { words, language } = reader;
  const { obligors, obligorBasis, jointness, beneficiary, mechanism } = commitment;
  const names = obligors.length === 0 ? words.undertakings.nobody : actorNames(reader, obligors);
  const how = words.undertakings;
  const basis = obligorBasis === "stated" ? undefined : codebook.bases[obligorBasis][language];
  return [
    { label: how.who, text: parts(names, basis) },
    { label: how.together, text: codebook.jointnesses[jointness][language] },
    ...line(how.beneficiary, told(reader, beneficiary)),
    ...(mechanism === undefined
      ? []
      : [
          { label: how.by, text: codebook.mechanismTypes[mechanism.type][language] },
          { label: how.from, text: actorNames(reader, mechanism.from) },
          { label: how.to, text: actorNames(reader, mechanism.to) },
          ...line(how.frequency, told(reader, mechanism.frequency)),
        ]),
  ];
}

function wordingLines(reader: Reader, commitment: Commitment): readonly Line[] {
  const { declaration, words, language } = reader;
  const { partOf, noveltyChecked, missingInformation, completionTest = [] } = commitment;
  const how = words.undertakings;
  const missing = missingInformation.map((what) => codebook.missingInformation[what][language]);
  const earlier = noveltyChecked?.earlier.map((id) => titleOf(reader, declaration.instruments, id)) ?? [];
  return [
    { label: how.due, text: timeById(reader, commitment.due) ?? codebook.deadlineStates.none[language] },
    { label: how.firmness, text: codebook.strengths[commitment.strength].label[language] },
    { label: how.phase, text: codebook.phases[commitment.phase][language] },
    { label: how.horizon, text: codebook.horizons[commitment.horizon][language] },
    { label: how.novelty, text: codebook.novelties[commitment.noveltyStated][language] },
    ...(noveltyChecked === undefined
      ? []
      : line(
          how.earlier,
          parts(
            codebook.noveltyFindings[noveltyChecked.value][language],
            joined(reader, earlier),
            noveltyChecked.note[language],
          ),
        )),
    ...line(how.partOf, partOf === undefined ? undefined : titleOf(reader, declaration.commitments, partOf)),
    { label: how.check, text: codebook.verifiabilities[commitment.verifiability][language] },
    ...line(how.missing, missing.length === 0 ? undefined : opening(joined(reader, missing))),
    ...completionTest.map((condition) => ({ label: how.done, text: condition[language] })),
  ];
}
