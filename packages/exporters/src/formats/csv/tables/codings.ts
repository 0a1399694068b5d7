// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `codings`. */
export const codings: readonly Table[] = [
  {
    name: "codings",
    description: "How far two codings of the text agree, question by question.",
    places: [{ steps: [{ path: ["codings"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the question on which they were compared."),
      ...both(["asks"], "What was asked of each unit.", { required: true }),
      one(["codedOn"], "date", "The day of the second coding, which was blind to the first.", { required: true }),
      one(["units"], "integer", "How many units both codings have.", { required: true }),
      one(["agreed"], "integer", "How many got the same value in both.", { required: true }),
      one(
        ["kappa"],
        "number",
        "Cohen's kappa: 1 is full agreement, 0 what chance gives; absent where chance alone would agree.",
      ),
      one(
        ["alpha"],
        "number",
        "Krippendorff's alpha for nominal data: 1 is full agreement, 0 what chance gives; absent for one value.",
      ),
      one(
        ["apart", "units"],
        "integer",
        "The same without the sentences whose words the codebook quotes. How many units both codings have.",
        { required: true },
      ),
      one(
        ["apart", "agreed"],
        "integer",
        "The same without the sentences whose words the codebook quotes. How many got the same value in both.",
        { required: true },
      ),
      one(
        ["apart", "kappa"],
        "number",
        "The same without the sentences whose words the codebook quotes. Cohen's kappa: 1 is full agreement, 0 what chance gives; absent where chance alone would agree.",
      ),
      one(
        ["apart", "alpha"],
        "number",
        "The same without the sentences whose words the codebook quotes. Krippendorff's alpha for nominal data: 1 is full agreement, 0 what chance gives; absent for one value.",
      ),
    ],
    primaryKey: ["id"],
    foreignKeys: [],
  },
];
