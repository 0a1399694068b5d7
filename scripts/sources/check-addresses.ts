import { readFile } from "node:fs/promises";
import { askAddresses, type Verdict } from "./ask-addresses.ts";
import { citedAddresses } from "./cited-addresses.ts";

/** Asks every address that a declaration cites, and ends with 1 if one is gone. */
const [file = "packages/uk-france-2015/dist/declaration.json"] = process.argv.slice(2);
const cited = citedAddresses(JSON.parse(await readFile(file, "utf8")) as object);
const verdicts = await askAddresses(
  cited.map(({ url }) => url),
  { patience: 30_000, pause: 1_000, tries: 3 },
);

const told = cited.flatMap(({ url, places }) => {
  const verdict = verdicts.get(url);
  return verdict === undefined || verdict.state === "there"
    ? []
    : [`${describe(verdict)}\n  ${url}\n  in ${places.join(", ")}`];
});
for (const text of told) console.log(text);

const count = (state: Verdict["state"]): number => [...verdicts.values()].filter((one) => one.state === state).length;
console.log(
  `Addresses asked: ${cited.length}; ${count("there")} there, ${count("moved")} moved, ${count("gone")} gone, ${count("unknown")} not answered.`,
);
if (count("gone") > 0) process.exitCode = 1;

function describe(verdict: Exclude<Verdict, { readonly state: "there" }>): string {
  switch (verdict.state) {
    case "moved":
      return `Moved to ${verdict.to}`;
    case "gone":
      return `Gone (${verdict.status})`;
    case "unknown":
      return `Not answered (${verdict.why})`;
  }
}
