import { readFileSync } from "node:fs";
import { join } from "node:path";
import { faultNames } from "../../../workbench/host/faults";
import { openForTest } from "../../support/office-client";

const write = (address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [["x"]];
    await context.sync();
  });

const read = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown;
  });

test("a fault lasts from its start to its stop, whatever else is played", async () => {
  const { host } = await openForTest();
  host.faults.start("read-only");
  host.faults.start("few-cells");
  expect(host.faults.playing).toEqual(["read-only", "few-cells"]);
  await expect(write("A1")).rejects.toMatchObject({ code: "AccessDenied" });
  expect(await read("A1:Z20")).toBeNull();
  host.faults.stop("few-cells");
  expect(await read("A1:Z20")).toHaveLength(20);
  await expect(write("A1")).rejects.toMatchObject({ code: "AccessDenied" });
  host.faults.stopAll();
  await write("A1");
  expect(host.faults.playing).toEqual([]);
});

test("what the library tells of the add-in's page is no matter of the workbook", async () => {
  const { host, Office } = await openForTest();
  host.faults.start("cell-edit");
  await expect(read("A1")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  expect(await Office.addin.getStartupBehavior()).toBe("None");
});

test("what was a condition before is one again", async () => {
  const { host } = await openForTest({ isReadOnly: true });
  host.faults.start("read-only");
  host.faults.stopAll();
  await expect(write("A1")).rejects.toMatchObject({ code: "AccessDenied" });
});

test("a busy Excel is itself again after two requests, and busy anew where the fault begins anew", async () => {
  const { host } = await openForTest();
  const outcomes = async () => {
    const told: unknown[] = [];
    for (let times = 0; times < 3; times += 1)
      told.push(
        await read("A1").then(
          () => "done",
          (error: unknown) => (error as { code: string }).code, // of the library
        ),
      );
    return told;
  };
  host.faults.start("busy");
  expect(await outcomes()).toEqual(["ServiceNotAvailable", "ServiceNotAvailable", "done"]);
  host.faults.start("busy");
  expect(await outcomes()).toEqual(["ServiceNotAvailable", "ServiceNotAvailable", "done"]);
});

test("what stands before the action that fails stays done", async () => {
  const { host, document } = await openForTest();
  host.faults.start("fails-midway");
  const writing = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (let row = 1; row <= 20; row += 1) sheet.getRange(`A${row}`).values = [[row]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "GeneralException" });
  const column = document.activeSheet().read({ row: 0, column: 0, rowCount: 20, columnCount: 1 });
  const written = column.filter(([cell]) => cell?.kind === "number").length;
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(20);
});

test("a protected sheet refuses, a new one does not, and none may come where the structure is protected", async () => {
  const { host } = await openForTest();
  const addAndWrite = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add().getRange("A1").values = [["x"]];
      await context.sync();
    });
  host.faults.start("sheet-protected");
  await expect(write("A1")).rejects.toMatchObject({ code: "AccessDenied" });
  await addAndWrite();
  host.faults.start("structure-protected");
  await expect(addAndWrite()).rejects.toMatchObject({ code: "AccessDenied" });
});

test("a second person deletes, renames and writes between two requests", async () => {
  const { host, document } = await openForTest();
  const [name, id] = [document.activeSheet().name, document.activeSheet().id];
  host.faults.start("sheet-renamed");
  await read("A1");
  expect(document.activeSheet().name).toBe(name);
  await read("A1");
  expect(document.activeSheet().name).toBe(`${name} (otra)`);
  host.faults.start("remote-edits");
  expect(await read("A1")).toEqual([["De otra persona 1"]]);
  host.faults.stopAll();
  host.faults.start("sheet-deleted");
  await read("A1");
  await read("A1");
  expect(document.sheet(id)).toBeNull();
});

test("docs/workbench.md says of every fault what happens, and of no other", () => {
  const page = readFileSync(join(__dirname, "..", "..", "..", "docs", "workbench.md"), "utf8");
  const section = page.split("## Faults on demand")[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => /^\| +`/.test(line));
  const named = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([\w-]+)`/g)].map(([, name]) => name));
  expect(named.sort()).toEqual([...faultNames].sort());
});
