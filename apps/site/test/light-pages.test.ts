import { describe, expect, test } from "vitest";
import { lighter } from "../integrations/light-pages.ts";

describe("a lighter page", () => {
  test("names the scopes of its styles in few letters, each as one and no two alike", () => {
    expect(
      lighter(
        "<style>p[data-astro-cid-abcdef12]{}\nb[data-astro-cid-12abcdef]{}</style>" +
          "<p data-astro-cid-abcdef12><b data-astro-cid-12abcdef data-astro-cid-abcdef12>x</b></p>",
      ),
    ).toBe("<style>p[data-s0]{}b[data-s1]{}</style><p data-s0><b data-s1 data-s0>x</b></p>");
  });

  test("has no space at the ends of blocks, nor more than one between elements", () => {
    expect(lighter('<ul>\n<li class="a"> one <b>two</b> <i>three</i> </li>  \n <li> </li> </ul>')).toBe(
      '<ul><li class="a">one <b>two</b> <i>three</i></li> <li></li></ul>',
    );
  });

  test("keeps the space between words, marked or not", () => {
    const html = "<p>a <b>b</b> <span> c </span> d\u00a0e<br> f</p>";
    expect(lighter(html)).toBe(html);
  });

  test("keeps every space where space is shown", () => {
    const shown = "<pre>\n  a <b> b </b>\n  <i>c</i> }\n</pre>";
    expect(lighter(`<div> <p> d </p>  ${shown}  <p> e </p></div>${shown}`)).toBe(
      `<div><p>d</p>  ${shown}  <p>e</p></div>${shown}`,
    );
  });
});
