import { wordCheck } from "./word-check.ts";

export const modalWordsRead = wordCheck({
  name: "modal-words-read",
  description:
    "Every form of will, shall, should, must, need, agree, commit, intend, expect, plan, continue, reaffirm, push, pledge, ensure and undertake in the sentences (in French of devoir, falloir, convenir, engager, décider, prévoir, entendre, poursuivre, réaffirmer and veiller) lies inside the cue of some statement.",
  home: "the cue of a statement",
  expected: "a statement whose cue holds it",
});
