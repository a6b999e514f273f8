import { openForTest } from "../../support/office-client";

function activeSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet();
}

test("formats set on a range are read back", async () => {
  await openForTest();
  const found = await Excel.run(async (context) => {
    const { format } = activeSheet(context).getRange("A1:B2");
    format.fill.color = "#ffc000";
    format.font.bold = true;
    format.font.italic = true;
    format.font.underline = "Single";
    format.font.strikethrough = true;
    format.font.size = 14;
    format.font.name = "Arial";
    format.font.color = "red";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.indentLevel = 1;
    await context.sync();
    format.load("horizontalAlignment, verticalAlignment, wrapText, indentLevel, fill/color, font");
    await context.sync();
    return format.toJSON();
  });
  expect(found).toMatchObject({
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    wrapText: true,
    indentLevel: 1,
    fill: { color: "#FFC000" },
    font: {
      bold: true,
      italic: true,
      underline: "Single",
      strikethrough: true,
      size: 14,
      name: "Arial",
      color: "#FF0000",
    },
  });
});

test("a property is null where cells differ", async () => {
  await openForTest();
  const found = await Excel.run(async (context) => {
    const sheet = activeSheet(context);
    sheet.getRange("A1").format.font.bold = true;
    const { format } = sheet.getRange("A1:B1");
    format.load("font/bold, font/italic, horizontalAlignment");
    await context.sync();
    return [format.font.bold, format.font.italic, format.horizontalAlignment];
  });
  expect(found).toEqual([null, false, "General"]);
});

test("no fill reads as white, and clearing takes a fill away", async () => {
  const { document } = await openForTest();
  const found = await Excel.run(async (context) => {
    const range = activeSheet(context).getRange("A1");
    range.format.fill.color = "#FF0000";
    await context.sync();
    range.format.fill.clear();
    range.load("format/fill/color");
    await context.sync();
    return range.format.fill.color;
  });
  expect(found).toBe("#FFFFFF");
  const at = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  expect(document.activeSheet().readStyles(at)[0]?.[0]?.fill).toBeUndefined();
});

test("widths and heights are points", async () => {
  const { document } = await openForTest();
  const found = await Excel.run(async (context) => {
    const { format } = activeSheet(context).getRange("B2:C3");
    format.columnWidth = 75;
    format.rowHeight = 30;
    format.load("columnWidth, rowHeight");
    await context.sync();
    return [format.columnWidth, format.rowHeight];
  });
  expect(found).toEqual([75, 30]);
  expect([document.activeSheet().columnWidth(2), document.activeSheet().rowHeight(1)]).toEqual([100, 40]);
});

test("columns fit the longest text that is not wrapped", async () => {
  const { document } = await openForTest();
  await Excel.run(async (context) => {
    const sheet = activeSheet(context);
    sheet.getRange("A1:B1").values = [["x".repeat(40), "x".repeat(400)]];
    sheet.getRange("B1").format.wrapText = true;
    sheet.getRange("A:B").format.autofitColumns();
    await context.sync();
  });
  const sheet = document.activeSheet();
  expect(sheet.columnWidth(0)).toBe(285);
  expect(sheet.columnWidth(1)).toBeLessThan(285);
});

test("borders lie on the edges and between the cells", async () => {
  const { document } = await openForTest();
  const style = await Excel.run(async (context) => {
    const { borders } = activeSheet(context).getRange("B2:C3").format;
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("EdgeTop").weight = "Medium";
    borders.getItem("InsideHorizontal").style = "Dash";
    borders.getItem("InsideHorizontal").color = "#0000FF";
    const top = borders.getItem("EdgeTop");
    top.load("style, weight, color");
    await context.sync();
    return top.toJSON();
  });
  expect(style).toMatchObject({ style: "Continuous", weight: "Medium", color: "#000000" });
  const cells = document.activeSheet().readStyles({ row: 1, column: 1, rowCount: 2, columnCount: 1 });
  expect(cells[0]?.[0]?.borders).toMatchObject({
    top: { style: "medium", color: "#000000" },
    bottom: { style: "dashed", color: "#0000FF" },
  });
});

test("number formats are set for one cell each, and the empty one is General", async () => {
  await openForTest();
  const found = await Excel.run(async (context) => {
    const range = activeSheet(context).getRange("A1:B2");
    range.numberFormat = [
      ["dd/mm/yyyy", "0%"],
      ["@", ""],
    ];
    range.load("numberFormat");
    await context.sync();
    return range.numberFormat;
  });
  expect(found).toEqual([
    ["dd/mm/yyyy", "0%"],
    ["@", "General"],
  ]);
});

test("clear takes contents, formats, links and merges as asked", async () => {
  const { document } = await openForTest();
  const fill = async () =>
    Excel.run(async (context) => {
      const range = activeSheet(context).getRange("A1:B1");
      range.values = [[1, 2]];
      range.format.fill.color = "#FF0000";
      range.merge();
      await context.sync();
    });
  const clear = async (scope: Excel.ClearApplyTo | "All" | "Contents" | "Formats") =>
    Excel.run(async (context) => {
      activeSheet(context).getRange("A1:D9").clear(scope);
      await context.sync();
    });
  const sheet = document.activeSheet();
  const state = () => {
    const at = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    return [sheet.read(at)[0]?.[0]?.value ?? null, sheet.readStyles(at)[0]?.[0]?.fill ?? null, sheet.merges().length];
  };
  await fill();
  await clear("Contents");
  expect(state()).toEqual([null, "#FF0000", 1]);
  await fill();
  await clear("Formats");
  expect(state()).toEqual([1, null, 0]);
  await fill();
  await clear("All");
  expect(state()).toEqual([null, null, 0]);
});

test("a link into the workbook is set with its text and read back", async () => {
  await openForTest();
  const link = await Excel.run(async (context) => {
    const range = activeSheet(context).getRange("A1");
    range.hyperlink = { documentReference: "'Hoja1'!B2", textToDisplay: "=fila", screenTip: "Ir" };
    range.load("hyperlink, values");
    await context.sync();
    return { link: range.hyperlink, values: range.values };
  });
  expect(link).toEqual({
    link: { documentReference: "'Hoja1'!B2", screenTip: "Ir", textToDisplay: "=fila" },
    values: [["=fila"]],
  });
});
