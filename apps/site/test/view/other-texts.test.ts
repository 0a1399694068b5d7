import { dayOfDeclaration, type Instrument } from "@entente/sdk";
import { describe, expect, test } from "vitest";
import { declaration } from "../../src/declaration.ts";
import { languages } from "../../src/i18n/language.ts";
import { familyView } from "../../src/view/family-view.ts";
import { noveltyView } from "../../src/view/novelty-view.ts";
import { dateBesideTitle, inOrderOfTime, sideOf, whenMade } from "../../src/view/side-of-statement.ts";
import { subjectView, textsOn } from "../../src/view/subjects-view.ts";
import { comparisonsView, expressionsView } from "../../src/view/two-texts-view.ts";

const day = dayOfDeclaration(declaration);

function madeUp(facts: Partial<Instrument>): Instrument {
  return {
    id: "made-up",
    title: { en: "plan of 1 May 2001", fr: "plan du 1er mai 2001" },
    parties: [],
    relations: [],
    anchors: [],
    ...facts,
  };
}

describe("on which side of the declaration a text lies", () => {
  const year = day.slice(0, 4);

  test("a text that ends before it is earlier, and one that begins after it is later", () => {
    expect(sideOf(declaration, madeUp({ made: "2001", earliest: "2001-01-01", latest: "2001-12-31" }))).toBe("before");
    expect(sideOf(declaration, madeUp({ made: "2101", earliest: "2101-01-01", latest: "2101-12-31" }))).toBe("after");
  });

  test("a date that leaves it open, or none, puts it on neither", () => {
    const sameYear = { made: year, earliest: `${year}-01-01`, latest: `${year}-12-31` };
    expect(sideOf(declaration, madeUp(sameYear))).toBe("undated");
    expect(sideOf(declaration, madeUp({}))).toBe("undated");
  });

  test("the declaration's own words date a text where no source does", () => {
    const mention = declaration.dates.find(({ edtf }) => edtf !== undefined);
    if (mention === undefined) throw new Error("The declaration names no date.");
    expect(whenMade(declaration, madeUp({ date: mention.id }))?.edtf).toBe(mention.edtf);
  });

  test("texts stand in the order of time, those without a date last", () => {
    const windows = inOrderOfTime(declaration).map((text) => whenMade(declaration, text));
    const starts = windows.map((made) => made?.earliest ?? "~");
    expect(starts).toEqual([...starts].sort());
    expect(windows).toHaveLength(declaration.instruments.length);
  });

  test("a date that the title tells is not told again", () => {
    const text = madeUp({ made: "2001-05-01", earliest: "2001-05-01", latest: "2001-05-01" });
    expect(dateBesideTitle(declaration, text, "en")).toBeUndefined();
    expect(dateBesideTitle(declaration, { ...text, title: { en: "plan", fr: "plan" } }, "fr")).toBe("1er mai 2001");
  });
});

describe.each(languages)("other texts, in %s", (language) => {
  const family = familyView(declaration, language);
  const all = [...family.before, ...family.after, ...family.undated];

  test("every text stands once, under a title that begins a line", () => {
    expect(all.map(({ id }) => id).sort()).toEqual(declaration.instruments.map(({ id }) => id).sort());
    expect(all.filter(({ title }) => /^\p{Ll}/u.test(title[language]))).toEqual([]);
  });

  test("a text is told to be named if and only if words of the declaration name it", () => {
    for (const { id, anchors } of declaration.instruments) {
      expect(all.find((text) => text.id === id)?.isNamed).toBe(anchors.length > 0);
    }
  });

  test("every relation leads to a sentence or to a text of the page", () => {
    const ids = new Set(declaration.sentences.map(({ id }) => id));
    for (const { inStatement, toTexts } of all) {
      for (const { path } of inStatement) expect(ids).toContain(path.split("#")[1]);
      for (const { path } of toTexts) expect(all.map(({ id }) => id)).toContain(path.split("#")[1]);
    }
    const shown = all.flatMap(({ inStatement, toTexts }) => [...inStatement, ...toTexts]);
    expect(shown).toHaveLength(declaration.instruments.flatMap(({ relations }) => relations).length);
  });

  test.each(declaration.subjects)("$id shows all that treats it, each with its source", (subject) => {
    const { before, here, after, undated } = subjectView(declaration, subject, language);
    expect([...before, ...after, ...undated]).toHaveLength(subject.appearances.length);
    expect(here).toHaveLength(subject.commitments.length);
    expect(here.filter(({ quotes }) => quotes.length === 0)).toEqual([]);
    expect(before.map(({ source }) => source.title)).not.toContain("");
  });

  test("firmness is shown where a text's own words were read, and nowhere else", () => {
    const shown = declaration.subjects.flatMap((subject) => {
      const { before, after, undated } = subjectView(declaration, subject, language);
      return [...before, ...after, ...undated].map(({ firmness }) => firmness?.strength);
    });
    const read = declaration.subjects.flatMap(({ appearances }) => appearances.map(({ strength }) => strength));
    expect([...shown].sort()).toEqual([...read].sort());
  });

  test("what is new is told only where earlier texts were compared, with every earlier text", () => {
    for (const commitment of declaration.commitments) {
      const novelty = noveltyView(declaration, commitment, language);
      expect(novelty?.earlier.length).toBe(commitment.noveltyChecked?.earlier.length);
    }
  });
});

test("a text told by two sources is counted once", () => {
  const [subject] = declaration.subjects.filter(({ appearances }) => appearances.length > 0);
  const [appearance] = subject?.appearances ?? [];
  if (subject === undefined || appearance === undefined) throw new Error("The declaration has no subject.");
  const twice = { ...subject, appearances: [appearance, appearance] };
  const counts = (["before", "after", "undated"] as const).map((side) => textsOn(declaration, twice, side));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
});

describe.each(languages)("the official texts, in %s", (language) => {
  test("each is shown with its copies", () => {
    const texts = expressionsView(declaration, language);
    expect(texts.filter(({ isShown }) => isShown)).toHaveLength(1);
    expect(texts.flatMap(({ copies }) => copies)).toHaveLength(declaration.manifestations.length);
  });

  test("every point stands with the extent to which the texts were compared", () => {
    const shown = comparisonsView(declaration, language).flatMap(({ extent, points }) =>
      points.map(({ id }) => [id, extent.en]),
    );
    expect(shown).toEqual(declaration.alignments.map(({ id, extent }) => [id, extent.en]));
  });

  test("two extents are told apart", () => {
    const [first, second, ...others] = declaration.alignments;
    if (first === undefined || second === undefined) throw new Error("The declaration has no two points.");
    const whole = { en: "The whole texts were compared.", fr: "Les textes entiers ont été comparés." };
    const varied = { ...declaration, alignments: [{ ...first, extent: whole }, second, ...others] };
    expect(comparisonsView(varied, language).map(({ points }) => points.length)).toEqual([1, others.length + 1]);
  });
});
