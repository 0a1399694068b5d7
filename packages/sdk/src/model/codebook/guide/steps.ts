import type { CodingStep } from "./value-guide.ts";

/** What a coder does, in order. */
export const codingSteps: readonly CodingStep[] = [
  {
    title: "Read, and divide into spans",
    rules: [
      "The unit is the span: the words of one act, view, claim or account. Every sentence has at least one span, and every word of a sentence lies in some span, but for a word that only joins two spans (and, but, that).",
      "A second act with a verb of its own is a span of its own, also when the first verb governs both: “The ports agree to dredge the channel and build a wall” has two spans, “The ports agree to dredge the channel” and “build a wall”.",
      "A second view, claim or effect with a verb of its own is a span of its own. A list of objects under one verb is one span, also where they are verbs themselves: “It is wise to dredge the channel, and to build and light a wall” is one view. A relative clause that only describes a thing stays with it; one that makes a claim of its own (“…, which is harming trade”) is a span.",
      "Claims about capacity now and capacity later are two spans. A clause of purpose (“to”, “in order to”, “so that”) or of condition stays with what it serves. So does a participle clause that tells how the main act is done (“…, using divers”); one that stands beside it under the same verb (“they undertake to widen the lock, lighting the quay”) is a second act.",
      "An addition without a verb (“…, alongside weekly patrols”) is a span where it names an act, a sum or an arrangement of its own.",
      "A frame that only tells who said it (“As the mayor told the council, …”) stays with what it frames. A welcome and what it welcomes are two spans where the second is told as a sentence of its own (“… the news that Northport will pay”).",
      "A span is quoted character for character, slips included. Its closing punctuation belongs to it.",
    ],
  },
  {
    title: "Give each span a kind",
    rules: [
      "Ask the tests of the kinds in their order. The first yes decides, and later tests are not asked.",
      "The refining rules of wordings are stronger than the plain tests: look at them first, in the order of their table; the first that fits decides.",
      "Name the cue: the exact words that decide, in one or two parts. Words that only happen to be strong are no cue.",
      "Name the rule: a refining rule, or “kind-” and the kind.",
    ],
  },
  {
    title: "Say whose words they are",
    rules: [
      "Holders are those whose act, view or words they are. A view or an act belongs to whoever the sentence names as the one who acts or speaks; those with whom it was done (“with the guild”) are no holders, and of what was announced the one for whom it was announced is; an account of the meeting, background, and effects told as facts belong to the publisher.",
      "A view that the text gives in its own voice belongs to the parties in whose name it speaks.",
      "Basis: “stated” where the sentence names the holder by a name, also for a second verb of the same subject; “inferred” where a description (“the two towns”, “they”, “our towns”) must be resolved, or where the holder comes from one of the two rules above; “unclear” where the words leave it open, as “we” does beside an act that one party or several may have done; then nobody is named. A passive without an actor is “unclear”: no holder is borrowed from another sentence.",
      "A welcome and a call may name addressees: whose step is welcomed, who is called on.",
    ],
  },
  {
    title: "Make undertakings of the spans that undertake",
    rules: [
      "Each span of kind “commitment” or “follow-up” belongs to exactly one undertaking. Two spans that tell the same act are one undertaking, and so are a whole and the one part of it that is told.",
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
      "The payer is stated, inferred or unclear, as holders are. Who announces a sum is not thereby its payer. A payer may be inferred from the sentence before, and then the note says so.",
      "Every date, deadline, period and frequency is recorded with its words; what the words do not say (a year, a first day) is inferred, and says from what.",
    ],
  },
];
