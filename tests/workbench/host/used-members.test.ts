import { openForTest } from "../../support/office-client";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

test("panes are frozen by a range, by columns and by rows (WorksheetFreezePanes)", async () => {
  const { document } = await openForTest();
  const frozen = async (freeze: (panes: Excel.WorksheetFreezePanes) => void) => {
    await Excel.run(async (context) => {
      freeze(sheetOf(context).freezePanes);
      await context.sync();
    });
    return document.activeSheet().frozen();
  };
  expect(await frozen((panes) => panes.freezeAt("A1:B3"))).toEqual({ rows: 3, columns: 2 });
  expect(await frozen((panes) => panes.freezeColumns(4))).toEqual({ rows: 0, columns: 4 });
  expect(await frozen((panes) => panes.freezeRows())).toEqual({ rows: 1, columns: 0 });
});

test("hidden rows and columns are told: true, false, or null where they differ (Range.rowHidden)", async () => {
  const { document } = await openForTest();
  document.activeSheet().hideRows(1, 2);
  const seen = await Excel.run(async (context) => {
    const ranges = ["A2:C3", "A5:C6", "A1:C3"].map((address) => sheetOf(context).getRange(address));
    for (const range of ranges) range.load("rowHidden, columnHidden");
    await context.sync();
    return ranges.map(({ rowHidden, columnHidden }) => [rowHidden, columnHidden]);
  });
  expect(seen).toEqual([
    [true, false],
    [false, false],
    [null, false],
  ]);
});

test("a range by its indexes begins there and has that many rows and columns (Worksheet.getRangeByIndexes)", async () => {
  await openForTest();
  const address = await Excel.run(async (context) => {
    const range = sheetOf(context).getRangeByIndexes(1, 2, 3, 1).load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Hoja1!C2:C4");
});

test("a table grows to another range that begins in its header row, and to no other (Table.resize)", async () => {
  await openForTest();
  const resized = (address: string) =>
    Excel.run(async (context) => {
      const table = sheetOf(context).tables.getItemAt(0);
      table.resize(address);
      const range = table.getRange().load("address");
      await context.sync();
      return range.address;
    });
  await Excel.run(async (context) => {
    sheetOf(context).getRange("B2:C3").values = [
      ["a", "b"],
      [1, 2],
    ];
    sheetOf(context).tables.add("B2:C3", true);
    await context.sync();
  });
  expect(await resized("B2:D5")).toBe("Hoja1!B2:D5");
  await expect(resized("B3:D5")).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(resized("F2:G5")).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("rows that a table's filter hid are seen again (Table.clearFilters)", async () => {
  const { document } = await openForTest();
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1:A4").values = [["a"], [1], [2], [3]];
    sheetOf(context).tables.add("A1:A4", true);
    await context.sync();
  });
  document.activeSheet().hideRows(2, 1);
  await Excel.run(async (context) => {
    sheetOf(context).tables.getItemAt(0).clearFilters();
    await context.sync();
  });
  expect([1, 2, 3].map((row) => document.activeSheet().isRowHidden(row))).toEqual([false, false, false]);
});

test("the step of a chart's axis is kept (ChartAxis.majorUnit), and its legend stands below (ChartLegendPosition)", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    sheetOf(context).getRange("A1:B2").values = [
      ["a", "b"],
      ["x", 3],
    ];
    const chart = sheetOf(context).charts.add("BarStacked", sheetOf(context).getRange("A1:B2"), "Columns");
    chart.axes.valueAxis.majorUnit = 1;
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.load("majorUnit");
    chart.legend.load("position");
    await context.sync();
    return [chart.axes.valueAxis.majorUnit, chart.legend.position];
  });
  expect(seen).toEqual([1, "Bottom"]);
});

test("a conditional format is found by its id, and another id is a null object (getItemOrNullObject)", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    const formats = sheetOf(context).getRange("A1").conditionalFormats;
    const added = formats.add("Custom");
    added.custom.rule.formula = "=TRUE";
    added.load("id");
    await context.sync();
    const [found, other] = [formats.getItemOrNullObject(added.id), formats.getItemOrNullObject("no hay")];
    found.load("id");
    await context.sync();
    return [found.isNullObject, other.isNullObject, found.id === added.id];
  });
  expect(seen).toEqual([false, true, true]);
});

test("footers, margins and paper of a page that is printed on Letter (Excel.PaperType.letter)", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    const { pageLayout } = sheetOf(context);
    pageLayout.paperSize = "Letter";
    pageLayout.bottomMargin = 54;
    pageLayout.load("paperSize, bottomMargin");
    await context.sync();
    return [pageLayout.paperSize, pageLayout.bottomMargin];
  });
  expect(seen).toEqual(["Letter", 54]);
});

test("a break between rows tells column zero (PageBreak.columnIndex)", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    const breaks = sheetOf(context).horizontalPageBreaks;
    breaks.add("A5");
    breaks.load("items/columnIndex");
    await context.sync();
    return breaks.items.map(({ columnIndex }) => columnIndex);
  });
  expect(seen).toEqual([0]);
});

test("a validation of each rule and alert that the add-in writes (Excel.DataValidationRule)", async () => {
  await openForTest();
  const rules: readonly Excel.DataValidationRule[] = [
    { list: { inCellDropDown: true, source: "Sí,No" } },
    { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
    { date: { formula1: "2015-01-01", formula2: "2015-12-31", operator: "Between" } },
  ];
  const styles = ["Stop", "Warning", "Stop"] as const;
  const seen = await Excel.run(async (context) => {
    const validations = rules.map((rule, row) => {
      const { dataValidation } = sheetOf(context).getCell(row, 0);
      dataValidation.rule = rule;
      dataValidation.errorAlert = { message: "m", showAlert: true, style: styles[row] ?? "Stop", title: "t" };
      dataValidation.load("type, errorAlert");
      return dataValidation;
    });
    await context.sync();
    return validations.map(({ type, errorAlert }) => [type, errorAlert.style]);
  });
  expect(seen).toEqual([
    ["List", "Stop"],
    ["Decimal", "Warning"],
    ["Date", "Stop"],
  ]);
});

test("a theme is not told, as in Excel on the web (OfficeDev/office-js #6134), and storage has no partition", async () => {
  await openForTest();
  expect([Office.context.officeTheme, Office.context.partitionKey]).toEqual([undefined, undefined]);
});

test("options of a run that this copy of the library does not know change nothing (mergeUndoGroup, delayForCellEdit)", async () => {
  const { document } = await openForTest({ requirementSets: { ExcelApi: "1.20" } });
  await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, async (context) => {
    sheetOf(context).getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(document.activeSheet().read({ row: 0, column: 0, rowCount: 1, columnCount: 1 })[0]?.[0]?.value).toBe(1);
});
