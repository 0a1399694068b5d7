import { describe, expect, test } from "vitest";
import { lighter } from "../integrations/light-pages.ts";

describe("a lighter page", () => {
  test("names the scopes of its styles in few letters, each as one and no two alike", () => {
    expect(
      lighter(
        "<style>p[data-astro-cid-abcdef12]{}\nb[data-astro-cid-12abcdef]{}</style>" +
          "<p data-astro-cid-abcdef12><b data-astro-cid-12abcdef>x</b></p>",
      ),
    ).toBe("<style>p[data-s0]{}b[data-s1]{}</style><p data-s0><b data-s1>x</b></p>");
  });

  test("has no space between blocks nor at their ends, nor more than one between other elements", () => {
    expect(lighter('<ul>\n<li class="a"> one <b>two</b> <i>three</i> </li>  \n <li> </li> </ul>')).toBe(
      '<ul><li class="a">one <b>two</b> <i>three</i></li><li></li></ul>',
    );
    expect(lighter('<p><a href="/"> one </a></p><p><a href="/"> two </a> <b>three</b></p>')).toBe(
      '<p><a href="/">one</a></p><p><a href="/">two </a> <b>three</b></p>',
    );
    expect(lighter("<p>a: \n  <i>b</i>\n(c  d)   <b>e</b></p>")).toBe("<p>a: <i>b</i> (c  d) <b>e</b></p>");
    expect(lighter("<p>a</p>\n<p>b</p>  <span>c</span>  <b>d</b>")).toBe("<p>a</p><p>b</p> <span>c</span> <b>d</b>");
  });

  test("has no space between what stands in its head, nor between the lines of a drawing", () => {
    expect(
      lighter('<head>\n<meta name="a"> <link rel="b"> <title>c d</title> <style>p{}</style></head> <body></body>'),
    ).toBe('<head><meta name="a"><link rel="b"><title>c d</title><style>p{}</style></head><body></body>');
    expect(lighter('<p>a <svg viewBox="0"> <path d="b"></path> <path d="c"></path> </svg> d</p>')).toBe(
      '<p>a <svg viewBox="0"><path d="b"></path><path d="c"></path></svg> d</p>',
    );
  });

  test("keeps the space between words, and between buttons and labels, which stand in lines", () => {
    const controls = "<button>a</button> <button>b</button> <label>c</label> <label>d</label>";
    expect(lighter(controls)).toBe(controls);
    const html = "<p>a <b>b</b> <span> c </span> d\u00a0e<br> f</p>";
    expect(lighter(html)).toBe(html);
  });

  test("keeps every space where space is shown", () => {
    const shown = "<pre>\n  a <b> b </b>\n  <i>c</i> }\n</pre>";
    expect(lighter(`<div> <p> d </p>  ${shown}  <p> e </p></div>${shown}`)).toBe(
      `<div><p>d</p>  ${shown}  <p>e</p></div>${shown}`,
    );
    const field = "<textarea>\n  a  \n</textarea>";
    expect(lighter(`<div>${field}</div>`)).toBe(`<div>${field}</div>`);
  });
});
