import { FileError } from "../../../workbench/document/file-error";
import { skeletonXlsx } from "../../../workbench/document/xlsx/skeleton";
import { disposeAll, open, packageOf, rect, sheetPart, stylesPart, text } from "./support";

afterEach(disposeAll);

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compoundFile(streamName: string): Uint8Array {
  const name = [...streamName].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return new Uint8Array([...COMPOUND_FILE, ...new Array<number>(504).fill(0), ...name, 0, 0]);
}

function zipWithoutWorkbook(): Uint8Array {
  return packageOf({ "_rels/.rels": "<Relationships/>" });
}

test.each([
  ["text", new TextEncoder().encode("Área,Fecha\n"), "not-a-workbook"],
  ["nothing", new Uint8Array(), "not-a-workbook"],
  ["an old .xls", compoundFile("Workbook"), "not-a-workbook"],
  ["a zip without a workbook", zipWithoutWorkbook(), "not-a-workbook"],
  ["a password-protected .xlsx", compoundFile("EncryptedPackage"), "password-protected"],
  ["a truncated .xlsx", skeletonXlsx().subarray(0, 900), "unreadable-file"],
  [
    "a workbook whose sheet part is missing",
    packageOf({ "xl/_rels/workbook.xml.rels": "<Relationships/>" }),
    "unreadable-file",
  ],
])("%s is refused with the code that says why", async (_, bytes, code) => {
  const error: unknown = await open(bytes).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FileError);
  expect(error).toMatchObject({ code });
});

test("cells come with their kinds, formulas and serial dates", async () => {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>00001</t></is></c><c r="B1"><v>1.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c></row>' +
    '<row r="2"><c r="A2" s="1"><v>42277</v></c><c r="B2"><f>B1*2</f><v>3</v></c><c r="C2" t="str"><f>"0"&amp;"7"</f><v>07</v></c><c r="D2"><f>_xlfn.CONCAT(A1,"_xlfn.")</f><v>0</v></c></row>' +
    '<row r="3"><c r="A3" t="inlineStr"><is><r><t>En </t></r><r><rPr><b/></rPr><t>negritas</t></r></is></c></row>';
  const book = await open(
    packageOf({
      "xl/worksheets/sheet1.xml": sheetPart(rows),
      "xl/styles.xml": stylesPart({ xfs: '<xf/><xf numFmtId="14"/>' }),
    }),
  );
  const sheet = book.activeSheet();
  expect(sheet.usedRange(true)).toEqual(rect(0, 0, 3, 4));
  expect(sheet.read(rect(0, 0, 3, 4))).toEqual([
    [
      { kind: "text", value: "00001", formula: null },
      { kind: "number", value: 1.5, formula: null },
      { kind: "boolean", value: true, formula: null },
      { kind: "error", value: "#REF!", formula: null },
    ],
    [
      { kind: "number", value: 42277, formula: null },
      { kind: "number", value: 3, formula: "=B1*2" },
      { kind: "text", value: "07", formula: '="0"&"7"' },
      { kind: "number", value: 0, formula: '=CONCAT(A1,"_xlfn.")' },
    ],
    [
      { kind: "text", value: "En negritas", formula: null },
      ...new Array<unknown>(3).fill({ kind: "empty", value: null, formula: null }),
    ],
  ]);
});

test("serial dates of a workbook that counts from 1904 stay the file's", async () => {
  const workbook =
    '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><workbookProtection lockStructure="1"/><sheets><sheet name="Hoja1" sheetId="1" r:id="rId1"/></sheets></workbook>';
  const book = await open(
    packageOf({
      "xl/workbook.xml": workbook,
      "xl/worksheets/sheet1.xml": sheetPart('<row r="1"><c r="A1" s="1"><v>40815</v></c></row>'),
      "xl/styles.xml": stylesPart({ xfs: '<xf/><xf numFmtId="14"/>' }),
    }),
  );
  expect(book.dateSystem).toBe(1904);
  expect(book.isStructureProtected).toBe(true);
  expect(book.activeSheet().read(rect(0, 0))).toEqual([[{ kind: "number", value: 40815, formula: null }]]);
});

test("a shared formula is every cell's own, moved", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';
  const book = await open(packageOf({ "xl/worksheets/sheet1.xml": sheetPart(rows) }));
  const formulas = book
    .activeSheet()
    .read(rect(0, 1, 3, 1))
    .map(([cell]) => cell?.formula);
  expect(formulas).toEqual(["=A1*$A$1", "=A2*$A$1", "=A3*$A$1"]);
});

test("an array formula fills its cells, which are read like others", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*10</f><v>10</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>20</v></c></row>';
  const book = await open(packageOf({ "xl/worksheets/sheet1.xml": sheetPart(rows) }));
  await book.settled(5000);
  expect(
    book
      .activeSheet()
      .read(rect(0, 1, 2, 1))
      .map(([cell]) => cell?.value),
  ).toEqual([10, 20]);
});

test("numbers beyond every date are read as they are where a date format shows them", async () => {
  const rows =
    '<row r="1"><c r="A1" s="1"><v>1e15</v></c><c r="B1" s="1"><v>-1</v></c><c r="C1" s="1"><v>2958466</v></c><c r="D1" s="1"><f>10^15</f><v>1E+15</v></c></row>';
  const book = await open(
    packageOf({
      "xl/worksheets/sheet1.xml": sheetPart(rows),
      "xl/styles.xml": stylesPart({ xfs: '<xf/><xf numFmtId="14"/>' }),
    }),
  );
  const values = book
    .activeSheet()
    .read(rect(0, 0, 1, 4))[0]
    ?.map(({ value }) => value);
  expect(values).toEqual([1e15, -1, 2958466, 1e15]);
  expect(() => book.save()).not.toThrow();
});

test("formats come with their colours resolved and without what is the workbook's default", async () => {
  const rows =
    '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/><c r="C1" s="3" t="inlineStr"><is><t>x</t></is></c></row>';
  const xfs =
    '<xf/><xf fillId="2" fontId="1" numFmtId="170"/><xf fillId="3" borderId="1"/><xf fontId="0" numFmtId="49"><alignment horizontal="centerContinuous" vertical="center" wrapText="1" indent="2"/></xf>';
  const numFmts = '<numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>';
  const book = await open(
    packageOf({ "xl/worksheets/sheet1.xml": sheetPart(rows), "xl/styles.xml": stylesPart({ xfs, numFmts }), ...THEME }),
  );
  expect(book.activeSheet().readStyles(rect(0, 0, 1, 4))).toEqual([
    [
      {
        numberFormat: "dd/mm/yyyy",
        fill: "#BFBFBF",
        fontName: "Arial",
        fontSize: 14,
        fontColor: "#FF0000",
        bold: true,
      },
      { fill: "#FFFF00", borders: { bottom: { style: "thin", color: "#00FF00" } } },
      { numberFormat: "@", horizontal: "centerContinuous", vertical: "center", wrapText: true, indent: 2 },
      {},
    ],
  ]);
});

const THEME = {
  "xl/theme/theme1.xml":
    '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2></a:clrScheme></a:themeElements></a:theme>',
  "xl/_rels/workbook.xml.rels":
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>',
};

test("merges, sizes, hidden rows and columns, freeze and protection come along", async () => {
  const before =
    '<sheetPr><tabColor rgb="FF112233"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="18" defaultColWidth="10.7109375"/><cols><col min="2" max="2" width="20.7109375" customWidth="1"/><col min="3" max="3" hidden="1" width="9"/></cols>';
  const rows =
    '<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>';
  const after = '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A3:C4"/></mergeCells>';
  const book = await open(packageOf({ "xl/worksheets/sheet1.xml": sheetPart(rows, after, before) }));
  const sheet = book.activeSheet();
  expect(sheet.merges()).toEqual([rect(2, 0, 2, 3)]);
  expect([sheet.columnWidth(0), sheet.columnWidth(1), sheet.rowHeight(0), sheet.rowHeight(5)]).toEqual([
    75, 145, 40, 24,
  ]);
  expect([sheet.isRowHidden(1), sheet.isRowHidden(0), sheet.isColumnHidden(2), sheet.isColumnHidden(1)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(sheet.frozen()).toEqual({ rows: 2, columns: 1 });
  expect([sheet.isProtected, sheet.tabColor]).toEqual([true, "#112233"]);
});

test("conditional formats come by priority, with their place in the part and those of other types as such", async () => {
  const after =
    '<conditionalFormatting sqref="A1:A9 C1"><cfRule type="expression" dxfId="0" priority="3" stopIfTrue="1"><formula>A1&gt;1</formula></cfRule><cfRule type="timePeriod" dxfId="0" priority="1" timePeriod="today"><formula>TRUE</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B1:B9"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>';
  const dxfs =
    '<dxf><font><b/><color rgb="FF9C0006"/></font><numFmt numFmtId="200" formatCode="&quot;! &quot;@"/><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill><border><left style="medium"><color rgb="FF9C0006"/></left></border></dxf>';
  const book = await open(
    packageOf({
      "xl/worksheets/sheet1.xml": sheetPart('<row r="1"><c r="A1"><v>2</v></c></row>', after),
      "xl/styles.xml": stylesPart({ xfs: "<xf/>", dxfs }),
    }),
  );
  const style = {
    fill: "#FFC7CE",
    fontColor: "#9C0006",
    bold: true,
    numberFormat: '"! "@',
    borders: { left: { style: "medium", color: "#9C0006" } },
  };
  expect(book.activeSheet().conditionalFormats()).toEqual([
    expect.objectContaining({ sourceIndex: 1, rule: { type: "other", excelType: "PresetCriteria" }, style }),
    expect.objectContaining({
      sourceIndex: 2,
      rule: { type: "other", excelType: "ColorScale" },
      ranges: [rect(0, 1, 9, 1)],
    }),
    expect.objectContaining({
      sourceIndex: 0,
      stopIfTrue: true,
      rule: { type: "custom", formula: "=A1>1" },
      ranges: [rect(0, 0, 9, 1), rect(0, 2)],
      style,
    }),
  ]);
});

test("a cell that the file formats as text takes a text like a date literally (trap 2)", async () => {
  const xfs = '<xf/><xf numFmtId="49"/>';
  const book = await open(
    packageOf({
      "xl/worksheets/sheet1.xml": sheetPart('<row r="1"><c r="A1" s="1"/></row>'),
      "xl/styles.xml": stylesPart({ xfs }),
    }),
  );
  book.activeSheet().write(rect(0, 0), [[text("2025-03-04")]]);
  expect(book.activeSheet().read(rect(0, 0))).toEqual([[{ kind: "text", value: "2025-03-04", formula: null }]]);
});
