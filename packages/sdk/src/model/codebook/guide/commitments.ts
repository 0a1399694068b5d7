import type { Horizon, Jointness, NoveltyStated, Phase, Strength, Verifiability } from "../../commitment.ts";
import type { ValueGuide } from "./value-guide.ts";

export const strengthGuide: Readonly<Record<Strength, ValueGuide>> = {
  firm: {
    definition: "The words say outright that the party will act. After the strong verbs of the G7/G20 Research Group.",
    examples: ["The towns undertake to lower the fees.", "Northport will pay for the tug."],
    counterExamples: [{ words: "Northport hopes to pay for the tug.", is: "tentative", because: "a hope" }],
    nearMisses: [
      {
        words: "Northport has accepted to pay for the tug.",
        is: "firm",
        because: "accepting to act is agreeing to act",
      },
    ],
  },
  intermediate: {
    definition: "The words tell of a will, or of an act that goes on or is being taken, and say so less outright.",
    examples: [
      "Northport means to keep the lights on.",
      "Northport is buying a tug.",
      "They agreed that a survey should be made.",
    ],
    counterExamples: [{ words: "Northport will keep the lights on.", is: "firm", because: "“will” with its actor" }],
    nearMisses: [
      {
        words: "They keep working together on the treaty of the lock.",
        is: "intermediate",
        because: "an act going on, with no word for later",
      },
    ],
  },
  tentative: {
    definition: "The words tell of a plan, a wish, an aim or a resolve, and stop before the will to act.",
    examples: ["The town is thinking about a second tug.", "The towns are resolved to do better."],
    counterExamples: [{ words: "The towns agree to do better.", is: "firm", because: "they agree to act" }],
    nearMisses: [
      {
        words: "The town has a scheme for a second tug in hand.",
        is: "tentative",
        because: "a plan, however far along",
      },
    ],
  },
};

export const noveltyGuide: Readonly<Record<NoveltyStated, ValueGuide>> = {
  new: {
    definition: "The words themselves call the thing new.",
    test: "Does the span call the thing itself new? A number (“the first of three”) does not.",
    examples: ["The town announces a new fund for sailors."],
    counterExamples: [
      { words: "The town has a fund for sailors.", is: "silent", because: "nothing is said of whether it is new" },
    ],
    nearMisses: [
      {
        words: "A further 2 million crowns, announced on 3 May.",
        is: "restated",
        because: "more than before, and yet announced before",
      },
    ],
  },
  restated: {
    definition: "The words present it as said, announced, agreed or begun before.",
    test: "Do the words say that it was announced before, is reaffirmed, goes on already, or carries out an earlier text? “Further” and “additional” alone do not.",
    examples: ["The towns renew their pledge.", "They go on with the campaign.", "The sum announced in May."],
    counterExamples: [
      {
        words: "The towns agree to a survey.",
        is: "silent",
        because: "agreeing alone does not say when it was first agreed",
      },
    ],
    nearMisses: [
      {
        words: "The town has announced a new fund.",
        is: "new",
        because: "the thing is called new; telling of an announcement is no second telling",
      },
    ],
  },
  silent: {
    definition: "The words do not say whether it is new.",
    test: "Is neither of the two said?",
    examples: ["Both towns will send divers."],
    counterExamples: [{ words: "Both towns will send divers again.", is: "restated", because: "“again”" }],
    nearMisses: [
      {
        words: "The towns agree to strengthen their watch.",
        is: "silent",
        because: "a watch exists; whether the undertaking is new is not said",
      },
    ],
  },
};

export const phaseGuide: Readonly<Record<Phase, ValueGuide>> = {
  begin: {
    definition: "By the words, the act is to start.",
    test: "Do the words say that something starts, is launched, opened or newly made?",
    examples: ["The town will open a school for pilots.", "Berths are provided from today."],
    counterExamples: [{ words: "The town will go on teaching pilots.", is: "continue", because: "it goes on" }],
    nearMisses: [
      {
        words: "The towns agree to work together on salvage.",
        is: "unstated",
        because: "nothing says whether they did before",
      },
    ],
  },
  continue: {
    definition: "By the words, the act goes on as it is.",
    test: "Do the words say continue, go on, keep, or still?",
    examples: ["The towns will keep the lights on."],
    counterExamples: [
      { words: "The towns will make the lights brighter.", is: "increase", because: "more than before" },
    ],
    nearMisses: [{ words: "Daily talks alongside.", is: "unstated", because: "nothing says that they go on" }],
  },
  increase: {
    definition: "By the words, there is to be more or better of what there is.",
    test: "Do the words say strengthen, enhance, improve, more, closer, additional or fuller?",
    examples: ["The towns agree to deepen their friendship."],
    counterExamples: [
      { words: "The towns agree to be friends.", is: "unstated", because: "no more and no less is said" },
    ],
    nearMisses: [
      { words: "An extra 2 million crowns for the lock.", is: "increase", because: "money added to what is there" },
    ],
  },
  finish: {
    definition: "By the words, the act is to be completed.",
    test: "Do the words say complete, finish, end?",
    examples: ["The last pile will be driven on Friday."],
    counterExamples: [{ words: "The first pile will be driven on Friday.", is: "begin", because: "it starts" }],
    nearMisses: [
      { words: "The wall will stand by May.", is: "finish", because: "a day for the completed work is named" },
    ],
  },
  unstated: {
    definition: "The words do not say where in its course the act stands.",
    test: "Is none of the others said?",
    examples: ["The towns agree to coordinate salvage."],
    counterExamples: [{ words: "The towns agree to better coordinate salvage.", is: "increase", because: "“better”" }],
    nearMisses: [
      {
        words: "Northport is posting two pilots at the lock.",
        is: "unstated",
        because: "whether it begins or goes on is not said",
      },
    ],
  },
};

export const horizonGuide: Readonly<Record<Horizon, ValueGuide>> = {
  "one-off": {
    definition: "One act with an end: done once, it is done.",
    test: "Would one deed, one payment, one meeting fulfil it?",
    examples: ["Northport will buy a tug.", "They will meet in May."],
    counterExamples: [{ words: "Northport will keep a tug.", is: "continuing", because: "it has no end" }],
    nearMisses: [
      {
        words: "Northport will support the building of a shelter.",
        is: "one-off",
        because: "the support ends with the shelter",
      },
    ],
  },
  continuing: {
    definition: "An act, a policy or an effort without an end in the words.",
    test: "Does it go on without the words naming an end or separate times? One definite step that is being taken is one-off.",
    examples: ["The towns will work together on salvage."],
    counterExamples: [
      { words: "The towns will hold a salvage day each year.", is: "recurring", because: "separate times" },
    ],
    nearMisses: [
      {
        words: "A programme of repairs, with 2 million crowns.",
        is: "continuing",
        because: "a programme goes on, though its money has an end",
      },
    ],
  },
  recurring: {
    definition: "The same act again and again, at separate times.",
    test: "Do the words name a rhythm of separate acts: each, every, regular, monthly?",
    examples: ["The clerks will report each month."],
    counterExamples: [{ words: "The clerks will report once.", is: "one-off", because: "once" }],
    nearMisses: [
      {
        words: "Daily cooperation on the quay.",
        is: "continuing",
        because: "one cooperation that goes on from day to day, not separate acts",
      },
    ],
  },
};

export const jointnessGuide: Readonly<Record<Jointness, ValueGuide>> = {
  joint: {
    definition: "The obligors undertake one act together.",
    test: "Is there one act that they do together: work together, coordinate, share, meet, agree between them?",
    examples: ["The towns agree to work together on salvage."],
    counterExamples: [{ words: "Each town will buy a tug.", is: "several", because: "two acts" }],
    nearMisses: [
      { words: "The towns agree to urge the league to act.", is: "joint", because: "one urging, agreed between them" },
    ],
  },
  several: {
    definition: "Each obligor undertakes an act of its own of the same sort.",
    test: "Do the words say each, both for themselves, respectively?",
    examples: ["Both towns are each sending a diver.", "The towns will each pay half."],
    counterExamples: [{ words: "The towns will send a joint team.", is: "joint", because: "one team" }],
    nearMisses: [{ words: "The towns are both sending divers.", is: "several", because: "“both” tells two sendings" }],
  },
  unilateral: {
    definition: "One obligor undertakes.",
    test: "Is there one obligor?",
    examples: ["Northport will pay."],
    counterExamples: [
      { words: "The towns will pay.", is: "unclear", because: "two obligors; together or each is not said" },
    ],
    nearMisses: [
      {
        words: "Northport will support Southport's port.",
        is: "unilateral",
        because: "the one who receives undertakes nothing",
      },
    ],
  },
  unclear: {
    definition:
      "There are several obligors, or it is open who they are, and the words do not say whether they act together.",
    test: "Do the words leave it open? A reader must not supply “together” where only several subjects are named.",
    examples: ["The towns intend to run their campaigns.", "We have made a deal with the pilots."],
    counterExamples: [{ words: "The towns will run a joint campaign.", is: "joint", because: "“joint”" }],
    nearMisses: [
      {
        words: "The two towns have ideas for more contact with islands.",
        is: "unclear",
        because: "whose ideas, one or two, is not said",
      },
    ],
  },
};

export const verifiabilityGuide: Readonly<Record<Verifiability, ValueGuide>> = {
  verifiable: {
    definition: "A person outside could tell, from records or by looking, whether the act was done.",
    test: "Is there a deed, a sum, a place, a meeting or a document that either exists or does not?",
    examples: ["Northport will buy a tug.", "They will meet in May."],
    counterExamples: [
      { words: "The towns will be better friends.", is: "not-verifiable", because: "no deed is named" },
    ],
    nearMisses: [
      {
        words: "The towns will keep their campaigns going.",
        is: "verifiable",
        because: "campaigns are seen or not seen",
      },
    ],
  },
  partly: {
    definition: "Some of it could be told from outside, and some is left open by the words.",
    test: "Is there a subject on which acts could be found, without a measure of when it is done?",
    examples: ["The towns agree to work together on salvage at the lock."],
    counterExamples: [
      { words: "The towns will salvage the ferry.", is: "verifiable", because: "the ferry is salvaged or not" },
    ],
    nearMisses: [
      {
        words: "Clerks will report regularly.",
        is: "partly",
        because: "reports exist or not, how many is not said, and they may not be public",
      },
    ],
  },
  "not-verifiable": {
    definition: "The words name no deed by which one could tell.",
    test: "Is there nothing that one could look for?",
    examples: ["The towns want to deepen their practical friendship."],
    counterExamples: [
      { words: "The towns will sign a treaty of friendship.", is: "verifiable", because: "a document" },
    ],
    nearMisses: [
      {
        words: "The towns will coordinate their efforts in this matter.",
        is: "not-verifiable",
        because: "efforts without a deed",
      },
    ],
  },
};
