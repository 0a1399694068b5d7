/** How often a property is tried: a bounded share in every test run, many more in `npm run fuzz`. */
export const runs = Number(process.env["FUZZ_RUNS"] ?? 300);
