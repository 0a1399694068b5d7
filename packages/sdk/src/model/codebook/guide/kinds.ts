import type { StatementKind } from "../../statement-kind.ts";
import type { ValueGuide } from "./value-guide.ts";

/** The kinds, in the order in which they are tested. */
export const kindGuide: Readonly<Record<StatementKind, ValueGuide>> = {
  "follow-up": {
    definition:
      "The parties set up, between themselves, a means of following up: a meeting, a report, a review, a body or a channel, new or going on.",
    examples: [
      "The harbour boards will meet again in spring.",
      "Inspectors are to report to both mayors each quarter.",
      "A joint office will be kept open at the lock.",
    ],
    counterExamples: [
      {
        words: "The boards agree to dredge the channel.",
        is: "commitment",
        because: "an act, not a means of following up",
      },
    ],
    nearMisses: [
      {
        words: "The mayors look forward to the shipowners' congress.",
        is: "position",
        because: "the congress is not set up by them",
      },
      {
        words: "The mayors want monthly figures from their own clerks.",
        is: "follow-up",
        because: "a channel of reporting is set up, though it is told as a wish of those who receive",
      },
    ],
  },
  commitment: {
    definition:
      "An undertaking to act, begun or continued, by a party that can be identified. The act must be the party's own.",
    examples: [
      "Northport undertakes to rebuild the quay.",
      "The two towns pledge to share the cost of the lighthouse.",
      "Southport has decided to buy a second tug.",
    ],
    counterExamples: [
      {
        words: "The towns are convinced that a quay is needed.",
        is: "position",
        because: "nobody undertakes to build it",
      },
      { words: "Southport bought a second tug.", is: "action-completed", because: "the act is done" },
    ],
    nearMisses: [
      {
        words: "Northport is buying a second tug.",
        is: "commitment",
        because: "one definite step of its own that a party says it is taking",
      },
      {
        words: "Northport is spending 2 million crowns a year on tugs.",
        is: "action-ongoing",
        because: "an effort or a payment that goes on, not one step",
      },
      {
        words: "The quay will be rebuilt.",
        is: "expectation",
        because: "the sentence does not name whose act it is",
      },
      {
        words: "The towns are resolved to do better.",
        is: "commitment",
        because: "a resolve to act is an undertaking in tentative wording",
      },
    ],
  },
  call: {
    definition: "The words say what others than their holders should or must do, whether or not they name them.",
    examples: ["Ship owners must report every spill.", "Containers ought to be inspected on arrival."],
    counterExamples: [
      { words: "We must do better.", is: "position", because: "it speaks of ourselves, and nobody undertakes an act" },
    ],
    nearMisses: [
      {
        words: "It is essential that the league sets a date.",
        is: "position",
        because: "it judges importance; it does not tell the league to act",
      },
      {
        words: "Lost cargo should be returned.",
        is: "call",
        because: "an act is asked for, though the passive does not say of whom",
      },
    ],
  },
  expectation: {
    definition: "A future event or effect that somebody expects and nobody in the words undertakes.",
    examples: ["The new crane is due to arrive in May.", "The wall will keep the storms out."],
    counterExamples: [{ words: "Unless we act, the harbour will silt up.", is: "position", because: "a warning" }],
    nearMisses: [
      {
        words: "The extra 3 million will help fishermen.",
        is: "expectation",
        because: "the effect of money; whoever gives it is not named in the sentence",
      },
      {
        words: "Southport expects to have to pay more.",
        is: "expectation",
        because: "it expects and undertakes nothing",
      },
    ],
  },
  welcome: {
    definition: "The words approve a step that somebody else has taken or announced.",
    examples: ["The towns applaud the league's decision on lights."],
    counterExamples: [
      {
        words: "The towns agree that lights are useful.",
        is: "position",
        because: "no step of somebody else is approved",
      },
    ],
    nearMisses: [
      {
        words: "The mayors are glad of what their meeting achieved.",
        is: "position",
        because: "the step is their own",
      },
    ],
  },
  position: {
    definition:
      "A view: the words hold, regret, warn, judge, call something important or needed, or agree that something is so.",
    examples: [
      "The towns regret the loss of the ferry.",
      "A safe harbour is vital.",
      "The towns share the opinion that fees are too high.",
    ],
    counterExamples: [{ words: "The towns agree to lower the fees.", is: "commitment", because: "they agree to act" }],
    nearMisses: [
      {
        words: "We need to make sure that all charts are shared.",
        is: "position",
        because: "a need that nobody undertakes to meet",
      },
      {
        words: "The congress will be decisive.",
        is: "position",
        because: "a judgement of importance, though told in the future",
      },
    ],
  },
  "action-completed": {
    definition: "The words claim that an act has been done, or that progress has been made.",
    examples: ["Southport has doubled its patrols.", "Much has been achieved."],
    counterExamples: [
      {
        words: "Southport has agreed to double its patrols.",
        is: "commitment",
        because: "what was agreed is not yet done",
      },
    ],
    nearMisses: [
      {
        words: "Southport announced a programme of repairs.",
        is: "commitment",
        because: "announcing is done, the repairs are not: a decision not yet carried out",
      },
    ],
  },
  "action-ongoing": {
    definition: "The words claim that an act, an effort or a payment is going on.",
    examples: ["Northport is playing its part in the rescue.", "Works at the lock are under way."],
    counterExamples: [
      {
        words: "Northport goes on carrying out the treaty of the lock with Southport.",
        is: "commitment",
        because: "a party continues, by its own account, what was agreed",
      },
    ],
    nearMisses: [
      {
        words: "The town has a fund for sailors.",
        is: "action-ongoing",
        because: "having a programme claims that it runs",
      },
    ],
  },
  narrative: {
    definition: "The words tell of the meeting itself: who came, when, what was spoken of.",
    examples: ["The mayors dined at the customs house and spoke of fees."],
    counterExamples: [
      {
        words: "They agreed to lower the fees.",
        is: "commitment",
        because: "what was agreed is more than that they spoke",
      },
    ],
    nearMisses: [
      {
        words: "The mayors came together to renew their pledge on fees.",
        is: "narrative",
        because: "the aim of the meeting is told; renewing is not done by these words",
      },
    ],
  },
  context: {
    definition: "Anything else that is background: a state of things, not an act that a party claims as its own.",
    examples: ["The harbour lies north of the lock.", "Most fees are paid by coasters, which is hurting small ports."],
    counterExamples: [{ words: "The fees are a disgrace.", is: "position", because: "a judgement" }],
    nearMisses: [
      {
        words: "What happened at the lock is a sad reminder of the danger.",
        is: "position",
        because: "it judges what happened",
      },
    ],
  },
};
