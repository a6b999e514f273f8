import { replaceMarks } from "../../src/excel/marks";
import { newWorkbook } from "../../workbench/document/open-in-node";
import { accessDenied, HostError as Fault } from "../../workbench/host/host-error";
import { clientForTest } from "../support/office-client";
import {
  cell,
  formatsOn,
  formulasOf,
  formulasOn,
  isOurs,
  marksOf,
  marksOn,
  personsFormat,
  workbookWithPersonsFormat,
} from "./marks-support";

const failure = new Fault("GeneralException", "There was an internal error.", 500);

/** Fails once, at the action with that number among those that match. */
function failAt(pattern: RegExp, number: number, fault = failure, times = 1) {
  let count = 0;
  let left = times;
  return (action: string) => {
    if (!pattern.test(action)) return null;
    count += 1;
    if (count < number || left === 0) return null;
    left -= 1;
    return fault;
  };
}

const codeOf = (code: string) => ({ name: "HostError", code });

describe("a failure half-way", () => {
  test.each([
    ["the first deletion", /\.Delete\(\)/, 1],
    ["the second deletion", /\.Delete\(\)/, 2],
    ["the first new mark", /Formula =/, 1],
    ["the look of the second new mark", /Color =/, 12],
    ["the sign, the last of all", /NumberFormat =/, 1],
  ])("at %s: the sheet is as before, and the error is told", async (_, pattern, number) => {
    const document = await workbookWithPersonsFormat();
    const { host } = await clientForTest(document);
    const sheet = document.activeSheet();
    await replaceMarks(marksOn(document), [sheet.id]);
    const before = formatsOn(sheet);
    host.actionFault = failAt(pattern, number);
    await expect(replaceMarks(marksOn(document, [cell(8, 4)]), [sheet.id])).rejects.toMatchObject(codeOf("unexpected"));
    expect(formatsOn(sheet)).toEqual(before);
    host.actionFault = null;
    expect(await replaceMarks(marksOn(document, [cell(8, 4)]), [sheet.id])).toMatchObject({ cells: 2 });
  });

  test("on a sheet without marks: none is left behind", async () => {
    const document = await workbookWithPersonsFormat();
    const { host } = await clientForTest(document);
    host.actionFault = failAt(/Formula =/, 2);
    await expect(replaceMarks(marksOn(document))).rejects.toMatchObject(codeOf("unexpected"));
    expect(formatsOn(document.activeSheet())).toEqual([personsFormat]);
  });

  test("while Excel is busy: what was begun is completed", async () => {
    const document = await workbookWithPersonsFormat();
    const { host } = await clientForTest(document);
    host.actionFault = failAt(/Formula =/, 2, new Fault("ServiceNotAvailable", "busy", 503));
    expect(await replaceMarks(marksOn(document))).toMatchObject({ cells: 3, skippedSheets: [] });
    expect(formulasOf(document).filter(isOurs)).toHaveLength(2);
  });

  test("where nothing can be put back, the person is told that marks may be missing", async () => {
    const document = await workbookWithPersonsFormat();
    const { host } = await clientForTest(document);
    host.actionFault = failAt(/Formula =|\.Delete/, 2, failure, 99);
    await expect(replaceMarks(marksOn(document), [document.activeSheet().id])).rejects.toMatchObject(
      codeOf("half-written"),
    );
    host.actionFault = null;
    await replaceMarks([]);
    // The one that was made and not named is not known again: it marks nothing.
    expect(formatsOn(document.activeSheet()).map(({ style }) => style)).toEqual([{}, personsFormat.style]);
  });

  test("in a call that cannot be undone: it is made without the undo group", async () => {
    const document = await workbookWithPersonsFormat();
    const { host } = await clientForTest(document, { requirementSets: { ExcelApi: "1.20" } });
    host.actionFault = failAt(/Formula =/, 2, new Fault("UndoNotSupported", "not supported", 400));
    expect(await replaceMarks(marksOn(document))).toMatchObject({ cells: 3 });
    expect(formulasOf(document).filter(isOurs)).toHaveLength(2);
  });
});

describe("a sheet that refuses", () => {
  test("costs only itself: the others are complete", async () => {
    const document = await newWorkbook({ name: "prueba.xlsx" });
    const [first, second] = [document.activeSheet(), document.addSheet("Segunda")];
    const { host } = await clientForTest(document);
    const refuse = (action: string) => (document.sheet(second.id) && refusesSecond(action) ? accessDenied() : null);
    let isSecond = false;
    const refusesSecond = (action: string) => {
      if ([first, second].some(({ id }) => action.includes(`"${id}"`))) isSecond = action.includes(`"${second.id}"`);
      return isSecond && /Formula =/.test(action);
    };
    host.actionFault = refuse;
    const outcome = await replaceMarks([marksOf(first.id), marksOf(second.id)]);
    host.actionFault = null;
    expect(outcome).toEqual({
      cells: 3,
      removed: 0,
      skippedSheets: [{ name: "Segunda", reason: "access-denied" }],
    });
    expect(formulasOn(first).filter(isOurs)).toHaveLength(2);
    expect(formulasOn(second)).toEqual([]);
  });

  test("because it was deleted between reading and writing is passed over, and the others are marked", async () => {
    const document = await newWorkbook({ name: "prueba.xlsx" });
    const [first, second] = [document.activeSheet(), document.addSheet("Segunda")];
    const { host } = await clientForTest(document);
    host.actionFault = (action) => {
      if (/Formula =/.test(action) && document.sheet(second.id)) document.removeSheet(second.id);
      return null;
    };
    const outcome = await replaceMarks([marksOf(first.id), marksOf(second.id)]);
    expect(outcome).toEqual({ cells: 3, removed: 0, skippedSheets: [] });
    expect(formulasOn(first).filter(isOurs)).toHaveLength(2);
  });

  test("because it was renamed between reading and writing is marked all the same", async () => {
    const document = await newWorkbook({ name: "prueba.xlsx" });
    const sheet = document.activeSheet();
    const { host } = await clientForTest(document);
    host.actionFault = (action) => {
      if (/Formula =/.test(action)) sheet.setName("Renombrada");
      return null;
    };
    expect(await replaceMarks(marksOn(document))).toMatchObject({ cells: 3, skippedSheets: [] });
  });

  test("with its whole workbook, which is read-only, is not written to at all", async () => {
    const document = await workbookWithPersonsFormat();
    const { traffic } = await clientForTest(document, { isReadOnly: true });
    traffic.reset();
    await expect(replaceMarks(marksOn(document))).rejects.toMatchObject(codeOf("access-denied"));
    expect(
      traffic.requests.flatMap(({ actions }) => actions).filter((action) => / =$|\.Add|Delete/.test(action)),
    ).toEqual([]);
    expect(formatsOn(document.activeSheet())).toEqual([personsFormat]);
  });

  test("edit mode lets nothing be written, and is told", async () => {
    const document = await workbookWithPersonsFormat();
    const { host } = await clientForTest(document);
    host.fault = () => new Fault("InvalidOperationInCellEditMode", "editing");
    await expect(replaceMarks(marksOn(document))).rejects.toMatchObject(codeOf("edit-mode"));
    expect(formatsOn(document.activeSheet())).toEqual([personsFormat]);
  });
});

describe("a request that is too large", () => {
  const scattered = Array.from({ length: 1_500 }, (_, index) => cell(index * 2 + 1, 4));

  test("is sent in parts", async () => {
    const document = await newWorkbook({ name: "prueba.xlsx" });
    const { traffic } = await clientForTest(document, { requestLimitBytes: 60_000 });
    traffic.reset();
    const four = [0, 1, 2, 3].map((at) => document.addSheet(`Hoja ${at + 10}`));
    const outcome = await replaceMarks(
      four.map(({ id }) => marksOf(id, scattered)),
      four.map(({ id }) => id),
    );
    expect(outcome).toMatchObject({ cells: 4 * 1_501, skippedSheets: [] });
    for (const sheet of four) expect(formulasOn(sheet)).toHaveLength(3);
  });

  test("in every part leaves the sheet as it was", async () => {
    const document = await workbookWithPersonsFormat();
    await clientForTest(document, { requestLimitBytes: 8_000 });
    await expect(replaceMarks(marksOn(document, scattered))).rejects.toMatchObject(codeOf("too-large"));
    expect(formatsOn(document.activeSheet())).toEqual([personsFormat]);
  });
});

describe("a conditional format of another program", () => {
  const others = [
    { ...personsFormat, rule: { type: "other", excelType: "ColorScale" } },
    { ...personsFormat, rule: { type: "other", excelType: "CellValue" } },
    personsFormat,
  ] as const;

  test("of whatever type does not stop marking or clearing, in two round trips", async () => {
    const document = await newWorkbook({ name: "prueba.xlsx" });
    const sheet = document.activeSheet();
    for (const other of others) sheet.addConditionalFormat(other);
    const before = formatsOn(sheet);
    const { traffic } = await clientForTest(document);
    traffic.reset();
    expect(await replaceMarks(marksOn(document), [sheet.id])).toMatchObject({ cells: 3 });
    expect(traffic.roundTrips).toBe(2);
    await replaceMarks([]);
    expect(formatsOn(sheet)).toEqual(before);
  });

  test("that Excel cannot read does not stop marking or clearing", async () => {
    const document = await newWorkbook({ name: "prueba.xlsx" });
    const sheet = document.activeSheet();
    const ids = [...others, personsFormat, personsFormat].map((other) => sheet.addConditionalFormat(other));
    const before = formatsOn(sheet);
    await clientForTest(document, { brokenFormats: ids.slice(2, 4) });
    expect(await replaceMarks(marksOn(document))).toMatchObject({ cells: 3, skippedSheets: [] });
    expect(formatsOn(sheet).slice(2)).toEqual(before);
    expect(await replaceMarks(marksOn(document))).toMatchObject({ cells: 3, removed: 0 });
    expect(await replaceMarks([])).toMatchObject({ removed: 2 });
    expect(formatsOn(sheet)).toEqual(before);
  });

  test("that spoils the list of a whole sheet leaves that sheet as it is, and the others are marked", async () => {
    const document = await newWorkbook({ name: "prueba.xlsx" });
    const [first, second] = [document.activeSheet(), document.addSheet("Segunda")];
    const { host } = await clientForTest(document);
    // Each time that both are asked for, and then each by itself: the second fails.
    let asked = 0;
    host.actionFault = (action) => (/^load ConditionalFormats/.test(action) && (asked += 1) % 2 === 0 ? failure : null);
    const outcome = await replaceMarks([marksOf(first.id), marksOf(second.id)]);
    expect(outcome.skippedSheets).toEqual([{ name: "Segunda", reason: "unreadable-formats" }]);
    expect(outcome.cells).toBe(3);
    expect(formulasOn(second)).toEqual([]);
  });

  test("of ours whose cells Excel cannot tell is made anew", async () => {
    const document = await workbookWithPersonsFormat();
    const { host } = await clientForTest(document);
    await replaceMarks(marksOn(document));
    host.actionFault = (action) => (/^load GetRanges/.test(action) ? failure : null);
    expect(await replaceMarks(marksOn(document))).toMatchObject({ cells: 3, removed: 2 });
    expect(formulasOf(document).filter(isOurs)).toHaveLength(2);
  });
});
