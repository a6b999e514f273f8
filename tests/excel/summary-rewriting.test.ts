import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { workingHeadings } from "../support/follow-up-rows";
import { clientForTest } from "../support/office-client";
import { openSample } from "../support/sample";
import {
  activityOf,
  rowsBelow,
  rowsOf,
  sheetNamed,
  stateOf,
  summarize,
  summaryName,
  type,
  workbookWith,
} from "../support/summary-workbook";

const rowOfText = (document: WorkbookDocument, text: string, name = summaryName) =>
  rowsOf(document, name).findIndex((cells) => cells.includes(text));
const names = (document: WorkbookDocument) => document.sheets().map(({ name }) => name);
const replaced = { sheets: [{ sheetName: summaryName, replaced: true, isHidden: false }], kept: [] };
const anotherOne = (reason: string) => ({
  sheets: [{ sheetName: `${summaryName} (2)`, replaced: false, isHidden: false }],
  kept: [{ sheetName: summaryName, reason }],
});

async function summarizedWith(...areas: readonly string[]) {
  const document = await workbookWith(areas.map((area, index) => activityOf(area, `${index + 1}`)));
  await clientForTest(document);
  await summarize();
  return document;
}

/** Adds activities to the reviewed sheet, each of an area of its own, so that the next summary is longer. */
function addActivities(document: WorkbookDocument, count: number): void {
  const rows = Array.from({ length: count }, (_, index) => activityOf(`Área nueva ${index}`, `${index + 100}`));
  const sheet = sheetNamed(document, "E-006");
  const used = sheet.usedRange(true);
  type(sheet, (used?.row ?? 0) + (used?.rowCount ?? 0), 0, rows);
}

describe("writing again", () => {
  test("the very same is written once more, in place", async () => {
    const document = await summarizedWith("Planeación", "Jurídico");
    const before = stateOf(document);
    expect(await summarize()).toEqual(replaced);
    expect(stateOf(document)).toEqual(before);
  });

  test("our sheet is rewritten under whatever name and place it has by now", async () => {
    const document = await openSample("imss-e006-2015");
    await clientForTest(document);
    await summarize();
    sheetNamed(document).setName("Para la junta");
    const empty = workingHeadings.map(() => null);
    type(sheetNamed(document, "E-006"), 14, 0, [empty]);
    expect((await summarize()).sheets).toEqual([{ sheetName: "Para la junta", replaced: true, isHidden: false }]);
    expect(names(document)).toEqual(["E-006", "Para la junta"]);
    expect(rowsBelow(document, "Ir a la fila", "Para la junta")).toHaveLength(7);
  });

  test("a shorter summary leaves no cell, format, link, height or border of the longer one", async () => {
    const document = await summarizedWith(...Array.from({ length: 30 }, (_, index) => `Área ${index}`));
    const source = sheetNamed(document, "E-006");
    type(
      source,
      4,
      0,
      Array.from({ length: 29 }, () => workingHeadings.map(() => null)),
    );
    expect(await summarize()).toEqual(replaced);
    const rewritten = stateOf(document);
    const fresh = await workbookWith([activityOf("Área 0")]);
    await clientForTest(fresh);
    await summarize();
    // The host keeps heights of rows that are empty; they are the usual ones.
    const shown = (state: unknown) => JSON.stringify((state as { readonly shown: unknown }).shown);
    expect(shown(rewritten)).toBe(shown(stateOf(fresh)));
    const sheet = sheetNamed(document);
    expect([60, 80, 100].map((row) => sheet.rowHeight(row))).toEqual([20, 20, 20]);
  });

  test("a filter that a person left on hides no row of the new list", async () => {
    const document = await summarizedWith("Planeación", "Jurídico", "Finanzas");
    const sheet = sheetNamed(document);
    const [table] = sheet.tables();
    if (!table) throw new Error("There is no table.");
    const body = { row: table.rect.row + 1, count: table.rect.rowCount - 1 };
    sheet.updateTable(table.id, { isFiltered: true });
    sheet.hideRows(body.row, body.count - 1);
    addActivities(document, 2);
    expect(await summarize()).toEqual(replaced);
    const rows = Array.from({ length: body.row + body.count + 10 }, (_, row) => row);
    expect(rows.filter((row) => sheet.isRowHidden(row))).toEqual([]);
    expect(sheet.tables()).toMatchObject([{ isFiltered: false, rect: { rowCount: table.rect.rowCount + 2 } }]);
  });

  test("a hidden summary of ours is rewritten and stays hidden, which is said", async () => {
    const document = await summarizedWith("Planeación");
    document.activate(sheetNamed(document, "E-006").id);
    sheetNamed(document).setVisibility("hidden");
    expect(await summarize()).toEqual({
      sheets: [{ sheetName: summaryName, replaced: true, isHidden: true }],
      kept: [],
    });
    expect(sheetNamed(document).visibility).toBe("hidden");
  });
});

describe("what people wrote", () => {
  test("a sheet that happens to have the name is left alone", async () => {
    const document = await workbookWith([activityOf("Planeación")]);
    type(document.addSheet(summaryName.toUpperCase()), 0, 0, [["No tocar"]]);
    await clientForTest(document);
    expect((await summarize()).sheets[0]?.sheetName).toBe(`${summaryName} (2)`);
    expect(rowsOf(document, summaryName.toUpperCase())).toEqual([["No tocar"]]);
    expect((await summarize()).sheets[0]).toMatchObject({ sheetName: `${summaryName} (2)`, replaced: true });
  });

  test("a sheet with our mark that we did not write is left alone", async () => {
    const document = await workbookWith([activityOf("Planeación")]);
    type(document.addSheet(summaryName), 0, 0, [["Copia"], ["Revisor ASM · versión 0.1.0"], ["No tocar"]]);
    await clientForTest(document);
    expect((await summarize()).sheets[0]).toMatchObject({ sheetName: `${summaryName} (2)`, replaced: false });
    expect(rowsOf(document)).toHaveLength(3);
  });

  test.each([
    ["below the list", (last: number) => [last + 4, 0]],
    ["beside the title", () => [0, 20]],
    ["between two blocks", () => [5, 3]],
  ] as const)("%s stays where it is while the sheet is rewritten in place", async (_, placeFor) => {
    const document = await summarizedWith("Planeación", "Jurídico");
    const [row = 0, column = 0] = placeFor(rowsOf(document).length);
    type(sheetNamed(document), row, column, [["Nota de la jefa"]]);
    sheetNamed(document).applyStyle({ row, column, rowCount: 1, columnCount: 1 }, { fill: "#FFFF00" });
    expect(await summarize()).toEqual(replaced);
    expect(rowsOf(document)[row]?.[column]).toBe("Nota de la jefa");
    const [[style] = []] = sheetNamed(document).readStyles({ row, column, rowCount: 1, columnCount: 1 });
    expect(style?.fill).toBe("#FFFF00");
  });

  test("below the list, where a longer one would come: another sheet is written and the first one left", async () => {
    const document = await summarizedWith("Planeación");
    type(sheetNamed(document), rowsOf(document).length + 1, 2, [["Nota de la jefa"]]);
    addActivities(document, 10);
    const before = stateOf(document);
    expect(await summarize()).toEqual(anotherOne("additions"));
    expect(stateOf(document)).toEqual(before);
    expect(await summarize()).toMatchObject({
      sheets: [{ sheetName: `${summaryName} (2)`, replaced: true }],
      kept: [],
    });
  });

  test("a formula that shows nothing is an addition too", async () => {
    const document = await summarizedWith("Planeación");
    const row = rowsOf(document).length + 1;
    sheetNamed(document).write({ row, column: 0, rowCount: 1, columnCount: 1 }, [
      [{ kind: "formula", formula: '=IF(A1="","x","")' }],
    ]);
    await document.settled();
    addActivities(document, 10);
    expect(await summarize()).toEqual(anotherOne("additions"));
  });

  test("beside the rows of a table, which would come to stand beside others", async () => {
    const document = await summarizedWith("Planeación", "Jurídico");
    const row = rowOfText(document, "Ir a la fila") + 1;
    type(sheetNamed(document), row, 15, [["Hablé con ellos"]]);
    const before = stateOf(document);
    expect(await summarize()).toEqual(anotherOne("additions"));
    expect(stateOf(document)).toEqual(before);
  });

  test("a row put in above our blocks: they are no longer where they were, so that they are left", async () => {
    const document = await summarizedWith("Planeación", "Jurídico");
    const sheet = sheetNamed(document);
    const rows = rowsOf(document);
    // A row is inserted below the second one, as a person does.
    const moved = rows.slice(2).map((cells) => Array.from({ length: 13 }, (_, column) => cells[column] ?? null));
    type(sheet, 2, 0, [["Para la junta del lunes"], ...moved]);
    expect(await summarize()).toEqual(anotherOne("rearranged"));
    expect(rowsOf(document)[2]).toEqual(["Para la junta del lunes"]);
  });
});
