import type { CodingStep } from "./value-guide.ts";

/** What a coder does, in order. */
export const codingSteps: readonly CodingStep[] = [
  {
    title: "Read, and divide into spans",
    rules: [
      "The unit is the span: the words of one act, view, claim or account. Every sentence has at least one span, and every word of a sentence lies in some span, but for a word that only joins two spans (and, but, that).",
      "A second act with a verb of its own is a span of its own, also when the first verb governs both: “The ports agree to dredge the channel and build a wall” has two spans, “The ports agree to dredge the channel” and “build a wall”.",
      "A second view, claim or effect with a verb of its own is a span of its own. A list of objects under one verb is one span. A relative clause that only describes a thing stays with it; one that makes a claim of its own (“…, which is harming trade”) is a span.",
      "Claims about capacity now and capacity later are two spans. A clause of purpose (“to”, “in order to”, “so that”) or of condition stays with what it serves.",
      "A span is quoted character for character, slips included. Its closing punctuation belongs to it.",
    ],
  },
  {
    title: "Give each span a kind",
    rules: [
      "Ask the tests of the kinds in their order. The first yes decides, and later tests are not asked.",
      "The refining rules of wordings are stronger than the plain tests: look at them first.",
      "Name the cue: the exact words that decide, in one or two parts. Words that only happen to be strong are no cue.",
      "Name the rule: a refining rule, or “kind-” and the kind.",
    ],
  },
  {
    title: "Say whose words they are",
    rules: [
      "Holders are those whose act, view or words they are. A view or an act belongs to whoever the span names; an account of the meeting, background, and effects told as facts belong to the publisher.",
      "A view that the text gives in its own voice belongs to the parties in whose name it speaks.",
      "Basis: “stated” where the span names the holder by a name; “inferred” where a description (“the two towns”, “they”, “we”) must be resolved, or where the holder comes from one of the two rules above; “unclear” where the words leave it open. A passive without an actor is “unclear”: no holder is borrowed from another sentence.",
      "A welcome and a call may name addressees: whose step is welcomed, who is called on.",
    ],
  },
  {
    title: "Make undertakings of the spans that undertake",
    rules: [
      "Each span of kind “commitment” or “follow-up” belongs to exactly one undertaking. Two spans that tell the same act are one undertaking.",
      "A follow-up span makes a follow-up arrangement, with its type, from whom and to whom.",
      "An undertaking whose words name several others as its parts is a framework. Vagueness never makes a framework.",
      "Obligors are those who undertake. Their basis follows the same rules as that of holders. For a follow-up the obligors are those who set it up.",
      "Give strength, novelty, phase, horizon, jointness and verifiability, each by the words alone.",
    ],
  },
  {
    title: "Record sums, times and figures",
    rules: [
      "One record for each sum. The same sum told in a second currency is a second amount of the same record. Money without a figure is a record too, “unquantified”.",
      "A sum that comes each year is “per-year”, never a total.",
      "The payer is stated, inferred or unclear, as holders are. Who announces a sum is not thereby its payer.",
      "Every date, deadline, period and frequency is recorded with its words; what the words do not say (a year, a first day) is inferred, and says from what.",
    ],
  },
];
