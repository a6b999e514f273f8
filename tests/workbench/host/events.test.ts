import type { WorkbookDocument } from "../../../workbench/document/workbook-document";
import { openForTest } from "../../support/office-client";

const cell = { row: 3, column: 1, rowCount: 1, columnCount: 1 };

function edit(document: WorkbookDocument, origin: "person" | "addin" | "remote", value: number): void {
  document.as(origin, () => document.activeSheet().write(cell, [[{ kind: "number", value }]]));
}

/** Events are delivered after the change, each in its turn. */
function delivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

function note(list: unknown[], entry: unknown): Promise<void> {
  list.push(entry);
  return Promise.resolve();
}

async function watch(
  register: (sheets: Excel.WorksheetCollection, seen: unknown[]) => OfficeExtension.EventHandlerResult<unknown>,
) {
  const seen: unknown[] = [];
  const handler = await Excel.run(async (context) => {
    const result = register(context.workbook.worksheets, seen);
    await context.sync();
    return result;
  });
  const stop = async (): Promise<void> => {
    handler.remove();
    await handler.context.sync();
  };
  return { seen, stop };
}

test("each origin of a change has its source and trigger", async () => {
  const { document } = await openForTest();
  const { seen } = await watch((sheets, list) =>
    sheets.onChanged.add(({ address, source, triggerSource, changeType }) =>
      note(list, [address, source, triggerSource, changeType]),
    ),
  );
  edit(document, "person", 1);
  edit(document, "remote", 2);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("C1:D2").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await delivered();
  expect(seen).toEqual([
    ["B4", "Local", "Unknown", "RangeEdited"],
    ["B4", "Remote", "Unknown", "RangeEdited"],
    ["C1:D2", "Local", "ThisLocalAddin", "RangeEdited"],
  ]);
});

test("below ExcelApi 1.14 there is no trigger source", async () => {
  const { document } = await openForTest({ requirementSets: { ExcelApi: "1.13" } });
  const { seen } = await watch((sheets, list) =>
    sheets.onChanged.add(({ triggerSource }) => note(list, triggerSource)),
  );
  edit(document, "person", 1);
  await delivered();
  expect(seen).toEqual([undefined]);
});

test("a sheet's own handler hears of that sheet only, and gets the range", async () => {
  const { document } = await openForTest();
  const other = document.addSheet("Otra");
  const { seen } = await watch((sheets, list) =>
    sheets.getItem("Hoja1").onChanged.add(async (args) => {
      await Excel.run(async (context) => {
        const range = args.getRange(context);
        range.load("address, values");
        await context.sync();
        list.push([range.address, range.values]);
      });
    }),
  );
  edit(document, "person", 7);
  other.write(cell, [[{ kind: "number", value: 8 }]]);
  await delivered();
  await delivered();
  expect(seen).toEqual([["Hoja1!B4", [[7]]]]);
});

test("nothing is delivered after the handler is removed, or while events are off", async () => {
  const { document } = await openForTest();
  const { seen, stop } = await watch((sheets, list) => sheets.onChanged.add(({ address }) => note(list, address)));
  const enable = (isOn: boolean) =>
    Excel.run(async (context) => {
      context.runtime.enableEvents = isOn;
      await context.sync();
    });
  await enable(false);
  edit(document, "person", 1);
  await enable(true);
  edit(document, "person", 2);
  await delivered();
  await stop();
  edit(document, "person", 3);
  await delivered();
  expect(seen).toEqual(["B4"]);
});

test("sheets that come, go and are activated are told", async () => {
  const { document } = await openForTest();
  const first = document.activeSheet();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(({ worksheetId, source }) => note(seen, ["added", worksheetId, source]));
    worksheets.onDeleted.add(({ worksheetId }) => note(seen, ["deleted", worksheetId]));
    worksheets.onActivated.add(({ worksheetId }) => note(seen, ["activated", worksheetId]));
    worksheets.onDeactivated.add(({ worksheetId }) => note(seen, ["deactivated", worksheetId]));
    await context.sync();
  });
  const added = document.as("person", () => document.addSheet("Otra"));
  document.as("person", () => document.activate(added.id));
  document.as("person", () => document.activate(first.id));
  document.as("remote", () => document.removeSheet(added.id));
  await delivered();
  expect(seen).toEqual([
    ["added", added.id, "Local"],
    ["deactivated", first.id],
    ["activated", added.id],
    ["deactivated", added.id],
    ["activated", first.id],
    ["deleted", added.id],
  ]);
});

test("a new selection is told with its address", async () => {
  const { document } = await openForTest();
  const { seen } = await watch((sheets, list) =>
    sheets.getItem("Hoja1").onSelectionChanged.add(({ address }) => note(list, address)),
  );
  document.as("person", () => document.select(document.activeSheet().id, [cell]));
  await delivered();
  expect(seen).toEqual(["B4"]);
});

test("new names and hidden rows are told, each with what it was and is, and who did it", async () => {
  const { document } = await openForTest({ requirementSets: { ExcelApi: "1.17" } });
  const sheet = document.activeSheet();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onNameChanged.add(({ nameBefore, nameAfter, source }) => note(seen, [nameBefore, nameAfter, source]));
    worksheets.onRowHiddenChanged.add(({ address, changeType, source }) => note(seen, [address, changeType, source]));
    await context.sync();
  });
  document.as("person", () => sheet.setName("Otra"));
  document.as("remote", () => sheet.hideRows(2, 3));
  document.as("person", () => sheet.showRows(2, 3));
  await delivered();
  expect(seen).toEqual([
    ["Hoja1", "Otra", "Local"],
    ["3:5", "Hidden", "Remote"],
    ["3:5", "Unhidden", "Local"],
  ]);
});

test("a change of protection is told to those who asked for it", async () => {
  const { document, host } = await openForTest();
  const { id } = document.activeSheet();
  const { seen, stop } = await watch((sheets, list) =>
    sheets.onProtectionChanged.add(({ worksheetId, isProtected, source }) =>
      note(list, [worksheetId, isProtected, source]),
    ),
  );
  host.events.tellProtection(id, true, "remote");
  await delivered();
  await stop();
  host.events.tellProtection(id, false, "person");
  await delivered();
  expect(seen).toEqual([[id, true, "Remote"]]);
});

test.each([
  ["1.10", "onRowHiddenChanged"],
  ["1.13", "onProtectionChanged"],
  ["1.16", "onNameChanged"],
] as const)("an Excel with %s has no %s", async (ExcelApi, event) => {
  await openForTest({ requirementSets: { ExcelApi } });
  const register = Excel.run(async (context) => {
    context.workbook.worksheets[event].add(() => Promise.resolve());
    await context.sync();
  });
  await expect(register).rejects.toMatchObject({ code: "ApiNotFound" });
});
