import { personInGrid } from "../../support/person-in-grid";
import { newChart } from "../../../workbench/document/charts";
import { skeletonXlsx } from "../../../workbench/document/xlsx/skeleton";
import { furnishedWorkbook } from "./copied-package";
import { disposeAll, number, open, packageOf, rect, sheetPart, text } from "./support";

afterEach(disposeAll);

test("a workbook as it was opened loses nothing, nor with cells, formats and sheets changed", async () => {
  const book = await open(furnishedWorkbook());
  expect(book.losses()).toEqual([]);
  const sheet = book.activeSheet();
  sheet.write(rect(10, 0), [[number(1)]]);
  sheet.applyStyle(rect(1, 0), { bold: true });
  sheet.setName("Otra");
  book.addSheet("Nueva").hideRows(1, 2);
  expect(book.losses()).toEqual([]);
});

test("a copied sheet is without slicers, and without nothing else", async () => {
  const book = await open(furnishedWorkbook());
  const copy = personInGrid(book).copySheet();
  copy.setName("Copia");
  expect(book.losses()).toEqual([{ reason: "copied", sheet: "Copia", what: ["slicers"] }]);
  book.removeSheet(copy.id);
  expect(book.losses()).toEqual([]);
});

test("what does not follow rows that are put in is named, until they are taken out again", async () => {
  const book = await open(furnishedWorkbook());
  const person = personInGrid(book);
  person.insertRows(1, 2);
  expect(book.losses()).toEqual([
    { reason: "moved", sheet: "Hoja1", what: ["notes", "drawings", "slicers", "charts"] },
  ]);
  person.deleteRows(1, 2);
  expect(book.losses()).toEqual([]);
  person.deleteRows(1, 1);
  expect(book.losses()).toMatchObject([{ reason: "moved" }]);
});

test("a copy of such a sheet has the same places", async () => {
  const book = await open(furnishedWorkbook());
  const person = personInGrid(book);
  person.insertRows(1, 1);
  person.copySheet().setName("Copia");
  expect(book.losses()).toEqual([
    { reason: "moved", sheet: "Hoja1", what: ["notes", "drawings", "slicers", "charts"] },
    { reason: "copied", sheet: "Copia", what: ["slicers"] },
    { reason: "moved", sheet: "Copia", what: ["notes", "drawings", "charts"] },
  ]);
});

test("filters, sparklines, and formats and validations of later Excels stay where they were", async () => {
  const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
  const later = `<ext ${x14} uri="{1}"><x14:conditionalFormattings><x14:conditionalFormatting/></x14:conditionalFormattings></ext><ext ${x14} uri="{2}"><x14:dataValidations count="1"><x14:dataValidation/></x14:dataValidations></ext><ext ${x14} uri="{3}"><x14:sparklineGroups><x14:sparklineGroup/></x14:sparklineGroups></ext>`;
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  const part = sheetPart(rows, `<autoFilter ref="A1:A2"/><extLst>${later}</extLst>`);
  const book = await open(packageOf({ "xl/worksheets/sheet1.xml": part }));
  personInGrid(book).insertRows(0, 1);
  expect(book.losses()).toEqual([
    { reason: "moved", sheet: "Hoja1", what: ["filter", "sparklines", "formats", "validations"] },
  ]);
});

test("tables, charts of known types, merges, links and lists of areas follow, and nothing is said of them", async () => {
  const book = await open(skeletonXlsx());
  const sheet = book.activeSheet();
  sheet.write(rect(0, 0, 2, 2), [
    [text("Área"), text("Total")],
    [text("Norte"), number(2)],
  ]);
  sheet.addTable({ name: "Datos", rect: rect(0, 0, 2, 2), style: null });
  const values = { sheetId: sheet.id, rect: rect(1, 1) };
  const anchor = { from: { row: 4, column: 0, x: 0, y: 0 }, to: { row: 9, column: 3, x: 0, y: 0 } };
  const series = { name: null, categories: null, values, fill: null, hasDataLabels: false };
  sheet.addChart({ ...newChart("Pie", [series]), name: "Pastel", anchor });
  sheet.setHyperlink(rect(1, 0), { address: "https://example.org/", documentReference: null, screenTip: null });
  book.names.set({
    name: "Lista",
    sheetId: null,
    formula: `${sheet.name}!$A$1,${sheet.name}!$B$2`,
    isHidden: false,
    comment: "",
  });
  const again = await open(book.save());
  personInGrid(again).insertRows(0, 3);
  expect(again.losses()).toEqual([]);
  const [moved] = again.sheets();
  expect(moved?.tables()[0]?.rect).toEqual(rect(3, 0, 2, 2));
  expect(moved?.charts()[0]?.series[0]?.values?.rect).toEqual(rect(4, 1));
  expect(moved?.hyperlink(rect(4, 0))?.address).toBe("https://example.org/");
  expect(again.names.find("Lista", null)?.formula).toBe(`${sheet.name}!$A$4,${sheet.name}!$B$5`);
});

test("a name that is a formula over the sheet stays as it is", async () => {
  const book = await open(skeletonXlsx());
  const sheet = book.activeSheet();
  book.names.set({
    name: "Suma",
    sheetId: null,
    formula: `SUM(${sheet.name}!$A$1:$A$9)`,
    isHidden: false,
    comment: "",
  });
  sheet.write(rect(0, 0), [[number(1)]]);
  personInGrid(book).insertRows(0, 1);
  expect(book.losses()).toEqual([{ reason: "moved", sheet: sheet.name, what: ["names"] }]);
});

test("a sheet of another file is without what did not come along", async () => {
  const book = await open(skeletonXlsx());
  const sheets = await book.openSheets(furnishedWorkbook());
  const [id] = sheets.insert(sheets.names, 1);
  const brought = { reason: "brought", sheet: "Hoja1 (2)", what: ["notes", "slicers", "drawings", "charts"] };
  expect(book.losses()).toEqual([brought]);
  book.removeSheet(id ?? "");
  expect(book.losses()).toEqual([]);
});
