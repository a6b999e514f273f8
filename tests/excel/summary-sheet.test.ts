import { Temporal } from "temporal-polyfill";
import { summaryLabels } from "../../src/messages/summary-labels";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { writeSummary } from "../../src/operations/write-summary";
import { newWorkbook } from "../../workbench/document/open-in-node";
import type { CellInput, WorkbookDocument } from "../../workbench/document/workbook-document";
import { workingHeadings } from "../support/follow-up-rows";
import { clientForTest } from "../support/office-client";
import { openSample } from "../support/sample";

const asOf = Temporal.PlainDate.from("2015-09-30");
const labels = summaryLabels("es-MX");

const summarize = async () => writeSummary(await reviewWorkbook({ asOf }), { labels, madeAt: "23/11/2026, 10:32" });

function sheetNamed(document: WorkbookDocument, name: string) {
  const sheet = document.sheets().find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** What the sheet holds, row by row, blanks at the end left out. */
function rowsOf(document: WorkbookDocument, name: string): (string | number | boolean | null)[][] {
  const sheet = sheetNamed(document, name);
  const used = sheet.usedRange(true);
  if (!used) return [];
  return sheet
    .read({ row: 0, column: 0, rowCount: used.row + used.rowCount, columnCount: used.column + used.columnCount })
    .map((cells) => cells.map(({ value }) => value))
    .map((values) => values.slice(0, values.length - [...values].reverse().findIndex((value) => value !== null)))
    .map((values) => (values.every((value) => value === null) ? [] : values));
}

const textCell = (value: string): CellInput => ({ kind: "text", value });

async function workbookWithArea(area: string, sheetName = "Avance '15 !") {
  const document = await newWorkbook({ name: "prueba.xlsx" });
  const sheet = document.activeSheet();
  sheet.setName(sheetName);
  const row = ["1", "Aspecto", "Actividad", area, "30/06/2015", "Resultado", "Oficio"];
  sheet.write({ row: 2, column: 0, rowCount: 2, columnCount: 7 }, [workingHeadings.map(textCell), row.map(textCell)]);
  return document;
}

describe("the summary of the IMSS sheet", () => {
  test("counts by area, what hurts most first, with totals", async () => {
    const document = await openSample("imss-e006-2015");
    await clientForTest(document);
    expect(await summarize()).toEqual({ sheetName: "Resumen por área", replaced: false });
    const rows = rowsOf(document, "Resumen por área");
    const first = rows.findIndex(([heading]) => heading === "Área responsable") + 1;
    expect(rows.slice(first, first + 5).map((row) => row.slice(0, 12))).toEqual([
      ["Coordinación de Planeación y Evaluación", 4, 4, 4, 0, 4, 0, 0, 4, 0, 0, 0],
      ["Coordianción de Cobranza", 1, 1, 1, 0, 1, 0, 0, 1, 0, 0, 0],
      ["Coordinación de Cobranza", 2, 2, 2, 0, 1, 0, 0, 1, 0, 1, 0],
      ["Unidad de Incorporación al Seguro Social", 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1],
      ["Total", 8, 8, 8, 0, 6, 0, 0, 6, 0, 1, 1],
    ]);
    expect(rows.flat()).toContain("Programa: E-006 Recaudación eficiente de ingresos obrero patronales");
    expect(rows.flat().some((value) => String(value).includes("ya pasó y no se sabe"))).toBe(true);
  });

  test("lists every activity with a link to its row and its true date", async () => {
    const document = await openSample("imss-e006-2015");
    await clientForTest(document);
    await summarize();
    const sheet = sheetNamed(document, "Resumen por área");
    const rows = rowsOf(document, "Resumen por área");
    const first = rows.findIndex(([, heading]) => heading === "Ir a la fila") + 1;
    expect(rows).toHaveLength(first + 8);
    expect(rows[first]?.slice(0, 7)).toEqual(["Coordinación de Cobranza", "A8", "1", "Vencida", 42185, 92, "Sí"]);
    expect(sheet.hyperlink({ row: first, column: 1 })).toMatchObject({
      documentReference: "'E-006'!A8",
      address: null,
    });
    expect(sheet.readStyles({ row: first, column: 4, rowCount: 1, columnCount: 1 })[0]?.[0]?.numberFormat).toBe(
      "dd/mm/yyyy",
    );
  });

  test("is written in a handful of round trips", async () => {
    const { traffic } = await clientForTest(await openSample("imss-e006-2015"));
    const review = await reviewWorkbook({ asOf });
    traffic.reset();
    await writeSummary(review, { labels, madeAt: "hoy" });
    expect(traffic.roundTrips).toBe(5);
    expect(traffic.largestBytes).toBeLessThan(60_000);
  });
});

describe("writing again", () => {
  test("rewrites our sheet in place, under whatever name it has by now, and leaves no old line", async () => {
    const document = await openSample("imss-e006-2015");
    await clientForTest(document);
    await summarize();
    sheetNamed(document, "Resumen por área").setName("Para la junta");
    const source = sheetNamed(document, "E-006");
    source.write({ row: 14, column: 0, rowCount: 1, columnCount: 7 }, [
      workingHeadings.map((): CellInput => ({ kind: "empty" })),
    ]);
    expect(await summarize()).toEqual({ sheetName: "Para la junta", replaced: true });
    expect(document.sheets().map(({ name }) => name)).toEqual(["E-006", "Para la junta"]);
    const rows = rowsOf(document, "Para la junta");
    expect(rows.find(([area]) => area === "Total")?.slice(0, 3)).toEqual(["Total", 7, 7]);
    expect(rows.filter(([, cell]) => /^A\d+$/.test(String(cell)))).toHaveLength(7);
  });

  test("our summary is not reviewed as a sheet", async () => {
    await clientForTest(await openSample("imss-e006-2015"));
    await summarize();
    const { sheets } = await reviewWorkbook({ asOf });
    expect(sheets.map(({ skipped }) => skipped)).toEqual([null, "summary-sheet"]);
  });

  test("a hidden summary of ours is rewritten and shown", async () => {
    const document = await openSample("imss-e006-2015");
    await clientForTest(document);
    await summarize();
    document.activate(sheetNamed(document, "E-006").id);
    sheetNamed(document, "Resumen por área").setVisibility("hidden");
    expect(await summarize()).toEqual({ sheetName: "Resumen por área", replaced: true });
    expect(sheetNamed(document, "Resumen por área").visibility).toBe("visible");
    expect(document.activeSheet().name).toBe("Resumen por área");
  });

  test("a person's sheet of the same name is left alone and another name is taken", async () => {
    const document = await openSample("imss-e006-2015");
    const own = document.addSheet("Resumen por área");
    own.write({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, [[textCell("No tocar")]]);
    await clientForTest(document);
    expect((await summarize()).sheetName).toBe("Resumen por área (2)");
    expect(rowsOf(document, "Resumen por área")).toEqual([["No tocar"]]);
  });
});

describe("text from the workbook", () => {
  test.each(['=HYPERLINK("http://x","y")', "+1", "-1+2", "@SUMA(A1)", "'entre comillas", "1E5", "00123"])(
    "%j as the name of an area arrives as that text",
    async (area) => {
      const document = await workbookWithArea(area);
      await clientForTest(document);
      const { sheetName } = await summarize();
      const sheet = sheetNamed(document, sheetName);
      const cells = sheet.read({ row: 0, column: 0, rowCount: 20, columnCount: 1 }).flat();
      expect(cells.filter(({ value }) => value === area)).toHaveLength(2);
      expect(cells.every(({ formula }) => formula === null)).toBe(true);
    },
  );

  test("a sheet name with apostrophes is quoted in the links", async () => {
    const document = await workbookWithArea("Planeación");
    await clientForTest(document);
    const { sheetName } = await summarize();
    const links = [...Array(20).keys()].flatMap(
      (row) => sheetNamed(document, sheetName).hyperlink({ row, column: 1 }) ?? [],
    );
    expect(links.map(({ documentReference }) => documentReference)).toEqual(["'Avance ''15 !'!A4"]);
  });
});
