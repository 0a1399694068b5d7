declare module "text-fragments-polyfill/text-fragment-utils" {
  interface ParsedDirective {
    readonly prefix: string;
    readonly textStart: string;
    readonly textEnd: string;
    readonly suffix: string;
  }
  export function getFragmentDirectives(hash: string): { readonly text?: readonly string[] };
  export function parseFragmentDirectives(directives: { readonly text?: readonly string[] }): {
    readonly text?: readonly ParsedDirective[];
  };
}
