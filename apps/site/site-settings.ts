/** What whoever publishes the site may set, all of it through the environment. */
export interface SiteSettings {
  /** Where the site is published, without a trailing slash. */
  readonly siteUrl: string;
  /** The same with a slash at its end, and undefined while the site has no address of its own. */
  readonly publishedUrl: string | undefined;
  readonly repositoryUrl: string | undefined;
  readonly contactUrl: string | undefined;
  /** Who answers for the site, as a name to show. */
  readonly editor: string | undefined;
}

/** Stands in until the site has an address: it is reserved and belongs to nobody. */
const placeholderSiteUrl = "https://entente.example.org";

const webAddress = "an absolute http or https address";

/** Reads the settings of the site, and reports all that are wrong in one error. */
export function readSiteSettings(environment: Readonly<Record<string, string | undefined>>): SiteSettings {
  const problems: string[] = [];
  const read = (name: string, expected: string, accepts: (url: URL) => boolean): string | undefined => {
    const value = nonEmpty(environment[name]);
    if (value !== undefined && !isAccepted(value, accepts)) {
      problems.push(`${name} is "${value}": expected ${expected}.`);
    }
    return value;
  };

  const siteUrl = read("SITE_URL", `${webAddress} without a path`, (url) => isWeb(url) && isBareOrigin(url));
  const repositoryUrl = read("REPOSITORY_URL", webAddress, isWeb);
  const contactUrl = read("CONTACT_URL", `${webAddress}, or a mailto: address`, isContact);
  if (problems.length > 0) {
    throw new Error(
      `The settings of the site cannot be used:\n${problems.map((problem) => `- ${problem}`).join("\n")}`,
    );
  }
  return {
    siteUrl: new URL(siteUrl ?? placeholderSiteUrl).origin,
    publishedUrl: siteUrl === undefined ? undefined : new URL(siteUrl).href,
    repositoryUrl,
    contactUrl,
    editor: nonEmpty(environment["SITE_EDITOR"]),
  };
}

/** An empty setting is an unset one: shells and hosting forms cannot always tell the two apart. */
function nonEmpty(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === "" ? undefined : trimmed;
}

function isAccepted(value: string, accepts: (url: URL) => boolean): boolean {
  const url = URL.parse(value);
  return url !== null && accepts(url);
}

function isWeb(url: URL): boolean {
  return url.protocol === "https:" || url.protocol === "http:";
}

/** The pages link to one another from the root of the host, so a site below a path would be broken. */
function isBareOrigin(url: URL): boolean {
  return url.href === `${url.origin}/`;
}

function isContact(url: URL): boolean {
  return isWeb(url) || (url.protocol === "mailto:" && url.pathname.includes("@"));
}
