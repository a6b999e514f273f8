import { ambiguousDueDate } from "../../src/core/rules/ambiguous-due-date";
import { cellError } from "../../src/core/rules/cell-error";
import { missingNumber } from "../../src/core/rules/missing-number";

// Observations that gather cells are known again by what they gather; those of one cell by their own activity.
test("dates that Excel may have turned round are gathered, a doubtful text stands by itself", () => {
  const data = { text: "05/06/2015", date: "2015-06-05", other: "2015-05-06" };
  expect(ambiguousDueDate.gathersBy?.({ ...data, cells: 12 })).toBe("");
  expect(ambiguousDueDate.gathersBy?.({ ...data, cells: 1 })).toBeNull();
});

test("a formula that fails down a column is gathered by its error, a failure in a form stands by itself", () => {
  const data = { error: "#REF!", heading: "Área Responsable", times: 3 };
  expect(cellError.gathersBy?.({ ...data, column: "responsibleArea" })).toBe("#REF!");
  expect(cellError.gathersBy?.({ ...data, column: null })).toBeNull();
});

test("a column without any number is gathered, a single number that is missing stands by itself", () => {
  expect(missingNumber.gathersBy?.({ placeholder: null, aspects: 8, isColumn: "yes" })).toBe("");
  expect(missingNumber.gathersBy?.({ placeholder: null, aspects: 1, isColumn: "no" })).toBeNull();
});
