import type { Declaration } from "@entente/sdk";
import { declaration } from "@entente/uk-france-2015";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { akomaNtoso } from "../src/formats/akoma-ntoso.ts";
import { elementRules } from "./fixtures/akoma-ntoso-rules.ts";
import { hostileText, relabelled } from "./fixtures/hostile-labels.ts";
import { allIn, elementsIn, readXml, textIn, type XmlElement } from "./fixtures/read-xml.ts";

type Options = Parameters<typeof akomaNtoso.write>[1];
const write = (source: Declaration, options?: Options): string => akomaNtoso.write(source, options)[0]?.text ?? "";

/** Where an element breaks a rule of the standard, in words; nothing where it keeps all. */
function brokenRules(element: XmlElement): readonly string[] {
  const rule = elementRules[element.name];
  if (rule === undefined) return [`${element.name}: no rule is known`];
  const content = elementsIn(element)
    .map(({ name }) => ` ${name}`)
    .join("");
  const words = element.children.filter((child) => typeof child === "string").join("");
  return [
    ...rule.required
      .filter((name) => element.attributes[name] === undefined)
      .map((name) => `${element.name} without ${name} (${rule.clause})`),
    ...(rule.content.test(content) ? [] : [`${element.name} with${content} (${rule.clause})`]),
    ...(rule.mixed === true || words.trim() === "" ? [] : [`${element.name} with words (${rule.clause})`]),
  ];
}

const root = await readXml(write(declaration));
const everything = allIn(root);
const named = (name: string, elements: readonly XmlElement[] = everything): readonly XmlElement[] =>
  elements.filter((element) => element.name === name);
const [expression] = declaration.expressions;
const source = expression?.text ?? "";

describe("a statement in Akoma Ntoso", () => {
  test("keeps the rules of the standard, element by element", () => {
    expect(root.attributes["xmlns"]).toBe("http://docs.oasis-open.org/legaldocml/ns/akn/3.0");
    expect(everything.flatMap((element) => brokenRules(element))).toEqual([]);
    // Type dateType: one whole day.
    for (const { attributes } of everything)
      if ("date" in attributes) expect(attributes["date"]).toMatch(/^\d{4}-\d\d-\d\d$/);
    // Simple type noWhiteSpace.
    for (const { attributes } of everything) if ("eId" in attributes) expect(attributes["eId"]).toMatch(/^\S+$/);
  });

  test("would be told where it breaks one", () => {
    const sentence: XmlElement = { name: "inline", attributes: {}, children: [] };
    const broken: XmlElement = { name: "section", attributes: {}, children: ["words", sentence] };
    expect([broken, sentence].flatMap((element) => brokenRules(element))).toEqual([
      "section without eId (type hierarchy)",
      "section with inline (type hierarchy)",
      "section with words (type hierarchy)",
      "inline without name (element inline)",
    ]);
  });

  test("has ids by the Naming Convention, each once, and references that lead somewhere", () => {
    const ids = everything.flatMap(({ attributes }) => attributes["eId"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const under = (element: XmlElement, prefix: string): void => {
      for (const child of elementsIn(element)) {
        const id = child.attributes["eId"] ?? "";
        // Naming Convention, ids of elements: prefix, “__”, element_ref, and “_” with a number where there may be several.
        const part = id.slice(prefix === "" ? 0 : prefix.length + 2);
        const short = { section: "sec", paragraph: "para", mainBody: "body" }[child.name] ?? child.name;
        expect(id.startsWith(prefix)).toBe(true);
        const once = ["preface", "mainBody", "heading", "content"].includes(child.name);
        expect(part).toMatch(once ? new RegExp(`^${short}$`) : new RegExp(`^${short}_[1-9]\\d*$`));
        under(child, child.name === "mainBody" ? "" : id);
      }
    };
    const [statement] = named("statement");
    for (const part of statement === undefined ? [] : elementsIn(statement).filter(({ name }) => name !== "meta")) {
      under({ name: "", attributes: {}, children: [part] }, "");
    }
    const references = everything.flatMap(({ attributes: { refersTo, href, source: by } }) => [refersTo, href, by]);
    for (const reference of references)
      if (reference?.startsWith("#") === true) expect(ids).toContain(reference.slice(1));
  });

  test("is identified as a work, an expression and a file by the Naming Convention", () => {
    const valueOf = (level: string, name: string): string | undefined =>
      named(level).flatMap((element) => named(name, allIn(element)))[0]?.attributes["value"];
    const uri = "/akn/xx/statement/2015/uk-france-2015";
    expect(valueOf("FRBRWork", "FRBRuri")).toBe(uri);
    expect(valueOf("FRBRWork", "FRBRthis")).toBe(`${uri}/!main`);
    expect(valueOf("FRBRWork", "FRBRcountry")).toBe(uri.split("/")[2]);
    expect(valueOf("FRBRWork", "FRBRprescriptive")).toBe("false");
    expect(valueOf("FRBRExpression", "FRBRthis")).toBe(`${uri}/eng@/!main`);
    expect(valueOf("FRBRManifestation", "FRBRthis")).toBe(`${uri}/eng@/!main.xml`);
    const dates = named("FRBRdate").map(({ attributes: { name, date } }) => `${name ?? ""} ${date ?? ""}`);
    expect(new Set(dates)).toEqual(
      new Set([
        "meeting 2015-07-28",
        "published-not-before 2015-07-29",
        "published-not-after 2015-07-30",
        `markup ${declaration.updated}`,
      ]),
    );
  });

  test("says the words of the source, sentence by sentence and paragraph by paragraph", () => {
    const sentences = named("inline").filter(({ attributes }) => attributes["name"] === "sentence");
    expect(sentences.map((element) => textIn(element))).toEqual(declaration.sentences.map(({ text }) => text));
    expect(sentences.map(({ attributes }) => attributes["GUID"])).toEqual(
      declaration.sentences.map(({ id }) => `urn:entente:uk-france-2015:sentences:${id}`),
    );
    expect(named("paragraph").map((element) => textIn(element))).toEqual(
      declaration.paragraphs.map(({ start, end }) => source.slice(start, end)),
    );
    expect(named("docTitle").map((element) => textIn(element))).toEqual([expression?.title]);
    const headings = declaration.sections.flatMap(({ heading }) => (heading === undefined ? [] : [heading]));
    expect(named("heading").map((element) => textIn(element))).toEqual(
      headings.map(({ start, end }) => source.slice(start, end)),
    );
  });

  test("marks the words of records, and leaves out only those that cross or reach over a sentence", () => {
    const marks = new Map<string, number>();
    for (const { attributes } of everything) {
      const id = attributes["refersTo"];
      if (id !== undefined) marks.set(id, (marks.get(id) ?? 0) + 1);
    }
    expect(marks.get("#actor-bernard-cazeneuve")).toBe(1);
    const { actors, places, events, instruments, dates, money, quantities } = declaration;
    const anchors = [actors, places, events, instruments, dates, money, quantities]
      .flat()
      .flatMap((record) => record.anchors);
    const marked = [...marks.values()].reduce((sum, count) => sum + count, 0);
    // Those in the furniture of the page are no part of the text.
    const inText = anchors.filter(({ sentences, exact }) => sentences.length > 0 || expression?.title.includes(exact));
    expect(marked).toBeGreaterThan(inText.length * 0.95);
    expect(marked).toBeLessThanOrEqual(anchors.length);
    const people = named("quantity").find(
      ({ attributes }) => attributes["refersTo"] === "#quantity-people-to-be-helped",
    );
    expect(people?.attributes["normalized"]).toBe("2500000");
    expect(named("date").map(({ attributes }) => attributes["date"])).toContain("2015-07-28");
  });

  test("keeps bounds, inferences and uncertain dates in words", () => {
    const showAs = (eId: string): string | undefined =>
      everything.find(({ attributes }) => attributes["eId"] === eId)?.attributes["showAs"];
    expect(showAs("sum-coquelles-security")).toMatch(/^up to “£7 million”, /);
    expect(showAs("date-end-of-the-week")).toBe("between 28 July 2015 and 2 August 2015");
    const note = everything.find(({ attributes }) => attributes["eId"] === "note-sum-uk-aid-in-africa");
    const texts =
      note === undefined ? [] : elementsIn(note).map((p) => `${p.attributes["xml:lang"] ?? ""}: ${textIn(p)}`);
    expect(texts[0]).toBe("en: Who pays: inferred by us");
    expect(texts.some((text) => text.startsWith("fr: «\u00a0This includes\u00a0» renvoie"))).toBe(true);
    expect(named("keyword").some(({ attributes }) => attributes["value"] === "follow-up")).toBe(true);
  });

  test("follows a change: words that cross, no text held, a treaty, labels in French", async () => {
    const [first] = declaration.sentences;
    const start = first?.start ?? 0;
    const mark = (from: number, to: number) => ({
      ...{ expression: "en", exact: source.slice(start + from, start + to), sentences: ["sentence-1"] },
      ...{ start: start + from, end: start + to },
    });
    const changed: Declaration = {
      ...declaration,
      work: { ...declaration.work, legalCharacter: { ...declaration.work.legalCharacter, value: "treaty" }, dates: [] },
      expressions: declaration.expressions.map(({ text: _text, ...rest }) => rest),
      events: [],
      actors: declaration.actors.map((actor) =>
        actor.id === "home-secretary"
          ? { ...actor, anchors: [mark(4, 18)] }
          : actor.id === "bernard-cazeneuve"
            ? { ...actor, anchors: [mark(9, 22)] }
            : { ...actor, anchors: [] },
      ),
    };
    const elements = allIn(await readXml(write(changed, { language: "fr" })));
    expect(elements.flatMap((element) => brokenRules(element))).toEqual([]);
    const sentences = named("inline", elements).filter(({ attributes }) => attributes["name"] === "sentence");
    expect(sentences.map((element) => textIn(element))).toEqual(declaration.sentences.map(({ text }) => text));
    expect(named("role", elements).map((element) => textIn(element))).toEqual(["Home Secretary"]);
    expect(named("person", elements)).toEqual([]);
    expect(named("FRBRprescriptive", elements)[0]?.attributes["value"]).toBe("true");
    expect(named("FRBRuri", elements)[0]?.attributes["value"]).toBe("/akn/xx/statement/nn/uk-france-2015");
    expect(named("TLCRole", elements).map(({ attributes }) => attributes["showAs"])).toContain(
      "ministre britannique de l’Intérieur",
    );
  });

  test("is the same for the same data", () => {
    expect(write(declaration)).toBe(write(declaration));
  });
});

test("no label and no word of the text breaks it", async () => {
  const shape = everything.map(({ name }) => name);
  const [first] = declaration.sentences;
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (en, fr) => {
      const { start = 0, end = 0 } = first ?? {};
      const words = `${en} ${fr}`.padEnd(end - start, "x").slice(0, end - start);
      const changed: Declaration = {
        ...relabelled(declaration, { en, fr }),
        expressions: declaration.expressions.map((version) =>
          version.text === undefined
            ? version
            : { ...version, text: version.text.slice(0, start) + words + version.text.slice(end) },
        ),
        sentences: declaration.sentences.map((sentence) =>
          sentence === first ? { ...sentence, text: words } : sentence,
        ),
      };
      const elements = allIn(await readXml(write(changed)));
      expect(elements.map(({ name }) => name)).toEqual(shape);
      expect(elements.flatMap((element) => brokenRules(element))).toEqual([]);
      expect(textIn(named("inline", elements)[0] ?? root)).toHaveLength(words.length);
    }),
    { numRuns: 15 },
  );
});
