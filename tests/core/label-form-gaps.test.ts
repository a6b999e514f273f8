import type { CellPosition } from "../../src/core/cell";
import { readSheet } from "../../src/core/read-sheet";
import { cell, onlyTable } from "../support/follow-up-rows";
import { formValues, inTheLabels, inTheRowsBelow, numbered, toTheRight, type FormRows } from "../support/form-rows";
import { reading, snapshotOf } from "../support/sheet-snapshot";

const sheetOf = (rows: FormRows) => readSheet(snapshotOf(rows), reading);
const read = (rows: FormRows) => onlyTable(sheetOf(rows));

describe("what a form does not say", () => {
  const withoutDay = formValues.map((value, index) => (index === 4 ? null : value));

  test.each<[string, FormRows, CellPosition]>([
    ["right of its label", toTheRight(withoutDay), cell(4, 1)],
    ["in the label's own cell", inTheLabels(withoutDay), cell(4, 0)],
    ["below its label", inTheRowsBelow(withoutDay), cell(9, 0)],
    [
      "where the others stand",
      toTheRight(withoutDay).map(([label = null, value = null]) => [label, null, value]),
      cell(4, 2),
    ],
  ])("is missing %s", (_, rows, at) => {
    expect(read(rows)).toMatchObject({
      missingColumns: [],
      activities: [{ dueDate: { value: { kind: "blank" }, at } }],
    });
  });

  test("without the label in any form is one missing column", () => {
    const cut = (rows: FormRows) => rows.filter(([text]) => !String(text).startsWith("Fecha"));
    const table = read([...numbered(1, cut(inTheLabels())), ...numbered(2, cut(inTheLabels()))]);
    expect(table.missingColumns).toEqual(["dueDate"]);
    expect(table.columns.has("dueDate")).toBe(false);
  });

  test("without the label in one form only is blank at the form's first label", () => {
    const cut = toTheRight().filter(([text]) => !String(text).startsWith("Fecha"));
    const table = read([...numbered(1, toTheRight()), ...numbered(2, cut)]);
    expect(table.missingColumns).toEqual([]);
    expect(table.activities[1]?.dueDate).toEqual({ value: { kind: "blank", placeholder: null }, at: cell(7, 0) });
  });

  test.each(["N/D", "Por definir", "____________"])("a placeholder says nothing: %j", (placeholder) => {
    const [activity] = read(inTheLabels([...formValues.slice(0, 5), placeholder])).activities;
    expect(activity?.product).toMatchObject({ value: null, placeholder });
  });

  test("under the last label neither signatures nor notes are its value", () => {
    const blank = [...formValues.slice(0, 5), null];
    for (const line of ["Responsable del Programa", "Lic. Juan Pérez", "Nota: sujeto a presupuesto.", "_________"]) {
      expect(read([...toTheRight(blank), [line]]).activities[0]?.product.value).toBeNull();
    }
  });

  test("a person who signs is no responsible area", () => {
    const cut = toTheRight().filter(([text]) => !String(text).startsWith("Áreas"));
    const table = read([...cut, [], ["Responsable:", "Lic. Juan Pérez"], ["Responsable:", "______"]]);
    expect(table.missingColumns).toEqual(["responsibleArea"]);
  });
});

describe("what is no form", () => {
  test.each<[string, FormRows]>([
    [
      "headings one below the other",
      [["Aspecto Susceptible de Mejora"], ["Actividades"], ["Área Responsable"], ["Fecha de Término"]],
    ],
    [
      "how to fill in the form",
      [
        ["Aspecto Susceptible de Mejora:", "Anotar el aspecto tal como se seleccionó."],
        ["Actividades:", "Describir las actividades que se realizarán."],
        ["Área Responsable:", "Indique la unidad que lo atenderá."],
        ["Fecha de Término:", "Fecha en la que se concluirá."],
        ["Productos y/o Evidencias:", "Señale los documentos."],
      ],
    ],
    [
      "what the words mean",
      [
        ["Aspecto Susceptible de Mejora", "Hallazgos que pueden ser atendidos"],
        ["Actividades", "Tareas para atenderlos"],
        ["Área Responsable", "Unidad administrativa que responde"],
        ["Fecha de Término", "Día comprometido"],
      ],
    ],
    [
      "a list of records whose cells hold words that could be labels",
      [
        [
          "DESC_ASM",
          "GASTO_FEDERALIZADO",
          "TIPO_ASM",
          "TEMA_ASM",
          "TIPO_MEJORA",
          "PRIORIDAD",
          "AVANCE_ASM",
          "EVIDENCIA",
        ],
        ["Falta un padrón", "No", "Específico", "Diseño", "Corrige", "Alta", "100", "N/D"],
        ["Falta un manual", "No", "Institucional", "Diseño", "Adiciona", "Baja", "50", "N/D"],
      ],
    ],
    [
      "a cover page",
      [
        ["Programa:", "Becas"],
        ["Área Responsable:", "Planeación"],
        ["Fecha de término:", "31/12/2024"],
        ["Observaciones:", "Ninguna"],
      ],
    ],
    [
      "an institutional position",
      [
        ["Comentarios Generales:"],
        ["El programa…"],
        ["Comentarios Específicos:"],
        ["Referencias a las fuentes de información:"],
      ],
    ],
  ])("%s", (_, rows) => expect(sheetOf(rows)).toMatchObject({ skipped: "no-asm-table", tables: [] }));

  test("a sheet with a table is read as the table alone", () => {
    const headings = ["No.", "Asm", "Actividades", "Área Responsable", "Fecha de Término", "Productos"];
    const row = ["1", "Aspecto", "Elaborar", "Planeación", "31/12/2024", "Oficio"];
    expect(read([headings, row, [], ...toTheRight()])).toMatchObject({ format: "working-document", headerRow: 0 });
  });
});
