import { reviewWorkbook } from "../../src/operations/review-workbook";
import { writeSummary } from "../../src/operations/write-summary";
import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { workingHeadings } from "../support/follow-up-rows";
import { clientForTest } from "../support/office-client";
import { openSample } from "../support/sample";
import {
  activityOf,
  asOf,
  labels,
  rowsBelow,
  rowsOf,
  sheetNamed,
  summarize,
  summaryName,
  type,
  workbookWith,
} from "../support/summary-workbook";

const linksOf = (document: WorkbookDocument, sheetName: string) =>
  [...Array(60).keys()].flatMap(
    (row) => sheetNamed(document, sheetName).hyperlink({ row, column: 1 })?.documentReference ?? [],
  );

describe("the summary of the IMSS sheet", () => {
  test("counts by area, what hurts most first, with totals", async () => {
    const document = await openSample("imss-e006-2015");
    await clientForTest(document);
    expect(await summarize()).toEqual({
      sheets: [{ sheetName: summaryName, replaced: false, isHidden: false }],
      kept: [],
    });
    expect(rowsBelow(document, "Vencidas").filter(([, count]) => typeof count === "number")).toEqual([
      ["Coordinación de Planeación y Evaluación", 4, 0, 0, 0, 0, 0, 4, 0, 4],
      ["Coordianción de Cobranza", 1, 0, 0, 0, 0, 0, 1, 0, 1],
      ["Coordinación de Cobranza", 1, 1, 0, 0, 0, 0, 2, 0, 2],
      ["Unidad de Incorporación al Seguro Social", 0, 0, 0, 1, 0, 0, 1, 0, 1],
      ["Total", 6, 1, 0, 1, 0, 0, 8, 0, 8],
    ]);
    const rows = rowsOf(document);
    expect(rows.flat()).toContain("Programa: E-006 Recaudación eficiente de ingresos obrero patronales");
    expect(rows.flat().some((value) => String(value).includes("ya pasó y no se sabe"))).toBe(true);
    expect(rows[1]?.[0]).toBe("Revisor ASM · versión 0.1.0 · hecho el 23/11/2026, 10:32");
  });

  test("bands what is overdue by age, with the longest delay and the next date", async () => {
    const document = await openSample("imss-e006-2015");
    await clientForTest(document);
    await summarize();
    const [first, ...others] = rowsBelow(document, "De 1 a 30 días");
    expect(first).toEqual(["Coordinación de Planeación y Evaluación", 0, 0, 4, 0, 92, null, null, 4]);
    expect(others.at(-1)).toEqual(["Total", 0, 0, 6, 0, 92, 42307, null, 8]);
  });

  test("marks names that are alike and were not unified, and says which", async () => {
    const document = await openSample("imss-e006-2015");
    await clientForTest(document);
    await summarize();
    const sheet = sheetNamed(document);
    const rows = rowsOf(document);
    const marked = rows.flatMap(([name], row) =>
      sheet.readStyles({ row, column: 0, rowCount: 1, columnCount: 1 })[0]?.[0]?.numberFormat?.includes("≈")
        ? [name]
        : [],
    );
    expect(marked).toEqual(["Coordianción de Cobranza", "Coordianción de Cobranza"]);
    expect(rows.flat()).toContain("«Coordianción de Cobranza» se parece a «Coordinación de Cobranza»");
  });

  test("lists every activity with a link to its row and its true date", async () => {
    const document = await openSample("imss-e006-2015");
    await clientForTest(document);
    await summarize();
    const sheet = sheetNamed(document);
    const rows = rowsOf(document);
    const first = rows.findIndex(([, heading]) => heading === "Ir a la fila") + 1;
    expect(rows).toHaveLength(first + 8);
    expect(rows[first]?.slice(0, 9)).toEqual([
      ...["Coordinación de Cobranza", "A8", "1", "Vencida", 42185, 92, "Sí", null, "E-006"],
    ]);
    expect(sheet.hyperlink({ row: first, column: 1 })).toMatchObject({
      documentReference: "'E-006'!A8",
      address: null,
    });
    expect(sheet.readStyles({ row: first, column: 4, rowCount: 1, columnCount: 1 })[0]?.[0]?.numberFormat).toBe(
      "dd/mm/yyyy",
    );
  });

  test("tells what the marks mean, with their signs", async () => {
    const document = await openSample("imss-e006-2015");
    await clientForTest(document);
    await summarize();
    const row = rowsOf(document).findIndex(([text]) => String(text).startsWith("Error:"));
    const formats = sheetNamed(document).readStyles({ row, column: 0, rowCount: 3, columnCount: 1 });
    expect(formats.map(([style]) => style?.numberFormat?.match(/"(.) "@$/u)?.[1])).toEqual(["✖", "▲", "●"]);
  });

  test("is written in a handful of round trips, and rewritten in one more", async () => {
    const { traffic } = await clientForTest(await openSample("imss-e006-2015"));
    const review = await reviewWorkbook({ asOf });
    for (const roundTrips of [5, 5]) {
      traffic.reset();
      await writeSummary(review, { labels, madeAt: "hoy" });
      expect(traffic.roundTrips).toBe(roundTrips);
      expect(traffic.largestBytes).toBeLessThan(150_000);
    }
  });

  test("draws a bar for each area, stacked by status, from the cells of the table beside it", async () => {
    const document = await openSample("imss-e006-2015");
    await clientForTest(document);
    await summarize();
    await summarize();
    const heading = rowsOf(document).findIndex(([name, count]) => name === "Área responsable" && count === "Vencidas");
    const [chart, ...others] = sheetNamed(document).charts();
    expect(others).toEqual([]);
    expect(chart).toMatchObject({ name: "Revisor ASM", type: "BarStacked", anchor: { from: { column: 10 } } });
    expect(chart?.series.map(({ values }) => values?.rect)).toEqual(
      [1, 2, 3, 4, 5, 6].map((column) => ({ row: heading + 1, column, rowCount: 4, columnCount: 1 })),
    );
    expect(new Set(chart?.series.map(({ fill }) => fill)).size).toBe(6);
    expect(chart?.categoryAxis.isReversed).toBe(true);
  });

  test("makes the list a table with filters, and another one of it when it is rewritten", async () => {
    const document = await openSample("imss-e006-2015");
    await clientForTest(document);
    for (const activities of [8, 7]) {
      await summarize();
      const heading = rowsOf(document).findIndex(([, text]) => text === "Ir a la fila");
      expect(
        sheetNamed(document)
          .tables()
          .map(({ rect }) => rect),
      ).toEqual([{ row: heading, column: 0, rowCount: activities + 1, columnCount: 13 }]);
      type(sheetNamed(document, "E-006"), 14, 0, [workingHeadings.map(() => null)]);
    }
  });

  test("prints landscape, one page wide, with headings and page numbers", async () => {
    const document = await openSample("imss-e006-2015");
    await clientForTest(document);
    await summarize();
    const heading = rowsOf(document).findIndex(([, text]) => text === "Ir a la fila");
    expect(sheetNamed(document).frozen()).toEqual({ rows: 0, columns: 1 });
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(summaryName);
      const titles = pageLayout.getPrintTitleRows();
      const foot = pageLayout.headersFooters.defaultForAllPages;
      pageLayout.load("orientation, zoom");
      titles.load("address");
      foot.load("leftFooter, centerFooter, rightFooter");
      await context.sync();
      expect(pageLayout.orientation).toBe("Landscape");
      expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
      expect(titles.address).toContain(`${heading + 1}:`);
      expect([foot.centerFooter, foot.rightFooter]).toEqual(["&A", "Página &P de &N"]);
    });
  });
});

describe("the other layouts", () => {
  test("by programme: the programmes, and the areas within each", async () => {
    const document = await openSample("avance-con-defectos");
    await clientForTest(document);
    expect((await summarize({ kind: "by-programme" })).sheets).toEqual([
      { sheetName: "Resumen por programa", replaced: false, isHidden: false },
    ]);
    const rows = rowsOf(document, "Resumen por programa");
    expect(rows.flat()).toContain("Por programa y área responsable");
    expect(rowsBelow(document, "Vencidas", "Resumen por programa").map(([name]) => name)).toContain("Total");
  });

  test("the evidence by area: what is missing comes first within its area", async () => {
    const document = await openSample("avance-con-defectos");
    await clientForTest(document);
    await summarize({ kind: "evidence" });
    const rows = rowsBelow(document, "Ir a la fila", "Evidencias por área");
    const byArea = new Map<unknown, unknown[]>();
    for (const [area, , , evidence] of rows) byArea.set(area, [...(byArea.get(area) ?? []), evidence]);
    for (const evidence of byArea.values()) expect([...evidence].sort()).toEqual(evidence);
    expect(rows).toHaveLength(21);
  });

  test("a sheet for each area holds its own activities only, and is rewritten in its place", async () => {
    const document = await openSample("imss-e006-2015");
    await clientForTest(document);
    const { sheets } = await summarize({ kind: "area-sheet" });
    expect(sheets.map(({ sheetName }) => sheetName)).toEqual([
      "Coordinación de Planeación y Ev",
      "Coordianción de Cobranza",
      "Coordinación de Cobranza",
      "Unidad de Incorporación al Segu",
    ]);
    expect(sheets.map(({ sheetName }) => rowsBelow(document, "Ir a la fila", sheetName).length)).toEqual([4, 1, 2, 1]);
    expect(sheetNamed(document, "Coordinación de Cobranza").frozen()).toEqual({ rows: 7, columns: 1 });
    const again = await summarize({ kind: "area-sheet", area: "Coordinación de Cobranza" });
    expect(again.sheets).toEqual([{ sheetName: "Coordinación de Cobranza", replaced: true, isHidden: false }]);
    expect(document.sheets()).toHaveLength(5);
  });

  test("none of our sheets is reviewed", async () => {
    await clientForTest(await openSample("imss-e006-2015"));
    for (const kind of ["by-area", "by-programme", "evidence", "area-sheet"] as const) await summarize({ kind });
    const { sheets, totals } = await reviewWorkbook({ asOf });
    expect(sheets.map(({ skipped }) => skipped)).toEqual([null, ...Array<string>(7).fill("summary-sheet")]);
    expect(totals.activities).toBe(8);
  });
});

describe("links", () => {
  test.each(["Avance '15 !", "'comillas' y \"más\"!", "Año=2015+1", "Hoja,1;2 (#)"])(
    "to a sheet called %j lead there",
    async (sheetName) => {
      const name = sheetName.replace(/^'/u, "·");
      const document = await workbookWith([activityOf("Planeación")], name);
      await clientForTest(document);
      await summarize();
      expect(linksOf(document, summaryName)).toEqual([`'${name.replaceAll("'", "''")}'!A4`]);
    },
  );
});
