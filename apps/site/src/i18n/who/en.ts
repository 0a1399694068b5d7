import type { WhoWords } from "./words.ts";

export const who: WhoWords = {
  introduction: [
    "Here is everyone who has a part in the statement. Some undertake something, and some are asked to act. Some have taken a step that is welcomed, and some pay.",
    "Each part stands beside the words that give it. What a minister does is told at the minister, and not again at the government for which the minister acts.",
  ],
  heading: "Who has which part",
  howToRead: [
    "Each number counts passages of the text; one undertaking may stand in two. Each block is one passage. Follow a number to read the words.",
    "A full block: the words say who it is. An empty block on dots: we infer it. A dashed block: the text leaves it open.",
  ],
  actor: "Actor",
  groups: {
    parties: "The parties",
    "for-parties": "Who acts for a party",
    others: "Others",
    open: "Left open",
  },
  nobody: "Nobody named",
  nobodyNote: "These passages do not say who it is, and the rest of the text does not tell either.",
  passages: { one: "passage", other: "passages" },
  inferredHere: "parts that the words give to nobody outright, and who acts for whom",
  inferred: (count) => `${count} inferred`,
  cell: (actor, role, passages) => `${actor} – ${role}: ${passages}`,
  actsFor: "Acts for",
  actForIt: "For it act",
  allUndertake: (passages) => `Undertake, together or each for itself · ${passages}`,
  withAll: (passages) => `What all parties undertake: ${passages}`,
  inFollowUp: "Has a part in",
  calledOnBy: (actors) => `Asked by: ${actors}`,
  welcomedBy: (actors) => `Welcomed by: ${actors}`,
  namedHeading: "Named, without a part",
  namedIntroduction:
    "The text speaks of them. We read no passage as an undertaking of theirs, and none asks them to act or welcomes a step of theirs.",
  recordsHeading: "Not in the statement",
  inRecords: (count) =>
    count === 1
      ? "One more speaks in the sources that we read on what followed, and is not named in the statement."
      : `${count} more speak in the sources that we read on what followed, and are not named in the statement.`,
};
