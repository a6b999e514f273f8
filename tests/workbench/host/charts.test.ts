import { openForTest } from "../../support/office-client";
import { packageParts } from "../../support/package-dom";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

const rows = [
  ["Área", "Vencidas", "Por vencer", "Concluidas"],
  ["Finanzas", 3, 1, 8],
  ["Afiliación", 0, 2, 5],
  ["Personal", 4, 0, 1],
  ["Legal", 1, 1, 1],
];

/** Fills A1:D5 and makes stacked bars of it. */
function addChart(context: Excel.RequestContext): Excel.Chart {
  const range = sheetOf(context).getRange("A1:D5");
  range.values = rows;
  return sheetOf(context).charts.add("BarStacked", range, "Columns");
}

/** Makes it as the summary does. */
function dress(chart: Excel.Chart): void {
  chart.name = "Estado por área";
  chart.title.text = "Actividades por área";
  chart.legend.position = "Top";
  chart.setPosition("F2", "L20");
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.minimum = 0;
  chart.series.getItemAt(0).format.fill.setSolidColor("#C00000");
  chart.series.getItemAt(2).format.fill.setSolidColor("#00b050");
  chart.series.getItemAt(0).gapWidth = 60;
}

async function read(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { charts } = sheetOf(context);
    const chart = charts.getItemOrNullObject("estado POR área");
    const { title, legend, series, axes } = chart;
    charts.load("count, items/name");
    chart.load("name, chartType, left, top, width, height");
    title.load("text, visible");
    legend.load("position, visible");
    series.load("items/name, items/overlap, items/gapWidth");
    axes.categoryAxis.load("reversePlotOrder, visible");
    axes.valueAxis.load("minimum, reversePlotOrder");
    const cell = sheetOf(context).getRange("A1");
    cell.load("format/columnWidth, format/rowHeight");
    await context.sync();
    const { columnWidth, rowHeight } = cell.format;
    return {
      names: charts.items.map(({ name }) => name),
      chart: [chart.name, chart.chartType, charts.count],
      place: [chart.left / columnWidth, chart.top / rowHeight, chart.width / columnWidth, chart.height / rowHeight],
      title: [title.text, title.visible],
      legend: [legend.position, legend.visible],
      series: series.items.map(({ name, overlap, gapWidth }) => [name, overlap, gapWidth]),
      axes: [axes.categoryAxis.reversePlotOrder, axes.valueAxis.reversePlotOrder, axes.valueAxis.minimum],
    };
  });
}

const dressed = {
  names: ["Estado por área"],
  chart: ["Estado por área", "BarStacked", 1],
  place: [5, 1, 7, 19],
  title: ["Actividades por área", true],
  legend: ["Top", true],
  series: [
    ["Vencidas", 100, 60],
    ["Por vencer", 100, 60],
    ["Concluidas", 100, 60],
  ],
  axes: [true, false, 0],
};

async function withChart(): Promise<Uint8Array> {
  const { document } = await openForTest();
  await Excel.run(async (context) => {
    dress(addChart(context));
    await context.sync();
  });
  expect(await read()).toEqual(dressed);
  return document.save();
}

test("a chart reads as it was set, in the saved file too, which a second save leaves alone", async () => {
  const file = await withChart();
  const { document } = await openForTest({ file });
  expect(await read()).toEqual(dressed);
  expect(document.save()).toBe(file);
});

test("a saved chart takes new data, keeps its colours, and its values follow the cells", async () => {
  const { document } = await openForTest({ file: await withChart() });
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A6:D6").values = [["Nueva", 7, 7, 7]];
    sheet.charts.getItem("Estado por área").setData(sheet.getRange("A1:C6"), "Columns");
    await context.sync();
  });
  const part = Buffer.from(packageParts(document.save()).get("xl/charts/chart1.xml") ?? []).toString();
  expect(part).toContain("<c:f>Hoja1!$B$2:$B$6</c:f>");
  expect(part.match(/<c:ser>/g)).toHaveLength(2);
  expect(part).toContain('<a:srgbClr val="C00000"/>');
  expect(part).toContain('<c:pt idx="4"><c:v>Nueva</c:v></c:pt>');
});

test("a deleted chart is gone from the sheet and the file", async () => {
  const { document } = await openForTest({ file: await withChart() });
  const seen = await Excel.run(async (context) => {
    const { charts } = sheetOf(context);
    charts.getItemAt(0).delete();
    const [count, none] = [charts.getCount(), charts.getItemOrNullObject("Estado por área")];
    await context.sync();
    return [count.value, none.isNullObject];
  });
  expect(seen).toEqual([0, true]);
  const names = [...packageParts(document.save()).keys()];
  expect(names.filter((name) => /chart|drawing/.test(name))).toEqual([]);
});

test("series come from columns or rows, labels from texts, dates and a blank corner", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:C3").values = [
      ["", 2015, 2016],
      [1, 10, 20],
      [2, 30, 40],
    ];
    const auto = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"));
    const byRows = sheet.charts.add("Line", sheet.getRange("A1:C3"), "Rows");
    const one = sheet.charts.add("Pie", sheet.getRange("B2:B3"), "Auto");
    for (const chart of [auto, byRows, one]) chart.series.load("items/name");
    for (const chart of [auto, one]) chart.title.load("text");
    await context.sync();
    const names = [auto, byRows, one].map(({ series }) => series.items.map(({ name }) => name));
    return [names, auto.title.text, one.title.text];
  });
  expect(seen).toEqual([[["2015", "2016"], ["1", "2"], ["Series1"]], "Chart Title", "Series1"]);
});

test("a chart is moved and sized in points", async () => {
  await openForTest();
  const box = await Excel.run(async (context) => {
    const chart = addChart(context);
    chart.left = 100;
    chart.top = 50;
    chart.width = 300;
    chart.height = 150;
    chart.setPosition("B3");
    chart.load("left, top, width, height");
    const cell = sheetOf(context).getRange("A1");
    cell.load("format/columnWidth, format/rowHeight");
    await context.sync();
    const { columnWidth, rowHeight } = cell.format;
    return [chart.left - columnWidth, chart.top - 2 * rowHeight, chart.width, chart.height].map(Math.round);
  });
  expect(box).toEqual([0, 0, 300, 150]);
});

const faults: [string, string, (context: Excel.RequestContext) => void][] = [
  ["a chart that is not there", "ItemNotFound", (context) => sheetOf(context).charts.getItem("Otra").delete()],
  ["a series that is not there", "ItemNotFound", (context) => sheetOf(context).charts.getItemAt(0).series.getItemAt(3)],
  [
    "a type that is not made here",
    "NotImplemented",
    (context) => sheetOf(context).charts.add("Sunburst", sheetOf(context).getRange("A1:B3")),
  ],
  ["a colour that is none", "InvalidArgument", (context) => fillOf(context).setSolidColor("rojizo")],
  ["corners the wrong way round", "InvalidArgument", (context) => chartOf(context).setPosition("F9", "B2")],
  ["a negative width", "InvalidArgument", (context) => (chartOf(context).width = -1)],
  ["a gap of 501", "InvalidArgument", (context) => (chartOf(context).series.getItemAt(0).gapWidth = 501)],
  ["a legend nowhere", "InvalidArgument", (context) => (chartOf(context).legend.position = "Nowhere" as "Top")],
];

const chartOf = (context: Excel.RequestContext) => sheetOf(context).charts.getItemAt(0);
const fillOf = (context: Excel.RequestContext) => chartOf(context).series.getItemAt(0).format.fill;

test.each(faults)("%s: %s", async (_, code, act) => {
  await openForTest();
  const failing = Excel.run(async (context) => {
    addChart(context);
    await context.sync();
    act(context);
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code });
});
