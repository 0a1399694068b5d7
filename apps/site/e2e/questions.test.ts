import type { Localized } from "@entente/sdk";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { languages, type Language } from "../src/i18n/language.ts";
import { pathTo } from "../src/i18n/routes.ts";
import { launchBrowser } from "./browser.ts";

/** A question of somebody who has never been here, and what answers it. */
interface Question {
  readonly asked: Localized;
  /** The names of the links that lead there from the home page, which answers by itself where there are none. */
  readonly path: Readonly<Record<Language, readonly string[]>>;
  /** What is read there: each as it stands, in one piece. */
  readonly answer: Readonly<Record<Language, readonly string[]>>;
}

const mostSteps = 2;

const questions: readonly Question[] = [
  {
    asked: { en: "Is this a treaty?", fr: "Est-ce un traité ?" },
    path: { en: [], fr: [] },
    answer: {
      en: [
        "What is it? Joint statement of two ministers, published as a news story.",
        "the text calls itself no treaty, carries no signature and no clause on coming into force",
        "This is our reading, not a legal opinion.",
      ],
      fr: [
        "De quoi s’agit-il ? Communiqué conjoint de deux ministres, publié comme article d’actualité.",
        "Le texte ne se présente pas comme un traité et ne porte pas de signature.",
        "C’est notre lecture, non un avis juridique.",
      ],
    },
  },
  {
    asked: { en: "Is it still in force?", fr: "Est-ce encore en vigueur ?" },
    path: { en: [], fr: [] },
    answer: {
      en: [
        "Is it still in force? “In force” is said of laws and treaties. This text gives no date on which it starts or stops applying, so the words alone cannot answer that.",
      ],
      fr: [
        "Est-ce encore en vigueur ? On dit « en vigueur » d’une loi ou d’un traité. Ce texte n’indique ni quand il commence ni quand il cesse de s’appliquer : ses mots seuls ne permettent pas de répondre.",
      ],
    },
  },
  {
    asked: { en: "Who pays for the fence?", fr: "Qui paie la clôture ?" },
    path: {
      en: ["Undertakings", "Complete the first UK contribution of tunnel fencing"],
      fr: ["Les engagements", "Achever la première contribution britannique aux clôtures du tunnel"],
    },
    answer: {
      en: [
        "the first UK contribution of extra fencing at the Channel Tunnel will be completed this week.",
        "Who undertakes it UK Government (the words say so)",
        "Money named with it The words name no sum for it",
        "Agence France-Presse (AFP) reported new barriers at the Eurotunnel site. They were put up in early August, at the expense of the UK.",
      ],
      fr: [
        "the first UK contribution of extra fencing at the Channel Tunnel will be completed this week.",
        "Qui s’engage Gouvernement du Royaume-Uni (le texte le dit)",
        "Somme citée à ce sujet Le texte n’en cite aucune",
        "de nouvelles barrières avaient été installées début août sur le site d’Eurotunnel, aux frais du Royaume-Uni.",
      ],
    },
  },
  {
    asked: { en: "Is the £12 million new?", fr: "Les 12 millions de livres sont-ils nouveaux ?" },
    path: {
      en: ["Each sum, and why they are not added up"],
      fr: ["Chaque somme, et pourquoi elles ne s’additionnent pas"],
    },
    answer: {
      en: [
        "£12 million The Joint Declaration of September 2014, on the situation in Nord-Pas-de-Calais Who pays UK Government (the words say so) Where Nord-Pas-de-Calais New or not Presented as not new Announced before Joint Declaration of September 2014",
      ],
      fr: [
        "12 millions de livres sterling La mise en œuvre de la déclaration conjointe de septembre 2014, sur la situation dans le Nord-Pas-de-Calais Qui paie Gouvernement du Royaume-Uni (le texte le dit) Où Nord-Pas-de-Calais Nouveau ou non Présenté comme n’étant pas nouveau Déjà annoncée déclaration conjointe de septembre 2014",
      ],
    },
  },
  {
    asked: { en: "What did France undertake alone?", fr: "À quoi la France s’est-elle engagée seule ?" },
    path: { en: [], fr: [] },
    answer: {
      en: [
        "UK Government alone 4 French Government alone 0 Both parties, together or each for itself 12 The text leaves open who 1",
      ],
      fr: [
        "Gouvernement du Royaume-Uni, seul 4 Gouvernement français, seul 0 Les deux parties, ensemble ou chacune pour sa part 12 Le texte ne précise pas qui 1",
      ],
    },
  },
  {
    asked: {
      en: "How many places for lorries, and when?",
      fr: "Combien de places pour les poids lourds, et pour quand ?",
    },
    path: {
      en: ["Undertakings", "Support a secure waiting area for lorries in the Port of Calais"],
      fr: ["Les engagements", "Soutenir une zone d’attente pour poids lourds au port de Calais"],
    },
    answer: {
      en: [
        "will enable 230 vehicles to wait safely when queues occur.",
        "What the words leave out By when",
        "the waiting area for 230 vehicles was to be ready by the spring of 2016.",
        "for about 200 vehicles.",
      ],
      fr: [
        "will enable 230 vehicles to wait safely when queues occur.",
        "Ce que les mots ne disent pas À quelle échéance",
        "la zone d’attente pour 230 véhicules devait être prête d’ici au printemps 2016.",
        "pour environ 200 véhicules.",
      ],
    },
  },
  {
    asked: { en: "What about children?", fr: "Et les enfants ?" },
    path: { en: ["What the text leaves out"], fr: ["Ce que le texte ne précise pas"] },
    answer: {
      en: [
        "Words that never occur None of these words stands in the title, the headings or the sentences, in any of the forms given. child, children, minor, minors, unaccompanied",
      ],
      fr: [
        "Les mots absents Aucun de ces mots ne figure dans le titre, les intertitres ou les phrases, sous aucune des formes indiquées. child, children, minor, minors, unaccompanied (enfants, mineurs)",
      ],
    },
  },
  {
    asked: { en: "Did they meet in Paris?", fr: "Se sont-ils rencontrés à Paris ?" },
    path: {
      en: ["What we looked for and did not find"],
      fr: ["Ce que nous avons cherché sans le trouver"],
    },
    answer: {
      en: [
        "A meeting of the two governments in Paris on this work between 29 July and 31 December 2015.",
        "The ministers met in Calais in August and in London in November. They were in Paris together on 29 August, in a meeting of nine states and, beside it, with the German minister.",
        "“Not found” does not mean “did not happen”.",
      ],
      fr: [
        "Une réunion des deux gouvernements à Paris sur ce travail, entre le 29 juillet et le 31 décembre 2015.",
        "Les ministres se sont rencontrés à Calais en août et à Londres en novembre. Ils étaient ensemble à Paris le 29 août, pour une réunion de neuf États et, en marge, avec le ministre allemand.",
        "« Non trouvé » ne veut pas dire « n’a pas eu lieu ».",
      ],
    },
  },
  {
    asked: { en: "Who says that it was carried out?", fr: "Qui dit que cela a été fait ?" },
    path: { en: ["What records show of each undertaking"], fr: ["Ce que les sources montrent de chaque engagement"] },
    answer: {
      en: [
        "Said by one who is no party to the statement 1 1 Said by the other party 0 0 Said by the one who undertook it 8 1 Said by the press alone 0 0",
        "Complete the first UK contribution of tunnel fencing ◕ Largely carried out · Said by the one who undertook it · sources differ",
      ],
      fr: [
        "Dit par un tiers au communiqué 1 1 Dit par l’autre partie 0 0 Dit par l’auteur de l’engagement 8 1 Dit par la presse seule 0 0",
        "Achever la première contribution britannique aux clôtures du tunnel ◕ Réalisé en grande partie · Dit par l’auteur de l’engagement · les sources divergent",
      ],
    },
  },
  {
    asked: { en: "What is not known?", fr: "Qu’ignore-t-on ?" },
    path: {
      en: ["What we looked for and did not find"],
      fr: ["Ce que nous avons cherché sans le trouver"],
    },
    answer: {
      en: [
        "We looked for the things below and did not find them. A record may exist that we did not see.",
        "A report by officials to the ministers The government dialogue in Paris The waiting area for 230 vehicles, and what the £1.4 million paid for What was spent of the £7 million",
      ],
      fr: [
        "Nous avons cherché ce qui suit sans le trouver. Il peut exister un document que nous n’avons pas vu.",
        "Un compte rendu de fonctionnaires aux ministres Le dialogue gouvernemental à Paris La zone d’attente de 230 véhicules et l’emploi des 1,4 million de livres Ce qui a été dépensé des 7 millions de livres",
      ],
    },
  },
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
});

afterAll(() => browser.close());

/** Goes from the home page from link to link, as they are named where a reader sees them. */
async function follow(path: readonly string[], language: Language): Promise<Page> {
  const tab = await browser.newPage();
  onTestFinished(() => tab.close());
  await tab.goto(new URL(pathTo({ page: "home" }, language), inject("baseUrl")).href);
  for (const name of path) {
    const before = tab.url();
    await tab.getByRole("link", { name, exact: true }).filter({ visible: true }).first().click();
    expect(tab.url()).not.toBe(before);
  }
  return tab;
}

/** What a reader sees without opening anything, in the order of the page. */
async function visibleWords(tab: Page): Promise<string> {
  return inOneLine(await tab.locator("main").innerText());
}

function inOneLine(words: string): string {
  return words.replaceAll(/\s+/gu, " ");
}

describe.each(languages)("from the home page a reader learns, in %s", (language) => {
  test.each(questions.map((question) => ({ ...question, question: question.asked[language] })))(
    "$question",
    async ({ path, answer }) => {
      expect(path[language].length).toBeLessThanOrEqual(mostSteps);
      const words = await visibleWords(await follow(path[language], language));
      for (const part of answer[language]) expect(words).toContain(inOneLine(part));
    },
  );
});
