import { readWorkbook } from "../../src/core/read-sheet";
import { tellsProgress } from "../../src/core/rule";
import { imssSnapshot } from "../fixtures/imss-e006-2015";

test.each([
  ["progress", true],
  ["state", true],
  ["product", false],
] as const)("a table with the column %s tells what is concluded: %s", (column, tells) => {
  const heading = { at: { row: 0, column: 0 }, text: "", misspelt: null };
  const [table] = readWorkbook({ sheets: [imssSnapshot()], dateSystem: 1900 }).flatMap(({ tables }) => tables);
  if (table === undefined) throw new Error("The sheet has no table.");
  expect(tellsProgress({ ...table, columns: new Map([[column, heading]]) })).toBe(tells);
});
