/** Which of so many numbers an answer leaves out, or `undefined` where it cannot be understood. */
export function readChoice(answer: string, count: number): readonly number[] | undefined {
  const words = answer.trim().toLowerCase();
  if (words === "none") return Array.from({ length: count }, (_, index) => index + 1);
  if (words === "" || words === "all") return [];
  const numbers = words.split(/[\s,]+/).map(Number);
  return numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= count) ? numbers : undefined;
}
