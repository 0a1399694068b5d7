/** What two coders gave one unit. */
export type Pair = readonly [first: string, second: string];

/** How far two coders agree on values without an order. */
export interface Agreement {
  /** How many units both coded. */
  readonly units: number;
  /** How many got the same value from both. */
  readonly agreed: number;
  /** Cohen's kappa; absent where chance alone would agree, as when all values are one. */
  readonly kappa?: number;
  /** Krippendorff's alpha for nominal data; absent where there is one value only. */
  readonly alpha?: number;
}

/** Cohen (1960) and Krippendorff (2011), for two coders and no missing values; rounded to the hundredth. */
export function nominalAgreement(pairs: readonly Pair[]): Agreement {
  const units = pairs.length;
  const agreed = pairs.filter(([first, second]) => first === second).length;
  if (units === 0) return { units, agreed };
  const values = [...new Set(pairs.flat())];
  const share = (coder: 0 | 1, value: string): number => pairs.filter((pair) => pair[coder] === value).length / units;
  const byChance = sum(values.map((value) => share(0, value) * share(1, value)));
  const total = 2 * units;
  const counts = values.map((value) => pairs.flat().filter((given) => given === value).length);
  const observed = (2 * (units - agreed)) / total;
  const expected = (total ** 2 - sum(counts.map((count) => count ** 2))) / (total * (total - 1));
  return {
    units,
    agreed,
    ...(byChance < 1 && { kappa: rounded((agreed / units - byChance) / (1 - byChance)) }),
    ...(expected > 0 && { alpha: rounded(1 - observed / expected) }),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
