/** The words around other texts: the family of texts, the same subject in them, the two official texts. */
export interface OtherTextWords {
  readonly introduction: string;
}
