const styleElements = /(?<=<style>).*?(?=<\/style>)/gs;
const rule = /([^{}]+)\{([^{}]*)\}/g;
const emptyGroup = /@(?:media|container|supports)[^{}]*\{\}/g;
const selector = /(?:[^,()]|\((?:[^()]|\([^()]*\))*\))+/g;
/** Of such a part of a selector not all has to be there. */
const alternatives = /:(?:has|is|not|where)\((?:[^()]|\([^()]*\))*\)/g;
const className = /\.([a-z][\w-]*)/gi;
const classAttribute = / class="([^"]*)"/;
const startTag = /<([a-z][\w-]*)((?: (?:"[^"]*"|[^"<>])*)?)>/g;
const scopeAttribute = / (data-s[a-z\d]+)(?= |$)/g;
const scopedPart = /([^\s,{}()>+~]*)\[(data-s[a-z\d]+)\]/g;

/**
 * A page without the rules of style that ask for a class which no element of it has, and without the marks of scopes on
 * elements that no rule left asks for: a component brings its rules whole, whatever is shown of it.
 */
export function withoutUnusedStyles(html: string): string {
  const present = new Set([...html.matchAll(startTag)].flatMap(([, , attributes = ""]) => classesOf(attributes)));
  const page = html.replaceAll(styleElements, (css) => withoutUnusedRules(css, present));
  const scoped = scopedParts((page.match(styleElements) ?? []).join(""));
  return page.replaceAll(startTag, (tag, name: string, attributes: string) => {
    const classes = new Set(classesOf(attributes));
    const isAsked = (scope: string): boolean =>
      (scoped.get(scope) ?? []).some(
        (part) => [undefined, name].includes(part.name) && part.classes.every((each) => classes.has(each)),
      );
    const kept = attributes.replaceAll(scopeAttribute, (mark, scope: string) => (isAsked(scope) ? mark : ""));
    return kept === attributes ? tag : `<${name}${kept}>`;
  });
}

function withoutUnusedRules(css: string, present: ReadonlySet<string>): string {
  return css
    .replaceAll(rule, (_, selectors: string, declarations: string) => {
      const used = (selectors.match(selector) ?? []).filter((each) =>
        classesIn(each.replaceAll(alternatives, "")).every((name) => present.has(name)),
      );
      return used.length === 0 ? "" : `${used.join(",")}{${declarations}}`;
    })
    .replaceAll(emptyGroup, "");
}

/** What stands before the mark of a scope in a selector: nothing where any element may be meant. */
function scopedParts(css: string) {
  const parts = new Map<string, { readonly name: string | undefined; readonly classes: readonly string[] }[]>();
  for (const [, before = "", scope = ""] of css.matchAll(scopedPart)) {
    const part = { name: /^[a-z][\w-]*/i.exec(before)?.[0], classes: classesIn(before) };
    parts.set(scope, [...(parts.get(scope) ?? []), part]);
  }
  return parts;
}

function classesOf(attributes: string): readonly string[] {
  return classAttribute.exec(attributes)?.[1]?.split(" ") ?? [];
}

function classesIn(text: string): readonly string[] {
  return [...text.matchAll(className)].flatMap(([, name]) => name ?? []);
}
