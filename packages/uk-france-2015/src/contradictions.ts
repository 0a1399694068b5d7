import { defineContradictions } from "@entente/sdk";
import { aidEvidence } from "./evidence/aid.ts";
import { calaisPeopleEvidence } from "./evidence/calais-people.ts";
import { calaisSecurityEvidence } from "./evidence/calais-security.ts";
import { known } from "./evidence/known.ts";
import { upstreamEvidence } from "./evidence/upstream.ts";
import { workingTogetherEvidence } from "./evidence/working-together.ts";

export const contradictions = defineContradictions(
  {
    evidence: [calaisSecurityEvidence, calaisPeopleEvidence, workingTogetherEvidence, upstreamEvidence, aidEvidence],
    commitments: known.commitments,
    statements: known.statements,
  },
  {
    "when-the-first-fence-was-finished": {
      title: {
        en: "When the first fence at the tunnel was finished",
        fr: "La date d’achèvement de la première clôture du tunnel",
      },
      differs: {
        en: "The statement says that the first UK contribution of fencing was to be completed “this week”. That week ended on Sunday 2 August 2015. A newspaper of 29 July says the same. On Friday 31 July the Prime Minister’s Office said “by next weekend”. The Home Office said, between 6 and 8 August, that a first phase had been completed that day. Channel 4 News reported a fence in place around the platforms, which we date to 5 August. Agence France-Presse (AFP) reported barriers put up in early August at the expense of the UK.",
        fr: "Le communiqué dit que la première contribution britannique aux clôtures sera achevée « this week » (cette semaine). Cette semaine finissait le dimanche 2 août 2015. Un journal du 29 juillet dit la même chose. Le vendredi 31 juillet, les services du Premier ministre britannique ont dit « by next weekend » (d’ici au week-end suivant). Le Home Office (ministère britannique de l’Intérieur) a dit, entre le 6 et le 8 août, qu’une première phase avait été achevée le jour même. Channel 4 News a fait état d’une clôture posée autour des quais, que nous datons du 5 août. L’Agence France-Presse (AFP) a parlé de barrières installées début août aux frais du Royaume-Uni.",
      },
      evidence: [
        "fence-expected-that-week",
        "fence-due-by-next-weekend",
        "first-fencing-phase-completed",
        "first-fence-seen-in-place",
        "fences-at-uk-expense",
      ],
      statements: ["first-fencing-will-be-completed"],
      concerns: { commitments: ["first-tunnel-fencing"], statements: [] },
      mayExplain: {
        en: "Each may speak of another fence. One is the fences first used at a summit, another the new fence at the platforms, a third all that the first phase held. The work may also have taken a week longer than was thought on 29 July.",
        fr: "Chacun parle peut-être d’une autre clôture : celles d’abord utilisées lors d’un sommet, la nouvelle clôture des quais, ou toute la première phase. Les travaux ont pu aussi durer une semaine de plus que prévu le 29 juillet.",
      },
      wouldSettle: {
        en: "The paper by which the work was accepted, with its date, from the Home Office or Eurotunnel.",
        fr: "Le procès-verbal de réception des travaux, avec sa date, auprès du Home Office ou d’Eurotunnel.",
      },
    },
    "when-the-money-for-the-tunnel-was-agreed": {
      title: {
        en: "When the money for the tunnel site was agreed",
        fr: "La date de l’accord sur l’argent destiné au site du tunnel",
      },
      differs: {
        en: "The statement says that the Home Secretary described the £7 million in Parliament on 14 July 2015, and that it was confirmed recently. The Guardian says that she committed the sum on 28 July. The French Interior Ministry, the next day, and France Inter place a further €10 million at the talks in London on that day. The French Interior Minister, on 18 August, dated it to a declaration of 2 August.",
        fr: "Le communiqué dit que la ministre britannique de l’Intérieur a présenté les 7 millions de livres au Parlement le 14 juillet 2015. Il dit que ce financement a été confirmé récemment. Selon The Guardian, elle a engagé cette somme le 28 juillet. Le ministère français de l’Intérieur, le lendemain, et France Inter situent 10 millions d’euros supplémentaires à la réunion tenue à Londres ce jour-là. Le ministre français de l’Intérieur, le 18 août, les fait remonter à une déclaration du 2 août.",
      },
      evidence: [
        "home-secretary-on-money-and-removals",
        "interior-ministry-on-the-london-talks",
        "ten-million-euros-for-the-tunnel-site",
        "french-communique-on-tunnel-security",
      ],
      statements: ["agreed-to-fund-coquelles"],
      concerns: { commitments: ["coquelles-funding"], statements: [] },
      mayExplain: {
        en: "£7 million was then about €10 million, so we read all of them as one sum. It may have been mentioned on 14 July, agreed on 28 July and published with the ministers’ article on 2 August.",
        fr: "Les 7 millions de livres valaient alors environ 10 millions d’euros ; pour nous, il s’agit donc d’une seule somme. Elle a pu être évoquée le 14 juillet, convenue le 28 juillet et rendue publique dans la tribune des ministres du 2 août.",
      },
      wouldSettle: {
        en: "The full text of the speech of 14 July and the record of the talks of 28 July.",
        fr: "Le texte complet du discours du 14 juillet et le compte rendu de la réunion du 28 juillet.",
      },
    },
    "sum-of-the-2014-fund": {
      title: {
        en: "How large the UK fund under the declaration of 2014 was",
        fr: "Le montant du fonds britannique prévu par la déclaration de 2014",
      },
      differs: {
        en: "The statement and three sources of the UK name £12 million. The Home Office told Parliament in 2019 of a first payment of £14.7 million, in September 2014.",
        fr: "Le communiqué et trois sources britanniques citent 12 millions de livres. Le Home Office (ministère britannique de l’Intérieur) a parlé en 2019, au Parlement, d’un premier versement de 14,7 millions de livres en septembre 2014.",
      },
      evidence: ["first-payment-september-2014", "fund-2014-spent", "fund-2014-supplement", "library-on-2014-fund"],
      statements: ["continue-to-implement-2014-declaration"],
      concerns: { commitments: ["implement-2014-joint-declaration"], statements: [] },
      mayExplain: {
        en: "The larger sum may hold other payments of that time, or a sum in euros may have been read as pounds.",
        fr: "La somme la plus élevée comprend peut-être d’autres versements de la même époque, ou une somme en euros a été lue comme des livres.",
      },
      wouldSettle: {
        en: "The payments of the Home Office under the declaration, with their dates.",
        fr: "Les versements du Home Office au titre de la déclaration, avec leurs dates.",
      },
    },
    "what-the-2014-fund-paid-for": {
      title: { en: "What the fund of 2014 paid for", fr: "Ce que le fonds de 2014 a financé" },
      differs: {
        en: "The Home Office told Parliament in 2015 that almost £550,000 of the fund went to a project for vulnerable people. In 2020 it said that £12 million was spent on infrastructure, and named nothing else.",
        fr: "Le Home Office (ministère britannique de l’Intérieur) a indiqué au Parlement en 2015 que près de 550 000 livres du fonds étaient allées à un projet pour des personnes vulnérables. En 2020, il a indiqué que 12 millions de livres avaient été dépensés pour des infrastructures, sans rien citer d’autre.",
      },
      evidence: ["money-for-vulnerable-people-project", "fund-2014-spent"],
      statements: [],
      concerns: { commitments: ["implement-2014-joint-declaration"], statements: [] },
      mayExplain: {
        en: "The later answer may leave out a small part, or count the project elsewhere.",
        fr: "La réponse la plus récente omet peut-être une petite part, ou compte le projet ailleurs.",
      },
      wouldSettle: { en: "The accounts of the fund.", fr: "Les comptes du fonds." },
    },
    "sum-for-the-vulnerable-people-project": {
      title: {
        en: "How much the project for vulnerable people received",
        fr: "La somme reçue par le projet pour personnes vulnérables",
      },
      differs: {
        en: "One answer of the Home Office puts the sum at almost £550,000. Two others name £530,000, or €750,000.",
        fr: "Une réponse du Home Office (ministère britannique de l’Intérieur) chiffre cette somme à près de 550 000 livres. Deux autres citent 530 000 livres, ou 750 000 euros.",
      },
      evidence: [
        "money-for-vulnerable-people-project",
        "lords-answer-on-vulnerable-people-project",
        "vulnerable-people-project-started",
      ],
      statements: [],
      concerns: { commitments: ["strengthen-cooperation-on-trafficking"], statements: [] },
      mayExplain: {
        en: "The sum may be fixed in euros and turned into pounds at two rates.",
        fr: "La somme est peut-être fixée en euros, puis convertie en livres à deux taux différents.",
      },
      wouldSettle: {
        en: "The grant agreement with the charity.",
        fr: "Le contrat par lequel la somme a été accordée à l’association.",
      },
    },
    "start-of-the-vulnerable-people-project": {
      title: {
        en: "When the project for vulnerable people began",
        fr: "Le début du projet pour personnes vulnérables",
      },
      differs: {
        en: "The charity that ran a project for victims of trafficking says that it did so from 1 November 2015. The Home Office told Parliament that the project for vulnerable people had formally started in December 2015.",
        fr: "L’association qui a mené un projet pour des victimes de la traite dit en avoir été chargée à compter du 1er novembre 2015. Le Home Office (ministère britannique de l’Intérieur) a indiqué au Parlement que le projet pour les personnes vulnérables avait officiellement commencé en décembre 2015.",
      },
      evidence: ["charity-on-project-for-trafficking-victims", "vulnerable-people-project-started"],
      statements: [],
      concerns: { commitments: ["strengthen-cooperation-on-trafficking"], statements: [] },
      mayExplain: {
        en: "Both can be true: work in November, and a formal start in December. That the two are one project is our reading.",
        fr: "Les deux peuvent être vrais : un travail en novembre, un lancement officiel en décembre. Qu’il s’agisse d’un seul projet est notre lecture.",
      },
      wouldSettle: {
        en: "The grant agreement with the charity, and its first report.",
        fr: "Le contrat par lequel la somme a été accordée à l’association, et son premier rapport.",
      },
    },
    "when-the-waiting-area-was-due": {
      title: {
        en: "When the waiting area for 230 vehicles was due",
        fr: "La date prévue pour la zone d’attente de 230 véhicules",
      },
      differs: {
        en: "In July 2015 a trade paper reported the Home Secretary as saying that the area was expected to work by the autumn. In January 2016 the Home Office told Parliament that it was to be ready by the spring of 2016.",
        fr: "En juillet 2015, un journal professionnel a cité la ministre britannique de l’Intérieur : la zone devrait fonctionner d’ici à l’automne. En janvier 2016, le Home Office (ministère britannique de l’Intérieur) a indiqué au Parlement qu’elle devait être prête d’ici au printemps 2016.",
      },
      evidence: ["waiting-area-expected-by-autumn", "waiting-area-due-in-spring-2016"],
      statements: [],
      concerns: { commitments: ["secure-waiting-area"], statements: [] },
      mayExplain: {
        en: "The plan may have changed between the two. An area for the meantime was brought in.",
        fr: "Le projet a pu changer entre les deux dates. Une zone provisoire avait été mise en place.",
      },
      wouldSettle: {
        en: "The agreement between the UK Government and the port on the area, and its changes.",
        fr: "L’accord entre le gouvernement du Royaume-Uni et le port sur cette zone, et ses avenants.",
      },
    },
    "british-money-by-the-autumn-of-2015": {
      title: {
        en: "How much British money there was by the autumn of 2015",
        fr: "Le total de l’argent britannique à l’automne 2015",
      },
      differs: {
        en: "Agence France-Presse (AFP) counted €35 million of British aid in all on 31 August 2015. Radio France Internationale (RFI) counted €45 million in all on 2 November. Of this, €35 million was for security and €10 million for living conditions.",
        fr: "L’Agence France-Presse (AFP) comptait 35 millions d’euros d’aides britanniques au total le 31 août 2015. Radio France Internationale (RFI) en comptait 45 millions au total le 2 novembre. Sur cette somme, 35 millions allaient à la sécurité et 10 millions aux conditions de vie.",
      },
      evidence: ["british-money-in-all-by-august-2015", "forty-five-million-euros-in-all"],
      statements: [],
      concerns: { commitments: [], statements: ["additional-money-expected"] },
      mayExplain: {
        en: "Agence France-Presse (AFP) may not have counted the €10 million of 20 August. Or it may have reached €35 million by adding up other sums.",
        fr: "L’Agence France-Presse (AFP) n’a peut-être pas compté les 10 millions d’euros du 20 août. Ou elle est arrivée à 35 millions en comptant d’autres sommes.",
      },
      wouldSettle: {
        en: "A list of the sums that the UK agreed for Calais in 2014 and 2015.",
        fr: "Une liste des sommes que le Royaume-Uni a acceptées pour Calais en 2014 et 2015.",
      },
    },
    "eu-money-for-the-camp": {
      title: {
        en: "How much the European Union (EU) granted for the camp",
        fr: "La somme accordée par l’Union européenne (UE) pour le camp",
      },
      differs: {
        en: "The French Government announced up to €5 million from the European Union (EU) on 31 August 2015. A communiqué of the European Commission of the same day, as a weekly reports it, names €5.2 million.",
        fr: "Le gouvernement français a annoncé le 31 août 2015 jusqu’à 5 millions d’euros de l’Union européenne (UE). Un communiqué de la Commission européenne du même jour, rapporté par un hebdomadaire, cite 5,2 millions d’euros.",
      },
      evidence: ["eu-money-for-a-humanitarian-camp", "eu-grant-in-commission-communique"],
      statements: [],
      concerns: { commitments: [], statements: ["additional-money-expected"] },
      mayExplain: {
        en: "The first may be a rounded figure.",
        fr: "Le premier chiffre est peut-être arrondi.",
      },
      wouldSettle: {
        en: "The decision by which the Commission granted the money.",
        fr: "La décision par laquelle la Commission a accordé cet argent.",
      },
    },
    "uk-contribution-to-the-africa-trust-fund": {
      title: {
        en: "How much the UK was to put into the trust fund for Africa",
        fr: "La contribution britannique au fonds fiduciaire pour l’Afrique",
      },
      differs: {
        en: "The Prime Minister’s Office said £2 million. A press report of the day before, from UK government sources, said €3 million, or £2.1 million.",
        fr: "Les services du Premier ministre britannique ont indiqué 2 millions de livres. Un article de la veille, d’après des sources du gouvernement britannique, indiquait 3 millions d’euros, soit 2,1 millions de livres.",
      },
      evidence: ["uk-contribution-to-trust-fund", "uk-contribution-to-trust-fund-in-press"],
      statements: [],
      concerns: { commitments: [], statements: [] },
      mayExplain: {
        en: "The contribution may be fixed in euros and rounded in pounds.",
        fr: "La contribution est peut-être fixée en euros et arrondie en livres.",
      },
      wouldSettle: {
        en: "The agreement by which the UK joined the fund.",
        fr: "L’accord par lequel le Royaume-Uni a rejoint le fonds.",
      },
    },
    "who-paid-for-more-guards": {
      title: {
        en: "Who paid for more guards at the tunnel site",
        fr: "Qui a payé les gardes supplémentaires du site du tunnel",
      },
      differs: {
        en: "KentOnline says that the £7 million of July was also to triple the security staff. Eurotunnel says that it tripled them under a plan of its own of 1 July, with the support of the two governments. The UK Foreign Secretary announced on 3 August that the UK would pay for 100 more.",
        fr: "Selon KentOnline, les 7 millions de livres de juillet devaient aussi tripler le nombre d’agents de sécurité. Eurotunnel dit l’avoir triplé selon son propre plan du 1er juillet, avec le soutien des deux gouvernements. Le ministre britannique des Affaires étrangères a annoncé le 3 août que le Royaume-Uni en paierait 100 de plus.",
      },
      evidence: ["press-on-guards-and-the-seven-million", "eurotunnel-new-fences", "uk-to-fund-more-guards"],
      statements: [],
      concerns: { commitments: ["coquelles-funding"], statements: [] },
      mayExplain: {
        en: "All may hold in part: a plan of the company, to which the UK added money.",
        fr: "Tous ont peut-être raison en partie : un plan de l’entreprise, complété par de l’argent britannique.",
      },
      wouldSettle: {
        en: "The accounts of any money that the UK paid to Eurotunnel in 2015.",
        fr: "Les comptes des sommes éventuellement versées par le Royaume-Uni à Eurotunnel en 2015.",
      },
    },
  },
);
