import { defineWordsSought } from "@entente/sdk";

export const wordsSought = defineWordsSought({
  herring: { forms: ["herring", "herrings"], meaning: { en: "herring", fr: "hareng" } },
  seal: { forms: ["seal", "seals"], meaning: { en: "seal (the animal)", fr: "phoque" } },
  fish: { forms: ["fish"], meaning: { en: "fish", fr: "poisson" } },
  shall: {
    forms: ["shall"],
    meaning: { en: "“shall” (a duty, in a treaty)", fr: "« shall » (une obligation, dans un traité)" },
  },
});
