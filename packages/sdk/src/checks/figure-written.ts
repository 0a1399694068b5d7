const figure = /(\d[\d.,\u00a0\u202f]*)\s?(thousand|millions?|billions?|milliards?|mille|bn|m|k)?(?![a-z])/iu;

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  mille: 1e3,
  k: 1e3,
  million: 1e6,
  millions: 1e6,
  m: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  milliard: 1e9,
  milliards: 1e9,
};

/** The figure that some words write, or `undefined` where they write none in digits. */
export function figureWritten(asWritten: string, language: "en" | "fr"): number | undefined {
  const found = figure.exec(asWritten);
  if (found === null) return undefined;
  const [, digits = "", scale = ""] = found;
  const grouping = language === "en" ? /,/g : /[.\u00a0\u202f]/g;
  const plain = digits.replaceAll(grouping, "").replace(",", ".");
  return Number.parseFloat(plain) * (scales[scale.toLowerCase()] ?? 1);
}
