import { describe, expect, test } from "vitest";
import { withoutUnusedStyles } from "../integrations/unused-styles.ts";

describe("a page without unused styles", () => {
  test("keeps the rules for an element of which an attribute holds an angle", () => {
    const html = '<style>.a{x:1}</style><p title="1 > 0" class="a">x</p>';
    expect(withoutUnusedStyles(html)).toBe(html);
  });

  const ruled = (css: string): string => withoutUnusedStyles(`<style>${css}</style><p class="a b">x</p>`);

  test.each([
    ["p{x:1}", "p{x:1}"],
    [".a{x:1}.c{x:1}.b{x:1}", ".a{x:1}.b{x:1}"],
    [".a .c{x:1}", ""],
    [".c,.a.b,.a>.d:hover{x:1}", ".a.b{x:1}"],
    [".a:not(.c,.d) p{x:1}", ".a:not(.c,.d) p{x:1}"],
    [":root:has([value=y]:checked) .a:not(.c){x:1}", ":root:has([value=y]:checked) .a:not(.c){x:1}"],
    [":is(.c,.a:not(.d)){x:1}", ":is(.c,.a:not(.d)){x:1}"],
    ["@media (width<=62rem){.a{x:1}.c{x:1}}", "@media (width<=62rem){.a{x:1}}"],
    ["@media print{.c{x:1}}.a{x:.5rem}", ".a{x:.5rem}"],
  ])("of %s keeps %s", (css, kept) => {
    expect(ruled(css)).toBe(`<style>${kept}</style><p class="a b">x</p>`);
  });

  test.each([
    ["p[data-s0]{}", "<p data-s0>a<i data-s0>b</i></p>", "<p data-s0>a<i>b</i></p>"],
    [
      ".x[data-s0] i[data-s0]{}",
      '<p class="x y" data-s0>a<i data-s0>b</i></p>',
      '<p class="x y" data-s0>a<i data-s0>b</i></p>',
    ],
    ["i.x[data-s0]{}", '<i data-s0>a</i><i class="x" data-s0>b</i>', '<i>a</i><i class="x" data-s0>b</i>'],
    ["p[data-s0],p[data-s1]:not(:last-child){}", "<p data-s0 data-s1>a</p>", "<p data-s0 data-s1>a</p>"],
    [":is(b,i)[data-s0]{}", "<p data-s0>a</p>", "<p data-s0>a</p>"],
    ["p[data-s0]{}p[data-s01]{}", "<p data-s01>a<i data-s01>b</i></p>", "<p data-s01>a<i>b</i></p>"],
  ])("keeps the marks of scopes for which %s asks", (css, body, lighter) => {
    expect(withoutUnusedStyles(`<style>${css}</style>${body}`)).toBe(`<style>${css}</style>${lighter}`);
  });
});
