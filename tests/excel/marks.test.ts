import type { SheetMarks } from "../../src/core/marks";
import { isOwnFormula, replaceMarks } from "../../src/excel/marks";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbook, openWorkbook } from "../../workbench/document/open-in-node";
import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { clientForTest } from "../support/office-client";

const personsFormat = {
  ranges: [{ row: 0, column: 0, rowCount: 5, columnCount: 1 }],
  stopIfTrue: false,
  rule: { type: "custom", formula: '=$A1="x"' },
  style: { fill: "#00FF00" },
} as const;

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

function marksOn(document: WorkbookDocument, ranges = [cell(3, 4), cell(6, 4)]): SheetMarks[] {
  const sheetId = document.activeSheet().id;
  return [
    {
      sheetId,
      cellCount: ranges.length + 1,
      groups: [
        { severity: "error", holdsText: false, ranges },
        { severity: "warning", holdsText: true, ranges: [cell(3, 3)] },
      ],
    },
  ];
}

const formulasOf = (document: WorkbookDocument) =>
  document
    .activeSheet()
    .conditionalFormats()
    .map(({ rule }) => (rule.type === "custom" ? rule.formula : rule.excelType));

async function workbookWithPersonsFormat() {
  const document = await newWorkbook({ name: "prueba.xlsx" });
  document.activeSheet().addConditionalFormat(personsFormat);
  return document;
}

describe("replaceMarks", () => {
  test("marks one rule for each severity over all its cells, in three round trips, before the person's own", async () => {
    const document = await workbookWithPersonsFormat();
    const { traffic } = await clientForTest(document);
    traffic.reset();
    const outcome = await replaceMarks(marksOn(document), [document.activeSheet().id]);
    expect(outcome).toEqual({ cells: 3, removed: 0, skippedSheets: [] });
    expect(traffic.roundTrips).toBe(3);
    expect(formulasOf(document)).toEqual([
      '=LEN("revisor-asm:error:1")>0',
      '=LEN("revisor-asm:warning:text:1")>0',
      personsFormat.rule.formula,
    ]);
    const [error, warning] = document.activeSheet().conditionalFormats();
    expect(error?.ranges).toEqual([cell(3, 4), cell(6, 4)]);
    expect(error?.style.fill).toBe("#FDE7E9");
    expect(error?.style.borders?.left).toEqual({ style: "thin", color: "#A4262C" });
    expect(error?.style.numberFormat).toBeUndefined();
    expect(warning?.style.numberFormat).toBe('General;General;General;"▲ "@');
    expect(warning?.style.borders?.top?.style).toBe("dashed");
  });

  test("marking again leaves each mark once", async () => {
    const document = await workbookWithPersonsFormat();
    await clientForTest(document);
    await replaceMarks(marksOn(document));
    const before = formulasOf(document);
    const outcome = await replaceMarks(marksOn(document));
    expect(outcome.removed).toBe(2);
    expect(formulasOf(document)).toEqual(before);
  });

  test("clearing takes away ours and leaves the person's own", async () => {
    const document = await workbookWithPersonsFormat();
    await clientForTest(document);
    await replaceMarks(marksOn(document));
    expect(await replaceMarks([])).toEqual({ cells: 0, removed: 2, skippedSheets: [] });
    expect(document.activeSheet().conditionalFormats()).toMatchObject([personsFormat]);
  });

  test("cells whose addresses exceed what Excel takes at once need no more round trips, only more rules", async () => {
    const document = await newWorkbook({ name: "prueba.xlsx" });
    const { traffic } = await clientForTest(document);
    const scattered = Array.from({ length: 2_000 }, (_, index) => cell(index * 2 + 1, 4));
    traffic.reset();
    await replaceMarks(marksOn(document, scattered), [document.activeSheet().id]);
    expect(traffic.roundTrips).toBe(2);
    expect(traffic.largestBytes).toBeLessThan(500_000);
    const marked = document
      .activeSheet()
      .conditionalFormats()
      .filter(({ style }) => style.fill === "#FDE7E9");
    expect(marked.length).toBeGreaterThan(1);
    expect(marked.flatMap(({ ranges }) => ranges)).toHaveLength(2_000);
  });

  test("a protected sheet is left as it is, and told", async () => {
    const marked = await newWorkbook({ name: "prueba.xlsx" });
    const protect = strFromU8(unzipSync(marked.save())["xl/worksheets/sheet1.xml"] ?? new Uint8Array())
      .replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>')
      .replace("<sheetData/>", '<sheetData/><sheetProtection sheet="1"/>');
    const parts = { ...unzipSync(marked.save()), "xl/worksheets/sheet1.xml": strToU8(protect) };
    const document = await openWorkbook(zipSync(parts), { name: "protegido.xlsx" });
    expect(document.activeSheet().isProtected).toBe(true);
    await clientForTest(document);
    const { name } = document.activeSheet();
    expect(await replaceMarks(marksOn(document))).toEqual({
      cells: 0,
      removed: 0,
      skippedSheets: [{ name, reason: "protected-sheet" }],
    });
    expect(document.activeSheet().conditionalFormats()).toEqual([]);
  });

  test("a sheet that is gone is passed over", async () => {
    const document = await workbookWithPersonsFormat();
    await clientForTest(document);
    const gone = document.addSheet("Otra");
    document.removeSheet(gone.id);
    const outcome = await replaceMarks([{ sheetId: gone.id, cellCount: 1, groups: [] }], [gone.id]);
    expect(outcome).toEqual({ cells: 0, removed: 0, skippedSheets: [] });
  });
});

test.each([
  ['=LEN("revisor-asm:error:1")>0', true],
  ['=LARGO("revisor-asm:warning:text:2")>0', true],
  ['=LEN("otra cosa")>0', false],
  [undefined, false],
])("isOwnFormula(%s) is %s", (formula, expected) => {
  expect(isOwnFormula(formula)).toBe(expected);
});
