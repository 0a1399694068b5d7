import { codebook, type CodebookEntry, type Declaration, type Localized } from "@entente/sdk";
import { inBoth } from "../../in-both.ts";
import { codebookAddress } from "../../record-address.ts";
import { listLabels } from "./list-labels.ts";
import { concept, type Node, type ValueList } from "./node.ts";

/** The rule by which statuses are derived. */
export const statusRule = codebookAddress("statusRule");

/** The codebook as SKOS: a scheme for each list of values, a concept for each value, and the rule of statuses. */
export function codebookNodes(declaration: Declaration): readonly Node[] {
  const { rules: _rules, statusRule: steps, ...lists } = codebook;
  return [
    ...Object.entries(lists).flatMap(([list, values]) => schemeOf(list as ValueList, Object.entries(values))),
    ...ruleNodes(declaration),
    {
      "@id": statusRule,
      "@type": ["CreativeWork", "Plan"],
      name: { en: "the rule by which a status is derived", fr: "la règle dont découle un statut" },
      text: inBoth((language) => steps.map((step) => step[language]).join("\n")),
    },
  ];
}

function schemeOf(list: ValueList, values: readonly (readonly [string, Localized | CodebookEntry])[]): readonly Node[] {
  return [
    schemeNode(
      list,
      values.map(([value]) => value),
    ),
    ...values.map(([value, entry]) => ({
      ...conceptNode(list, value),
      ...("label" in entry ? { prefLabel: entry.label, definition: entry.test } : { prefLabel: entry }),
    })),
  ];
}

/** The rules are those that the declaration carries. */
function ruleNodes({ rules }: Declaration): readonly Node[] {
  return [
    schemeNode(
      "rules",
      rules.map(({ id }) => id),
    ),
    ...rules.map(({ id, kind, label, test }) => ({
      ...conceptNode("rules", id),
      prefLabel: label,
      definition: test,
      related: concept("kinds", kind),
    })),
  ];
}

function schemeNode(list: ValueList, values: readonly string[]): Node {
  return {
    "@id": codebookAddress(list),
    "@type": "ConceptScheme",
    prefLabel: listLabels[list],
    hasTopConcept: values.map((value) => concept(list, value)),
  };
}

function conceptNode(list: ValueList, value: string): Node {
  const scheme = codebookAddress(list);
  return { "@id": concept(list, value), "@type": "Concept", inScheme: scheme, topConceptOf: scheme, notation: value };
}
