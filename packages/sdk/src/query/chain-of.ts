/** An id and those to which it leads, nearest first; a circle ends where it would begin again. */
export function chainOf(start: string | undefined, next: (id: string) => string | undefined): readonly string[] {
  const chain: string[] = [];
  for (let id = start; id !== undefined && !chain.includes(id); id = next(id)) chain.push(id);
  return chain;
}
