import type { Job, Step, Workflow } from "./workflow.ts";

/** A rule that every workflow keeps, and what breaks it. */
export interface WorkflowRule {
  readonly id: string;
  readonly breaches: (workflow: Workflow) => readonly string[];
}

/** The jobs that may prove to others who they are; each does nothing but hand on what another job made. */
const trusted: Readonly<Record<string, string>> = { "release.yml": "publish", "pages.yml": "deploy" };

/** Who calls these decides what runs, with the rights of the repository. */
const dangerousTriggers = ["pull_request_target", "workflow_run", "issue_comment"];

/** All rules, in the order in which they are told. */
export const workflowRules: readonly WorkflowRule[] = [
  {
    id: "no-rights-at-the-top",
    breaches: ({ permissions }) =>
      typeof permissions === "object" && Object.keys(permissions).length === 0
        ? []
        : ["the workflow as a whole has rights; write permissions: {} at its top"],
  },
  {
    id: "rights-by-job",
    breaches: eachJob(({ permissions }) =>
      typeof permissions === "object" ? [] : ["it does not list the rights that it needs under permissions"],
    ),
  },
  {
    id: "pinned-actions",
    breaches: ({ text }) =>
      [...text.matchAll(/^[\s-]*uses:[ \t]*(.+)$/gm)].flatMap(([, used = ""]) =>
        /^(?:\.\/\S+|[\w./-]+@[0-9a-f]{40} # v\d+(?:\.\d+)*)$/.test(used.trim())
          ? []
          : [`${used.trim()} is not pinned by the hash of a commit, with its version as a comment`],
      ),
  },
  {
    id: "no-trigger-from-outside",
    breaches: ({ on }) =>
      dangerousTriggers.flatMap((event) => (event in on ? [`${event} runs with rights on what others wrote`] : [])),
  },
  {
    id: "identity-in-one-job",
    breaches: ({ file, jobs }) =>
      Object.entries(jobs).flatMap(([name, job]) => (provesIdentity(job) ? identityBreaches(file, name, job) : [])),
  },
  {
    id: "no-text-in-scripts",
    breaches: eachStep(({ run = "" }) =>
      run.includes("${{") ? ["a script holds an expression; hand it over in env, where it is not run"] : [],
    ),
  },
  {
    id: "no-credentials-left",
    breaches: eachStep(({ uses = "", with: given }) =>
      uses.startsWith("actions/checkout@") && given?.["persist-credentials"] !== false
        ? ["checkout leaves its credentials to later steps; set persist-credentials: false"]
        : [],
    ),
  },
  {
    id: "no-cache",
    breaches: eachStep(({ uses = "", with: given }) => {
      if (uses.startsWith("actions/cache")) return ["what one run caches, another one trusts"];
      return uses.startsWith("actions/setup-node@") && given?.["package-manager-cache"] !== false
        ? ["what one run caches, another one trusts; set package-manager-cache: false"]
        : [];
    }),
  },
  {
    id: "installs-the-lockfile",
    breaches: eachStep(({ run = "" }) =>
      /\bnpm (?:install|i|add|update)\b/.test(run)
        ? ["npm ci installs what the lockfile says, and nothing else does"]
        : [],
    ),
  },
  {
    id: "no-secrets",
    breaches: ({ text }) =>
      /\bsecrets\.|\bsecrets: inherit/.test(text)
        ? ["no secret is needed: publishing and pages prove who they are"]
        : [],
  },
  {
    id: "ends",
    breaches: eachJob((job) =>
      job.uses === undefined && typeof job["timeout-minutes"] !== "number" ? ["it has no timeout-minutes"] : [],
    ),
  },
];

function eachJob(breaches: (job: Job) => readonly string[]): WorkflowRule["breaches"] {
  return ({ jobs }) =>
    Object.entries(jobs).flatMap(([name, job]) => breaches(job).map((breach) => `job ${name}: ${breach}`));
}

function eachStep(breaches: (step: Step) => readonly string[]): WorkflowRule["breaches"] {
  return eachJob(({ steps = [] }) => steps.flatMap(breaches));
}

function provesIdentity({ permissions }: Job): boolean {
  return typeof permissions === "object" ? permissions["id-token"] === "write" : permissions === "write-all";
}

function identityBreaches(file: string, name: string, { environment, steps = [] }: Job): readonly string[] {
  if (trusted[file] !== name) return [`job ${name}: it may not hold id-token: write`];
  const told: string[] = [];
  if (environment === undefined) told.push("it has no environment, which a person has to approve");
  if (steps.some(({ uses = "" }) => uses.startsWith("actions/checkout@"))) told.push("it checks out code");
  const own = /\b(?:node|npx|npm (?:ci|run|exec|install|test|start|pack))\b/;
  if (steps.some(({ run = "" }) => own.test(run))) told.push("it runs code of the project");
  return told.map((problem) => `job ${name}: ${problem}`);
}
