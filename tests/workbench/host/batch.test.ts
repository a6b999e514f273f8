import { HostError } from "../../../workbench/host/host-error";
import { openForTest } from "../../support/office-client";

function activeSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet();
}

test("what Excel.run throws is an Error and an OfficeExtension.Error, with code, location and statement", async () => {
  await openForTest();
  const error = await Excel.run(async (context) => {
    activeSheet(context).getRange("A1:B2").values = [[1]];
    await context.sync();
  }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
});

test("actions before the failing one stay applied, those after it are not done", async () => {
  const { document } = await openForTest();
  const failing = Excel.run(async (context) => {
    const sheet = activeSheet(context);
    sheet.getRange("A1").values = [["antes"]];
    sheet.getRange("A2:A3").values = [["forma"]];
    sheet.getRange("A4").values = [["después"]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "InvalidArgument" });
  const column = document.activeSheet().read({ row: 0, column: 0, rowCount: 4, columnCount: 1 });
  expect(column.map(([cell]) => cell?.value)).toEqual(["antes", null, null, null]);
});

test("a member that this host lacks is refused by name", async () => {
  await openForTest();
  const failing = Excel.run(async (context) => {
    activeSheet(context)
      .getRange("A1")
      .sort.apply([{ key: 0 }]);
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: "Range.sort" } });
});

test("a member above the API set is refused, though the library lets it through", async () => {
  await openForTest({ requirementSets: { ExcelApi: "1.8" } });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
  const failing = Excel.run(async (context) => {
    activeSheet(context).getRanges("A1,B2").load("address");
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "ApiNotFound",
    debugInfo: { errorLocation: "Worksheet.getRanges" },
  });
});

test("a null object stays one through what is reached by it", async () => {
  await openForTest();
  const isNull = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("No hay");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("values");
    await context.sync();
    return [sheet.isNullObject, used.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
});

test("a range is kept across batches, and freed at the end", async () => {
  await openForTest();
  const values = await Excel.run(async (context) => {
    const range = activeSheet(context).getRange("A1");
    range.values = [[1]];
    await context.sync();
    range.values = [[2]];
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[2]]);
  const afterwards = await Excel.run(async (context) => {
    const kept = activeSheet(context).getRange("A1");
    context.trackedObjects.add(kept);
    await context.sync();
    return kept;
  });
  await expect(
    Excel.run(afterwards, async (context) => {
      afterwards.load("address");
      await context.sync();
      return afterwards.address;
    }),
  ).resolves.toBe("Hoja1!A1");
});

test("batches that overlap are done one after the other", async () => {
  await openForTest();
  const write = (value: number) =>
    Excel.run(async (context) => {
      const range = activeSheet(context).getRange("A1");
      range.values = [[value]];
      range.load("values");
      await context.sync();
      return range.values[0]?.[0];
    });
  await expect(Promise.all([write(1), write(2), write(3)])).resolves.toEqual([1, 2, 3]);
});

test("formulas are calculated before they are read", async () => {
  await openForTest();
  const values = await Excel.run(async (context) => {
    const range = activeSheet(context).getRange("A1:A3");
    range.formulas = [[2], [3], ["=A1*A2"]];
    range.load("values, formulas, valueTypes");
    await context.sync();
    return { values: range.values, formulas: range.formulas, types: range.valueTypes };
  });
  expect(values).toEqual({
    values: [[2], [3], [6]],
    formulas: [[2], [3], ["=A1*A2"]],
    types: [["Double"], ["Double"], ["Double"]],
  });
});

test("requests and answers above their limits fail with their codes", async () => {
  await openForTest({ requestLimitBytes: 3000, responseLimitBytes: 2000 });
  const write = Excel.run(async (context) => {
    activeSheet(context).getRange("A1").values = [["x".repeat(4000)]];
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  const read = Excel.run(async (context) => {
    const range = activeSheet(context).getRange("A1:A2");
    range.values = [["x".repeat(1000)], ["x".repeat(1000)]];
    range.load("values");
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("a fault fails every batch before its first action", async () => {
  const { host } = await openForTest();
  host.fault = () => new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
  const failing = Excel.run((context) => context.sync(activeSheet(context).load("name")));
  await expect(failing).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
});

test("counts requests and bytes, and says in words what was asked", async () => {
  const { traffic } = await openForTest();
  traffic.reset();
  await Excel.run(async (context) => {
    const range = activeSheet(context).getRange("A1");
    range.values = [[5]];
    range.load("values");
    await context.sync();
  });
  const [first] = traffic.requests;
  expect([traffic.roundTrips, traffic.count]).toEqual([1, 2]);
  expect(traffic.requests.map(({ isRelease }) => isRelease)).toEqual([false, true]);
  expect(first?.actions).toContain('GetRange("A1").Values =');
  expect(first?.actions).toContain('load GetRange("A1"): values');
  expect(first?.requestBytes).toBeGreaterThan(100);
  expect(traffic.largestBytes).toBeGreaterThanOrEqual(first?.responseBytes ?? 0);
});
