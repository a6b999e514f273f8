import type { CellRange, CellValue } from "../../src/core/cell";
import type { Activity } from "../../src/core/follow-up-sheet";
import { readSheet } from "../../src/core/read-sheet";
import { cell, onlyTable, outline } from "../support/follow-up-rows";
import {
  formSignatures,
  formValues,
  inTheLabels,
  inTheRowsBelow,
  numbered,
  toTheRight,
  type FormRows,
} from "../support/form-rows";
import { reading, snapshotOf } from "../support/sheet-snapshot";

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows, merges: readonly CellRange[] = []) =>
  onlyTable(readSheet(snapshotOf(rows, { merges }), reading));

const told = ({ activity, responsibleArea, dueDate, expectedResults, product }: Activity) => [
  activity.value,
  responsibleArea.value,
  dueDate.value.kind === "date" ? dueDate.value.date.toString() : dueDate.value.kind,
  expectedResults.value,
  product.value,
];
const everything = ["Elaborar el diagnóstico", "Planeación", "2024-12-31", "Diagnóstico vigente", "Oficio"];

describe("a form with one label a line is read", () => {
  test.each<[string, FormRows]>([
    ["with the values in the cells of the labels", inTheLabels()],
    ["with the values in the cells to the right", toTheRight()],
    ["with the values in the rows below", inTheRowsBelow()],
    [
      "with the values far to the right",
      toTheRight().map(([label = null, value = null]) => [label, null, null, value]),
    ],
    ["with the values two rows below", inTheRowsBelow().flatMap((row, index) => (index % 2 === 0 ? [row, []] : [row]))],
    ["with blank rows between", inTheRowsBelow().flatMap((row, index) => (index % 2 === 1 ? [row, []] : [row]))],
    ["with some values beside and some below", [...toTheRight().slice(0, 3), ...inTheRowsBelow().slice(6)]],
    ["in another order", [...toTheRight()].reverse()],
    ["without colons", toTheRight().map(([label = null, value = null]) => [String(label).replace(":", ""), value])],
    ["with dashes in place of colons", inTheLabels().map(([text]) => [String(text).replace(":", ".-")])],
    [
      "with numbered labels",
      toTheRight().map(([label = null, value = null], index) => [`${index + 1}. ${String(label)}`, value]),
    ],
    [
      "in capitals without accents",
      toTheRight().map(([label = null, value = null]) => [String(label).toUpperCase().replace("Á", "A"), value]),
    ],
    [
      "in one cell",
      [
        [
          inTheLabels()
            .map(([text]) => text)
            .join("\n"),
        ],
      ],
    ],
    [
      "with two labels a row",
      [...toTheRight().slice(0, 2), [...(toTheRight()[2] ?? []), ...(toTheRight()[3] ?? [])], ...toTheRight().slice(4)],
    ],
  ])("%s", (_, rows) => {
    const table = read([["Formato libre"], [], ...rows, ...formSignatures]);
    expect(table).toMatchObject({ format: "label-form", headerRow: 2, missingColumns: [], blankRows: [] });
    expect(table.aspects.map(({ text }) => text.value)).toEqual(["Falta un diagnóstico"]);
    expect(table.activities.map(told)).toEqual([everything]);
  });

  test("each value stands at its own cell, the form at its first label", () => {
    const [activity] = read(numbered(1, toTheRight())).activities;
    expect(activity).toMatchObject({
      rowStart: cell(0, 0),
      aspect: { number: { value: "1", at: cell(0, 0) }, text: { at: cell(1, 1) } },
      dueDate: { at: cell(5, 1) },
      product: { at: cell(6, 1) },
    });
    expect(read(numbered(1, inTheLabels())).activities[0]?.dueDate.at).toEqual(cell(5, 0));
    expect(read(numbered(1, inTheRowsBelow())).activities[0]?.dueDate.at).toEqual(cell(10, 0));
  });

  test("true dates and percentages are read with their formats", () => {
    const rows = [
      ...toTheRight().slice(0, 4),
      ["Fecha de término:", 45657],
      ["Productos:", "Oficio"],
      ["% de avance:", 0.5],
    ];
    const formats = rows.map(([label]) => ["General", label === "% de avance:" ? "0%" : "dd/mm/yyyy"]);
    const [activity] = onlyTable(readSheet(snapshotOf(rows, { numberFormats: formats }), reading)).activities;
    expect(activity?.dueDate.value).toMatchObject({ kind: "date", source: "serial" });
    expect(activity?.progress).toMatchObject({ value: { kind: "percentage", value: 50 }, at: cell(6, 1) });
  });

  test("the title block above tells programme and institution", () => {
    const rows = [["Nombre de la Dependencia: Secretaría de Educación"], ["Programa:", "Becas"], ...toTheRight()];
    expect(read(rows)).toMatchObject({ headerRow: 2, programme: "Becas", institution: "Secretaría de Educación" });
  });

  test("a label that is nearly right is read, and its right spelling is told", () => {
    const rows = toTheRight().map(([label = null, value = null]) => [
      String(label).replace("Susceptible", "Suceptible"),
      value,
    ]);
    expect(read(rows).columns.get("aspect")).toEqual({
      at: cell(0, 0),
      text: "Aspecto Suceptible de Mejora",
      misspelt: "Aspecto Susceptible de Mejora",
    });
  });
});

describe("several forms of a sheet are one table", () => {
  test.each<[string, (texts?: readonly (string | null)[]) => FormRows]>([
    ["in the cells of the labels", inTheLabels],
    ["to the right", toTheRight],
    ["below", inTheRowsBelow],
  ])("with the values %s", (_, form) => {
    const second = ["Falta un manual", "Elaborar el manual", "Dirección", "Manual", "30/06/2025", "Manual"];
    const rows = [...numbered(1, form()), [], ...numbered(2, form(second)), ...formSignatures];
    const table = read(rows);
    const start = form().length + 2;
    expect(outline(table)).toEqual([
      ["1", "Falta un diagnóstico", [0]],
      ["2", "Falta un manual", [start]],
    ]);
    expect(table.activities.map(told)).toEqual([
      everything,
      ["Elaborar el manual", "Dirección", "2025-06-30", "Manual", "Manual"],
    ]);
  });

  test("without numbers, each begins with the label that begins the first", () => {
    const area = ["Área coordinadora:", "Dirección General"];
    const table = read([area, ...toTheRight(), area, ...toTheRight(["Otro", ...formValues.slice(1)])]);
    expect(outline(table)).toEqual([
      [null, "Falta un diagnóstico", [0]],
      [null, "Otro", [7]],
    ]);
    expect(table.activities.map(({ coordinatingArea }) => coordinatingArea.at)).toEqual([cell(0, 1), cell(7, 1)]);
  });

  test("beside one another", () => {
    const left = numbered(1, toTheRight());
    const beside = numbered(2, toTheRight(["Otro", ...formValues.slice(1)]));
    const rows = left.map((row, index) => [row[0] ?? null, row[1] ?? null, null, ...(beside[index] ?? [])]);
    const table = read(rows);
    expect(table.aspects.map(({ number, text }) => [number.value, text.value])).toEqual([
      ["1", "Falta un diagnóstico"],
      ["2", "Otro"],
    ]);
    expect(table.activities.map(({ rowStart }) => rowStart)).toEqual([cell(0, 0), cell(0, 3)]);
    expect(table.activities.map(told)).toEqual([everything, everything]);
  });

  test("with one number and one text, they are activities of one aspect", () => {
    const again = [formValues[0] ?? null, "Difundirlo", ...formValues.slice(2)];
    expect(outline(read([...numbered(1, toTheRight()), ...numbered(1, toTheRight(again))]))).toEqual([
      ["1", "Falta un diagnóstico", [0, 7]],
    ]);
  });

  test("with number and text in one line, and no label for the text", () => {
    const rows = [
      ["Aspecto No. 1. Falta un diagnóstico"],
      ...inTheLabels().slice(1),
      ["ASM 2: Otro"],
      ...inTheLabels().slice(1),
    ];
    expect(outline(read(rows))).toEqual([
      ["1", "Falta un diagnóstico", [0]],
      ["2", "Otro", [6]],
    ]);
    const beside = [["Aspecto No. 1.", "Falta un diagnóstico"], ...toTheRight().slice(1)];
    expect(read(beside).aspects[0]?.text).toMatchObject({
      value: "Falta un diagnóstico",
      placeholder: null,
      error: null,
      at: cell(0, 1),
    });
  });

  test("an activity repeated with its day is a further activity", () => {
    const further = [
      ["Acción a emprender:", "Difundirlo"],
      ["Áreas que intervienen:", "Enlace"],
      ["Fecha de término:", "30/06/2025"],
    ];
    const table = read([...numbered(1, toTheRight()), ...further]);
    expect(outline(table)).toEqual([["1", "Falta un diagnóstico", [0, 7]]]);
    expect(table.activities.map(({ activity, responsibleArea }) => [activity.value, responsibleArea.at])).toEqual([
      ["Elaborar el diagnóstico", cell(3, 1)],
      ["Difundirlo", cell(8, 1)],
    ]);
  });
});

describe("a cell with several lines", () => {
  test("a line without a label goes on with the label above it", () => {
    const [first = [], ...others] = inTheLabels();
    const broken = `${String(first[0])}\nde la población objetivo`;
    const { aspects } = read([[broken], ...others]);
    const [whole] = read(inTheLabels()).aspects;
    const number = whole?.number.value ?? "";
    const text = whole?.text.value ?? "";
    const [aspect] = aspects;
    expect(`${aspect?.number.value ?? ""} ${aspect?.text.value ?? ""}`).toBe(
      `${number} ${text}\nde la población objetivo`,
    );
  });
});

describe("a form that names two activities", () => {
  const rest: FormRows = [
    ["Resultados esperados:", "Diagnóstico vigente"],
    ["Productos y/o evidencias:", "Oficio"],
  ];
  const first: FormRows = [
    ["Aspecto Susceptible de Mejora:", "Falta un diagnóstico"],
    ["Acción a emprender:", "Elaborarlo"],
  ];
  const day: FormRows = [["Fecha de término:", "31-12-2024"]];
  const area = (name: string): FormRows => [["Áreas que intervienen:", name]];
  const second: FormRows = [["Acción a emprender:", "Publicarlo"]];
  const activitiesOf = (...rows: FormRows[]) => read(rows.flat()).activities.map(({ activity }) => activity.value);

  test("each with its area is two commitments", () => {
    const form = [first, area("Planeación"), second, area("Comunicación"), day, rest];
    expect(activitiesOf(...form)).toEqual(["Elaborarlo", "Publicarlo"]);
  });

  test("with one area and one day is one commitment", () => {
    expect(activitiesOf(first, second, area("Planeación"), day, rest)).toHaveLength(1);
  });
});
