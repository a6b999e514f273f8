import type { CellEdit } from "../../src/core/corrections";
import { literal, selectCell, writeCells } from "../../src/excel/cell-access";
import { newWorkbook } from "../../workbench/document/open-in-node";
import { writeXlsx } from "hucre/xlsx";
import { utils, write as writeWorkbook } from "@e965/xlsx";
import { clientForTest, openForTest } from "../support/office-client";

async function workbookWith(text: string) {
  const document = await newWorkbook({ name: "prueba.xlsx" });
  document.activeSheet().write({ row: 4, column: 3, rowCount: 1, columnCount: 1 }, [[{ kind: "text", value: text }]]);
  await clientForTest(document);
  const sheetId = document.activeSheet().id;
  return { document, sheetId, at: { row: 4, column: 3 } };
}

const edit = (
  { sheetId, at }: Pick<CellEdit, "sheetId" | "at">,
  expected: string | number | null,
  value: string | number,
) => ({ sheetId, at, expected, value, numberFormat: null }) satisfies CellEdit;

const read = ({ document }: Awaited<ReturnType<typeof workbookWith>>) =>
  document.activeSheet().read({ row: 4, column: 3, rowCount: 1, columnCount: 1 })[0]?.[0];

test("a text is written where the cell still holds what it held", async () => {
  const place = await workbookWith("Coordianción de Cobranza");
  await writeCells([edit(place, "Coordianción de Cobranza", "Coordinación de Cobranza")]);
  expect(read(place)).toMatchObject({ kind: "text", value: "Coordinación de Cobranza" });
});

test("nothing is written where the cell was changed meanwhile", async () => {
  const place = await workbookWith("Otra cosa");
  const write = writeCells([edit(place, "Coordianción de Cobranza", "Coordinación de Cobranza")]);
  await expect(write).rejects.toMatchObject({ code: "sheet-changed" });
  expect(read(place)).toMatchObject({ value: "Otra cosa" });
});

test("a text that looks like a formula stays text", async () => {
  const place = await workbookWith("x");
  await writeCells([edit(place, "x", '=HYPERLINK("http://x","y")')]);
  expect(read(place)).toEqual({ kind: "text", value: '=HYPERLINK("http://x","y")', formula: null });
});

test.each(["=1", "+1", "-1", "@x", "'x", "\tx"])("%j is written with an apostrophe before it", (text) => {
  expect(literal(text)).toBe(`'${text}`);
});

test("selecting a cell shows its sheet", async () => {
  const place = await workbookWith("x");
  const other = place.document.addSheet("Otra");
  await selectCell(other.id, { row: 8, column: 3 });
  expect(place.document.activeSheet().id).toBe(other.id);
  expect(place.document.selection()).toEqual([{ row: 8, column: 3, rowCount: 1, columnCount: 1 }]);
});

test("the beginning of its row is shown with it: it is selected first", async () => {
  const place = await workbookWith("x");
  const selected: unknown[] = [];
  place.document.subscribe((change) => change.kind === "selection" && selected.push(...change.ranges));
  await selectCell(place.sheetId, { row: 8, column: 30 }, { row: 8, column: 1 });
  expect(selected).toEqual([
    { row: 8, column: 1, rowCount: 1, columnCount: 1 },
    { row: 8, column: 30, rowCount: 1, columnCount: 1 },
  ]);
});

test("what hides the cell is told; on a hidden sheet nothing is selected", async () => {
  const sheet = utils.aoa_to_sheet([["a"], ["b"], ["c"]]);
  sheet["!rows"] = [{}, { hidden: true }];
  const book = utils.book_new(sheet, "Avance");
  const file = new Uint8Array(writeWorkbook(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer); // as asked for
  const { document } = await openForTest({ file });
  const { id } = document.activeSheet();
  const other = document.addSheet("Otra");
  other.setVisibility("hidden");
  document.activate(id);
  expect(await selectCell(id, { row: 1, column: 0 })).toBe("row");
  expect(document.selection()).toEqual([{ row: 1, column: 0, rowCount: 1, columnCount: 1 }]);
  expect(await selectCell(other.id, { row: 0, column: 0 })).toBe("sheet");
  expect(document.activeSheet().id).toBe(id);
  expect(await selectCell(id, { row: 2, column: 0 })).toBeNull();
});

test("a sheet that is gone is told as a change of the workbook", async () => {
  await workbookWith("x");
  await expect(selectCell("{no-such-sheet}", { row: 0, column: 0 })).rejects.toMatchObject({ code: "sheet-changed" });
});

test("where one of the sheets is protected nothing is written to the others either", async () => {
  const rows = [["x"]];
  const protection = { sheet: true };
  const { document } = await openForTest({
    file: await writeXlsx({
      sheets: [
        { name: "Libre", rows },
        { name: "Protegida", rows, protection },
      ],
    }),
  });
  const edits = document.sheets().map(({ id: sheetId }) => edit({ sheetId, at: { row: 0, column: 0 } }, "x", "y"));
  await expect(writeCells(edits)).rejects.toMatchObject({ code: "protected-sheet" });
  const [free] = document.sheets();
  expect(free?.read({ row: 0, column: 0, rowCount: 1, columnCount: 1 })[0]?.[0]?.value).toBe("x");
});
