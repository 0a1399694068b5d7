/** Names each thing in turn; from the second of a name on, a number tells it apart, so that no two names are the same. */
export function tellApart(
  numbered = (name: string, number: number) => `${name} (${number})`,
): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return number === 1 ? name : numbered(name, number);
  };
}
