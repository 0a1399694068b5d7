/** Something that a command cannot work with, in one sentence with what to do. It is told without a stack trace. */
export class Refusal extends Error {
  override readonly name: string = "Refusal";
}

/** A document whose shape is of another version than the one that this release reads. */
export class OtherShape extends Refusal {
  override readonly name = "OtherShape";
}
