import { watchSheetEvents, type SheetEvent } from "../../src/excel/sheet-events";
import { writeExcel } from "../../src/excel/run-excel";
import { openForTest, type TestClient } from "../support/office-client";

const delivered = () => new Promise((resolve) => setTimeout(resolve, 60));

/** Everything that can happen to a sheet, by a person here and by a co-author. */
async function everything({ document, host }: TestClient): Promise<string> {
  const first = document.activeSheet();
  const added = document.as("person", () => document.addSheet("Otra"));
  document.as("person", () => document.activate(added.id));
  document.as("remote", () => first.hideRows(2, 1));
  host.events.tellProtection(first.id, true, "remote");
  document.as("remote", () => first.setName("Renombrada"));
  document.as("person", () => document.activate(first.id));
  document.as("remote", () => document.removeSheet(added.id));
  await delivered();
  return added.id;
}

async function watched(ExcelApi: string) {
  const client = await openForTest({ requirementSets: { ExcelApi } });
  const seen: SheetEvent[] = [];
  const stop = await watchSheetEvents((event) => seen.push(event));
  return { client, seen, stop };
}

const always = ["added", "activated", "activated", "deleted"];

test.each([
  ["1.9", always],
  ["1.11", ["added", "activated", "rows-hidden", "activated", "deleted"]],
  ["1.14", ["added", "activated", "rows-hidden", "protection", "activated", "deleted"]],
  ["1.17", ["added", "activated", "rows-hidden", "protection", "renamed", "activated", "deleted"]],
])("in an Excel with %s is told what that Excel tells", async (ExcelApi, kinds) => {
  const { client, seen } = await watched(ExcelApi);
  await everything(client);
  expect(seen.map(({ kind }) => kind)).toEqual(kinds);
});

test("says which sheet it was, and whether a co-author did it", async () => {
  const { client, seen } = await watched("1.17");
  const first = client.document.activeSheet().id;
  const added = await everything(client);
  expect(seen).toEqual([
    { kind: "added", sheetId: added, isRemote: false },
    { kind: "activated", sheetId: added, isRemote: false },
    { kind: "rows-hidden", sheetId: first, isRemote: true },
    { kind: "protection", sheetId: first, isRemote: true },
    { kind: "renamed", sheetId: first, isRemote: true },
    { kind: "activated", sheetId: first, isRemote: false },
    { kind: "deleted", sheetId: added, isRemote: true },
  ]);
});

test("what the add-in does while it writes is not told; what a co-author does at the same time is", async () => {
  const { client, seen } = await watched("1.17");
  await writeExcel(async (context) => {
    context.workbook.worksheets.add("Resumen").activate();
    await context.sync();
    client.document.as("remote", () => client.document.addSheet("De otra persona"));
    await delivered();
  });
  await delivered();
  expect(seen.map(({ kind, isRemote }) => [kind, isRemote])).toEqual([["added", true]]);
});

test("nothing is told once it is stopped", async () => {
  const { client, seen, stop } = await watched("1.17");
  await stop();
  await everything(client);
  expect(seen).toEqual([]);
});
