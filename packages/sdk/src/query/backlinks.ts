import type { LinkRole } from "../model/codebook/link-roles.ts";
import type { Declaration } from "../model/declaration.ts";
import type { ActorId } from "../model/identifier.ts";
import type { Anchor } from "../model/selector.ts";
import type { Statement } from "../model/statement.ts";
import { overlap } from "../text/places.ts";
import type { IdIn } from "./id-in.ts";

/** The arrays of entities, whose records keep every mention. */
export type EntityArray = "actors" | "places" | "events" | "instruments" | "dates";

/** A mention of an entity, with the passages in which it stands. */
export interface Mention {
  /** The words, with their place. */
  readonly anchor: Anchor;
  /** The passages that hold them; none in headings and furniture. */
  readonly statements: readonly Statement[];
}

/** A passage in which an entity has a part. */
export interface Backlink {
  /** Its part; what a reader is told of it is in `codebook.linkRoles`. */
  readonly role: LinkRole;
  /** The passage. */
  readonly statement: Statement;
  /** The words of the passage by which it is mentioned; none where it is not named there. */
  readonly mentions: readonly Anchor[];
}

/**
 * Every mention of an entity, in the order of the text, with the passages in which it stands.
 *
 * @example
 * ```ts
 * import { mentionsOf } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * mentionsOf(declaration, "places", "paris").map(({ statements }) => statements.map(({ id }) => id)); // => [["further-dialogue-in-paris"]]
 * ```
 */
export function mentionsOf<Source extends Declaration, Noun extends EntityArray>(
  declaration: Source,
  array: Noun,
  id: IdIn<Source, Noun>,
): readonly Mention[] {
  const entities: readonly { readonly id: string; readonly anchors: readonly Anchor[] }[] = declaration[array];
  const anchors = entities.filter((entity) => entity.id === id).flatMap((entity) => entity.anchors);
  return anchors.map((anchor) => ({
    anchor,
    statements: declaration.statements.filter((statement) => statement.anchors.some((part) => overlap(part, anchor))),
  }));
}

/**
 * Where an entity has a part in the text: one link for each passage and part, in the order of the text. An actor may
 * undertake, say, be asked, have a step welcomed, pay, receive, or only be mentioned; other entities are mentioned.
 *
 * An actor's parts are its own: what a minister does is a part of the minister, and not of the government for which the
 * minister acts. Ask for each of those who act for it, or use {@link commitmentsOf}, which counts them in.
 *
 * @example
 * ```ts
 * import { backlinksOf, codebook } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const links = backlinksOf(declaration, "actors", "european-union");
 *
 * [...new Set(links.map(({ role }) => codebook.linkRoles[role].en))]; // => ["is mentioned", "says", "is asked to"]
 * ```
 */
export function backlinksOf<Source extends Declaration, Noun extends EntityArray>(
  declaration: Source,
  array: Noun,
  id: IdIn<Source, Noun>,
): readonly Backlink[] {
  const mentioned = mentionsOf(declaration, array, id).map(({ anchor }) => anchor);
  return declaration.statements.flatMap((statement): Backlink[] => {
    const mentions = mentioned.filter((anchor) => statement.anchors.some((part) => overlap(part, anchor)));
    const parts = array === "actors" ? partsOf(declaration, statement, id) : [];
    const roles: readonly LinkRole[] = parts.length === 0 && mentions.length > 0 ? ["is-mentioned"] : parts;
    return roles.map((role) => ({ role, statement, mentions }));
  });
}

/** What an actor does in a passage, and what is asked of it there. */
function partsOf(declaration: Declaration, statement: Statement, actor: ActorId): readonly LinkRole[] {
  const { kind, holders, addressees = [] } = statement;
  const undertaken = declaration.commitments.filter(({ statements }) => statements.includes(statement.id));
  const sums = declaration.money.filter(({ anchors }) =>
    anchors.some((anchor) => statement.anchors.some((part) => overlap(part, anchor))),
  );
  const undertakes = undertaken.some(({ obligors }) => obligors.includes(actor));
  const parts: readonly (readonly [LinkRole, boolean])[] = [
    ["undertakes", undertakes],
    ["holds", !undertakes && holders.includes(actor)],
    ["is-asked", kind === "call" && addressees.includes(actor)],
    ["is-welcomed", kind === "welcome" && addressees.includes(actor)],
    ["pays", sums.some(({ payer }) => payer === actor)],
    ["receives", sums.some(({ recipient }) => recipient === actor)],
  ];
  return parts.filter(([, holds]) => holds).map(([role]) => role);
}
