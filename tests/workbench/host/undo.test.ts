import { IUniverInstanceService, RedoCommand, UndoCommand } from "@univerjs/core";
import { UniverWorkbook } from "../../../workbench/document/univer-workbook";
import type { WorkbookDocument } from "../../../workbench/document/workbook-document";
import { newWorkbook } from "../../../workbench/document/open-in-node";
import { ColleaguesWorkbook } from "../../../workbench/host/colleague";
import { undoLevels } from "../../../workbench/host/undo-stack";
import { clientForTest } from "../../support/office-client";
import { personInGrid } from "../../support/person-in-grid";
import { tellUndoGroups } from "../../support/undo-groups";

/** Facts of "Undo capabilities with the Excel JavaScript API" (Microsoft Learn), where no other source is named. */
const api120 = { requirementSets: { ExcelApi: "1.20" } };
const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

const open = async (options: Parameters<typeof clientForTest>[1] = api120) =>
  clientForTest(inUniver(await newWorkbook({ name: "prueba.xlsx" })), options);

function inUniver(document: WorkbookDocument): UniverWorkbook {
  if (!(document instanceof UniverWorkbook)) throw new Error("The workbook is not in Univer.");
  return document;
}

const type = (document: UniverWorkbook, value: string) =>
  document.activeSheet().write(cell, [[{ kind: "text", value }]]);
const typed = (document: UniverWorkbook) => document.activeSheet().read(cell)[0]?.[0]?.value;

describe("what a person can undo", () => {
  test("a step in the grid is an entry, and undoing takes it back", async () => {
    const { document, host } = await open();
    type(document, "uno");
    type(document, "dos");
    personInGrid(document).insertRows(3, 2);
    expect(host.undo.entries).toEqual(Array(3).fill({ by: "person", members: [] }));
    host.undo.undo();
    expect(host.undo.undo()).toEqual({ by: "person", members: [] });
    expect([typed(document), host.undo.depth]).toEqual(["uno", 1]);
    host.undo.undo();
    expect([typed(document), host.undo.undo()]).toEqual([null, null]);
  });

  test("Ctrl+Z in the grid takes the entry away too, and Ctrl+Y brings it back", async () => {
    const { document, host } = await open();
    type(document, "uno");
    const { commands, injector, unitId } = document.context;
    injector.get(IUniverInstanceService).focusUnit(unitId);
    await commands.executeCommand(UndoCommand.id);
    expect([typed(document), host.undo.depth]).toEqual([null, 0]);
    await commands.executeCommand(RedoCommand.id);
    expect([typed(document), host.undo.depth]).toEqual(["uno", 1]);
    host.undo.undo();
    expect(typed(document)).toBe(null);
  });

  test("more than twenty steps can be taken back, and Excel holds the last hundred", async () => {
    const { document, host } = await open();
    for (let step = 1; step <= undoLevels + 5; step += 1) type(document, `n${step}`);
    expect(host.undo.depth).toBe(100);
    for (let left = undoLevels; left > 0; left -= 1) host.undo.undo();
    expect([typed(document), host.undo.depth]).toEqual(["n5", 0]);
  });

  test("what an add-in changes in one request is an entry (a guess: docs/excel-checklist.md, step 7)", async () => {
    const { document, host, Excel } = await open();
    type(document, "uno");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["dos"]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("B1").values = [["tres"]];
      await context.sync();
      sheet.getRange("A2").merge();
      await context.sync();
      sheet.getUsedRange().load("address");
      sheet.getRange("A1").select();
      await context.sync();
    });
    const ofAddin = host.undo.entries.slice(1);
    expect(ofAddin.map(({ members }) => members)).toEqual([["Range.values", "RangeFill.color"], ["Range.merge"]]);
    expect(ofAddin.every(({ by }) => by === "addin")).toBe(true);
    host.undo.undo();
    expect(host.undo.undo()?.by).toBe("addin");
    expect(typed(document)).toBe("uno");
    host.undo.undo();
    expect([typed(document), host.undo.emptied]).toEqual([null, []]);
  });

  test("reading, settings and the application's own state are no entry", async () => {
    const { host, Excel } = await open();
    await Excel.run(async (context) => {
      const { application, settings, functions, worksheets } = context.workbook;
      context.runtime.enableEvents = false;
      application.calculationMode = "Automatic";
      settings.add("clave", 1);
      functions.year(45000).load("value");
      worksheets.getActiveWorksheet().activate();
      worksheets.onAdded.add(() => Promise.resolve());
      worksheets.getItemOrNullObject("No hay").name = "Nada";
      await context.sync();
    });
    expect([host.undo.depth, host.undo.emptied]).toEqual([0, []]);
  });

  test("a failed request leaves an entry of what was done before", async () => {
    const { host, Excel } = await open();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["uno"]];
      context.workbook.worksheets.getItem("No hay").tabColor = "#FF0000";
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(host.undo.entries).toEqual([{ by: "addin", members: ["Range.values"] }]);
  });

  test("what a second person and their add-in change is no entry of the first one's, and the other way about", async () => {
    const { document, host } = await open();
    const other = new ColleaguesWorkbook(document);
    type(document, "uno");
    other.as("person", () => other.activeSheet().write(cell, [[{ kind: "text", value: "dos" }]]));
    document.as("remote", () => type(document, "tres"));
    expect(host.undo.depth).toBe(1);
    other.dispose();
  });
});

describe("what empties the stack", () => {
  test("a call that cannot be undone, from there on", async () => {
    const { document, host, Excel } = await open();
    type(document, "uno");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("Otra");
      sheet.getRange("A1").values = [["dos"]];
      sheet.delete();
      worksheets.getActiveWorksheet().getRange("B1").values = [["tres"]];
      await context.sync();
    });
    expect(host.undo.emptied).toEqual([{ member: "Worksheet.delete", lost: 2 }]);
    expect(host.undo.entries).toEqual([{ by: "addin", members: ["Range.values"] }]);
  });

  test.each([
    ["web", []],
    ["desktop", ["Worksheet.name", "Range.getMergedAreasOrNullObject"]],
  ] as const)(
    "renaming a sheet and asking for merges (OfficeDev/office-js #5918): on the %s %j",
    async (platform, members) => {
      const { host, Excel } = await open({ ...api120, undoPlatform: platform });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.name = "Plan";
        sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");
        await context.sync();
      });
      expect(host.undo.emptied.map(({ member }) => member)).toEqual(members);
    },
  );

  test("below ExcelApi 1.20, every change (OfficeDev/office-js #2802, #3778, #6170), and nothing that reads", async () => {
    const { document, host, Excel } = await open({});
    type(document, "uno");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
    });
    expect([host.undo.depth, host.undo.emptied]).toEqual([1, []]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["dos"]];
      await context.sync();
    });
    expect([host.undo.depth, host.undo.emptied]).toEqual([0, [{ member: "Range.values", lost: 1 }]]);
  });
});

describe("mergeUndoGroup, where the library tells of it", () => {
  test("makes one entry of all that a run changes, and ends with it", async () => {
    const client = await open();
    tellUndoGroups(client);
    const write = async (context: Excel.RequestContext) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.values = [["uno"]];
      await context.sync();
      range.format.fill.color = "#FF0000";
      await context.sync();
    };
    await client.Excel.run({ mergeUndoGroup: true }, write);
    expect(client.host.undo.entries.map(({ members }) => members)).toEqual([["Range.values", "RangeFill.color"]]);
    await client.Excel.run(write);
    expect(client.host.undo.depth).toBe(3);
  });

  test("refuses what cannot be undone with UndoNotSupported, before it is done", async () => {
    const client = await open();
    tellUndoGroups(client);
    type(client.document, "uno");
    const failing = client.Excel.run({ mergeUndoGroup: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Otra");
      await context.sync();
      worksheets.getItem("Otra").delete();
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "UndoNotSupported" });
    expect(client.document.sheets()).toHaveLength(2);
    expect(client.host.undo.emptied).toEqual([]);
    expect(client.host.undo.depth).toBe(2);
  });
});
