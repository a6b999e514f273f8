import { readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { SheetDocument, WorkbookDocument } from "../../../workbench/document/workbook-document";
import { skeletonXlsx } from "../../../workbench/document/xlsx/skeleton";
import { readSavedWorkbook } from "../../support/independent-xlsx";
import { samplePath } from "../../support/sample";
import { disposeAll, formula, number, open, packageOf, rect, sheetPart, stylesPart, text } from "./support";

afterEach(disposeAll);

/** What a sheet holds, as far as it comes along. */
function contentsOf(sheet: SheetDocument) {
  const used = sheet.usedRange(false) ?? rect(0, 0);
  const columns = Array.from({ length: used.column + used.columnCount }, (_, column) => column);
  const rows = Array.from({ length: used.row + used.rowCount }, (_, row) => row);
  return {
    used,
    cells: sheet.read(used),
    // A saved file need not repeat the size that is the workbook's own.
    styles: sheet
      .readStyles(used)
      .map((row) => row.map(({ fontSize, ...style }) => (fontSize === 11 ? style : { fontSize, ...style }))),
    merges: sheet.merges(),
    widths: columns.map((column) => sheet.columnWidth(column)),
    hiddenColumns: columns.filter((column) => sheet.isColumnHidden(column)),
    hiddenRows: rows.filter((row) => sheet.isRowHidden(row)),
    formats: sheet
      .conditionalFormats()
      .flatMap(({ rule, ranges, style, stopIfTrue }) =>
        rule.type === "custom" ? [{ rule, ranges, style, stopIfTrue }] : [],
      ),
    validations: sheet.validations.list().map((validation) => ({ ...validation, sourceIndex: null })),
    links: rows.map((row) => columns.map((column) => sheet.hyperlink({ row, column }))),
    tables: sheet.tables().map((table) => ({ ...table, id: 0, sourcePart: null })),
    page: sheet.pageLayout(),
    frozen: sheet.frozen(),
    tabColor: sheet.tabColor,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    properties: [...sheet.customProperties],
  };
}

async function insertAll(book: WorkbookDocument, bytes: Uint8Array): Promise<readonly SheetDocument[]> {
  const sheets = await book.openSheets(bytes);
  const ids = sheets.insert(sheets.names, book.sheets().length);
  await book.settled(10_000);
  return ids.flatMap((id) => book.sheet(id) ?? []);
}

const SECOND = "xl/worksheets/sheet2.xml";

/** A package of two sheets, "Datos" and "Catálogo". */
function twoSheets(first: string, second: string, names = ""): Uint8Array {
  const files = unzipSync(
    packageOf({
      "xl/worksheets/sheet1.xml": first,
      [SECOND]: second,
      "xl/styles.xml": stylesPart({
        xfs: '<xf/><xf fontId="1" fillId="3" numFmtId="14" applyNumberFormat="1" borderId="1"/>',
        dxfs: "<dxf><font><b/></font></dxf>",
      }),
    }),
  );
  const edit = (name: string, change: (xml: string) => string) => {
    files[name] = strToU8(change(new TextDecoder().decode(files[name])));
  };
  edit("xl/workbook.xml", (xml) =>
    xml
      .replace(/<sheets>[\s\S]*<\/sheets>/, (list) => {
        const entry = list.replace(/name="[^"]*"/, 'name="Datos"').replace("</sheets>", "");
        return `${entry}<sheet name="Catálogo" sheetId="9" r:id="rIdSecond"/></sheets>${names}`;
      })
      .replace("<workbook ", (start) =>
        xml.includes("xmlns:r=")
          ? start
          : `${start}xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" `,
      ),
  );
  edit("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      '<Relationship Id="rIdSecond" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
    ),
  );
  edit("[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      `<Override PartName="/${SECOND}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
  );
  return zipSync(files);
}

const DATA = sheetPart(
  '<row r="1"><c r="A1" s="1"><v>42000</v></c><c r="B1"><f>\'Catálogo\'!A1*2</f><v>14</v></c><c r="C1" t="inlineStr"><is><t>=no</t></is></c><c r="D1"><f>[1]Otra!A1</f><v>5</v></c></row>' +
    '<row r="2" hidden="1"><c r="A2"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A2+1</f><v>2</v></c></row>' +
    '<row r="3" ht="40" customHeight="1"><c r="A3"><v>2</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
  '<sheetProtection sheet="1" objects="1" scenarios="1"/><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>' +
    '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="2"><formula>A1&gt;Catálogo!$A$1</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="B1:B9"><cfRule type="top10" dxfId="0" priority="1" rank="3"/></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="C2:C9"><formula1>Catálogo!$A$1:$A$3</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A2" location="Catálogo!A2" display="x"/></hyperlinks>',
  '<cols><col min="1" max="1" width="20" customWidth="1"/><col min="3" max="3" width="9" hidden="1" customWidth="1"/></cols>',
);
const CATALOGUE = sheetPart('<row r="1"><c r="A1"><v>7</v></c></row>');
const NAMES =
  '<definedNames><definedName name="Claves">Catálogo!$A$1:$A$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Datos!$A$1:$B$3</definedName></definedNames>';

test.each(["imss-e006-2015", "avance-con-defectos", "imss-e006-2015-pegado"] as const)(
  "the sheets of %s come along as they are, and are there once saved and opened again",
  async (sample) => {
    const bytes = readFileSync(samplePath(sample));
    const source = await open(bytes);
    await source.settled(10_000);
    const book = await open(skeletonXlsx());
    const inserted = await insertAll(book, bytes);
    const expected = source.sheets().map(contentsOf);
    expect(inserted.map(contentsOf)).toEqual(expected);
    const again = await open(book.save());
    await again.settled(10_000);
    expect(again.sheets().slice(1).map(contentsOf)).toEqual(expected);
  },
  60_000,
);

test("formulas, conditional formats, validations, links and names lead to the sheets under their new names", async () => {
  const bytes = twoSheets(DATA, CATALOGUE, NAMES);
  const book = await open(skeletonXlsx());
  book.addSheet("Catálogo").write(rect(0, 0), [[number(1000)]]);
  const [data, catalogue] = await insertAll(book, bytes);
  expect(book.sheets().map(({ name }) => name)).toEqual(["Hoja1", "Catálogo", "Datos", "Catálogo (2)"]);
  expect(data?.read(rect(0, 0, 1, 4))[0]).toEqual([
    { kind: "number", value: 42000, formula: null },
    { kind: "number", value: 14, formula: "='Catálogo (2)'!A1*2" },
    { kind: "text", value: "=no", formula: null },
    // A further file that the source refers to by number is not there: the value stays.
    { kind: "number", value: 5, formula: null },
  ]);
  expect(data?.read(rect(1, 1, 2, 1))).toEqual([
    [{ kind: "number", value: 2, formula: "=A2+1" }],
    [{ kind: "number", value: 3, formula: "=A3+1" }],
  ]);
  // The rule of another type cannot be carried.
  expect(data?.conditionalFormats()).toMatchObject([
    { rule: { type: "custom", formula: "=A1>'Catálogo (2)'!$A$1" }, style: { bold: true }, sourceIndex: null },
  ]);
  expect(data?.validations.list()).toMatchObject([{ type: "list", formula1: "'Catálogo (2)'!$A$1:$A$3" }]);
  expect(data?.hyperlink({ row: 1, column: 0 })).toMatchObject({ documentReference: "'Catálogo (2)'!A2" });
  expect(book.names.find("claves", null)).toMatchObject({ formula: "'Catálogo (2)'!$A$1:$A$3" });
  expect(book.names.find("_xlnm.Print_Area", data?.id ?? "")).toMatchObject({ formula: "Datos!$A$1:$B$3" });
  catalogue?.write(rect(0, 0), [[number(8)]]);
  await book.settled(10_000);
  expect(data?.read(rect(0, 1))).toEqual([[{ kind: "number", value: 16, formula: "='Catálogo (2)'!A1*2" }]]);
});

test("what is inserted is saved: formulas, formats, hidden rows and columns, protection", async () => {
  const book = await open(skeletonXlsx());
  await insertAll(book, twoSheets(DATA, CATALOGUE));
  const saved = readSavedWorkbook(book.save());
  const sheet = saved.sheets.find(({ name }) => name === "Datos");
  expect(sheet?.formulas.get("B1")).toBe("Catálogo!A1*2");
  expect(sheet?.formulas.has("D1")).toBe(false);
  expect(sheet?.values.get("D1")).toBe(5);
  expect(sheet?.merges).toEqual(["A5:B5"]);
  expect(sheet?.conditionalFormats).toMatchObject([{ type: "expression", formula: "A1>Catálogo!$A$1" }]);
  const part = new TextDecoder().decode(unzipSync(book.save())["xl/worksheets/sheet2.xml"]);
  expect(part).toContain('<sheetProtection sheet="1" objects="1" scenarios="1"/>');
  expect(part).toMatch(/<col min="3" max="3"[^>]* hidden="1"/);
  const again = await open(book.save());
  const [, data] = again.sheets();
  expect([data?.isRowHidden(1), data?.isColumnHidden(2), data?.isProtected]).toEqual([true, true, true]);
  expect(data?.conditionalFormats()).toMatchObject([{ style: { bold: true } }]);
});

test("a reference to a sheet that does not come along is lost", async () => {
  const book = await open(skeletonXlsx());
  const sheets = await book.openSheets(twoSheets(DATA, CATALOGUE, NAMES));
  const [id = ""] = sheets.insert(["datos"], 0);
  await book.settled(10_000);
  expect(book.sheets().map(({ name }) => name)).toEqual(["Datos", "Hoja1"]);
  expect(book.activeSheet().name).toBe("Hoja1");
  expect(book.sheet(id)?.read(rect(0, 1))[0]?.[0]?.formula).toBe("=#REF!A1*2");
  expect(book.names.list().map(({ name }) => name)).toEqual(["_xlnm.Print_Area"]);
});

test("tables keep their cells and get names that nobody has", async () => {
  const source = await open(skeletonXlsx());
  const sheet = source.activeSheet();
  sheet.write(rect(0, 0, 2, 2), [
    [text("Área"), text("Avance")],
    [text("DGA"), formula("=1+1")],
  ]);
  sheet.addTable({ name: "Avances", rect: rect(0, 0, 2, 2), style: "TableStyleLight1" });
  await source.settled(10_000);
  const bytes = source.save();
  const book = await open(bytes);
  const [inserted] = await insertAll(book, bytes);
  expect(book.sheets().map(({ name }) => name)).toEqual(["Hoja1", "Hoja1 (2)"]);
  expect(inserted?.tables()).toMatchObject([{ name: "Avances_1", id: 2, style: "TableStyleLight1" }]);
  const again = await open(book.save());
  expect(again.sheets().map((each) => each.tables().map(({ name }) => name))).toEqual([["Avances"], ["Avances_1"]]);
});

test("custom properties of sheets are saved with them, changed and taken away", async () => {
  const book = await open(skeletonXlsx());
  book.activeSheet().customProperties.set("origen", "Programa “S-101” ñ.xlsx");
  book.activeSheet().customProperties.set("otra", "");
  const again = await open(book.save());
  expect([...again.activeSheet().customProperties]).toEqual([
    ["origen", "Programa “S-101” ñ.xlsx"],
    ["otra", ""],
  ]);
  again.activeSheet().customProperties.set("origen", "b");
  again.activeSheet().customProperties.delete("otra");
  const changed = again.save();
  expect([...(await open(changed)).activeSheet().customProperties]).toEqual([["origen", "b"]]);
  expect(Object.keys(unzipSync(changed)).filter((name) => name.endsWith(".bin"))).toEqual(["xl/customProperty1.bin"]);
  const [inserted] = await insertAll(again, changed);
  expect([...(inserted?.customProperties ?? [])]).toEqual([["origen", "b"]]);
});

test.each([
  ["text", strToU8("hola"), "not-a-workbook"],
  ["an older format", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), "not-a-workbook"],
  ["a broken package", Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]), "unreadable-file"],
])("%s is refused, and nothing has changed", async (_, bytes, code) => {
  const book = await open(skeletonXlsx());
  const before = book.save();
  await expect(book.openSheets(bytes)).rejects.toMatchObject({ code });
  expect(book.save()).toBe(before);
});
