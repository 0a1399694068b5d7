/** A time that a reader takes in at a glance. */
export function duration(milliseconds: number): string {
  if (milliseconds >= 1000) return `${significant(milliseconds / 1000)} s`;
  return milliseconds >= 1 ? `${significant(milliseconds)} ms` : `${significant(milliseconds * 1000)} µs`;
}

/** How many times as fast, or as much. */
export function times(ratio: number): string {
  return `${significant(ratio)}×`;
}

/** A size in millions of bytes. */
export function megabytes(bytes: number): string {
  return `${significant(bytes / 1e6)} MB`;
}

/** A size that is compared to the byte. */
export function bytes(count: number): string {
  return `${count.toLocaleString("en")} B`;
}

/** A part of a whole. */
export function outOf(part: number, whole: number): string {
  return `${part} of ${whole}`;
}

/** Two significant figures below a hundred: more would promise what the machine does not keep. */
function significant(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(2)));
}
