import { strFromU8, unzipSync } from "fflate";
import { newChart } from "../../../workbench/document/charts";
import { UniverWorkbook } from "../../../workbench/document/univer-workbook";
import type { WorkbookDocument } from "../../../workbench/document/workbook-document";
import { skeletonXlsx } from "../../../workbench/document/xlsx/skeleton";
import { personInGrid } from "../../support/person-in-grid";
import { disposeAll, number, open, packageOf, rect, sheetPart, text } from "./support";

afterEach(disposeAll);

/** What a person does in the grid. */
function grid(book: WorkbookDocument) {
  if (!(book instanceof UniverWorkbook)) throw new Error("The workbook is not in Univer.");
  return book.context.sheetFacade(book.activeSheet().id);
}

/** A sheet with a table in B3:D5, a chart over it, and names. */
async function filled(): Promise<WorkbookDocument> {
  const book = await open(skeletonXlsx());
  const sheet = book.activeSheet();
  sheet.write(rect(2, 1, 3, 3), [
    [text("Área"), text("Días"), text("Nota")],
    [text("Finanzas"), number(3), text("a")],
    [text("Legal"), number(4), text("b")],
  ]);
  sheet.addTable({ name: "Áreas", rect: rect(2, 1, 3, 3), style: null });
  const series = {
    name: { sheetId: sheet.id, rect: rect(2, 2) },
    categories: { sheetId: sheet.id, rect: rect(3, 1, 2, 1) },
    values: { sheetId: sheet.id, rect: rect(3, 2, 2, 1) },
    fill: null,
    hasDataLabels: false,
  };
  const anchor = { from: { row: 6, column: 1, x: 0, y: 0 }, to: { row: 20, column: 5, x: 0, y: 0 } };
  sheet.addChart({ ...newChart("BarStacked", [series]), name: "Estado", anchor });
  const named = { sheetId: sheet.id, isHidden: false, comment: "" };
  book.names.set({ ...named, name: "_xlnm.Print_Area", formula: "Hoja1!$A$1:$D$5" });
  book.names.set({ ...named, name: "_xlnm.Print_Titles", formula: "Hoja1!$A:$A,Hoja1!$3:$3" });
  book.names.set({ ...named, name: "Fórmula", formula: "SUM(Hoja1!$C$4:$C$5)" });
  return book;
}

const namesOf = (book: WorkbookDocument) => book.names.list().map(({ formula }) => formula);

test("table, chart and names move with rows put in above, and grow with rows put in between", async () => {
  const book = await filled();
  grid(book).insertRows(1, 2);
  grid(book).insertRows(6, 1);
  const sheet = book.activeSheet();
  expect(sheet.tables()).toMatchObject([{ rect: rect(4, 1, 4, 3), columnNames: ["Área", "Días", "Nota"] }]);
  const [chart] = sheet.charts();
  expect(chart).toMatchObject({
    anchor: { from: { row: 9 }, to: { row: 23 } },
    series: [
      { name: { rect: rect(4, 2) }, categories: { rect: rect(5, 1, 3, 1) }, values: { rect: rect(5, 2, 3, 1) } },
    ],
  });
  expect(namesOf(book)).toEqual(["Hoja1!$A$1:$D$8", "Hoja1!$A:$A,Hoja1!$5:$5", "SUM(Hoja1!$C$4:$C$5)"]);
});

test("page breaks move with their rows; one whose row is taken out stands where that row was", async () => {
  const book = await filled();
  const breaks = () => book.activeSheet().pageLayout().rowBreaks;
  book.activeSheet().setPageLayout({ rowBreaks: [3, 9] });
  grid(book).insertRows(5, 2);
  expect(breaks()).toEqual([3, 11]);
  grid(book).deleteRows(0, 5);
  expect(breaks()).toEqual([6]);
  grid(book).deleteRows(6, 1);
  expect(breaks()).toEqual([6]);
});

test("a column put into a table gets a name, one taken out is gone, and the rest keep theirs", async () => {
  const book = await filled();
  grid(book).insertColumns(2, 1);
  const sheet = book.activeSheet();
  expect(sheet.tables()).toMatchObject([{ rect: rect(2, 1, 3, 4), columnNames: ["Área", "Column2", "Días", "Nota"] }]);
  grid(book).deleteColumns(3, 1);
  expect(sheet.tables()).toMatchObject([{ rect: rect(2, 1, 3, 3), columnNames: ["Área", "Column2", "Nota"] }]);
  expect(sheet.charts()[0]?.series[0]).toMatchObject({ name: null, values: null });
});

test("a table whose rows are all taken out is gone", async () => {
  const book = await filled();
  grid(book).deleteRows(1, 5);
  expect(book.activeSheet().tables()).toEqual([]);
  expect(namesOf(book)[0]).toBe("Hoja1!$A$1:$D$1");
});

test("a file's own table keeps its columns' formulas when a column is put in", async () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const column = '<tableColumn id="7" name="b"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn>';
  const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const cells = ["a", "b"].map((value, at) => `<c r="${"AB"[at]}1" t="inlineStr"><is><t>${value}</t></is></c>`);
  const book = await open(
    packageOf({
      "xl/worksheets/sheet1.xml": sheetPart(
        `<row r="1">${cells.join("")}</row><row r="2"><c r="B2"><v>2</v></c></row>`,
        '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`,
      "xl/tables/table1.xml": `<table xmlns="${main}" id="4" name="T" displayName="T" ref="A1:B2"><tableColumns count="2"><tableColumn id="3" name="a"/>${column}</tableColumns></table>`,
    }),
  );
  grid(book).insertColumns(1, 1);
  const saved = book.save();
  const [table] = (await open(saved)).activeSheet().tables();
  expect(table).toMatchObject({ id: 4, rect: rect(0, 0, 2, 3), columnNames: ["a", "Column2", "b"] });
  const part = strFromU8(unzipSync(saved)["xl/tables/table1.xml"] ?? new Uint8Array());
  expect(part).toContain(`<tableColumn id="3" name="a"/><tableColumn id="8" name="Column2"/>${column}`);
});

test("a copied sheet has the conditional formats of the other, in their order, with borders and number formats", async () => {
  const book = await open(skeletonXlsx());
  const sheet = book.activeSheet();
  const line = { style: "dotted", color: "#112233" } as const;
  const format = (formula: string, numberFormat: string) => ({
    ranges: [rect(1, 1, 3, 2)],
    stopIfTrue: false,
    rule: { type: "custom", formula } as const,
    style: { fill: "#FFEE00", numberFormat, borders: { top: line, left: line } },
  });
  sheet.addConditionalFormat(format("=$A1=2", "0.0"));
  sheet.addConditionalFormat(format("=$A1=1", "@"));
  const copy = personInGrid(book).copySheet();
  const formatsOf = (of: typeof sheet) =>
    of.conditionalFormats().map(({ ranges, rule, style, stopIfTrue }) => ({ ranges, rule, style, stopIfTrue }));
  expect(formatsOf(copy)).toHaveLength(2);
  expect(formatsOf(copy)).toEqual(formatsOf(sheet));
  sheet.removeConditionalFormat(sheet.conditionalFormats()[0]?.id ?? "");
  expect(formatsOf(copy)).toHaveLength(2);
});
