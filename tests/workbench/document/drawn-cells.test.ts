import { drawCells } from "../../../workbench/document/drawn-cells";
import { newWorkbook } from "../../../workbench/document/open-in-node";
import type { CellInput, CellStylePatch } from "../../../workbench/document/workbook-document";
import { UniverWorkbook } from "../../../workbench/document/univer-workbook";

const at = { row: 2, column: 1, rowCount: 1, columnCount: 1 };

/** What the grid would draw of a cell, and what the cell holds. */
async function drawn(input: CellInput, style: CellStylePatch) {
  const book = await newWorkbook({ name: "prueba.xlsx" });
  if (!(book instanceof UniverWorkbook)) throw new Error("The workbook is not in Univer.");
  const sheet = book.activeSheet();
  sheet.write(at, [[input]]);
  sheet.applyStyle(at, style);
  const drawing = drawCells(book.context);
  const shown = book.context.worksheet(sheet.id).getCell(at.row, at.column)?.v;
  for (const each of drawing) each.dispose();
  const held = sheet.read(at)[0]?.[0]?.value;
  book.dispose();
  return { shown, held };
}

const text = (value: string): CellInput => ({ kind: "text", value });
const withSign = 'General;General;General;"✖ "@';

test.each<[string, CellInput, string, unknown]>([
  ["a sign before a text", text("Jurídico"), withSign, "✖ Jurídico"],
  ["a text of several lines, emoji and an @", text("a\n@ 🙂"), withSign, "✖ a\n@ 🙂"],
  ["no sign before a number", { kind: "number", value: 12 }, withSign, "12"],
  ["a text of the format of texts", text("=1+1"), "@", "=1+1"],
  ["a text of a format of numbers alone", text("abc"), "#,##0.00", "abc"],
])("the grid shows %s, and the cell keeps what it holds", async (_, input, numberFormat, expected) => {
  const { shown, held } = await drawn(input, { numberFormat });
  expect(shown).toBe(expected);
  expect(held).toBe("value" in input ? input.value : null);
});
