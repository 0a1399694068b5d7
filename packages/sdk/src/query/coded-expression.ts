import type { Declaration } from "../model/declaration.ts";
import type { Expression } from "../model/expression.ts";

/** The expression whose words the records quote, if the declaration has it. */
export function codedExpression({ work, expressions }: Declaration): Expression | undefined {
  return expressions.find(({ id }) => id === work.codedExpression);
}
