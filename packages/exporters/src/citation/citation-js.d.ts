declare module "@citation-js/core" {
  interface BibtexConfig {
    readonly format: { asciiOnly: boolean };
  }
  export const plugins: {
    readonly config: { readonly get: (plugin: "@bibtex") => BibtexConfig };
    readonly input: {
      readonly chain: (text: string, options: { generateGraph: boolean }) => Record<string, unknown>[];
    };
    readonly output: {
      readonly format: {
        (format: "bibtex", items: readonly object[]): string;
        (
          format: "ris",
          items: readonly object[],
          options: { format: "object" },
        ): readonly Readonly<Record<string, string | number | readonly string[]>>[];
      };
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
