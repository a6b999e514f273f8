import { openForTest } from "../../support/office-client";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

const rows = [
  ["Área", "Vence", "Días"],
  ["Finanzas", 42_185, 3],
  ["Afiliación", 42_186, 4],
];

/** Fills A3:C5 and makes a table of it. */
function addTable(context: Excel.RequestContext): Excel.Table {
  const sheet = sheetOf(context);
  sheet.getRange("A3:C5").values = rows;
  return sheet.tables.add("A3:C5", true);
}

test("a table tells its name, style, ranges, columns and rows", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    const table = addTable(context);
    const [all, header, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    table.load();
    table.columns.load("count, items/name, items/index, items/id");
    table.rows.load("count");
    for (const range of [all, header, body]) range.load("address");
    await context.sync();
    const { id, name, style, showBandedRows, showFilterButton, showHeaders, showTotals } = table;
    const columns = table.columns.items.map((column) => [column.id, column.index, column.name]);
    return {
      flags: { name, style, showBandedRows, showFilterButton, showHeaders, showTotals },
      hasId: /^\{[0-9A-F-]{36}\}$/.test(id),
      ranges: [all.address, header.address, body.address],
      columns,
      counts: [table.columns.count, table.rows.count],
    };
  });
  expect(seen).toEqual({
    flags: {
      name: "Table1",
      style: "TableStyleMedium2",
      showBandedRows: true,
      showFilterButton: true,
      showHeaders: true,
      showTotals: false,
    },
    hasId: true,
    ranges: ["Hoja1!A3:C5", "Hoja1!A3:C3", "Hoja1!A4:C5"],
    columns: [
      [1, 0, "Área"],
      [2, 1, "Vence"],
      [3, 2, "Días"],
    ],
    counts: [3, 2],
  });
});

test("what is set of a table reads so, and its columns are found by name", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    const table = addTable(context);
    table.set({ name: "Actividades", style: "TableStyleLight9", showBandedRows: false, showFilterButton: false });
    const days = table.columns.getItem("DÍAS").getDataBodyRange();
    const none = table.columns.getItemOrNullObject("Nadie");
    const byName = context.workbook.tables.getItem("actividades");
    table.load();
    days.load("values");
    byName.load("id");
    await context.sync();
    const { name, style, showBandedRows, showFilterButton } = table;
    return [name, style, showBandedRows, showFilterButton, days.values, none.isNullObject, byName.id === table.id];
  });
  expect(seen).toEqual(["Actividades", "TableStyleLight9", false, false, [[3], [4]], true, true]);
});

test("the sheet's collection lists its own tables, the workbook's all of them", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    addTable(context).name = "Una";
    const other = context.workbook.worksheets.add("Otra");
    other.tables.add("A1:B2", true).name = "Dos";
    const [own, all] = [other.tables, context.workbook.tables];
    const [count, first, none] = [all.getCount(), all.getItemAt(0), own.getItemOrNullObject("Una")];
    own.load("items/name");
    all.load("items/name");
    first.load("name");
    first.worksheet.load("name");
    await context.sync();
    const names = [own, all].map(({ items }) => items.map(({ name }) => name));
    return [names, count.value, first.name, first.worksheet.name, none.isNullObject];
  });
  expect(seen).toEqual([[["Dos"], ["Una", "Dos"]], 2, "Una", "Hoja1", true]);
});

test("header cells become texts, each another one, and stay so", async () => {
  const { document } = await openForTest();
  const names = await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:D1").values = [["Área", 2015, "", "área"]];
    const table = sheet.tables.add(sheet.getRange("A1:D3"), true);
    await context.sync();
    sheet.getRange("B1").values = [["ÁREA"]];
    table.columns.getItemAt(2).name = "Otra";
    table.columns.load("items/name");
    await context.sync();
    return table.columns.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Área", "ÁREA3", "Otra", "área2"]);
  const header = document.activeSheet().read({ row: 0, column: 0, rowCount: 1, columnCount: 4 })[0];
  expect(header?.map(({ kind, value }) => [kind, value])).toEqual(names.map((name) => ["text", name]));
});

test("without headers, the data makes room for them", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("B2:C3").values = [
      [1, "x"],
      [2, "y"],
    ];
    const range = sheet.tables.add("B2:C3", false).getRange();
    range.load("address, values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(seen).toEqual([
    "Hoja1!B2:C4",
    [
      ["Column1", "Column2"],
      [1, "x"],
      [2, "y"],
    ],
  ]);
});

test("values written right below a table make it longer, values elsewhere do not", async () => {
  await openForTest();
  const address = await Excel.run(async (context) => {
    const table = addTable(context);
    const sheet = sheetOf(context);
    sheet.getRange("A6:C7").values = [
      ["Personal", 42_187, 5],
      ["Legal", 42_188, 6],
    ];
    sheet.getRange("A9").values = [["Nota"]];
    const range = table.getRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Hoja1!A3:C7");
});

test("a table becomes a range with all its data, or is deleted with it", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    const table = addTable(context);
    const range = table.convertToRange();
    range.load("address, values");
    const again = sheetOf(context).tables.add(range, true);
    again.delete();
    const used = sheetOf(context).getUsedRangeOrNullObject(true);
    const count = sheetOf(context).tables.getCount();
    await context.sync();
    return [range.address, used.isNullObject, count.value];
  });
  expect(seen).toEqual(["Hoja1!A3:C5", true, 0]);
});

const faults: [string, string, (context: Excel.RequestContext) => void][] = [
  ["an address that is none", "InvalidArgument", (context) => sheetOf(context).tables.add("Nada", true)],
  ["another table's cells", "MergedRangeConflict", (context) => sheetOf(context).tables.add("C5:D9", true)],
  [
    "merged cells",
    "MergedRangeConflict",
    (context) => {
      sheetOf(context).getRange("F1:G1").merge();
      sheetOf(context).tables.add("F1:G5", true);
    },
  ],
  ["a name with a space", "InvalidArgument", (context) => (sheetOf(context).tables.getItemAt(0).name = "Mi tabla")],
  ["the name of a cell", "InvalidArgument", (context) => (sheetOf(context).tables.getItemAt(0).name = "ASM2015")],
  [
    "a name that is taken",
    "ItemAlreadyExists",
    (context) => (sheetOf(context).tables.add("F1:G5", true).name = "TABLE1"),
  ],
  ["a style that is none", "InvalidArgument", (context) => (sheetOf(context).tables.getItemAt(0).style = "Bonito")],
  ["a table that is not there", "ItemNotFound", (context) => sheetOf(context).tables.getItem("Otra").delete()],
  ["a totals row", "NotImplemented", (context) => (sheetOf(context).tables.getItemAt(0).showTotals = true)],
];

test.each(faults)("%s: %s", async (_, code, act) => {
  await openForTest();
  const failing = Excel.run(async (context) => {
    addTable(context);
    await context.sync();
    act(context);
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code });
});
