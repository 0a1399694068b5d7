/** What a consumer prints when everything that it asked for was there. */
export interface Expected {
  readonly version: string;
  readonly title: string;
}

/** The line that each program prints. */
export function expectedLine({ version, title }: Expected): string {
  return JSON.stringify({ version, title, statuses: true, formats: true, accepted: true });
}

const ask = `const view = openDeclaration(declaration);
const [first] = declaration.commitments;
const answer = {
  version: declaration.dataVersion,
  title: first.title.en,
  statuses: view.statusAt(first.id, "2016-12-31").level.length > 0,`;

const exportsToo = `formats: formats.length > 10 && markdown.write(declaration, { language: "en" }).length === 1,`;

/** Uses every entry point with \`import\`. */
export const importing = `import { openDeclaration } from "@entente/sdk";
import { safeParseDeclaration } from "@entente/sdk/schema";
import { checkDeclaration } from "@entente/sdk/checks";
import { declaration } from "@entente/uk-france-2015";
import { formats } from "@entente/exporters";
import { markdown } from "@entente/exporters/markdown";
${ask}
  ${exportsToo}
  accepted: safeParseDeclaration(declaration).success && checkDeclaration(declaration).length === 0,
};
console.log(JSON.stringify(answer));
`;

/** The same with \`require\` at run time. */
export const requiring = `const { openDeclaration } = require("@entente/sdk");
const { safeParseDeclaration } = require("@entente/sdk/schema");
const { checkDeclaration } = require("@entente/sdk/checks");
const { declaration } = require("@entente/uk-france-2015");
const { formats } = require("@entente/exporters");
const { markdown } = require("@entente/exporters/markdown");
${ask}
  ${exportsToo}
  accepted: safeParseDeclaration(declaration).success && checkDeclaration(declaration).length === 0,
};
console.log(JSON.stringify(answer));
`;

const onJson = `${ask}
  formats: true,
  accepted: safeParseDeclaration(declaration).success,
};
`;

/** Reads the facts as JSON with import attributes. */
export const importingJson = `import { openDeclaration } from "@entente/sdk";
import { safeParseDeclaration } from "@entente/sdk/schema";
import declaration from "@entente/uk-france-2015/declaration.json" with { type: "json" };
${onJson}
console.log(JSON.stringify(answer));
`;

/** Reads the facts as JSON with \`require\`. */
export const requiringJson = `const { openDeclaration } = require("@entente/sdk");
const { safeParseDeclaration } = require("@entente/sdk/schema");
const declaration = require("@entente/uk-france-2015/declaration.json");
${onJson}
console.log(JSON.stringify(answer));
`;

/** What a bundler is given: the module and the JSON in one program. */
export const bundled = `import { openDeclaration } from "@entente/sdk";
import { safeParseDeclaration } from "@entente/sdk/schema";
import { declaration } from "@entente/uk-france-2015";
import json from "@entente/uk-france-2015/declaration.json" with { type: "json" };
${ask}
  formats: json.dataVersion === declaration.dataVersion,
  accepted: safeParseDeclaration(json).success,
};
console.log(JSON.stringify(answer));
if (globalThis.document) document.title = JSON.stringify(answer);
`;

/** A page's module that takes the files of the packages as they are, without a bundler. */
export const unbundled = `import { openDeclaration } from "/node_modules/@entente/sdk/dist/index.js";
import { declaration } from "/node_modules/@entente/uk-france-2015/dist/index.js";
import json from "/node_modules/@entente/uk-france-2015/dist/declaration.json" with { type: "json" };
${ask}
  formats: true,
  accepted: json.dataVersion === declaration.dataVersion,
};
document.title = JSON.stringify(answer);
`;

/** Typed use, with two mistakes that have to be refused. */
export const typed = `import { openDeclaration, type Declaration } from "@entente/sdk";
import { safeParseDeclaration } from "@entente/sdk/schema";
import { declaration, type CommitmentId } from "@entente/uk-france-2015";
import { markdown } from "@entente/exporters/markdown";

const view = openDeclaration(declaration);
export const id: CommitmentId | undefined = declaration.commitments[0]?.id;
export const level: string = view.statusAt("paris-dialogue", "2016-12-31").level;
export const brief: string | undefined = markdown.write(declaration, { language: "fr" })[0]?.name;
const read = safeParseDeclaration(JSON.parse("{}"));
export const anybodys: Declaration | undefined = read.success ? read.declaration : undefined;

// @ts-expect-error No undertaking has this id.
view.statusAt("paris-dialog", "2016-12-31");
// @ts-expect-error A record has no such field.
export const nothing = declaration.commitments[0]?.titel;
`;

/** The same facts as JSON, which a compiler gives the type of what stands there. */
export const typedJson = `import { safeParseDeclaration } from "@entente/sdk/schema";
import json from "@entente/uk-france-2015/declaration.json" with { type: "json" };

export const version: string = json.dataVersion;
export const read = safeParseDeclaration(json);
`;
