/** Something that a command cannot work with, in one sentence with what to do. It is told without a stack trace. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
