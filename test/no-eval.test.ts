import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packedConsumer, run, type Consumer } from "./fixtures/consumer.ts";

let consumer: Consumer;

beforeAll(async () => {
  consumer = await packedConsumer();
});

afterAll(() => consumer.remove());

/** Counts every attempt to make code of text, also those whose refusal is caught. */
const counting = `
let attempts = 0;
globalThis.Function = new Proxy(Function, {
  apply: (target, self, given) => ((attempts += 1), Reflect.apply(target, self, given)),
  construct: (target, given, made) => ((attempts += 1), Reflect.construct(target, given, made)),
});
globalThis.eval = () => { attempts += 1; };
`;

test.each([
  {
    what: "reading and asking a declaration",
    program: `
      const { safeParseDeclaration } = await import("@entente/sdk/schema");
      const { openDeclaration } = await import("@entente/sdk");
      const { declaration } = await import("@entente/uk-france-2015");
      const { success } = safeParseDeclaration(declaration);
      openDeclaration(declaration).proof();
      safeParseDeclaration({ ...declaration, money: 1 });
      console.log(success, attempts);`,
    prints: "true 0",
  },
  {
    what: "an application's own schema, whose setting stays what it was",
    program: `
      await import("@entente/sdk/schema");
      const z = await import("zod");
      console.log(z.config().jitless, z.object({ a: z.string() }).safeParse({ a: "b" }).success);`,
    prints: "false true",
  },
])("no code is made of text by $what", async ({ program, prints }) => {
  const file = join(consumer.folder, "no-eval.mjs");
  await writeFile(file, `${counting}${program}`);
  const { stdout } = await run(process.execPath, [file], { cwd: consumer.folder });
  expect(stdout.trim()).toBe(prints);
});
