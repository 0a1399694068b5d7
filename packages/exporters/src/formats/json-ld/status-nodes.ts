import { codebook, statusHistory, type Commitment, type Localized, type Status } from "@entente/sdk";
import { remarked } from "../../in-both.ts";
import { statusRule } from "./codebook-nodes.ts";
import { concept, linksTo, linkTo, type Maker, type Node } from "./node.ts";

/**
 * Every status that an undertaking has had until the day of the data, as a claim with its day and its voice: what records
 * show, by a rule that is named. It is no rating and no review.
 */
export function statusNodes(maker: Maker, { id }: Commitment): readonly Node[] {
  const { declaration, addressOf } = maker;
  const changes = statusHistory(declaration, id).filter(({ from }) => from <= declaration.updated);
  const address = (from: string): string => addressOf("commitments", id, "status", from);
  return changes.map(({ from, status }, index) => {
    const next = changes[index + 1];
    return {
      "@id": address(from),
      "@type": ["Claim", "Status", "Entity"],
      about: addressOf("commitments", id),
      name: nameOf(status),
      level: concept("statusLevels", status.level),
      voice: concept("voices", status.voice),
      contested: status.contested,
      deadlineState: concept("deadlineStates", status.deadline),
      documentedOn: status.documentedOn,
      supersededBy: linkTo(maker, "instruments", status.supersededBy),
      holdsFrom: from,
      // The last one still holds as far as was searched.
      asOf: next === undefined ? declaration.searchedUpTo : status.asOf,
      isReplacedBy: next === undefined ? undefined : address(next.from),
      wasDerivedFrom: linksTo(maker, "evidence", status.because),
      isBasedOn: statusRule,
    };
  });
}

function nameOf({ level, voice }: Status): Localized {
  const { label } = codebook.statusLevels[level];
  return voice === undefined ? label : remarked(label, codebook.voices[voice].label);
}
