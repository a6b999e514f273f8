import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { replaceMarks } from "../../src/excel/marks";
import { rememberOwnFormats } from "../../src/excel/own-formats";
import { newWorkbook, openWorkbook } from "../../workbench/document/open-in-node";
import { clientForTest } from "../support/office-client";
import {
  cell,
  formatsOn,
  formulasOf,
  formulasOn,
  isOurs,
  liveMark,
  marksOf,
  marksOn,
  personsFormat,
  workbookWithPersonsFormat,
} from "./marks-support";

describe("replaceMarks", () => {
  test("marks one rule for each severity over all its cells, in two round trips, before the person's own", async () => {
    const document = await workbookWithPersonsFormat();
    const { traffic } = await clientForTest(document);
    traffic.reset();
    const outcome = await replaceMarks(marksOn(document), [document.activeSheet().id]);
    expect(outcome).toEqual({ cells: 3, removed: 0, skippedSheets: [] });
    expect(traffic.roundTrips).toBe(2);
    expect(formulasOf(document)).toEqual([
      '=LEN("revisor-asm:error:2")>0',
      '=LEN("revisor-asm:warning:text:2")>0',
      personsFormat.rule.formula,
    ]);
    const [error, warning] = document.activeSheet().conditionalFormats();
    expect(error?.ranges).toEqual([cell(3, 4), cell(6, 4)]);
    expect(error?.style.fill).toBe("#FFB1B8");
    expect(error?.style.borders?.left).toEqual({ style: "thin", color: "#A4262C" });
    expect(error?.style.numberFormat).toBeUndefined();
    expect(warning?.style.numberFormat).toBe('General;General;General;"▲ "@');
    expect(warning?.style.borders?.top?.style).toBe("dashed");
  });

  test("marking again writes nothing: one round trip that only reads, and the same ids", async () => {
    const document = await workbookWithPersonsFormat();
    const { traffic } = await clientForTest(document);
    const sheetIds = [document.activeSheet().id];
    await replaceMarks(marksOn(document), sheetIds);
    const before = document.activeSheet().conditionalFormats();
    traffic.reset();
    expect(await replaceMarks(marksOn(document), sheetIds)).toEqual({ cells: 3, removed: 0, skippedSheets: [] });
    expect(traffic.roundTrips).toBe(1);
    const written = traffic.requests
      .flatMap(({ actions }) => actions)
      .filter((action) => / =$|Delete|Add/.test(action));
    expect(written).toEqual([]);
    expect(document.activeSheet().conditionalFormats()).toEqual(before);
  });

  const corrected = async (requirementSets: Record<string, string> = {}, isNewPane = false) => {
    const document = await workbookWithPersonsFormat();
    const { traffic } = await clientForTest(document, { requirementSets });
    const sheetIds = [document.activeSheet().id];
    await replaceMarks(marksOn(document), sheetIds);
    if (isNewPane) rememberOwnFormats(document.activeSheet().id, []);
    traffic.reset();
    expect(await replaceMarks(marksOn(document, [cell(6, 4)]), sheetIds)).toMatchObject({ cells: 2, removed: 2 });
    expect(formatsOn(document.activeSheet()).map(({ ranges }) => ranges)).toEqual([
      [cell(6, 4)],
      [cell(3, 3)],
      personsFormat.ranges,
    ]);
    return traffic.roundTrips;
  };

  test("after a correction what no longer applies is gone, in two round trips", async () => {
    expect(await corrected()).toBe(2);
  });

  test("marks that another pane made, or in an Excel that does not find formats by id, take one round trip more", async () => {
    expect(await corrected({}, true)).toBe(3);
    expect(await corrected({ ExcelApi: "1.13" })).toBe(3);
  });

  test("a format of another sheet or person that has the id of one of ours is not taken for ours", async () => {
    const document = await workbookWithPersonsFormat();
    await clientForTest(document);
    const [persons] = document.activeSheet().conditionalFormats();
    await replaceMarks(marksOn(document));
    rememberOwnFormats(document.activeSheet().id, [persons?.id ?? "", "nobody's"]);
    expect(await replaceMarks(marksOn(document))).toMatchObject({ cells: 3, removed: 0 });
    expect(await replaceMarks([])).toMatchObject({ removed: 2 });
    expect(formatsOn(document.activeSheet())).toEqual([personsFormat]);
  });

  test.each([
    ["a cell of a mark was taken away", [cell(3, 4)]],
    ["a mark was spread over a whole column", [{ row: 0, column: 4, rowCount: 1_048_576, columnCount: 1 }]],
    ["a mark was moved", [cell(3, 4), cell(7, 4)]],
    ["a cell is marked twice", [cell(3, 4), cell(3, 4)]],
  ])("where %s by somebody, marking puts it right", async (_, ranges) => {
    const document = await workbookWithPersonsFormat();
    await clientForTest(document);
    await replaceMarks(marksOn(document));
    const right = formatsOn(document.activeSheet());
    const [error] = document.activeSheet().conditionalFormats();
    document.activeSheet().updateConditionalFormat(error?.id ?? "", { ranges });
    await replaceMarks(marksOn(document));
    expect(formatsOn(document.activeSheet())).toEqual(right);
  });

  test("marks cut into other rectangles by somebody are the same marks", async () => {
    const document = await newWorkbook({ name: "prueba.xlsx" });
    await clientForTest(document);
    const block = { row: 3, column: 4, rowCount: 2, columnCount: 2 };
    await replaceMarks(marksOn(document, [block]));
    const [error] = document.activeSheet().conditionalFormats();
    const cut = [
      { ...block, rowCount: 1 },
      { ...block, row: 4, rowCount: 1 },
    ];
    document.activeSheet().updateConditionalFormat(error?.id ?? "", { ranges: cut });
    expect(await replaceMarks(marksOn(document, [block]))).toMatchObject({ removed: 0 });
    expect(document.activeSheet().conditionalFormats()[0]?.ranges).toEqual(cut);
  });

  test("clearing takes away ours, of every version, and leaves the person's own", async () => {
    const document = await workbookWithPersonsFormat();
    await clientForTest(document);
    const older = { ...personsFormat, rule: { type: "custom", formula: '=LARGO("revisor-asm:error:1")>0' } } as const;
    document.activeSheet().addConditionalFormat(older);
    await replaceMarks(marksOn(document));
    document.activeSheet().addConditionalFormat(older);
    expect(await replaceMarks([])).toEqual({ cells: 0, removed: 3, skippedSheets: [] });
    expect(formatsOn(document.activeSheet())).toEqual([personsFormat]);
    expect(await replaceMarks([])).toEqual({ cells: 0, removed: 0, skippedSheets: [] });
  });

  test("marks of a sheet whose name has quotes and commas are known again", async () => {
    const document = await newWorkbook({ name: "prueba.xlsx" });
    const sheet = document.addSheet("E'06, A1!,B2");
    await clientForTest(document);
    await replaceMarks([marksOf(sheet.id)]);
    expect(await replaceMarks([marksOf(sheet.id)])).toMatchObject({ cells: 3, removed: 0 });
    sheet.setName("Renombrada");
    expect(await replaceMarks([])).toMatchObject({ removed: 2 });
    expect(formulasOn(sheet)).toEqual([]);
  });

  test("10,000 cells take two round trips, in rules of at most 8,000 characters of addresses each", async () => {
    const document = await newWorkbook({ name: "prueba.xlsx" });
    const { traffic } = await clientForTest(document);
    const block = (index: number) => ({ row: index * 3 + 1, column: 4, rowCount: 2, columnCount: 2 });
    const scattered = Array.from({ length: 2_500 }, (_, index) => block(index));
    traffic.reset();
    await replaceMarks(marksOn(document, scattered), [document.activeSheet().id]);
    expect(traffic.roundTrips).toBe(2);
    expect(traffic.largestBytes).toBeLessThan(100_000);
    const rules = document.activeSheet().conditionalFormats().slice(0, -1);
    // Some 27,000 characters of addresses.
    expect(rules.length).toBe(4);
    expect(rules.reduce((sum, { ranges }) => sum + ranges.length, 0)).toBe(2_500);
    traffic.reset();
    await replaceMarks(marksOn(document, scattered), [document.activeSheet().id]);
    expect(traffic.roundTrips).toBe(1);
  });

  test("marks that live by the day stand between static ones by their gravity, each on a single range", async () => {
    const document = await newWorkbook({ name: "prueba.xlsx" });
    await clientForTest(document);
    const [marks] = marksOn(document);
    const sheetId = document.activeSheet().id;
    if (marks) await replaceMarks([{ ...marks, live: [liveMark(sheetId)] }]);
    const formats = document.activeSheet().conditionalFormats();
    expect(formats.map(({ ranges }) => ranges.length)).toEqual([2, 1, 1]);
    expect(formulasOf(document)[1]).toMatch(/^=AND\("revisor-asm:live:overdue:error:2"<>"",/);
    if (marks) expect(await replaceMarks([{ ...marks, live: [liveMark(sheetId)] }])).toMatchObject({ removed: 0 });
    expect(await replaceMarks([])).toMatchObject({ removed: 3 });
  });

  test("a protected sheet is left as it is, and told; one that is as it should be is not told", async () => {
    const plain = await newWorkbook({ name: "prueba.xlsx" });
    const protect = strFromU8(unzipSync(plain.save())["xl/worksheets/sheet1.xml"] ?? new Uint8Array())
      .replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>')
      .replace("<sheetData/>", '<sheetData/><sheetProtection sheet="1"/>');
    const parts = { ...unzipSync(plain.save()), "xl/worksheets/sheet1.xml": strToU8(protect) };
    plain.dispose();
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
    expect(await replaceMarks([])).toEqual({ cells: 0, removed: 0, skippedSheets: [] });
  });

  test("a sheet that is gone is passed over", async () => {
    const document = await workbookWithPersonsFormat();
    await clientForTest(document);
    const gone = document.addSheet("Otra");
    document.removeSheet(gone.id);
    const outcome = await replaceMarks([marksOf(gone.id)], [gone.id]);
    expect(outcome).toEqual({ cells: 0, removed: 0, skippedSheets: [] });
    expect(formulasOf(document).some(isOurs)).toBe(false);
  });
});
