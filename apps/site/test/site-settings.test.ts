import { expect, test } from "vitest";
import { readSiteSettings } from "../site-settings.ts";

test("a site nobody has configured has a placeholder address and nothing else", () => {
  const unset = {
    siteUrl: "https://entente.example.org",
    publishedUrl: undefined,
    repositoryUrl: undefined,
    contactUrl: undefined,
  };
  expect(readSiteSettings({})).toEqual({ ...unset, editor: undefined });
  expect(readSiteSettings({ SITE_URL: "", REPOSITORY_URL: " ", CONTACT_URL: "", SITE_EDITOR: "" })).toEqual({
    ...unset,
    editor: undefined,
  });
});

test("settings are taken as given, the address of the site without its slash", () => {
  const settings = readSiteSettings({
    SITE_URL: "https://declaration.example/",
    REPOSITORY_URL: "https://code.example/entente",
    CONTACT_URL: "mailto:editor@declaration.example",
    SITE_EDITOR: " Ada Lovelace ",
  });
  expect(settings).toEqual({
    siteUrl: "https://declaration.example",
    publishedUrl: "https://declaration.example/",
    repositoryUrl: "https://code.example/entente",
    contactUrl: "mailto:editor@declaration.example",
    editor: "Ada Lovelace",
  });
});

test("one error lists every bad setting, what it holds and what was expected", () => {
  const environment = {
    SITE_URL: "https://example.org/below",
    REPOSITORY_URL: "code.example",
    CONTACT_URL: "javascript:alert(1)",
  };
  expect(() => readSiteSettings(environment)).toThrow(
    [
      "The settings of the site cannot be used:",
      '- SITE_URL is "https://example.org/below": expected an absolute http or https address without a path.',
      '- REPOSITORY_URL is "code.example": expected an absolute http or https address.',
      '- CONTACT_URL is "javascript:alert(1)": expected an absolute http or https address, or a mailto: address.',
    ].join("\n"),
  );
});

test.each(["mailto:", "mailto:nobody", "/contact", "ftp://example.org"])("%s is no contact", (contact) => {
  expect(() => readSiteSettings({ CONTACT_URL: contact })).toThrow("CONTACT_URL");
});
