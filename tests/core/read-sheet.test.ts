import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellRange, CellValue } from "../../src/core/cell";
import { readSheet, readWorkbook } from "../../src/core/read-sheet";
import { imssSnapshot } from "../fixtures/imss-e006-2015";
import { cell, onlyTable, progressHeadings, workingHeadings, workingRow } from "../support/follow-up-rows";
import { reading, snapshotOf } from "../support/sheet-snapshot";

type Rows = readonly (readonly CellValue[])[];
const read = (rows: Rows, merges: readonly CellRange[] | null = []) =>
  onlyTable(readSheet(snapshotOf(rows, { merges }), reading));

describe("the IMSS sheet of 2015", () => {
  const sheet = readSheet(imssSnapshot(), reading);
  const table = onlyTable(sheet);

  test("is a working document with all its columns", () => {
    expect(sheet).toMatchObject({ name: "E006", skipped: null });
    expect(table).toMatchObject({
      sheetName: "E006",
      format: "working-document",
      headerRow: 6,
      missingColumns: [],
      programme: "E-006 Recaudación eficiente de ingresos obrero patronales",
      institution: "Instituto Mexicano del Seguro Social",
    });
    expect(table.columns.get("dueDate")).toEqual({ at: cell(6, 4), text: "Fecha de Término", misspelt: null });
  });

  test("has eight aspects of one activity each", () => {
    expect(table.aspects.map(({ number, activities }) => [number.value, activities.length])).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => [String(number), 1]),
    );
  });

  test("its areas and days stand where they were read", () => {
    expect(
      table.activities.map(({ dueDate, responsibleArea: { value, at } }) => [
        dueDate.value.kind === "date" ? dueDate.value.date.toString() : dueDate.value.kind,
        value,
        at.row,
      ]),
    ).toEqual([
      ["2015-06-30", "Coordinación de Cobranza", 7],
      ["2015-12-31", "Unidad de Incorporación al Seguro Social", 8],
      ["2015-06-30", "Coordianción de Cobranza", 9],
      ["2015-06-30", "Coordinación de Planeación y Evaluación", 10],
      ["2015-06-30", "Coordinación de Planeación y Evaluación", 11],
      ["2015-06-30", "Coordinación de Planeación y Evaluación", 12],
      ["2015-06-30", "Coordinación de Planeación y Evaluación", 13],
      ["2015-10-30", "Coordinación de Cobranza", 14],
    ]);
  });

  test("reads the same where the workbook counts from 1904", () => {
    const { values, ...rest } = imssSnapshot();
    const shifted = values.map((row) =>
      row.map((value) => (typeof value === "number" && value > 1462 ? value - 1462 : value)),
    );
    const { activities } = onlyTable(readSheet({ ...rest, values: shifted }, { ...reading, dateSystem: 1904 }));
    expect(activities.map(({ dueDate }) => dueDate.value)).toEqual(
      table.activities.map(({ dueDate }) => dueDate.value),
    );
  });
});

describe("fields", () => {
  test("of a progress report", () => {
    const row = [...workingRow(1), 0.5, "N/D", "Ninguna"];
    const formats = [[], ["General", "General", "General", "General", "General", "General", "General", "0%"]];
    const [activity] = onlyTable(
      readSheet(snapshotOf([progressHeadings, row], { numberFormats: formats }), reading),
    ).activities;
    expect(activity).toMatchObject({
      progress: { value: { kind: "percentage", value: 50 }, at: cell(1, 7) },
      proof: { value: null, placeholder: "N/D", at: cell(1, 8) },
      remarks: { value: "Ninguna", placeholder: null, error: null, at: cell(1, 9) },
      state: { value: { kind: "blank" }, at: cell(1, 0) },
    });
  });

  test("of a table with states and programmes", () => {
    const headings = ["Programa", ...workingHeadings, "Estatus"];
    const { programme, activities, format } = read([headings, ["Becas", ...workingRow(1), "Cumplido"]]);
    expect({ programme, format }).toEqual({ programme: null, format: "working-document" });
    expect(activities[0]?.programme.value).toBe("Becas");
    expect(activities[0]?.state).toMatchObject({ value: { kind: "concluded", text: "Cumplido" }, at: cell(1, 8) });
  });
});

test("a workbook is read in tab order", () => {
  const sheets = [imssSnapshot(), snapshotOf([], { name: "Vacía" }), snapshotOf([["Índice"]], { name: "Índice" })];
  expect(readWorkbook({ sheets, dateSystem: 1900 }).map(({ name, skipped }) => [name, skipped])).toEqual([
    ["E006", null],
    ["Vacía", "empty"],
    ["Índice", "no-asm-table"],
  ]);
});

describe("the Campeche progress report of 2018", () => {
  const file = join(__dirname, "../../../shared/data/campeche-2018-progress-report.tsv");
  const testWithFile = existsSync(file) ? test : test.skip;
  if (!existsSync(file)) console.warn("The Campeche sheet is not on this machine; its test is left out.");

  testWithFile("is read over two pages with repeated headings", () => {
    const lines = readFileSync(file, "utf8")
      .split(/\r?\n/u)
      .filter((text) => text !== "" && !text.startsWith("#"));
    const [headings = [], ...rows] = lines.map((text) =>
      text.split("\t").map((value) => value.replaceAll("\\n", "\n")),
    );
    const broken = headings.map((text) => text.replace("Observaciones", "Observacio\nnes"));
    const title = [
      ["Avance del Documento de Trabajo"],
      ["Nombre del Programa Evaluado:", "Educación Superior Tecnológica"],
    ];
    const signatures = [[], [null, "Responsable del Programa", null, null, "Enlace de Evaluación"]];
    const pages = [rows.slice(0, 3), rows.slice(3)].flatMap((page) => [...title, broken, ...page, ...signatures]);

    const table = read(pages);
    expect(table).toMatchObject({ format: "progress-report", headerRow: 2, missingColumns: [] });
    expect(table.programme).toBe("Educación Superior Tecnológica");
    expect(table.aspects.map(({ number }) => number.value)).toEqual(["1", "2", "3", "4", "5"]);
    expect(
      table.activities.map(({ progress, dueDate }) => [
        progress.value.kind === "percentage" && progress.value.value,
        dueDate.value.kind === "date" && dueDate.value.date.toString(),
      ]),
    ).toEqual([10, 10, 0, 0, 0].map((value) => [value, "2019-08-30"]));
    expect(table.activities.every(({ remarks }) => remarks.value === "Ninguna")).toBe(true);
  });
});
