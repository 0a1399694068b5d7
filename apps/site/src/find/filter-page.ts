import { entriesIn, matching, showIn, type Entry } from "./entries.ts";
import { foldedQuery } from "./fold.ts";

/** The only script of the site: filters the page on which everything is found, as one types. */

/** Long enough that a screen reader is not told of every letter. */
const pause = 250;

const form = document.querySelector<HTMLFormElement>("#find");
const input = document.querySelector<HTMLInputElement>("#query");
const told = document.querySelector<HTMLElement>("#told");
const none = document.querySelector<HTMLElement>("#none");

if (form !== null && input !== null && told !== null && none !== null) {
  const entries = entriesIn(document);
  const plural = new Intl.PluralRules(document.documentElement.lang);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (query: string, found: number): void => {
    const { all = "", none: nothing = "", one = "", other = "" } = told.dataset;
    const message = query === "" ? all : found === 0 ? nothing : plural.select(found) === "one" ? one : other;
    told.textContent = message.replace("{count}", String(found)).replace("{query}", () => query);
  };

  const rememberInAddress = (query: string): void => {
    const address = new URL(location.href);
    if (query === "") address.searchParams.delete("q");
    else address.searchParams.set("q", query);
    history.replaceState(null, "", address);
  };

  const find = (): readonly Entry[] => {
    const query = input.value.trim();
    const found = matching(entries, foldedQuery(query));
    showIn(document, entries, found);
    none.hidden = found.length > 0;
    clearTimeout(timer);
    timer = setTimeout(() => {
      tell(query, found.length);
      rememberInAddress(query);
    }, pause);
    return found;
  };

  form.addEventListener("input", find);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    find()[0]?.element.querySelector("a")?.focus();
  });
  form.addEventListener("reset", () => {
    // The field is empty only after this event.
    setTimeout(() => {
      find();
      input.focus();
    });
  });

  input.value = new URLSearchParams(location.search).get("q") ?? "";
  form.hidden = false;
  find();
}
