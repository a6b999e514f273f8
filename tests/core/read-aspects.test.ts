import type { CellRange, CellValue } from "../../src/core/cell";
import { readSheet } from "../../src/core/read-sheet";
import { cell, onlyTable, outline, workingHeadings, workingRow } from "../support/follow-up-rows";
import { reading, snapshotOf } from "../support/sheet-snapshot";

type Rows = readonly (readonly CellValue[])[];
const read = (rows: Rows, merges: readonly CellRange[] | null = []) =>
  onlyTable(readSheet(snapshotOf(rows, { merges }), reading));
const down = (column: number, row: number, rowCount: number): CellRange => ({ row, column, rowCount, columnCount: 1 });
const line = (...cells: CellValue[]): readonly CellValue[] => [null, null, ...cells];

describe("an aspect over several rows", () => {
  const first = workingRow(1);
  const second = line("Difundir el manual", "Enlace", "31/12/2015", "Difusión", "Circular");

  test("number and text merged", () => {
    const table = read([workingHeadings, first, second, workingRow(2)], [down(0, 1, 2), down(1, 1, 2)]);
    expect(outline(table)).toEqual([
      ["1", "Aspecto 1", [1, 2]],
      ["2", "Aspecto 2", [3]],
    ]);
    expect(table.activities[1]?.rowStart).toEqual(cell(2, 0));
    expect(table.activities[1]?.responsibleArea.value).toBe("Enlace");
  });

  test.each<[string, readonly CellRange[] | null]>([
    ["blank rows go on", []],
    ["blank rows go on where merges are unknown", null],
    ["only the text is merged", [down(1, 1, 2)]],
    ["only the number is merged", [down(0, 1, 2)]],
  ])("%s", (_, merges) => {
    expect(outline(read([workingHeadings, first, second], merges))).toEqual([["1", "Aspecto 1", [1, 2]]]);
  });

  test.each<[string, CellValue, CellValue]>([
    ["number and text repeated", 1, "Aspecto 1"],
    ["number with other punctuation", "1.-", "Aspecto 1"],
    ["text repeated with blanks within its words", 1, "Aspec to 1"],
    ["number repeated as text, the text with a final stop", "1", "ASPECTO  1."],
    ["number repeated, text blank", 1, null],
    ["number blank, text repeated", null, "aspecto 1"],
  ])("%s", (_, number, text) => {
    const table = read([workingHeadings, first, [number, text, ...second.slice(2)]]);
    expect(outline(table)).toEqual([["1", "Aspecto 1", [1, 2]]]);
  });

  test("number and text repeated further down", () => {
    const table = read([workingHeadings, first, workingRow(2), workingRow(1)]);
    expect(outline(table)).toEqual([
      ["1", "Aspecto 1", [1, 3]],
      ["2", "Aspecto 2", [2]],
    ]);
    expect(table.activities.map(({ rowStart }) => rowStart.row)).toEqual([1, 2, 3]);
  });

  test("a blank row does not part an aspect", () => {
    expect(outline(read([workingHeadings, first, [], second]))).toEqual([["1", "Aspecto 1", [1, 3]]]);
  });

  test("all activities of an aspect share its heading", () => {
    const { aspects, activities } = read([workingHeadings, first, second, workingRow(2)]);
    expect(activities[1]?.aspect).toBe(activities[0]?.aspect);
    expect(activities[2]?.aspect).not.toBe(activities[0]?.aspect);
    expect(aspects.flatMap((aspect) => aspect.activities)).toEqual(activities);
  });
});

describe("an aspect of its own", () => {
  test.each<[string, Rows, ReturnType<typeof outline>]>([
    [
      "a number with a blank text",
      [workingRow(1), workingRow(2, null)],
      [
        ["1", "Aspecto 1", [1]],
        ["2", null, [2]],
      ],
    ],
    [
      "a text with a blank number",
      [workingRow(1), workingRow(null, "Otro")],
      [
        ["1", "Aspecto 1", [1]],
        [null, "Otro", [2]],
      ],
    ],
    [
      "a first row without number and text",
      [workingRow(null, null), workingRow(2)],
      [
        [null, null, [1]],
        ["2", "Aspecto 2", [2]],
      ],
    ],
    [
      "the same number with another text",
      [workingRow(1), workingRow(1, "Otro")],
      [
        ["1", "Aspecto 1", [1]],
        ["1", "Otro", [2]],
      ],
    ],
    [
      "another number with the same text",
      [workingRow(1), workingRow(2, "Aspecto 1")],
      [
        ["1", "Aspecto 1", [1]],
        ["2", "Aspecto 1", [2]],
      ],
    ],
    [
      "a placeholder as its text",
      [workingRow(1), workingRow(2, "N/D")],
      [
        ["1", "Aspecto 1", [1]],
        ["2", null, [2]],
      ],
    ],
    [
      "only its number",
      [workingRow(1), [2]],
      [
        ["1", "Aspecto 1", [1]],
        ["2", null, [2]],
      ],
    ],
  ])("%s", (_, rows, expected) => expect(outline(read([workingHeadings, ...rows]))).toEqual(expected));

  test("without a column of numbers, the text tells", () => {
    const rows = [workingHeadings, workingRow(1), workingRow(1, "Aspecto 1."), workingRow(2), workingRow(1)];
    expect(outline(read(rows.map((row) => row.slice(1))))).toEqual([
      [null, "Aspecto 1", [1, 2, 4]],
      [null, "Aspecto 2", [3]],
    ]);
  });
});

describe("nothing that a merge covers is missing", () => {
  const rows = [workingHeadings, workingRow(1), line("Difundir el manual"), workingRow(2)];

  test("fields under a vertical merge stand at its top-left cell", () => {
    const { activities } = read(
      rows,
      [0, 1, 3, 4, 5, 6].map((column) => down(column, 1, 2)),
    );
    expect(activities[1]).toMatchObject({
      responsibleArea: { value: "Planeación", at: cell(1, 3) },
      dueDate: { value: { kind: "date" }, at: cell(1, 4) },
      product: { value: "Oficio", at: cell(1, 6) },
    });
  });

  test("where merges are unknown, a column filled in the first row only is taken for merged", () => {
    const { activities } = read(rows, null);
    expect(activities[1]).toMatchObject({
      responsibleArea: { value: "Planeación", at: cell(1, 3) },
      product: { value: "Oficio", at: cell(1, 6) },
    });
  });

  test("where merges are known, a blank field of a further row is missing", () => {
    const { activities } = read(rows);
    expect(activities[1]?.product).toMatchObject({ value: null, placeholder: null, error: null, at: cell(2, 6) });
  });

  test("where merges are unknown, a column filled in some further rows is not taken for merged", () => {
    const { activities } = read([...rows.slice(0, 3), line("Evaluarlo", "Enlace")], null);
    expect(activities.map(({ responsibleArea }) => responsibleArea.value)).toEqual(["Planeación", null, "Enlace"]);
  });

  test("a merge over two columns fills both", () => {
    const { activities } = read(
      [workingHeadings, workingRow(1, undefined, undefined, undefined, undefined, "Manual", null)],
      [{ row: 1, column: 5, rowCount: 1, columnCount: 2 }],
    );
    expect(activities[0]?.product).toMatchObject({ value: "Manual", placeholder: null, error: null, at: cell(1, 5) });
  });
});

describe("the coordinating area of an aspect", () => {
  const headings = [
    "No.",
    "Asm",
    "Área Coordinadora",
    "Actividades",
    "Área Responsable",
    "Fecha de Término",
    "Productos",
  ];
  const coordinators = (...rows: Rows) =>
    read([
      headings,
      [1, "Aspecto 1", "Dirección", "Elaborar", "Planeación", "30/06/2015", "Oficio"],
      ...rows,
    ]).activities.map(({ coordinatingArea: { value, at } }) => [value, at.row]);
  const further = ["Difundir", "Enlace", "31/12/2015", "Circular"];

  test("is written once for rows that only go on with it", () => {
    expect(coordinators([null, null, null, ...further])).toEqual([
      ["Dirección", 1],
      ["Dirección", 1],
    ]);
  });

  test.each<[string, readonly CellValue[], string | null]>([
    ["another one", [null, null, "Subdirección", ...further], "Subdirección"],
    ["a placeholder", [null, null, "N/D", ...further], null],
    ["blank where the aspect is repeated", [1, "Aspecto 1", null, ...further], null],
    ["blank where another aspect begins", [2, "Aspecto 2", null, ...further], null],
  ])("%s stands at its own row", (_, row, value) => {
    expect(coordinators(row)[1]).toEqual([value, 2]);
  });
});

describe("further lines of one commitment", () => {
  test("are no activities", () => {
    const { activities } = read([workingHeadings, workingRow(1), line(null, null, null, null, "Acuse")]);
    expect(activities.map(({ product }) => product.value)).toEqual(["Oficio"]);
  });

  test("are heard where the commitment says nothing", () => {
    const bare = workingRow(1, undefined, undefined, undefined, undefined, undefined, null);
    const { activities } = read([workingHeadings, bare, line(null, null, null, null, "Acuse")]);
    expect(activities.map(({ product }) => [product.value, product.at])).toEqual([["Acuse", cell(2, 6)]]);
  });
});
