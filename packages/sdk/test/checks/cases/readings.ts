import { declarationOf } from "../../fixtures/declaration.ts";
import type { Case } from "./case.ts";

const repairThePier = 0;
const meetAgain = 1;
const northportAgrees = 1;
const southportWelcomed = 3;
const furtherMeeting = 2;

/** Readings that do not follow from their words, or from each other. */
export const readingsCases: readonly Case[] = [
  {
    check: "sentences-covered",
    breaks: "no statement reads a sentence",
    path: ["statements"],
    value: declarationOf().statements.slice(1),
    says: "sentences.sentence-1: no statement reads “The two mayors met at the quay on Monday.”; expected at least one statement whose quote touches it. Add a statement that says what the sentence does.",
  },
  {
    check: "cue-inside-statement",
    breaks: "a cue stands in another sentence",
    path: ["statements", northportAgrees, "cue", 0],
    value: "agreed that",
    says: "statements.northport-agrees.cue[0]: “agreed that” does not stand in the quote; expected words of the statement's own quote. Copy the cue from the quote, or widen the quote.",
  },
  {
    check: "cue-inside-statement",
    breaks: "a cue is part of a longer word",
    path: ["statements", northportAgrees, "cue", 0],
    value: "agree",
    says: "statements.northport-agrees.cue[0]: “agree” does not stand in the quote; expected words of the statement's own quote. Copy the cue from the quote, or widen the quote.",
  },
  {
    check: "cue-inside-statement",
    breaks: "the parts of a cue stand in another order",
    path: ["statements", northportAgrees, "cue"],
    value: ["repair", "agrees to"],
    says: "statements.northport-agrees.cue: “repair” and “agrees to” do not stand in this order in the quote; expected words of the statement's own quote. Give the parts in the order of the text.",
  },
  {
    check: "rule-gives-kind",
    breaks: "a rule gives another kind",
    path: ["statements", northportAgrees, "rule"],
    value: "agree-that",
    says: "statements.northport-agrees.rule: the rule “agree-that” gives “position”, the statement says “commitment”; expected a rule that gives “commitment”. Name the rule that decided, or correct the kind.",
  },
  {
    check: "addressees-fit",
    breaks: "an undertaking has addressees",
    path: ["statements", northportAgrees, "addressees"],
    value: ["southport"],
    says: "statements.northport-agrees.addressees: its kind is “commitment” and addressees are given; expected addressees of a call or a welcome only. Take them out, or correct the kind.",
  },
  {
    check: "addressees-fit",
    breaks: "a party welcomes its own step",
    path: ["statements", southportWelcomed, "addressees", 0],
    value: "southport",
    says: "statements.southport-welcomed.addressees: “southport” welcomes its own step; expected a step of somebody else. Correct the holders, the addressees or the kind.",
  },
  {
    check: "modal-words-read",
    breaks: "a cue leaves out a modal word",
    path: ["statements", northportAgrees, "cue", 0],
    value: "repair",
    says: "sentences.sentence-2.text: “agrees” at 117 does not lie in the cue of a statement; expected a statement whose cue holds it, or an exception that says why it needs none. Record it, or list it in `exceptions`; the sentence is “Northport agrees to repair the pier and its 40 piles for up to £3 million by June.”.",
  },
  {
    check: "undertakings-cited",
    breaks: "no commitment cites an undertaking",
    path: ["commitments"],
    value: declarationOf().commitments.slice(1),
    says: "statements.northport-agrees.kind: its kind is “commitment” and no commitment cites it; expected a commitment that cites it. Add the commitment, cite the statement in one, or correct the kind.",
  },
  {
    check: "undertakings-cited",
    breaks: "a commitment cites a follow-up without a mechanism",
    path: ["commitments", meetAgain, "mechanism"],
    value: undefined,
    says: "commitments.meet-again.statements[0]: it cites “further-meeting”, whose kind is “follow-up”; expected a statement of kind “commitment”. Cite another statement, correct its kind, or correct the mechanism.",
  },
  {
    check: "bases-explained",
    breaks: "nobody undertakes and the basis says stated",
    path: ["commitments", repairThePier, "obligors"],
    value: [],
    says: "commitments.repair-the-pier.obligors: nobody is named, though the basis is “stated”; expected at least one actor, or the basis “unclear”. Name the actor, or say that the text leaves it open.",
  },
  {
    check: "bases-explained",
    breaks: "a payer is inferred without a note",
    path: ["money", 0, "payerBasis"],
    value: "inferred",
    says: "money.pier-money.note: the basis is “inferred” and no note says why; expected a note in both languages. Say from which words it is inferred, or why it is unclear.",
  },
  {
    check: "bases-explained",
    breaks: "a date is inferred without a note",
    path: ["work", "dates", 0, "note"],
    value: undefined,
    says: "work.dates[0].note: the basis is “inferred” and no note says why; expected a note in both languages. Say from which words it is inferred, or why it is unclear.",
  },
  {
    check: "bases-explained",
    breaks: "holders are inferred from nothing",
    path: ["statements", 0, "holderInferredFrom"],
    value: undefined,
    says: "statements.mayors-met.holderInferredFrom: the basis is “inferred” and nothing says from what; expected from what the holders are inferred, if and only if they are. Give it, take it out, or correct the basis.",
  },
  {
    check: "bases-explained",
    breaks: "holders are stated and inferred at once",
    path: ["statements", northportAgrees, "holderInferredFrom"],
    value: "acts-for",
    says: "statements.northport-agrees.holderInferredFrom: the basis is “stated” and “acts-for” is given; expected from what the holders are inferred, if and only if they are. Give it, take it out, or correct the basis.",
  },
  {
    check: "jointness-fits",
    breaks: "one obligor acts jointly",
    path: ["commitments", repairThePier, "jointness"],
    value: "joint",
    says: "commitments.repair-the-pier.jointness: it is “joint” with one obligor; expected “unilateral” for one obligor, “joint”, “several” or “unclear” for more. Correct the jointness, or the obligors.",
  },
  {
    check: "jointness-fits",
    breaks: "two obligors act alone",
    path: ["commitments", meetAgain, "jointness"],
    value: "unilateral",
    says: "commitments.meet-again.jointness: it is “unilateral” with 2 obligors; expected “unilateral” for one obligor, “joint”, “several” or “unclear” for more. Correct the jointness, or the obligors.",
  },
  {
    check: "frameworks-flat",
    breaks: "a commitment is part of itself",
    path: ["commitments", repairThePier, "partOf"],
    value: "repair-the-pier",
    says: "commitments.repair-the-pier.partOf: “repair-the-pier” belongs to a framework itself; expected a framework that belongs to no other. Name the outermost framework.",
  },
  {
    check: "frameworks-flat",
    breaks: "a commitment is part of a follow-up arrangement",
    path: ["commitments", repairThePier, "partOf"],
    value: "meet-again",
    says: "commitments.repair-the-pier.partOf: “meet-again” is a follow-up arrangement; expected a framework, which holds undertakings to act. Name the framework, or leave `partOf` out.",
  },
  {
    check: "deadlines-cited",
    breaks: "an undertaking is due by what is no deadline",
    path: ["commitments", repairThePier, "due"],
    value: "monday",
    says: "commitments.repair-the-pier.due: “monday” is no deadline: its role is “event”; expected a date whose role is “deadline”. Name the deadline, or correct the role of the date.",
  },
  {
    check: "deadlines-cited",
    breaks: "a deadline stands in another passage",
    path: ["commitments", meetAgain, "due"],
    value: "june",
    says: "commitments.meet-again.due: “by June” stands in no passage that the undertaking cites; expected a deadline that the undertaking's own words name. Name another date, cite the passage, or leave `due` out.",
  },
  {
    check: "completion-tested",
    breaks: "an undertaking that can be checked says nothing of what would count as done",
    path: ["commitments", repairThePier, "completionTest"],
    value: undefined,
    says: "commitments.repair-the-pier.completionTest: nothing says what would count as done; expected at least one condition, in both languages. Write the conditions from the words alone, before looking at evidence.",
  },
  {
    check: "completion-tested",
    breaks: "an undertaking that cannot be checked has a test",
    path: ["commitments", repairThePier, "verifiability"],
    value: "not-verifiable",
    says: "commitments.repair-the-pier.completionTest: it has a completion test, and its wording allows no check; expected no completion test. Take the test out, or correct the verifiability.",
  },
  {
    check: "completion-tested",
    breaks: "two conditions share an id",
    path: ["commitments", repairThePier, "completionTest"],
    value: [
      { id: "repaired", en: "It is repaired.", fr: "Elle est réparée." },
      { id: "repaired", en: "All of it.", fr: "Tout entière." },
    ],
    says: "commitments.repair-the-pier.completionTest[1].id: the condition “repaired” stands twice; expected an id of its own for each condition. Give one of the two another id.",
  },
  {
    check: "exceptions-needed",
    breaks: "an exception excuses what a record holds",
    path: ["exceptions", 0, "anchors", 0],
    value: declarationOf().statements[furtherMeeting]?.anchors[0],
    says: "exceptions.plan-as-a-noun.anchors[0]: “The mayors agreed that there should be a further meeting, as the harbour charter says.” needs no exception: `modal-words-read` does not complain about it; expected words that no record accounts for. Take the exception out.",
  },
  {
    check: "exceptions-needed",
    breaks: "an exception excuses from another check",
    path: ["exceptions", 0, "check"],
    value: "times-recorded",
    says: "exceptions.plan-as-a-noun.anchors[0]: “the plan” needs no exception: `times-recorded` does not complain about it; expected words that no record accounts for. Take the exception out.",
  },
  {
    check: "exceptions-needed",
    breaks: "an exception excuses where no name stands",
    path: ["exceptions", 0, "check"],
    value: "mentions-complete",
    says: "exceptions.plan-as-a-noun.anchors[0]: “the plan” needs no exception: `mentions-complete` does not complain about it; expected words that no record accounts for. Take the exception out.",
  },
];
