import { wordCheck } from "./word-check.ts";

export const modalWordsRead = wordCheck({
  name: "modal-words-read",
  description:
    "Every word that can undertake, expect or call (will, agree, should …) lies inside the cue of some statement.",
  home: "the cue of a statement",
  expected: "a statement whose cue holds it",
});
