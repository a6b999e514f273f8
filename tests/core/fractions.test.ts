import type { CellValue } from "../../src/core/cell";
import { areFractions } from "../../src/core/fractions";
import { readSheet } from "../../src/core/read-sheet";
import { onlyTable, progressHeadings, workingRow } from "../support/follow-up-rows";
import { numbered, toTheRight } from "../support/form-rows";
import { reading, snapshotOf } from "../support/sheet-snapshot";

const cells = (values: readonly CellValue[], format = "General") => values.map((value) => ({ value, format }));

test.each<[CellValue[]]>([
  [[0.5]],
  [[0, 0.5, 1]],
  [["0.5", 1]],
  [[0.5, null, "", "Cancelado", "50%"]],
  [[0.333, { error: "#REF!" }]],
])("%j are fractions", (values) => expect(areFractions(cells(values))).toBe(true));

test.each<[CellValue[]]>([
  [[]],
  [[0, 1]],
  [[1, 1]],
  [[0.5, 1, 2]],
  [[0.5, "50"]],
  [[0.5, -0.1]],
  [[null, "Concluido"]],
])("%j are no fractions", (values) => expect(areFractions(cells(values))).toBe(false));

test.each(["0%", '0"%"', "0.00\\%"])("numbers shown as %s tell nothing about the others", (format) => {
  expect(areFractions(cells([0.5, 50], format))).toBe(false);
  expect(areFractions([...cells([50], format), ...cells([0.5])])).toBe(true);
});

describe("a table", () => {
  const progressOf = (...values: readonly CellValue[]) => {
    const rows = values.map((value, index) => [...workingRow(index + 1), value, "Oficio", null]);
    return onlyTable(readSheet(snapshotOf([progressHeadings, ...rows]), reading)).activities.map(
      ({ progress }) => progress.value,
    );
  };

  test("whose numbers all lie between 0 and 1 tells parts of the whole", () => {
    expect(progressOf(0.5, 1, 0, "Cancelado", "53.33%")).toEqual([
      { kind: "percentage", value: 50 },
      { kind: "percentage", value: 100 },
      { kind: "percentage", value: 0 },
      { kind: "cancelled", text: "Cancelado" },
      { kind: "percentage", value: 53.33 },
    ]);
  });

  test("with one number above 1 tells percentages", () => {
    expect(progressOf(0.5, 1, 10)).toMatchObject([{ value: 0.5 }, { value: 1 }, { value: 10 }]);
  });

  test("with weights decides for each column by itself", () => {
    const rows = [1, 2].map((number) => [...workingRow(number), 50, "Oficio", null, 0.5]);
    const { activities } = onlyTable(readSheet(snapshotOf([[...progressHeadings, "Ponderación"], ...rows]), reading));
    expect(activities.map(({ progress, weight }) => [progress.value, weight.value])).toMatchObject([
      [{ value: 50 }, { value: 50 }],
      [{ value: 50 }, { value: 50 }],
    ]);
  });
});

test("forms decide over all forms of the sheet", () => {
  const form = (number: number, progress: number) => [...numbered(number, toTheRight()), ["% Avance:", progress]];
  const progressOf = (...values: readonly number[]) =>
    onlyTable(readSheet(snapshotOf(values.flatMap((value, index) => form(index + 1, value))), reading)).activities.map(
      ({ progress }) => progress.value,
    );
  expect(progressOf(0.5, 1)).toMatchObject([{ value: 50 }, { value: 100 }]);
  expect(progressOf(0.5, 20)).toMatchObject([{ value: 0.5 }, { value: 20 }]);
});
