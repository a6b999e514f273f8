import type { DocumentChange, SheetDocument, WorkbookDocument } from "../../../workbench/document/workbook-document";
import { skeletonXlsx } from "../../../workbench/document/xlsx/skeleton";
import { disposeAll, formula, number, open, packageOf, rect, sheetPart, text } from "./support";

afterEach(disposeAll);

const valuesOf = (sheet: SheetDocument, ...place: Parameters<typeof rect>) =>
  sheet.read(rect(...place)).map((row) => row.map(({ value }) => value));

async function openEmpty(): Promise<{ book: WorkbookDocument; sheet: SheetDocument }> {
  const book = await open(skeletonXlsx());
  return { book, sheet: book.activeSheet() };
}

test.each(["00001", "12", "1e5", "TRUE", "2025-03-04", "12%", "=1+1", "+1", "#REF!", "1,234", "'x", "dos\nlíneas"])(
  "the text %j stays this text, whatever its format becomes (traps 1 and 2)",
  async (value) => {
    const { book, sheet } = await openEmpty();
    sheet.applyStyle(rect(0, 1), { numberFormat: "@" });
    sheet.write(rect(0, 0, 1, 2), [[text(value), text(value)]]);
    sheet.applyStyle(rect(0, 0, 1, 2), { fill: "#FFEE00", bold: true, numberFormat: "0.00" });
    sheet.clearStyles(rect(0, 0));
    await book.settled(5000);
    const content = { kind: "text", value, formula: null };
    expect(sheet.read(rect(0, 0, 1, 2))).toEqual([[content, content]]);
  },
);

/** Steps of the grid, told beside each change, are of tests/workbench/host/undo.test.ts. */
const isStep = ({ kind }: DocumentChange): boolean => kind === "step";

test("a text from a file stays text under a new fill (trap 1)", async () => {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>00001</t></is></c><c r="B1" t="str"><f>"0"&amp;7</f><v>07</v></c></row>';
  const book = await open(packageOf({ "xl/worksheets/sheet1.xml": sheetPart(rows) }));
  book.activeSheet().applyStyle(rect(0, 0, 1, 2), { fill: "#FF0000" });
  expect(valuesOf(book.activeSheet(), 0, 0, 1, 2)).toEqual([["00001", "07"]]);
});

test("booleans are read as booleans, numbers unformatted (trap 3)", async () => {
  const { sheet } = await openEmpty();
  sheet.applyStyle(rect(0, 0), { numberFormat: "#,##0.00" });
  sheet.write(rect(0, 0, 1, 3), [
    [number(1712.483), { kind: "boolean", value: false }, { kind: "boolean", value: true }],
  ]);
  expect(valuesOf(sheet, 0, 0, 1, 3)).toEqual([[1712.483, false, true]]);
});

test("settled waits for formulas, and only where there are any (trap 4)", async () => {
  const { book, sheet } = await openEmpty();
  sheet.write(rect(0, 0), [[number(20)]]);
  await book.settled(0);
  sheet.write(rect(0, 1, 1, 2), [[formula("=A1*2"), formula("=NA()")]]);
  await book.settled(5000);
  expect(sheet.read(rect(0, 1, 1, 2))).toEqual([
    [
      { kind: "number", value: 40, formula: "=A1*2" },
      { kind: "error", value: "#N/A", formula: "=NA()" },
    ],
  ]);
  await book.settled(0);
  sheet.write(rect(0, 0), [[number(1)]]);
  sheet.applyStyle(rect(0, 0), { bold: true });
  await book.settled(5000);
  expect(valuesOf(sheet, 0, 1)).toEqual([[2]]);
  sheet.applyStyle(rect(0, 0), { bold: null });
  await book.settled(0);
});

test("settled rejects with a sentence where a calculation does not end in time", async () => {
  const { book, sheet } = await openEmpty();
  sheet.write(rect(0, 0), [[formula("=1+1")]]);
  await expect(book.settled(1)).rejects.toThrow("The workbook's formulas were not calculated within 1 ms.");
});

test("a sheet grows under what is written, formatted or merged beyond its end (trap 7)", async () => {
  const { sheet } = await openEmpty();
  sheet.write(rect(5000, 60), [[text("lejos")]]);
  sheet.applyStyle(rect(9000, 99), { fill: "#00FF00" });
  sheet.merge(rect(12000, 0, 2, 2));
  expect(sheet.usedRange(true)).toEqual(rect(5000, 60));
  expect(sheet.usedRange(false)).toEqual(rect(5000, 60, 4001, 40));
  expect(valuesOf(sheet, 1_048_575, 16_383)).toEqual([[null]]);
});

test("undefined leaves a cell, empty clears its content and keeps its format", async () => {
  const { sheet } = await openEmpty();
  sheet.write(rect(0, 0, 1, 3), [[text("a"), formula("=1"), text("c")]]);
  sheet.applyStyle(rect(0, 0, 1, 3), { italic: true });
  sheet.write(rect(0, 0, 1, 3), [[undefined, { kind: "empty" }, text("")]]);
  expect(valuesOf(sheet, 0, 0, 1, 3)).toEqual([["a", null, null]]);
  expect(sheet.readStyles(rect(0, 2))).toEqual([[{ italic: true }]]);
  expect(sheet.usedRange(true)).toEqual(rect(0, 0));
});

test("formats are laid over one another and taken back one by one", async () => {
  const { sheet } = await openEmpty();
  const border = { style: "thin", color: "#112233" } as const;
  sheet.applyStyle(rect(0, 0), { fill: "#FFEE00", fontSize: 14, borders: { top: border, bottom: border } });
  sheet.applyStyle(rect(0, 0), {
    fill: null,
    horizontal: "fill",
    vertical: "distributed",
    wrapText: true,
    indent: 3,
    borders: { top: null },
  });
  expect(sheet.readStyles(rect(0, 0))).toEqual([
    [
      {
        fontSize: 14,
        horizontal: "fill",
        vertical: "distributed",
        wrapText: true,
        indent: 3,
        borders: { bottom: border },
      },
    ],
  ]);
  sheet.clearStyles(rect(0, 0));
  expect(sheet.readStyles(rect(0, 0))).toEqual([[{}]]);
});

test("a merge keeps its first cell and replaces those that it touches", async () => {
  const { sheet } = await openEmpty();
  sheet.write(rect(0, 0, 1, 3), [[text("a"), text("b"), text("c")]]);
  sheet.merge(rect(0, 1, 1, 2));
  sheet.merge(rect(0, 0, 2, 2));
  expect(sheet.merges()).toEqual([rect(0, 0, 2, 2)]);
  expect(valuesOf(sheet, 0, 0, 1, 3)).toEqual([["a", null, null]]);
  sheet.unmerge(rect(1, 1));
  expect(sheet.merges()).toEqual([]);
});

test("sheets are added at the end without being activated, renamed, coloured, hidden and removed", async () => {
  const { book, sheet } = await openEmpty();
  const changes: DocumentChange[] = [];
  book.subscribe((change) => isStep(change) || changes.push(change));
  const added = book.addSheet("Resumen");
  expect(book.activeSheet().id).toBe(sheet.id);
  expect(changes).toEqual([{ kind: "sheets", origin: "person" }]);
  expect(() => book.addSheet("RESUMEN")).toThrow(expect.objectContaining({ code: "name-taken" }) as Error);
  expect(() => added.setName("a/b")).toThrow(expect.objectContaining({ code: "name-not-allowed" }) as Error);
  added.setName("Por área");
  added.setTabColor("#AA0000");
  sheet.setVisibility("veryHidden");
  expect(book.sheets().map(({ name, visibility, tabColor }) => [name, visibility, tabColor])).toEqual([
    ["Hoja1", "veryHidden", null],
    ["Por área", "visible", "#AA0000"],
  ]);
  expect(() => added.setVisibility("hidden")).toThrow(expect.objectContaining({ code: "last-visible-sheet" }) as Error);
  expect(() => book.removeSheet(added.id)).toThrow(expect.objectContaining({ code: "last-visible-sheet" }) as Error);
  sheet.setVisibility("visible");
  sheet.setTabColor(null);
  book.removeSheet(sheet.id);
  expect(book.sheet(sheet.id)).toBeNull();
  expect(book.sheets().map(({ name }) => name)).toEqual(["Por área"]);
});

test("a link within the workbook follows its sheet's new name", async () => {
  const { book, sheet } = await openEmpty();
  const link = { address: null, documentReference: "'Hoja1'!B2", screenTip: "Ir" };
  sheet.setHyperlink({ row: 0, column: 0 }, link);
  sheet.setHyperlink(
    { row: 1, column: 0 },
    { address: "https://example.org/?a=1#b", documentReference: null, screenTip: null },
  );
  expect(sheet.hyperlink({ row: 0, column: 0 })).toEqual(link);
  book.activeSheet().setName("D'Artagnan");
  expect(sheet.hyperlink({ row: 0, column: 0 })?.documentReference).toBe("'D''Artagnan'!B2");
  expect(sheet.hyperlink({ row: 1, column: 0 })?.address).toBe("https://example.org/?a=1#b");
  sheet.setHyperlink({ row: 0, column: 0 }, null);
  expect(sheet.hyperlink({ row: 0, column: 0 })).toBeNull();
});

test("a conditional format is added first, changed and removed", async () => {
  const { sheet } = await openEmpty();
  const style = {
    fill: "#FFC7CE",
    numberFormat: '"! "@',
    borders: { left: { style: "thick", color: "#9C0006" } },
  } as const;
  const custom = (written: string) => ({ type: "custom", formula: written }) as const;
  const first = sheet.addConditionalFormat({ ranges: [rect(0, 0)], stopIfTrue: false, rule: custom("=A1>1"), style });
  sheet.addConditionalFormat({
    ranges: [rect(0, 1), rect(4, 4, 2, 2)],
    stopIfTrue: true,
    rule: custom("=TRUE"),
    style: {},
  });
  sheet.updateConditionalFormat(first, { ranges: [rect(9, 9)] });
  expect(sheet.conditionalFormats().map(({ ranges, rule }) => [ranges, rule])).toEqual([
    [[rect(0, 1), rect(4, 4, 2, 2)], custom("=TRUE")],
    [[rect(9, 9)], custom("=A1>1")],
  ]);
  expect(sheet.conditionalFormats()[1]?.style).toEqual(style);
  sheet.removeConditionalFormat(first);
  expect(sheet.conditionalFormats()).toHaveLength(1);
});

test("changes are told with their origin: values, not formats and not results", async () => {
  const { book, sheet } = await openEmpty();
  const changes: DocumentChange[] = [];
  book.subscribe((change) => isStep(change) || changes.push(change));
  book.as("addin", () => sheet.write(rect(1, 1, 1, 3), [[number(1), formula("=B2+1"), text("x")]]));
  sheet.applyStyle(rect(1, 1, 1, 3), { fill: "#FFEE00" });
  sheet.write(rect(1, 3), [[text("x")]]);
  await book.settled(5000);
  expect(changes).toEqual([{ kind: "cells", sheetId: sheet.id, rect: rect(1, 1, 1, 3), origin: "addin" }]);
  changes.length = 0;
  sheet.write(rect(1, 1), [[number(2)]]);
  await book.settled(5000);
  expect(changes).toEqual([{ kind: "cells", sheetId: sheet.id, rect: rect(1, 1), origin: "person" }]);
});

test("selecting activates the sheet and tells both; the same selection again tells nothing", async () => {
  const { book } = await openEmpty();
  expect(book.selection()).toEqual([rect(0, 0)]);
  const added = book.addSheet("Otra");
  const changes: DocumentChange[] = [];
  const stop = book.subscribe((change) => isStep(change) || changes.push(change));
  book.select(added.id, [rect(2, 3, 2, 2), rect(9, 9)]);
  book.select(added.id, [rect(2, 3, 2, 2), rect(9, 9)]);
  expect(changes).toEqual([
    { kind: "activation", sheetId: added.id, origin: "person" },
    { kind: "selection", sheetId: added.id, ranges: [rect(2, 3, 2, 2), rect(9, 9)], origin: "person" },
  ]);
  expect([book.activeSheet().id, book.selection()]).toEqual([added.id, [rect(2, 3, 2, 2), rect(9, 9)]]);
  stop();
  book.activate(book.sheets()[0]?.id ?? "");
  expect(changes).toHaveLength(2);
});

test("10,000 rows of 12 columns are read and searched for their end in a fraction of a second", async () => {
  const { sheet } = await openEmpty();
  const line = Array.from({ length: 12 }, (_, column) => (column % 2 ? number(column) : text(`texto ${column}`)));
  sheet.write(
    rect(0, 0, 10_000, 12),
    Array.from({ length: 10_000 }, () => line),
  );
  // The process's own time, since other tests run at the same time.
  const start = process.cpuUsage();
  expect(sheet.usedRange(false)).toEqual(rect(0, 0, 10_000, 12));
  expect(sheet.read(rect(0, 0, 10_000, 12))).toHaveLength(10_000);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
});
