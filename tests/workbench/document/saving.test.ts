import * as XLSX from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { diffStyles } from "../../../workbench/document/cell-diff";
import { filedFormula, shownFormula } from "../../../workbench/document/formula-text";
import { rectOfAddress } from "../../../workbench/document/ranges";
import { disposeAll, formula, number, open, packageOf, rect, sheetPart, stylesPart, text } from "./support";

afterEach(disposeAll);

const AFTER =
  '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells><conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B1:B9"><cfRule type="top10" dxfId="0" priority="2" rank="3"/></conditionalFormatting>';
const ROWS =
  '<row r="1"><c r="A1" s="1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>4</v></c><c r="C1"><f>A1+0.5</f><v>2.5</v></c></row>' +
  '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c><c r="C2" s="1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c></row>';

function original(): Uint8Array {
  return packageOf({
    "xl/worksheets/sheet1.xml": sheetPart(ROWS, AFTER),
    "xl/styles.xml": stylesPart({ xfs: '<xf/><xf fontId="1" fillId="3"/>', dxfs: "<dxf><font><b/></font></dxf>" }),
  });
}

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

test("an untouched workbook is saved with every part as it was, even after a calculation", async () => {
  const book = await open(original());
  await book.settled(5000);
  expect(partsOf(book.save())).toEqual(partsOf(original()));
});

test("a change taken back leaves no trace", async () => {
  const book = await open(original());
  const sheet = book.activeSheet();
  sheet.write(rect(0, 0), [[number(9)]]);
  sheet.applyStyle(rect(1, 0), { fill: "#123456" });
  const mark = sheet.addConditionalFormat({
    ranges: [rect(0, 0)],
    stopIfTrue: false,
    rule: { type: "custom", formula: "=TRUE" },
    style: {},
  });
  await book.settled(5000);
  sheet.write(rect(0, 0), [[number(2)]]);
  sheet.applyStyle(rect(1, 0), { fill: null });
  sheet.removeConditionalFormat(mark);
  await book.settled(5000);
  expect(partsOf(book.save())).toEqual(partsOf(original()));
});

test("changes arrive in the file and in the workbook opened from it; everything else stays", async () => {
  const book = await open(original());
  const sheet = book.activeSheet();
  sheet.write(rect(0, 0), [[number(10)]]);
  sheet.write(rect(6, 0, 1, 3), [[text("=1+1"), formula('=CONCAT(A1,"x")'), { kind: "boolean", value: true }]]);
  sheet.applyStyle(rect(6, 0), {
    fill: "#ABCDEF",
    numberFormat: "@",
    borders: { top: { style: "double", color: "#000000" } },
  });
  sheet.merge(rect(8, 0, 2, 2));
  sheet.setColumnWidth(3, 200);
  sheet.setRowHeight(9, 50);
  sheet.setHyperlink(
    { row: 6, column: 0 },
    { address: "https://example.org/", documentReference: null, screenTip: "Ver" },
  );
  sheet.freeze(1, 2);
  sheet.setTabColor("#00AA00");
  const [own] = sheet.conditionalFormats();
  sheet.updateConditionalFormat(own?.id ?? "", { ranges: [rect(0, 0, 20, 1)] });
  const style = {
    fill: "#FFC7CE",
    borders: { left: { style: "thick", color: "#9C0006" } },
    numberFormat: '"! "@',
  } as const;
  const rule = { type: "custom", formula: '=LEN("revisor")>0' } as const;
  sheet.addConditionalFormat({ ranges: [rect(0, 2), rect(2, 2, 3, 1)], stopIfTrue: false, rule, style });
  const added = book.addSheet("Resumen");
  added.write(rect(0, 0), [[formula("=Hoja1!C1")]]);
  book.settings.set("revisor-asm.settings", { version: 1, asOf: "2015-09-30" });
  await book.settled(5000);
  const bytes = book.save();

  const again = await open(bytes);
  const [first, second] = again.sheets();
  expect(first?.read(rect(0, 0, 2, 3)).map((row) => row.map((cell) => cell.formula ?? cell.value))).toEqual([
    [10, "=A1*2", "=A1+0.5"],
    [3, "=A2*2", "ab"],
  ]);
  expect(first?.read(rect(6, 0, 1, 3))).toEqual(sheet.read(rect(6, 0, 1, 3)));
  expect(first?.readStyles(rect(6, 0))).toEqual(sheet.readStyles(rect(6, 0)));
  expect(first?.readStyles(rect(0, 0))).toEqual(sheet.readStyles(rect(0, 0)));
  expect(first?.merges()).toEqual(expect.arrayContaining([rect(4, 0, 1, 2), rect(8, 0, 2, 2)]));
  expect([first?.columnWidth(3), first?.rowHeight(9), first?.tabColor]).toEqual([200, 50, "#00AA00"]);
  expect(first?.hyperlink({ row: 6, column: 0 })).toEqual(sheet.hyperlink({ row: 6, column: 0 }));
  expect(first?.frozen()).toEqual({ rows: 1, columns: 2 });
  const formats = first
    ?.conditionalFormats()
    .map(({ ranges, rule: kept, style: shown }) => ({ ranges, rule: kept, style: shown }));
  expect(formats).toEqual([
    { ranges: [rect(0, 2), rect(2, 2, 3, 1)], rule, style },
    { ranges: [rect(0, 0, 20, 1)], rule: { type: "custom", formula: "=A1>1" }, style: { bold: true } },
    { ranges: [rect(0, 1, 9, 1)], rule: { type: "other", excelType: "TopBottom" }, style: { bold: true } },
  ]);
  expect(second?.read(rect(0, 0))).toEqual([[{ kind: "number", value: 10.5, formula: "=Hoja1!C1" }]]);
  expect(again.settings).toEqual(book.settings);
  // Another library sees the values last calculated, and the rich text is the one of the package.
  const other = XLSX.read(bytes).Sheets["Hoja1"];
  expect([other?.["C1"], other?.["B7"]].map((cell: XLSX.CellObject | undefined) => cell?.v)).toEqual([10.5, "10x"]);
  expect(partsOf(bytes)["xl/worksheets/sheet1.xml"]).toContain("<r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r>");
});

test("removed and renamed sheets are gone and renamed in the file", async () => {
  const book = await open(original());
  const added = book.addSheet("Una");
  book.addSheet("Otra");
  book.sheets()[0]?.setName("Datos");
  const again = await open(book.save());
  expect(again.sheets().map(({ name }) => name)).toEqual(["Datos", "Una", "Otra"]);
  book.removeSheet(added.id);
  expect((await open(book.save())).sheets().map(({ name }) => name)).toEqual(["Datos", "Otra"]);
});

test.each([
  ['_xlfn.CONCAT(A1,"_xlfn.x")', '=CONCAT(A1,"_xlfn.x")'],
  ["_xlfn._xlws.FILTER(A1:A9,B1:B9>0)", "=FILTER(A1:A9,B1:B9>0)"],
  ["SUM('_xlfn.hoja'!A1)", "=SUM('_xlfn.hoja'!A1)"],
])("the file's formula %j is shown as %j, and written as it was", (filed, shown) => {
  expect(shownFormula(filed)).toBe(shown);
  expect(filedFormula(shown)).toBe(`=${filed}`);
});

test.each([
  ["B3", rect(2, 1)],
  ["$A$1:$C$9", rect(0, 0, 9, 3)],
  ["A:C", rect(0, 0, 1_048_576, 3)],
  ["2:3", rect(1, 0, 2, 16_384)],
  ["Nombre", null],
])("the reference %s is the rectangle %j", (address, expected) => {
  expect(rectOfAddress(address)).toEqual(expected);
});

test("a difference of formats names what changed, and null for what is gone", () => {
  const line = { style: "thin", color: "#000000" } as const;
  expect(
    diffStyles(
      { bold: true, fill: "#FFFFFF", borders: { top: line } },
      { fill: "#FFFFFF", italic: true, borders: { left: line } },
    ),
  ).toEqual({
    bold: null,
    italic: true,
    borders: { top: null, left: line },
  });
  expect(diffStyles({ borders: { top: line } }, { borders: { top: { ...line } } })).toBeNull();
});
