import type { Rule } from "../rule.ts";
import type { StatementKind } from "../statement-kind.ts";
import { kinds } from "./kinds.ts";

/** Rules for wordings on which careless readers differ; each is stronger than the plain test of its kind. */
const refinements = {
  "agree-to": {
    kind: "commitment",
    label: { en: "“agree to” undertakes", fr: "« agree to » vaut engagement" },
    test: {
      en: "Do the parties agree, or say they have agreed, to do something?",
      fr: "Les parties conviennent-elles de faire quelque chose, ou disent-elles en être convenues ?",
    },
  },
  "agree-that": {
    kind: "position",
    label: { en: "“agree that” is a view", fr: "« agree that » est une prise de position" },
    test: {
      en: "Do the parties agree that something is so, and do not agree to do a thing?",
      fr: "Les parties sont-elles d’accord sur une idée, sans s’engager à faire quoi que ce soit ?",
    },
  },
  "agree-that-there-should-be": {
    kind: "follow-up",
    label: {
      en: "“agreed that there should be” sets up a follow-up",
      fr: "« agreed that there should be » prévoit un suivi",
    },
    test: {
      en: "Do the parties agree that there should be a link between them? It may be a meeting, a report, a review, a body or a channel.",
      fr: "Les parties conviennent-elles qu’il devrait y avoir entre elles une réunion, un compte rendu, un examen, un organe ou un moyen d’échange ?",
    },
  },
  "decided-not-yet-done": {
    kind: "commitment",
    label: { en: "a decision not yet carried out undertakes", fr: "une décision non encore exécutée vaut engagement" },
    test: {
      en: "Do the words tell of a past decision or announcement to do what is not yet done?",
      fr: "Le passage rapporte-t-il qu’une action a été décidée ou annoncée, alors qu’elle n’est pas encore faite ?",
    },
  },
  "own-act-continued": {
    kind: "commitment",
    label: { en: "going on with an agreed act undertakes", fr: "continuer ce qui a été convenu vaut engagement" },
    test: {
      en: "Does a party say of its own act that it goes on with what was agreed?",
      fr: "Une partie dit-elle qu’elle continue elle-même de faire ce qui a été convenu ?",
    },
  },
  "own-step-begun": {
    kind: "commitment",
    label: {
      en: "one step of one’s own, being taken, undertakes",
      fr: "dire la démarche que l’on accomplit soi-même vaut engagement",
    },
    test: {
      en: "Does a party tell of one definite step of its own that it is taking? An effort or a payment that goes on is no such step.",
      fr: "Une partie rapporte-t-elle une démarche précise qu’elle est en train d’accomplir, et non un effort ou un versement qui se poursuit ?",
    },
  },
  "will-by-a-named-actor": {
    kind: "commitment",
    label: {
      en: "“will” with its actor undertakes",
      fr: "« will » suivi d’un acte dont l’auteur est nommé vaut engagement",
    },
    test: {
      en: "Does “will” stand before an act, or “will be” before a participle, where the same sentence names whose act it is?",
      fr: "Trouve-t-on « will » suivi d’un acte, ou « will be » suivi d’un participe passé, dans une phrase qui nomme l’auteur de cet acte ?",
    },
  },
  "will-with-an-effect": {
    kind: "expectation",
    label: { en: "“will” with an effect expects", fr: "« will » suivi d’un effet exprime une attente" },
    test: {
      en: "Does “will” stand before an effect (protect, enable, help)? Is it a thing that has this effect, and not a person or a body?",
      fr: "Le mot « will » précède-t-il un effet (protéger, permettre, aider) produit par une chose, et non par une personne ou un organisme ?",
    },
  },
  "will-in-a-warning": {
    kind: "position",
    label: { en: "“will” in a warning is a view", fr: "« will » dans une mise en garde est une prise de position" },
    test: {
      en: "Does “will” tell what happens if nothing is done, or how important a thing is?",
      fr: "Le mot « will » sert-il à dire ce qui arrivera si rien n’est fait, ou combien une chose est importante ?",
    },
  },
  "need-without-undertaking": {
    kind: "position",
    label: {
      en: "“need” or “vital” alone is a view",
      fr: "sans engagement, « need » ou « vital » exprime une prise de position",
    },
    test: {
      en: "Do the words call an act needed, vital or important, and does nobody say that they will do it?",
      fr: "Le passage juge-t-il un acte nécessaire, vital ou important, sans que personne s’y engage ?",
    },
  },
  "passive-without-an-actor": {
    kind: "action-completed",
    label: { en: "a passive without an actor borrows none", fr: "un passif sans auteur reste sans auteur" },
    test: {
      en: "Do the words claim a thing done without saying by whom? The actor of the sentence before is not borrowed.",
      fr: "Le passage affirme-t-il qu’une chose est faite sans dire par qui ? Nous n’attribuons pas l’acte à l’auteur cité dans la phrase précédente.",
    },
  },
  "purpose-tells-an-aim": {
    kind: "narrative",
    label: { en: "to tell an aim undertakes nothing", fr: "dire un but n’engage à rien" },
    test: {
      en: "Do the words tell of the meeting and name its aim (“to reaffirm”)? The aim undertakes nothing by itself.",
      fr: "Le passage raconte-t-il la rencontre en nommant son but (« to reaffirm ») ? Le but n’engage à rien par lui-même.",
    },
  },
} as const satisfies Readonly<Record<string, Omit<Rule, "id">>>;

/** The id of a rule of this codebook: a refinement, or `kind-` and the kind whose plain test decides. */
export type CodebookRuleId = keyof typeof refinements | `kind-${StatementKind}`;

/** The rules by which statements are given their kind: refinements, and the test of each kind in its order. */
export const rules: readonly Rule[] = /* @__PURE__ */ allRules();

// A function marked as pure, so that a bundler can leave the rules out where nobody uses them.
function allRules(): readonly Rule[] {
  const ofKinds = (Object.keys(kinds) as StatementKind[]).map((kind) => ({ id: `kind-${kind}`, kind, ...kinds[kind] }));
  return [...Object.entries(refinements).map(([id, rule]) => ({ id, ...rule })), ...ofKinds];
}
