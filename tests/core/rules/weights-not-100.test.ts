import type { CellValue } from "../../../src/core/cell";
import { weightsNot100 } from "../../../src/core/rules/weights-not-100";
import type { ColumnId } from "../../../src/core/template";
import { workingHeadings, workingRow } from "../../support/follow-up-rows";
import { issuesIn } from "../../support/review-sheets";
import { snapshotOf } from "../../support/sheet-snapshot";
import { testRule, workingDocument, type Fields, type SheetOfRows } from "./rule-cases";

/** H is the weight. */
const columns: readonly ColumnId[] = [...workingDocument, "weight"];

/** Aspects with the weights of their activities. */
function aspects(...weights: readonly (readonly CellValue[])[]): SheetOfRows {
  const rows = weights.flatMap((ofAspect, index) =>
    ofAspect.map((weight, at): Fields => {
      return { number: at === 0 ? String(index + 1) : null, aspect: at === 0 ? `Aspecto ${index + 1}` : null, weight };
    }),
  );
  return { columns, rows };
}

testRule(weightsNot100, [
  {
    title: "weights-not-100 1: weights that do not total 100 are one observation of their aspect",
    sheets: [aspects([50, 40], [60, 40], [80], [70, 20, 20])],
    expected: [
      { at: "H2", alsoAt: ["H3"], data: { total: 90, blank: 0 } },
      { at: "H6", data: { total: 80, blank: 0 } },
      { at: "H7", alsoAt: ["H8", "H9"], data: { total: 110, blank: 0 } },
    ],
  },
  {
    title: "weights-not-100 1: a weight that no percentage can have counts as it is written",
    sheets: [aspects([150], ["-20%", "120%"], [100], ["-20%", "130 %"])],
    expected: [
      { at: "H2", data: { total: 150, blank: 0 } },
      { at: "H6", alsoAt: ["H7"], data: { total: 110, blank: 0 } },
    ],
  },
  {
    title: "weights-not-100 2: whole weights must total 100 exactly",
    sheets: [aspects([33, 33, 33], [33, 33, 34])],
    expected: [{ at: "H2", alsoAt: ["H3", "H4"], data: { total: 99, blank: 0 } }],
  },
  {
    title: "weights-not-100 2: weights with decimals may miss it by their rounding, and by no more",
    sheets: [
      aspects([33.33, 33.33, 33.33], [16.7, 16.7, 16.7, 16.7, 16.7, 16.7]),
      aspects(["33,33", "33.33 %", 33.3], [100]),
      aspects([33.33, 33.33, 33], [100]),
      aspects([50, 33.33, 16.66], [100]),
    ],
    expected: [{ at: "Hoja3!H2", alsoAt: ["Hoja3!H3", "Hoja3!H4"], data: { total: 99.66, blank: 0 } }],
  },
  {
    title: "weights-not-100 3: percent cells and parts of the whole are percentages",
    sheets: [
      { ...aspects([0.5, 0.5], [1], [0.5, 0.4]), formats: { weight: "0%" } },
      aspects([0.5, 0.5], [1], [0.2, 0.1]),
    ],
    expected: [
      { at: "Hoja1!H5", alsoAt: ["Hoja1!H6"], data: { total: 90, blank: 0 } },
      { at: "Hoja2!H5", alsoAt: ["Hoja2!H6"], data: { total: 30, blank: 0 } },
    ],
  },
  {
    title: "weights-not-100 4: a blank weight counts as nothing and is told",
    sheets: [aspects([50, null, "-"], [100, null], [null])],
    expected: [
      { at: "H2", alsoAt: ["H3", "H4"], data: { total: 50, blank: 2 } },
      { at: "H7", data: { total: 0, blank: 1 } },
    ],
  },
  {
    title: "weights-not-100 5: a weight that cannot be understood silences its aspect",
    sheets: [aspects([50, "alto"], [{ error: "#REF!" }, 20], ["Concluido"], [90])],
    expected: [{ at: "H7", data: { total: 90, blank: 0 } }],
  },
  {
    title: "weights-not-100 6: a merged weight counts once",
    sheets: [
      {
        ...aspects([100, null, null], [40, null]),
        merges: [
          ["weight", 2, 3],
          ["weight", 5, 2],
        ],
      },
    ],
    expected: [{ at: "H5", data: { total: 40, blank: 0 } }],
  },
  {
    title: "weights-not-100 7: a column without any weight is not reported",
    sheets: [aspects([null, null], ["N/D"])],
    expected: [],
  },
  {
    title: "weights-not-100 8: shares of the programme are not reported",
    sheets: [aspects([20], [30, 10], [40])],
    expected: [],
  },
  {
    title: "weights-not-100 8: where one aspect has 100 of its own, the others are not shares of the programme",
    sheets: [aspects([100], [0, 0])],
    expected: [{ at: "H3", alsoAt: ["H4"], data: { total: 0, blank: 0 } }],
  },
  {
    title: "weights-not-100 9: without the column the rule is listed as not checked",
    sheets: [{ rows: [{}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

test("weights-not-100 1: counts as a warning", () => {
  const sheet = snapshotOf([
    [...workingHeadings, "Ponderación"],
    [...workingRow(1), 90],
  ]);
  expect(issuesIn("weights-not-100", sheet).map(({ severity }) => severity)).toEqual(["warning"]);
});
