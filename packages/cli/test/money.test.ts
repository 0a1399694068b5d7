import { fileURLToPath } from "node:url";
import { declaration } from "@entente/uk-france-2015";
import { sumMoney } from "@entente/sdk";
import { expect, test } from "vitest";
import { runIn } from "./fake-terminal.ts";
import { parsed, temporaryFolder } from "./temporary-folder.ts";

const cwd = temporaryFolder();
const published = fileURLToPath(import.meta.resolve("@entente/uk-france-2015/declaration.json"));

test("lists sums and says why it does not add them", async () => {
  const { code, out } = await runIn({ cwd: cwd() }, "money");

  expect(code).toBe(0);
  expect(out).toMatchSnapshot();
});

test("ends with 1 where an addition was asked for that is refused", async () => {
  expect((await runIn({ cwd: cwd() }, "money", "--sum")).code).toBe(1);
  expect((await runIn({ cwd: cwd() }, "money", "--sum", "repair-money")).code).toBe(0);
});

test("adds one sum, of a payer or a stage", async () => {
  for (const args of [["repair-money"], ["--payer", "northport"], ["--stage", "commitment", "repair-money"]]) {
    expect((await runIn({ cwd: cwd() }, "money", ...args)).out).toContain("Added up: GBP 3,000,000.");
  }
  const { out } = await runIn({ cwd: cwd() }, "money", "--stage", "pledge");
  expect(out).toBe("These sums are not added up:\n- there is nothing to add\n");
});

test("gives whatever the SDK gives, whichever sums are asked for", async () => {
  const ids = declaration.money.map(({ id }) => id);
  const pairs = ids.slice(1).map((id, index) => [ids[index] ?? id, id]);
  for (const pair of pairs) {
    const { out } = await runIn({}, "money", ...pair, "-d", published, "--json");
    const facts = declaration.money.filter(({ id }) => pair.includes(id));
    expect(parsed(out)).toMatchObject({ money: facts, sum: sumMoney(facts) });
  }
});

test("names what was set aside, and gives a range for an upper bound", async () => {
  const { out } = await runIn(
    {},
    ...["money", "waiting-area-sum", "coquelles-security", "-d", published],
    ...["--allow", "upper-bound", "mixed-stage", "mixed-novelty"],
  );

  expect(out.slice(out.indexOf("Added up"))).toMatchInlineSnapshot(`
    "Added up: from GBP 1,400,000 to GBP 8,400,000.
    - set aside: the words say “up to”, so that the sum may be less (coquelles-security)
    - set aside: some are further on their way than others (waiting-area-sum, coquelles-security)
    "
  `);
});

test.each([
  [["money", "repair-mony"], "No sum has the id “repair-mony”. Did you mean “repair-money”?\n"],
  [["money", "--payer", "nortport"], "No actor has the id “nortport”. Did you mean “northport”?\n"],
  [["money", "--place", "pier"], "No place has the id “pier”.\n"],
])("%j is answered with what may be meant", async (args, message) => {
  expect(await runIn({ cwd: cwd() }, ...args)).toEqual({ code: 2, out: "", err: message });
});
