import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newChart } from "../../../workbench/document/charts";
import type { ChartSeries } from "../../../workbench/document/charts";
import { newWorkbook, openWorkbook } from "../../../workbench/document/open-in-node";
import type { WorkbookDocument } from "../../../workbench/document/workbook-document";
import { convertWithLibreOffice, testWithLibreOffice } from "../../support/libreoffice";
import { elementsOf, packageParts, parsedPart, relationshipsOf } from "../../support/package-dom";
import { rect } from "./patching";

jest.setTimeout(180_000);

const books: WorkbookDocument[] = [];
afterEach(() => {
  for (const book of books.splice(0)) book.dispose();
});

async function open(bytes: Uint8Array): Promise<WorkbookDocument> {
  const book = await openWorkbook(bytes, { name: "prueba.xlsx" });
  books.push(book);
  return book;
}

const anchor = { from: { row: 1, column: 5, x: 0, y: 0 }, to: { row: 20, column: 12, x: 10, y: 5 } };

function series(sheetId: string, column: string, fill: string | null): ChartSeries {
  const at = (address: string) => ({ sheetId, rect: rect(address) });
  return {
    name: at(`${column}1`),
    categories: at("A2:A3"),
    values: at(`${column}2:${column}3`),
    fill,
    hasDataLabels: fill !== null,
  };
}

/** A workbook with stacked bars over A1:C3 of a sheet whose name needs quotation marks. */
async function withChart(): Promise<WorkbookDocument> {
  const book = await newWorkbook({ name: "prueba.xlsx" });
  books.push(book);
  const sheet = book.activeSheet();
  sheet.setName("Ana's & <más>");
  const text = (value: string) => ({ kind: "text", value }) as const;
  const number = (value: number) => ({ kind: "number", value }) as const;
  sheet.write(rect("A1:C3"), [
    [text("Área"), text("Vencidas & más"), text("Concluidas")],
    [text("Finanzas"), number(3), number(8.5)],
    [text("Legal"), number(1), { kind: "empty" }],
  ]);
  const bars = newChart("BarStacked", [series(sheet.id, "B", "#C00000"), series(sheet.id, "C", null)]);
  sheet.addChart({ ...bars, name: "Estado <1>", anchor, title: { ...bars.title, text: "Uno & dos\ntres" } });
  return book;
}

test("a new chart has its parts, relationships, types, and its place in the sheet", async () => {
  const parts = packageParts((await withChart()).save());
  const sheet = "xl/worksheets/sheet1.xml";
  expect(parsedPart(parts, sheet).documentElement.lastElementChild?.localName).toBe("drawing");
  expect([...relationshipsOf(parts, sheet).values()].map(({ target }) => target)).toEqual(["xl/drawings/drawing1.xml"]);
  const drawing = "xl/drawings/drawing1.xml";
  expect([...relationshipsOf(parts, drawing).values()].map(({ target }) => target)).toEqual(["xl/charts/chart1.xml"]);
  expect(elementsOf(parsedPart(parts, drawing), "cNvPr")[0]?.getAttribute("name")).toBe("Estado <1>");
  const declared = elementsOf(parsedPart(parts, "[Content_Types].xml"), "Override").map((type) =>
    type.getAttribute("PartName"),
  );
  expect(declared).toEqual(expect.arrayContaining([`/${drawing}`, "/xl/charts/chart1.xml"]));
});

const names = (parent: Element | undefined) => [...(parent?.children ?? [])].map(({ localName }) => localName);

test("the chart's elements stand in the schema's order, with the values of the cells", async () => {
  const part = parsedPart(packageParts((await withChart()).save()), "xl/charts/chart1.xml");
  const first = (name: string) => elementsOf(part, name)[0];
  expect(names(first("chart"))).toEqual([
    "title",
    "autoTitleDeleted",
    "plotArea",
    "legend",
    "plotVisOnly",
    "dispBlanksAs",
  ]);
  expect(names(first("plotArea"))).toEqual(["layout", "barChart", "catAx", "valAx"]);
  expect(names(first("barChart"))).toEqual([
    "barDir",
    "grouping",
    "varyColors",
    "ser",
    "ser",
    "gapWidth",
    "overlap",
    "axId",
    "axId",
  ]);
  expect(names(first("ser"))).toEqual(["idx", "order", "tx", "spPr", "invertIfNegative", "dLbls", "cat", "val"]);
  expect(names(first("valAx"))).toEqual([
    ...["axId", "scaling", "delete", "axPos", "majorGridlines", "numFmt", "majorTickMark", "minorTickMark"],
    ...["tickLblPos", "spPr", "crossAx", "crosses", "crossBetween"],
  ]);
  expect(first("overlap")?.getAttribute("val")).toBe("100");
  expect(elementsOf(part, "f").map(({ textContent }) => textContent)).toEqual(
    ["$B$1", "$A$2:$A$3", "$B$2:$B$3", "$C$1", "$A$2:$A$3", "$C$2:$C$3"].map(
      (address) => `'Ana''s & <más>'!${address}`,
    ),
  );
  expect(elementsOf(part, "v").map(({ textContent }) => textContent)).toEqual([
    "Vencidas & más",
    "Finanzas",
    "Legal",
    "3",
    "1",
    "Concluidas",
    "Finanzas",
    "Legal",
    "8.5",
  ]);
});

test("a chart opened again is the same, follows its sheet's new name, and is moved", async () => {
  const file = (await withChart()).save();
  const book = await open(file);
  const sheet = book.activeSheet();
  const [chart] = sheet.charts();
  expect(chart).toMatchObject({ name: "Estado <1>", type: "BarStacked", anchor, source: { isWhole: true } });
  expect(chart?.title.text).toBe("Uno & dos\ntres");
  expect(book.save()).toBe(file);
  sheet.setName("Otra");
  sheet.updateChart(chart?.id ?? 0, { name: "Dos", anchor: { ...anchor, from: { ...anchor.from, row: 3 } } });
  const again = (await open(book.save())).activeSheet();
  expect(again.charts()).toMatchObject([{ name: "Dos", anchor: { from: { row: 3 } }, source: { isWhole: true } }]);
});

/** The file as another program would have written it: the chart says something that is not in the model. */
function foreign(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const text = strFromU8(parts["xl/charts/chart1.xml"] ?? new Uint8Array());
  const changed = text
    .replace("<c:chart>", '<c:style val="26"/><c:chart>')
    .replaceAll('"111111111"', '"5"')
    .replaceAll('"222222222"', '"6"');
  return zipSync({ ...parts, "xl/charts/chart1.xml": strToU8(changed) });
}

test("a chart of another program is listed and moved, and its part stays as it is", async () => {
  const file = foreign((await withChart()).save());
  const book = await open(file);
  const sheet = book.activeSheet();
  const [chart] = sheet.charts();
  expect(chart).toMatchObject({ type: "BarStacked", source: { isWhole: false } });
  sheet.updateChart(chart?.id ?? 0, { anchor: { ...anchor, from: { ...anchor.from, column: 2 } } });
  sheet.write(rect("B2"), [[{ kind: "number", value: 99 }]]);
  const saved = unzipSync(book.save());
  expect(saved["xl/charts/chart1.xml"]).toEqual(unzipSync(file)["xl/charts/chart1.xml"]);
  expect(strFromU8(saved["xl/drawings/drawing1.xml"] ?? new Uint8Array())).toContain("<xdr:col>2</xdr:col>");
});

test("of a chart of another program, what is changed is written anew, and the rest stays", async () => {
  const book = await open(foreign((await withChart()).save()));
  const sheet = book.activeSheet();
  const [chart] = sheet.charts();
  if (!chart) throw new Error("There is no chart.");
  const [first] = chart.series;
  sheet.updateChart(chart.id, {
    title: { ...chart.title, text: "Otro" },
    series: first ? [{ ...first, fill: "#123456" }] : [],
    legend: { ...chart.legend, isVisible: false },
    categoryAxis: { ...chart.categoryAxis, isReversed: true },
  });
  const saved = book.save();
  const part = parsedPart(packageParts(saved), "xl/charts/chart1.xml");
  const children = elementsOf(part, "chart")[0];
  expect(elementsOf(part, "style")[0]?.getAttribute("val")).toBe("26");
  expect(names(children)).toEqual(["title", "autoTitleDeleted", "plotArea", "plotVisOnly", "dispBlanksAs"]);
  expect(names(elementsOf(part, "plotArea")[0])).toEqual(["layout", "barChart", "catAx", "valAx"]);
  expect(elementsOf(part, "ser")).toHaveLength(1);
  expect(elementsOf(part, "axId").map((id) => id.getAttribute("val"))).toEqual(["5", "6", "5", "6"]);
  expect((await open(saved)).activeSheet().charts()).toMatchObject([
    { title: { text: "Otro" }, series: [{ fill: "#123456" }], categoryAxis: { isReversed: true } },
  ]);
});

test("a second chart joins the drawing, and one that goes leaves the other", async () => {
  const book = await open((await withChart()).save());
  const sheet = book.activeSheet();
  sheet.addChart({ ...newChart("Pie", [series(sheet.id, "B", null)]), name: "Pastel", anchor });
  const both = await open(book.save());
  const [first] = both.activeSheet().charts();
  expect(
    both
      .activeSheet()
      .charts()
      .map(({ name }) => name),
  ).toEqual(["Estado <1>", "Pastel"]);
  both.activeSheet().removeChart(first?.id ?? 0);
  const parts = packageParts(both.save());
  expect([...parts.keys()].filter((name) => name.startsWith("xl/charts/"))).toEqual(["xl/charts/chart2.xml"]);
  const ids = elementsOf(parsedPart(parts, "xl/drawings/drawing1.xml"), "cNvPr").map((frame) =>
    frame.getAttribute("id"),
  );
  expect(new Set(ids).size).toBe(1);
});

testWithLibreOffice("LibreOffice draws the chart and keeps it when it saves the file", async () => {
  const reopened = packageParts(convertWithLibreOffice((await withChart()).save(), "xlsx"));
  const part = parsedPart(reopened, "xl/charts/chart1.xml");
  expect(elementsOf(part, "grouping")[0]?.getAttribute("val")).toBe("stacked");
  expect(elementsOf(part, "ser")).toHaveLength(2);
  expect(elementsOf(part, "srgbClr").map((color) => color.getAttribute("val")?.toUpperCase())).toContain("C00000");
});
