import { convertWithLibreOffice, isLibreOfficeInstalled, libreOfficeMissing } from "../../support/libreoffice";
import { differenceBetween, mainParts } from "../../support/package-checker";
import { elementsOf, packageParts, parsedPart, relationshipsOf } from "../../support/package-dom";
import { danglingRelationships, faultsOfPackage } from "../../support/package-integrity";
import { personInGrid } from "../../support/person-in-grid";
import type { WorkbookDocument } from "../../../workbench/document/workbook-document";
import { newChart } from "../../../workbench/document/charts";
import { skeletonXlsx } from "../../../workbench/document/xlsx/skeleton";
import { furnishedWorkbook } from "./copied-package";
import { disposeAll, number, open, rect, text } from "./support";

afterEach(disposeAll);

/** The furnished workbook with its sheet copied by a person, the copy called "Copia". */
async function copied(bytes = furnishedWorkbook()): Promise<WorkbookDocument> {
  const book = await open(bytes);
  personInGrid(book).copySheet().setName("Copia");
  return book;
}

const partText = (bytes: Uint8Array, part: string) => Buffer.from(packageParts(bytes).get(part) ?? []).toString("utf8");

/** The parts that a sheet leads to, directly or by way of its drawing, by the kind of relationship. */
function partsOf(bytes: Uint8Array, sheet: number): Map<string, string> {
  const parts = packageParts(bytes);
  const reached = new Map<string, string>();
  const follow = (source: string): void => {
    for (const { type, target } of relationshipsOf(parts, source).values()) {
      reached.set(type.split("/").at(-1) ?? "", target);
      if (parts.has(target)) follow(target);
    }
  };
  follow(mainParts(parts).sheets[sheet] ?? "");
  return reached;
}

test("a copied sheet has the other's table, chart, picture, text box and link", async () => {
  const book = await copied();
  const [sheet, copy] = book.sheets();
  expect(copy?.tables()).toMatchObject([
    { id: 2, name: "Datos2", rect: rect(0, 0, 3, 2), columnNames: ["Área", "Total"] },
  ]);
  expect(copy?.shapes()).toEqual(sheet?.shapes());
  expect(copy?.charts()).toMatchObject([{ name: "Burbujas", anchor: sheet?.charts()[0]?.anchor }]);
  expect(copy?.hyperlink({ row: 1, column: 0 })).toEqual({
    address: "https://example.org/",
    documentReference: null,
    screenTip: "Más",
  });
});

test("the file has them as parts of their own, and what was there is as it was", async () => {
  const original = furnishedWorkbook();
  const saved = (await copied(original)).save();
  expect(faultsOfPackage(saved)).toEqual([]);
  expect(danglingRelationships(saved)).toEqual([]);
  const { lost, changed } = differenceBetween(original, saved);
  expect(lost).toEqual([]);
  const list = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];
  expect(changed.filter((name) => !list.includes(name))).toEqual([]);
  const [first, second] = [partsOf(saved, 0), partsOf(saved, 1)];
  const own = [
    "drawing",
    "chart",
    "chartStyle",
    "vmlDrawing",
    "comments",
    "threadedComment",
    "table",
    "printerSettings",
  ];
  for (const kind of own) {
    expect([kind, second.has(kind)]).toEqual([kind, true]);
    expect(second.get(kind)).not.toBe(first.get(kind));
  }
  expect(second.get("image")).toBe(first.get("image"));
});

test("the copy's chart shows the copy's cells, and its table's formulas are its own", async () => {
  const saved = (await copied()).save();
  const second = partsOf(saved, 1);
  const chart = partText(saved, second.get("chart") ?? "");
  expect([...chart.matchAll(/<c:f>([^<]*)</g)].map(([, formula]) => formula)).toEqual([
    "Copia!$A$2:$A$3",
    "Copia!$B$2:$B$3",
  ]);
  const table = parsedPart(packageParts(saved), second.get("table") ?? "").documentElement;
  expect([table.getAttribute("id"), table.getAttribute("name"), table.getAttribute("displayName")]).toEqual([
    "2",
    "Datos2",
    "Datos2",
  ]);
  expect(elementsOf(table, "calculatedColumnFormula")[0]?.textContent).toBe("SUM(Datos2[[#This Row],[Área]],1)");
  const sheet = partText(saved, mainParts(packageParts(saved)).sheets[1] ?? "");
  expect(sheet).toContain("<f>SUM(Datos2[[#This Row],[Área]],1)</f>");
});

test("the copy's thread has a number of its own, the same in the note and in the thread", async () => {
  const saved = (await copied()).save();
  const ids = [partsOf(saved, 0), partsOf(saved, 1)].map((parts) => {
    const thread = /\bid="(\{[^"]+\})"/.exec(partText(saved, parts.get("threadedComment") ?? ""))?.[1] ?? "";
    expect(partText(saved, parts.get("comments") ?? "")).toContain(`<author>tc=${thread}</author>`);
    return thread;
  });
  expect(new Set(ids).size).toBe(2);
});

test("what Excel allows once in a workbook is not copied: slicers", async () => {
  const saved = (await copied()).save();
  const [sheet, copy] = mainParts(packageParts(saved)).sheets;
  expect(partText(saved, sheet ?? "")).toContain("slicerList");
  expect(partText(saved, copy ?? "")).not.toContain("slicerList");
  expect(partsOf(saved, 1).has("slicer")).toBe(false);
  expect(partText(saved, partsOf(saved, 1).get("drawing") ?? "")).not.toContain("slicer");
});

test("the copy is opened again with all of it, and saved without an edit as it is", async () => {
  const saved = (await copied()).save();
  const again = await open(saved);
  const copy = again.sheets()[1];
  expect(copy?.name).toBe("Copia");
  expect(copy?.tables()).toMatchObject([{ id: 2, name: "Datos2" }]);
  expect(copy?.charts()[0]?.name).toBe("Burbujas");
  expect(copy?.shapes().map(({ name }) => name)).toEqual(["Escudo", "Aviso"]);
  expect(differenceBetween(saved, again.save())).toEqual({ lost: [], added: [], changed: [] });
});

test("a copy of a sheet that is renamed, or deleted since, shows its own cells", async () => {
  const book = await copied();
  const [sheet] = book.sheets();
  sheet?.setName("Otra");
  book.sheets()[1]?.setName("Hoja1");
  const renamed = book.save();
  expect(partText(renamed, partsOf(renamed, 0).get("chart") ?? "")).toContain("<c:f>Otra!$A$2:$A$3</c:f>");
  expect(partText(renamed, partsOf(renamed, 1).get("chart") ?? "")).toContain("<c:f>Hoja1!$A$2:$A$3</c:f>");
  book.removeSheet(sheet?.id ?? "");
  const removed = book.save();
  expect(faultsOfPackage(removed)).toEqual([]);
  expect(partText(removed, partsOf(removed, 0).get("chart") ?? "")).toContain("<c:f>Hoja1!$A$2:$A$3</c:f>");
  expect([...packageParts(removed).keys()].filter((part) => part.startsWith("xl/tables/"))).toHaveLength(1);
});

test("what is taken off the copy leaves no part behind", async () => {
  const book = await copied();
  const copy = book.sheets()[1];
  copy?.removeTable(copy.tables()[0]?.id ?? 0);
  copy?.removeChart(copy.charts()[0]?.id ?? 0);
  const saved = book.save();
  expect(faultsOfPackage(saved)).toEqual([]);
  expect(partsOf(saved, 1).has("table")).toBe(false);
  expect(partsOf(saved, 1).has("chart")).toBe(false);
  const kinds = ["tables/table", "charts/chart", "charts/style"];
  expect(
    kinds.map((kind) => [...packageParts(saved).keys()].filter((part) => part.startsWith(`xl/${kind}`)).length),
  ).toEqual([1, 1, 1]);
  expect(partsOf(saved, 0).has("table")).toBe(true);
});

test("a chart and a table that were made since the file was opened are copied too, as is a copy of a copy", async () => {
  const book = await open(skeletonXlsx());
  const sheet = book.activeSheet();
  sheet.write(rect(0, 0, 2, 2), [
    [text("Área"), text("Total")],
    [text("Norte"), number(2)],
  ]);
  sheet.addTable({ name: "Datos", rect: rect(0, 0, 2, 2), style: null });
  const at = (row: number, column: number) => ({ sheetId: sheet.id, rect: rect(row, column) });
  const series = { name: at(0, 1), categories: at(1, 0), values: at(1, 1), fill: null, hasDataLabels: false };
  const [from, to] = [
    { row: 4, column: 0, x: 0, y: 0 },
    { row: 9, column: 3, x: 0, y: 0 },
  ];
  sheet.addChart({ ...newChart("Pie", [series]), name: "Pastel", anchor: { from, to } });
  personInGrid(book).copySheet().setName("Copia");
  book.activate(book.sheets()[1]?.id ?? "");
  personInGrid(book).copySheet().setName("Copia de la copia");
  const saved = book.save();
  expect(faultsOfPackage(saved)).toEqual([]);
  const again = await open(saved);
  expect(again.sheets().map((one) => one.tables()[0]?.name)).toEqual(["Datos", "Datos2", "Datos23"]);
  expect(again.sheets().map((one) => one.charts()[0]?.series[0]?.values?.sheetId)).toEqual(
    again.sheets().map(({ id }) => id),
  );
});

test("names of the sheet and its page are the copy's own", async () => {
  const book = await open(skeletonXlsx());
  const { id: sheetId, name } = book.activeSheet();
  book.names.set({ name: "Base", sheetId, formula: `${name}!$A$1:$B$2`, isHidden: false, comment: "" });
  const copy = personInGrid(book).copySheet();
  copy.setName("Copia");
  expect(book.names.find("Base", copy.id)?.formula).toBe("Copia!$A$1:$B$2");
  const again = await open(book.save());
  expect(again.names.find("Base", again.sheets()[1]?.id ?? "")?.formula).toBe("Copia!$A$1:$B$2");
});

test("a copy of many cells has all of them at once", async () => {
  const book = await open(skeletonXlsx());
  const sheet = book.activeSheet();
  const rows = Array.from({ length: 1000 }, (_, row) =>
    Array.from({ length: 7 }, (_cell, column) => number(row + column)),
  );
  sheet.write(rect(0, 0, 1000, 7), rows);
  const copy = book.copySheet(sheet.id, 0);
  expect(copy.name).toBe("Hoja1 (2)");
  expect(copy.read(rect(999, 6))).toMatchObject([[{ value: 1005 }]]);
  const again = await open(book.save());
  expect(again.sheets().map(({ name }) => name)).toEqual(["Hoja1 (2)", "Hoja1"]);
  expect(again.sheets()[0]?.read(rect(999, 6))).toMatchObject([[{ value: 1005 }]]);
});

if (!isLibreOfficeInstalled()) test.skip(libreOfficeMissing, () => undefined);
else
  test("LibreOffice opens the copy with its chart, picture, note and link", async () => {
    const converted = convertWithLibreOffice((await copied()).save(), "xlsx");
    const kinds = partsOf(converted, 1);
    for (const kind of ["chart", "image", "comments", "hyperlink", "table"])
      expect([kind, kinds.has(kind)]).toEqual([kind, true]);
    expect(partText(converted, kinds.get("comments") ?? "")).toContain("Falta el oficio");
  }, 240_000);
