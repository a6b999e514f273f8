import { openXlsx } from "hucre/xlsx";
import { openWorkbook } from "../../../workbench/document/open-in-node";
import type { WorkbookDocument } from "../../../workbench/document/workbook-document";
import { openForTest } from "../../support/office-client";
import { convertWithLibreOffice, testWithLibreOffice } from "../../support/libreoffice";
import { elementsOf, packageParts, parsedPart, relationshipsOf } from "../../support/package-dom";
import { richPackage, zipped, richParts } from "./package-fixtures";
import { rect } from "./patching";

jest.setTimeout(180_000);

const books: WorkbookDocument[] = [];
afterEach(() => {
  for (const book of books.splice(0)) book.dispose();
});

async function open(bytes: Uint8Array): Promise<WorkbookDocument> {
  const book = await openWorkbook(bytes, { name: "prueba.xlsx" });
  books.push(book);
  return book;
}

/** A new workbook with a table in A1:C3, whose headers are not easily written. */
async function withTable(): Promise<WorkbookDocument> {
  const { document } = await openForTest();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").values = [
      ['Área "A" & <B>', "Fecha\nlímite", "$& _x0041_"],
      ["Finanzas", 42_185, 3],
      ["Legal", 42_186, 4],
    ];
    sheet.tables.add("A1:C3", true).name = "Actividades";
    await context.sync();
  });
  return document;
}

test("a new table has its part, its relationship, its type and its place in the sheet", async () => {
  const parts = packageParts((await withTable()).save());
  const table = parsedPart(parts, "xl/tables/table1.xml").documentElement;
  expect([...table.children].map(({ localName }) => localName)).toEqual([
    "autoFilter",
    "tableColumns",
    "tableStyleInfo",
  ]);
  expect(table.getAttribute("ref")).toBe("A1:C3");
  const sheet = "xl/worksheets/sheet1.xml";
  expect([...relationshipsOf(parts, sheet).values()].map(({ target }) => target)).toEqual(["xl/tables/table1.xml"]);
  const tableParts = parsedPart(parts, sheet).documentElement.lastElementChild;
  expect([tableParts?.localName, tableParts?.getAttribute("count")]).toEqual(["tableParts", "1"]);
  const types = elementsOf(parsedPart(parts, "[Content_Types].xml"), "Override");
  expect(types.some((type) => type.getAttribute("PartName") === "/xl/tables/table1.xml")).toBe(true);
});

test("other readers find the table, its range and its columns", async () => {
  const saved = (await withTable()).save();
  const [sheet] = (await openXlsx(saved)).sheets;
  expect(sheet?.tables?.map(({ name, range, columns }) => [name, range, columns.length])).toEqual([
    ["Actividades", "A1:C3", 3],
  ]);
  const [own] = (await open(saved)).activeSheet().tables();
  expect(own).toMatchObject({
    name: "Actividades",
    style: "TableStyleMedium2",
    columnNames: ['Área "A" & <B>', "Fecha\nlímite", "$& _x0041_"],
  });
});

test("a table that is gone again leaves no trace", async () => {
  const original = (await openForTest()).document.save();
  const book = await open((await withTable()).save());
  book.activeSheet().removeTable(1);
  const parts = packageParts(book.save());
  const known = [...packageParts(original).keys()].filter((name) => !name.includes("taskpane"));
  expect([...parts.keys()].sort()).toEqual(known.sort());
  expect(parsedPart(parts, "[Content_Types].xml").documentElement.outerHTML).not.toContain("table");
  expect(elementsOf(parsedPart(parts, "xl/worksheets/sheet1.xml"), "tableParts")).toHaveLength(0);
});

test("a file's own table is listed, and changed where it is changed", async () => {
  const file = zipped({
    ...richParts,
    "xl/tables/table1.xml": (richParts["xl/tables/table1.xml"] ?? "").replace(
      'name="Columna3"/>',
      'name="Columna3"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn>',
    ),
  });
  const book = await open(file);
  const [sheet] = book.sheets();
  expect(sheet?.tables()).toMatchObject([
    { id: 1, name: "Tabla1", hasHeaders: false, sourcePart: "xl/tables/table1.xml" },
  ]);
  expect(book.save()).toBe(file);
  sheet?.updateTable(1, { name: "Otra", style: "TableStyleDark1", hasFilterButton: true });
  const text = Buffer.from(packageParts(book.save()).get("xl/tables/table1.xml") ?? []).toString();
  expect(text).toContain('displayName="Otra" ref="A1:C6" headerRowCount="0"><autoFilter ref="A1:C6"/>');
  expect(text).toContain("<calculatedColumnFormula>1+1</calculatedColumnFormula>");
  expect(text).toMatch(/<tableStyleInfo name="TableStyleDark1"[^>]*\/><\/table>$/);
});

test("clearing a table's filter takes its criteria out of the file and shows the rows that it hid", async () => {
  const filtered = {
    ...richParts,
    "xl/tables/table1.xml": (richParts["xl/tables/table1.xml"] ?? "")
      .replace(' headerRowCount="0"', "")
      .replace(
        "<tableColumns",
        '<autoFilter ref="A1:C6"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter><tableColumns',
      ),
    "xl/worksheets/sheet1.xml": (richParts["xl/worksheets/sheet1.xml"] ?? "")
      .replace(/<sheetProtection[^>]*>/, "")
      .replace('<row r="4"', '<row r="4" hidden="1"'),
  };
  const { document: book } = await openForTest({ file: zipped(filtered) });
  const [sheet] = book.sheets();
  expect([sheet?.tables()[0]?.isFiltered, sheet?.isRowHidden(3)]).toEqual([true, true]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Datos").tables.getItem("Tabla1").clearFilters();
    await context.sync();
  });
  expect([sheet?.tables()[0]?.isFiltered, sheet?.isRowHidden(3)]).toEqual([false, false]);
  const parts = packageParts(book.save());
  const text = (name: string) => Buffer.from(parts.get(name) ?? []).toString();
  expect(text("xl/tables/table1.xml")).toContain('<autoFilter ref="A1:C6"/>');
  expect(/<row r="4"[^>]*>/.exec(text("xl/worksheets/sheet1.xml"))?.[0]).not.toContain("hidden");
  sheet?.hideRows(4, 1);
  const again = Buffer.from(packageParts(book.save()).get("xl/worksheets/sheet1.xml") ?? []).toString();
  expect(/<row r="5"[^>]*>/.exec(again)?.[0]).toContain('hidden="1"');
});

test("a second table of a file takes a part and a number of its own", async () => {
  const book = await open(richPackage());
  const id = book.sheets()[1]?.addTable({ name: "Nueva", rect: rect("F1:G4"), style: null });
  const parts = packageParts(book.save());
  expect(id).toBe(2);
  const table = parsedPart(parts, "xl/tables/table2.xml").documentElement;
  expect([table.getAttribute("id"), table.getAttribute("name")]).toEqual(["2", "Nueva"]);
  expect(elementsOf(table, "tableColumn").map((column) => column.getAttribute("name"))).toEqual(["Column1", "Column2"]);
});

testWithLibreOffice("LibreOffice opens the table and keeps its range", async () => {
  const reopened = convertWithLibreOffice((await withTable()).save(), "xlsx");
  const [sheet] = (await openXlsx(reopened)).sheets;
  expect(sheet?.tables?.map(({ name, range }) => [name, range])).toEqual([["Actividades", "A1:C3"]]);
});
