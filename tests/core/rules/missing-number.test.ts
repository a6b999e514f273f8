import type { CellValue } from "../../../src/core/cell";
import { missingNumber } from "../../../src/core/rules/missing-number";
import { correctEach } from "../../support/apply-correction";
import { issuesIn } from "../../support/review-sheets";
import { snapshotOf } from "../../support/sheet-snapshot";
import { readRows, testRule, workingDocument, type SheetOfRows } from "./rule-cases";

const blank = { placeholder: null, aspects: 1, isColumn: "no" };
const numbered = (...numbers: readonly CellValue[]): SheetOfRows => ({ rows: numbers.map((number) => ({ number })) });

testRule(missingNumber, [
  {
    title: "missing-number 1: an aspect without number among others is reported",
    sheets: [numbered("1", null, "3", "s/n", " ", "6")],
    expected: [
      { at: "A3", data: blank },
      { at: "A5", data: { ...blank, placeholder: "s/n" } },
      { at: "A6", data: blank },
    ],
  },
  {
    title: "missing-number 2: rows that continue an aspect need no number",
    sheets: [
      {
        rows: [
          { aspect: "Modificar indicadores" },
          { number: null, aspect: null },
          { number: null, aspect: "Modificar indicadores." },
          { number: "2", aspect: "Modificar objetivos" },
          { aspect: "Modificar metas" },
        ],
        merges: [["number", 5, 2]],
      },
    ],
    expected: [],
  },
  {
    title: "missing-number 3: a column without numbers is one observation",
    sheets: [numbered(null, "-", null)],
    expected: [{ at: "A2", alsoAt: ["A3", "A4"], data: { placeholder: null, aspects: 3, isColumn: "yes" } }],
  },
  { title: "missing-number 3: a single aspect needs no number", sheets: [numbered(null)], expected: [] },
  {
    title: "missing-number 6: a failed formula is not reported",
    sheets: [numbered("1", { error: "#REF!" }, "3")],
    expected: [],
  },
  {
    title: "missing-number 7: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "number"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

describe("the number that is proposed", () => {
  const proposedIn = (sheet: SheetOfRows) => correctEach(readRows([sheet]), "missing-number");

  test("missing-number 4: is the only one that is left", () => {
    expect(proposedIn(numbered("1", null, "3"))).toEqual(['A3 = "2"']);
    expect(proposedIn(numbered(null, "2", "3"))).toEqual(['A2 = "1"']);
    expect(proposedIn(numbered("1", "2", null, null))).toEqual(['A4 = "3"', 'A5 = "4"']);
    expect(proposedIn(numbered("5", null, null, "8", "12", null))).toEqual(['A3 = "6"', 'A4 = "7"', 'A7 = "13"']);
    expect(proposedIn(numbered("1", "2", "2", null, "5"))).toEqual(['A5 = "4"']);
    expect(proposedIn(numbered("1", null, "3", "6", "7", "9"))).toEqual(['A3 = "2"']);
  });

  test("missing-number 4: is written as its neighbours are", () => {
    expect(proposedIn(numbered("01.-", null, "03.-"))).toEqual(['A3 = "02.-"']);
    expect(proposedIn(numbered("08", "09", null))).toEqual(['A4 = "10"']);
    expect(proposedIn(numbered("ASM 1", "N/D", "ASM 3"))).toEqual(['A3 = "ASM 2"']);
    expect(proposedIn(numbered(1, null, 3))).toEqual(["A3 = 2"]);
    expect(proposedIn(numbered(null, 2, 3))).toEqual(["A2 = 1"]);
  });

  test.each([
    ["the neighbours leave several", ["1", null, "4"]],
    ["the neighbours leave none", ["1", null, "2"]],
    ["the list may begin with any number", [null, "5", "6"]],
    ["the numbers do not rise", ["3", "1", "2", null]],
    ["the last number is repeated", ["1", "2", "2", null]],
    ["a number was changed", ["15", null, "17 (antes 18)"]],
    ["numbers have parts", ["1.1", null, "1.3"]],
  ])("missing-number 5: is none where %s", (_, numbers) => {
    expect(proposedIn(numbered(...numbers))).toEqual([]);
    expect(
      issuesIn("missing-number", ...readRows([numbered(...numbers)]).map(({ snapshot }) => snapshot)),
    ).toHaveLength(1);
  });

  test("missing-number 5: is none in a column of identifiers", () => {
    expect(proposedIn({ ...numbered("1", null, "3"), headings: { number: "Folio" } })).toEqual([]);
  });
});

describe("in forms", () => {
  const form = (first: readonly CellValue[], text: string) => [
    first,
    ["Aspecto Susceptible de Mejora:", text],
    ["Acción a emprender:", "Elaborar el manual"],
    ["Áreas que intervienen:", "Planeación"],
    ["Fecha de término:", "30/06/2024"],
    ["Productos y/o evidencias:", `Manual de ${text}`],
    [],
  ];
  const proposedFor = (first: readonly CellValue[]) =>
    issuesIn(
      "missing-number",
      snapshotOf([...form(["Núm.:", "1"], "Cobranza"), ...form(first, "Padrón"), ...form(["Núm.:", "3"], "Metas")]),
    ).map(({ at, replacement }) => [at, replacement]);

  test("missing-number 4: the number stands beside its label", () => {
    expect(proposedFor(["Núm.:", null])).toEqual([[{ row: 7, column: 1 }, "2"]]);
  });

  test("missing-number 6: where there is no label for it, it is not missed", () => {
    expect(proposedFor([])).toEqual([]);
  });
});
