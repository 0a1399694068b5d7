import sdkPackage from "@entente/sdk/package.json" with { type: "json" };
import cliPackage from "../../../package.json" with { type: "json" };

/** What the package of a new declaration needs beside the SDK; the compiler makes scripts run on every Node. */
const tools = { "@types/node": "^24.19.2", typescript: "^7.0.2" } as const;

/** The package.json of a new declaration. */
export function packageJsonFile(name: string): string {
  return json({
    name,
    version: "0.1.0",
    private: true,
    type: "module",
    engines: sdkPackage.engines,
    files: ["dist", "source"],
    exports: { "./declaration.json": "./dist/declaration.json", "./package.json": "./package.json" },
    scripts: {
      typecheck: "tsc --noEmit",
      build: "tsc && node out/scripts/build.js",
      check: "entente check draft/declaration.json",
    },
    dependencies: { "@entente/sdk": `^${sdkPackage.version}`, zod: sdkPackage.peerDependencies.zod },
    devDependencies: { "@entente/cli": `^${cliPackage.version}`, ...tools },
  });
}

/** The tsconfig.json of a new declaration. */
export function tsconfigFile(): string {
  return json({
    compilerOptions: {
      target: "es2023",
      lib: ["es2023"],
      types: ["node"],
      module: "nodenext",
      moduleDetection: "force",
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
      skipLibCheck: true,
      rootDir: ".",
      outDir: "out",
    },
    include: ["src", "scripts"],
  });
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
