import { describe, expect, it } from "vitest";
import { declaration } from "../../src/declaration.ts";
import { shortFormsView } from "../../src/view/short-forms-view.ts";

const union = declaration.terms.filter(({ abbreviation }) => abbreviation?.en === "EU");
const formsIn = (content: string, language: "en" | "fr" = "en") =>
  shortFormsView(content, union, language).flatMap(({ forms }) =>
    forms.map(({ form, lang }) => (lang === undefined ? form : `${form} (${lang})`)),
  );

describe("a short form is listed", () => {
  it.each([
    ["where it is used", "<p>Money from the EU.</p>"],
    ["where it stands before a hyphen or in other elements", "<p>the <b>EU</b>-Africa plan</p>"],
    ["where a heading ends before it", "<h2>Trade</h2><p>EU trade</p>"],
    ["where the full name stands too late", "<p>The EU. The European Union (EU).</p>"],
    ["where the full name does not tell that it is meant", "<p>The European Union and the EU</p>"],
  ])("%s", (_, content) => {
    expect(formsIn(content)).toEqual(["EU"]);
  });

  it("with what it stands for", () => {
    expect(shortFormsView("<p>EU</p>", union, "en")).toEqual([
      { forms: [{ form: "EU", lang: undefined }], meaning: "European Union" },
    ]);
  });

  it("in the language in which the page quotes it, explained in the language of the page", () => {
    expect(shortFormsView('<p lang="en">EU funds</p>', union, "fr")).toEqual([
      { forms: [{ form: "EU", lang: "en" }], meaning: "Union européenne" },
    ]);
    expect(formsIn('<p>L’UE, <span lang="en">the EU</span></p>', "fr")).toEqual(["UE", "EU (en)"]);
  });
});

describe("a short form is not listed", () => {
  it.each([
    ["where the page does not use it", "<p>Europe</p>"],
    ["inside another word", "<p>EUR 10, PEU, EU2</p>"],
    ["as a word in small letters", "<p>eu</p>"],
    ["where the full name leads to it, over a line too", "<p>The European\n Union (EU). The EU.</p>"],
    ["where the full name follows", "<p>The EU (European Union)</p>"],
    ["in an attribute", '<p title="EU"><a href="/EU">x</a></p>'],
    ["in a style or a script", "<style>.EU {}</style><script>EU</script>"],
    ["in what is closed", "<div popover>EU</div>"],
    ["in another language than its own", '<p lang="de">EU</p>'],
  ])("%s", (_, content) => {
    expect(formsIn(content)).toEqual([]);
  });

  it("twice, where both languages write it alike", () => {
    const [term] = union;
    if (term === undefined) throw new Error("the declaration no longer has this term");
    const alike = [{ ...term, abbreviation: { en: "EU", fr: "EU" } }];
    const [told] = shortFormsView('<p>EU <span lang="en">EU</span></p>', alike, "fr");
    expect(told?.forms).toHaveLength(1);
  });
});
