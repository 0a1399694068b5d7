import { edtfWindow } from "@entente/sdk";
import { declaration } from "@entente/uk-france-2015";
import { renderStatuses } from "./render-statuses.ts";

const asked = process.argv.slice(2);
const wrong = asked.filter((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || edtfWindow(day) === undefined);

if (wrong.length > 0) {
  console.error(`These are no days: ${wrong.join(", ")}. Give days as YYYY-MM-DD, or none for the usual three.`);
  process.exitCode = 2;
} else {
  console.log(renderStatuses(declaration, asked.length > 0 ? asked : ["2015-07-30", "2015-12-31", "2016-12-31"]));
}
