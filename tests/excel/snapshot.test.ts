import { emptyTeamState } from "../../src/core/team-state";
import { readReviewInput, readSheets } from "../../src/excel/snapshot";
import { readSheetList } from "../../src/excel/sheet-list";
import { newWorkbook } from "../../workbench/document/open-in-node";
import type { CellInput } from "../../workbench/document/workbook-document";
import { clientForTest } from "../support/office-client";
import { openSample } from "../support/sample";

const text = (value: string): CellInput => ({ kind: "text", value });
const number = (value: number): CellInput => ({ kind: "number", value });

describe("readReviewInput", () => {
  test("reads only the sheet in front, or only those that are chosen, in two round trips", async () => {
    const { document, traffic } = await clientForTest(await openSample("avance-con-defectos"));
    const [first, second] = document.sheets();
    if (!first || !second) throw new Error("The sample has two sheets.");
    const namesOf = async (choice: Parameters<typeof readReviewInput>[0]) =>
      (await readReviewInput(choice)).snapshot.sheets.map(({ name }) => name);
    traffic.reset();
    expect(await namesOf("active")).toEqual([document.activeSheet().name]);
    expect(traffic.roundTrips).toBe(2);
    expect(await namesOf([second.id])).toEqual(["Avance E-045"]);
    expect(await namesOf([second.id, "{gone}", first.id])).toEqual(["Avance S-101", "Avance E-045"]);
    await expect(readReviewInput(["{gone}"])).rejects.toMatchObject({ code: "sheets-gone" });
    expect(await readSheetList()).toEqual(document.sheets().map(({ id, name }) => ({ sheetId: id, name })));
  });

  test("reads values, formats and merges of every sheet in two round trips", async () => {
    const { traffic } = await clientForTest(await openSample("avance-con-defectos"));
    traffic.reset();
    const { snapshot, team } = await readReviewInput();
    expect(traffic.roundTrips).toBe(2);
    expect(traffic.largestBytes).toBeLessThan(60_000);
    expect(snapshot.dateSystem).toBe(1900);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Avance S-101", "Avance E-045"]);
    expect(snapshot.sheets[0]?.merges?.length).toBeGreaterThan(0);
    expect(team).toEqual({ team: emptyTeamState, troubles: [] });
  });

  test("gives true dates as serials with their format, blanks as null and failed formulas as errors", async () => {
    const document = await newWorkbook({ name: "prueba.xlsx" });
    const sheet = document.activeSheet();
    sheet.write({ row: 2, column: 1, rowCount: 1, columnCount: 4 }, [
      [number(42185), text("N/D"), { kind: "formula", formula: "=1/0" }, { kind: "boolean", value: true }],
    ]);
    sheet.applyStyle({ row: 2, column: 1, rowCount: 1, columnCount: 1 }, { numberFormat: "dd/mm/yyyy" });
    sheet.write({ row: 4, column: 1, rowCount: 1, columnCount: 1 }, [[text("x")]]);
    await clientForTest(document);
    const [read] = (await readReviewInput()).snapshot.sheets;
    expect(read?.usedRange).toEqual({ row: 2, column: 1, rowCount: 3, columnCount: 4 });
    expect(read?.values).toEqual([
      [42185, "N/D", { error: "#DIV/0!" }, true],
      [null, null, null, null],
      ["x", null, null, null],
    ]);
    expect(read?.numberFormats[0]?.[0]).toBe("dd/mm/yyyy");
  });

  test("tells where formulas stand and whether rows are hidden", async () => {
    const document = await newWorkbook({ name: "prueba.xlsx" });
    const sheet = document.activeSheet();
    const formula = (formula: string): CellInput => ({ kind: "formula", formula });
    sheet.write({ row: 2, column: 1, rowCount: 2, columnCount: 2 }, [
      [text("x"), formula("=1+1")],
      [number(1), formula("=2+2")],
    ]);
    await clientForTest(document);
    expect((await readReviewInput()).snapshot.sheets).toMatchObject([
      { formulas: [{ row: 2, column: 2, rowCount: 2, columnCount: 1 }], hasHiddenRows: false },
    ]);
  });

  test("an empty sheet has no used range", async () => {
    await clientForTest(await newWorkbook({ name: "vacío.xlsx" }));
    expect((await readReviewInput()).snapshot.sheets).toMatchObject([{ usedRange: null, values: [] }]);
  });

  test("below ExcelApi 1.13 the merges are unknown", async () => {
    await clientForTest(await openSample("imss-e006-2015"), { requirementSets: { ExcelApi: "1.12" } });
    expect((await readReviewInput()).snapshot.sheets[0]?.merges).toBeNull();
  });

  test("a sheet that is too large for one answer is read in blocks, each halved until it fits", async () => {
    const whole = await clientForTest(await openSample("avance-con-defectos"));
    const expected = (await readReviewInput()).snapshot;
    whole.dispose();
    const { traffic } = await clientForTest(await openSample("avance-con-defectos"), { responseLimitBytes: 6_000 });
    traffic.reset();
    const { snapshot } = await readReviewInput();
    expect(snapshot.sheets.map(({ values, numberFormats }) => ({ values, numberFormats }))).toEqual(
      expected.sheets.map(({ values, numberFormats }) => ({ values, numberFormats })),
    );
    expect(traffic.roundTrips).toBeGreaterThan(4);
  });

  /** A sheet whose cells tell their row, with a blank one in every third. */
  async function longWorkbook(row: number, rowCount: number) {
    const document = await newWorkbook({ name: "largo.xlsx" });
    const cells = Array.from({ length: rowCount }, (_, at) => [number(row + at), at % 3 === 0 ? undefined : text("x")]);
    document.activeSheet().write({ row, column: 3, rowCount, columnCount: 2 }, cells);
    return document;
  }

  test.each([
    ["up to the end of its first block", 0, 500, 2],
    ["beyond its first block", 0, 501, 3],
    ["in several blocks", 10, 25_000, 6],
    ["that begins beyond its first block", 600, 4, 3],
  ])("reads every row of a sheet %s", async (_, row, rowCount, roundTrips) => {
    const { traffic } = await clientForTest(await longWorkbook(row, rowCount));
    traffic.reset();
    const [read] = (await readReviewInput()).snapshot.sheets;
    expect(traffic.roundTrips).toBe(roundTrips);
    expect(read?.usedRange).toEqual({ row, column: 3, rowCount, columnCount: 2 });
    expect(read?.values.map(([first]) => first)).toEqual(Array.from({ length: rowCount }, (_, at) => row + at));
    expect(read?.numberFormats).toHaveLength(rowCount);
  });

  test("tells which sheet it reads by itself, and asks for no more once it is told to stop", async () => {
    const { traffic } = await clientForTest(await longWorkbook(0, 25_000));
    const told: unknown[] = [];
    await readSheets("all", { onSheet: (place) => told.push(place) });
    expect(told).toEqual([{ name: "Hoja1", at: 1, of: 1 }]);
    traffic.reset();
    const stop = new AbortController();
    const reading = readSheets("all", { signal: stop.signal, onSheet: () => stop.abort() });
    await expect(reading).rejects.toMatchObject({ code: "cancelled" });
    expect(traffic.roundTrips).toBe(2);
  });
});
