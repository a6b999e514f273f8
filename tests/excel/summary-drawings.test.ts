import { newChart } from "../../workbench/document/charts";
import { openWorkbook } from "../../workbench/document/open-in-node";
import type { SheetDocument, WorkbookDocument } from "../../workbench/document/workbook-document";
import { drawn, withDrawings } from "../support/drawn-package";
import { clientForTest } from "../support/office-client";
import {
  activityOf,
  rowsOf,
  sheetNamed,
  stateOf,
  summarize,
  summaryName,
  type,
  workbookWith,
} from "../support/summary-workbook";

const replaced = { sheets: [{ sheetName: summaryName, replaced: true, isHidden: false }], kept: [] };
const anotherOne = {
  sheets: [{ sheetName: `${summaryName} (2)`, replaced: false, isHidden: false }],
  kept: [{ sheetName: summaryName, reason: "additions" }],
};

async function summarized() {
  const document = await workbookWith([activityOf("Planeación"), activityOf("Jurídico", "2")]);
  const client = await clientForTest(document);
  await summarize();
  return { document, client };
}

/** Ten activities more, of as many areas: every block grows. */
function addActivities(document: WorkbookDocument): void {
  const sheet = sheetNamed(document, "E-006");
  const used = sheet.usedRange(true);
  const rows = Array.from({ length: 10 }, (_, index) => activityOf(`Área nueva ${index}`, `${index + 100}`));
  type(sheet, (used?.row ?? 0) + (used?.rowCount ?? 0), 0, rows);
}

const isOwn = ({ name }: { readonly name: string }) => name === "Revisor ASM";

/** A person's chart over the figures, over cells of the summary. */
function addChart(sheet: SheetDocument, row: number, column: number, name = "De la jefa"): void {
  const own = sheet.charts().find(isOwn);
  if (!own) throw new Error("The summary has no chart.");
  const anchor = { from: { row, column, x: 0, y: 0 }, to: { row: row + 5, column: column + 3, x: 0, y: 0 } };
  sheet.addChart({ ...newChart("ColumnClustered", own.series.slice(0, 1)), name, anchor });
}

const lastRow = (document: WorkbookDocument) => rowsOf(document).length;
const theirs = (document: WorkbookDocument) =>
  sheetNamed(document)
    .charts()
    .filter((chart) => !isOwn(chart))
    .map(({ name, anchor }) => ({ name, anchor }));

test("a person's chart below the list, where a longer one would come: another sheet is written and the first one left", async () => {
  const { document } = await summarized();
  addChart(sheetNamed(document), lastRow(document) + 1, 1);
  addActivities(document);
  const before = stateOf(document);
  expect(await summarize()).toEqual(anotherOne);
  expect(stateOf(document)).toEqual(before);
  expect(await summarize()).toMatchObject({
    sheets: [{ sheetName: `${summaryName} (2)`, replaced: true }],
    kept: [],
  });
});

test.each([
  ["far below the list", (last: number) => [last + 60, 1]],
  ["beside the list", (last: number) => [last - 4, 15]],
  ["beside our chart", () => [8, 15]],
] as const)("a person's chart %s keeps its cells while the sheet is rewritten in place", async (_, placeFor) => {
  const { document } = await summarized();
  const [row = 0, column = 0] = placeFor(lastRow(document));
  addChart(sheetNamed(document), row, column);
  const before = theirs(document);
  addActivities(document);
  expect(await summarize()).toEqual(replaced);
  expect(theirs(document)).toEqual(before);
});

test("where nothing grows, a chart right below the list is no hindrance, and a shorter list leaves it where it is", async () => {
  const { document } = await summarized();
  addChart(sheetNamed(document), lastRow(document), 1);
  const before = theirs(document);
  expect(await summarize()).toEqual(replaced);
  type(sheetNamed(document, "E-006"), 4, 0, [Array<null>(7).fill(null)]);
  expect(await summarize()).toEqual(replaced);
  expect(theirs(document)).toEqual(before);
});

test("a copy of our chart is a person's, even under the same name", async () => {
  const { document } = await summarized();
  addChart(sheetNamed(document), lastRow(document) + 1, 1, "Revisor ASM");
  addActivities(document);
  expect(await summarize()).toEqual(anotherOne);
});

test("a chart over the rows of a table: its rows come in another order, so that the sheet is left", async () => {
  const { document } = await summarized();
  addChart(sheetNamed(document), lastRow(document) - 3, 1);
  expect(await summarize()).toEqual(anotherOne);
});

/** The summary saved, opened again with what people drew in Excel, and written once more over more activities. */
async function rewriteWith(content: string, placeFor: (last: number) => readonly [row: number, column: number]) {
  const { document, client } = await summarized();
  const [row, column] = placeFor(lastRow(document));
  const at = { from: [row, column], to: [row + 3, column + 2] } as const;
  const file = withDrawings(document.save(), summaryName, [{ at, content }]);
  client.dispose();
  const opened = await openWorkbook(file, { name: "prueba.xlsx" });
  await clientForTest(opened);
  addActivities(opened);
  return summarize();
}

test.each([
  ["a text box", drawn.textBox("Nota")],
  ["a picture", drawn.picture("Escudo")],
  ["a line", drawn.line("Flecha")],
  ["a group", drawn.group("Firmas")],
  ["what Excel cannot name", drawn.slicer("Forma").replaceAll("slicer", "diagram")],
])("%s below a list that grows is not covered either", async (_, content) => {
  expect(await rewriteWith(content, (last) => [last + 1, 1])).toEqual(anotherOne);
});

test("a picture beside the title stays while the sheet is rewritten in place", async () => {
  expect(await rewriteWith(drawn.picture("Escudo"), () => [0, 9])).toEqual(replaced);
});

test("a form over a row of the list stays with that row; what may be a button of Excel's own is no hindrance there", async () => {
  expect(await rewriteWith(drawn.textBox("Nota"), (last) => [last - 3, 3])).toEqual(anotherOne);
  const unknown = drawn.slicer("Botón").replaceAll("slicer", "diagram");
  expect(await rewriteWith(unknown, (last) => [last - 3, 3])).toEqual(replaced);
});

test("a slicer of the list would be lost with the table, wherever it stands", async () => {
  expect(await rewriteWith(drawn.slicer("Área"), () => [2, 30])).toEqual(anotherOne);
});

test("an Excel below ExcelApi 1.10 cannot tell where cells stand: a chart of a person's anywhere is enough", async () => {
  const document = await workbookWith([activityOf("Planeación")]);
  await clientForTest(document, { requirementSets: { ExcelApi: "1.9" } });
  await summarize();
  expect(await summarize()).toEqual(replaced);
  addChart(sheetNamed(document), 200, 1);
  expect(await summarize()).toEqual(anotherOne);
});

test("the table keeps its name, by which formulas and pivot tables of other sheets know it", async () => {
  const { document } = await summarized();
  const sheet = sheetNamed(document);
  const [table] = sheet.tables();
  if (!table) throw new Error("There is no table.");
  sheet.updateTable(table.id, { name: "Compromisos" });
  addActivities(document);
  expect(await summarize()).toEqual(replaced);
  expect(sheet.tables().map(({ name }) => name)).toEqual(["Compromisos"]);
});
