/** A figure is of money or of other things: “2m” is two million euros, or two metres. */
export type FigureSort = "money" | "things";

const digits = String.raw`(?<!\d)(?:\d{1,3}(?:[.,\u00a0\u202f ]\d{3}(?!\d))+|\d+)(?:[.,]\d+)?`;
const words = "thousand|mille|millions?|billions?|milliards?|bn";

const figures: Readonly<Record<FigureSort, RegExp>> = {
  money: figureWith(`${words}|m|k`),
  things: figureWith(words),
};

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

/** What parts thousands, right before three digits: in English the comma, in French the stop, in both a space. */
const grouping = {
  en: /[,\u00a0\u202f ](?=\d{3}(?!\d))/gu,
  fr: /[.\u00a0\u202f ](?=\d{3}(?!\d))/gu,
} as const;

/** The figure that some words write, or `undefined` where they write none in digits. */
export function figureWritten(asWritten: string, language: "en" | "fr", sort: FigureSort): number | undefined {
  const found = figures[sort].exec(asWritten);
  if (found === null) return undefined;
  const [, written = "", scale = ""] = found;
  const plain = written.replaceAll(grouping[language], "").replace(",", ".");
  return Number.parseFloat(plain) * (scales[scale.toLowerCase()] ?? 1);
}

function figureWith(scale: string): RegExp {
  return new RegExp(String.raw`(${digits})(?:\s?(${scale})(?!\p{L}))?`, "iu");
}
