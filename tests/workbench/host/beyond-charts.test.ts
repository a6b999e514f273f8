import { openForTest } from "../../support/office-client";
import { elementsOf, packageParts, parsedPart } from "../../support/package-dom";

jest.setTimeout(120_000);

const rows = [
  ["Área", "Vencidas", "Por vencer"],
  ["Finanzas", 3, 1],
  ["Legal", 1, 4],
];

const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getActiveWorksheet();
const chartOf = (context: Excel.RequestContext) => sheetOf(context).charts.getItemAt(0);

async function openWithChart() {
  const client = await openForTest();
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:C3");
    range.values = rows;
    sheetOf(context).charts.add("ColumnClustered", range, "Columns");
    await context.sync();
  });
  return client;
}

test("a chart has an id of its own (Chart.id) and tells its sheet", async () => {
  await openWithChart();
  const found = await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:C3");
    const [first, second] = [chartOf(context), sheetOf(context).charts.add("Line", range, "Columns")];
    first.load("id");
    second.load("id");
    first.worksheet.load("name");
    await context.sync();
    const again = sheetOf(context).charts.getItem(second.id);
    again.load("chartType");
    await context.sync();
    return { isOther: first.id !== second.id, sheet: first.worksheet.name, type: again.chartType };
  });
  expect(found).toEqual({ isOther: true, sheet: "Hoja1", type: "Line" });
});

/** What the chart's own part says, by an XML parser. */
function filedChart(file: Uint8Array) {
  const parts = packageParts(file);
  const root = parsedPart(parts, "xl/charts/chart1.xml").documentElement;
  const values = (name: string) => elementsOf(root, name).map((element) => element.getAttribute("val"));
  const formulas = elementsOf(root, "f").map(({ textContent }) => textContent);
  return { values, formulas, count: (name: string) => elementsOf(root, name).length };
}

test("gridlines, maximum, data labels and overlays are read back, and stand in the file (ChartAxis, ChartSeries, ChartLegend, ChartTitle)", async () => {
  const { document } = await openWithChart();
  const seen = await Excel.run(async (context) => {
    const { axes, legend, title, series } = chartOf(context);
    const lines = axes.valueAxis.majorGridlines;
    lines.visible = false;
    axes.valueAxis.maximum = 10;
    legend.overlay = true;
    title.text = "Áreas";
    title.overlay = true;
    const second = series.getItemAt(1);
    second.hasDataLabels = true;
    lines.load("visible");
    axes.valueAxis.load("maximum");
    for (const overlaid of [legend, title]) overlaid.load("overlay");
    series.load("items/hasDataLabels, items/plotOrder");
    await context.sync();
    const labelled = series.items.map(({ hasDataLabels, plotOrder }) => [plotOrder, hasDataLabels]);
    return [lines.visible, axes.valueAxis.maximum, legend.overlay, title.overlay, labelled];
  });
  const labelled = [
    [0, false],
    [1, true],
  ];
  expect(seen).toEqual([false, 10, true, true, labelled]);
  const filed = filedChart(document.save());
  expect(filed.values("max")).toEqual(["10"]);
  expect(filed.count("majorGridlines")).toBe(0);
  expect(filed.values("overlay")).toEqual(["1", "1"]);
  expect(filed.values("showVal")).toContain("1");
});

test("setValues and setXAxisValues give a series other cells", async () => {
  const { document } = await openWithChart();
  await Excel.run(async (context) => {
    const first = chartOf(context).series.getItemAt(0);
    first.setValues(sheetOf(context).getRange("C2:C3"));
    first.setXAxisValues(sheetOf(context).getRange("B2:B3"));
    await context.sync();
  });
  expect(document.activeSheet().charts()[0]?.series[0]).toMatchObject({
    values: { rect: { row: 1, column: 2, rowCount: 2, columnCount: 1 } },
    categories: { rect: { row: 1, column: 1, rowCount: 2, columnCount: 1 } },
  });
  const { formulas } = filedChart(document.save());
  expect(formulas).toContain("Hoja1!$C$2:$C$3");
  expect(formulas).toContain("Hoja1!$B$2:$B$3");
});

test("a series whose fill is cleared has the colour of its place again (ChartFill.clear)", async () => {
  const { document } = await openWithChart();
  const fill = () => document.activeSheet().charts()[0]?.series[0]?.fill;
  const change = (act: (fill: Excel.ChartFill) => void) =>
    Excel.run(async (context) => {
      act(chartOf(context).series.getItemAt(0).format.fill);
      await context.sync();
    });
  await change((one) => one.setSolidColor("#C00000"));
  expect(fill()).toBe("#C00000");
  await change((one) => one.clear());
  expect(fill()).toBeNull();
});
