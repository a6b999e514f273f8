import type { CellValue } from "../../../src/core/cell";
import { numberGap } from "../../../src/core/rules/number-gap";
import { workingHeadings, workingRow } from "../../support/follow-up-rows";
import { issuesIn } from "../../support/review-sheets";
import { snapshotOf } from "../../support/sheet-snapshot";
import { cellAddress } from "../../../src/excel/addresses";
import { testRule, workingDocument, type SheetOfRows } from "./rule-cases";

const numbered = (...numbers: readonly CellValue[]): SheetOfRows => ({ rows: numbers.map((number) => ({ number })) });
const silent = (title: string, ...sheets: readonly SheetOfRows[]) => ({ title, sheets, expected: [] });
const ofProgrammes = (...rows: readonly (readonly [CellValue, string])[]): SheetOfRows => ({
  columns: [...workingDocument, "programme"],
  rows: rows.map(([number, programme]) => ({ number, programme })),
});

testRule(numberGap, [
  {
    title: "number-gap 1: each gap is one observation at the number after it",
    sheets: [numbered("1", "2", "4", "5", "9", "10")],
    expected: [
      { at: "A4", data: { number: "4", previous: 2, missing: 1 } },
      { at: "A6", data: { number: "9", previous: 5, missing: 3 } },
    ],
  },
  {
    title: "number-gap 1: numbers are compared as printed",
    sheets: [numbered("ASM 01", "ASM 03.-"), numbered(1, 2, 4)],
    expected: [
      { at: "Hoja1!A3", data: { number: "ASM 03.-", previous: 1, missing: 1 } },
      { at: "Hoja2!A4", data: { number: "4", previous: 2, missing: 1 } },
    ],
  },
  silent("number-gap 2: a list may begin with any number", numbered("5", "6", "7"), numbered("12")),
  silent(
    "number-gap 3: what comes right again is no gap",
    numbered("1", null, "3"),
    numbered("1", "2", "2", "4"),
    numbered("1", "2", "4", "4", "5"),
    numbered("1", { error: "#REF!" }, "3"),
    numbered("1", "2", "5", "3", "4"),
    numbered("4", "3", "2", "1"),
    numbered(null, null),
  ),
  {
    title: "number-gap 3: blank and repeated numbers explain only what they can",
    sheets: [numbered("1", "2", "2", "4", "9"), numbered("1", null, "5")],
    expected: [
      { at: "Hoja1!A6", data: { number: "9", previous: 4, missing: 4 } },
      { at: "Hoja2!A4", data: { number: "5", previous: 1, missing: 2 } },
    ],
  },
  silent(
    "number-gap 4: renumbered lists, parts, Roman numbers and identifiers have no gaps",
    numbered("1", "ANTES 38", "16 (antes 17)"),
    numbered("1.1", "1.2", "2.1", "4"),
    numbered("I", "II", "IV"),
    numbered("50e006ppr14_04", "50e006ppr14_09", "50e006ppr14_10"),
    { ...numbered("12", "13", "40", "41"), headings: { number: "Folio" } },
    { ...numbered("12", "13", "40", "41"), headings: { number: "ID-ASM" } },
  ),
  silent("number-gap 5: numbers taken from a longer list", numbered("2", "4", "9", "10"), numbered("1", "3", "5")),
  silent(
    "number-gap 6: lists that begin anew for another programme",
    ofProgrammes(["1", "E-006"], ["2", "E-006"], ["1", "S-072"], ["2", "S-072"], ["3", "S-072"]),
    ofProgrammes(["1", "E-006"], ["1", "S-072"], ["2", "E-006"], ["2", "S-072"]),
  ),
  {
    title: "number-gap 6: the numbers of each programme and type are followed by themselves",
    sheets: [
      ofProgrammes(["1", "E-006"], ["2", "E-006"], ["1", "S-072"], ["3", "S-072"]),
      {
        columns: [...workingDocument, "type"],
        rows: [
          { number: "1", type: "Específico" },
          { number: "2", type: "Específico" },
          { number: "1", type: "Institucional" },
          { number: "3", type: "Institucional" },
        ],
      },
    ],
    expected: [
      { at: "Hoja1!A5", data: { number: "3", previous: 1, missing: 1 } },
      { at: "Hoja2!A5", data: { number: "3", previous: 1, missing: 1 } },
    ],
  },
  {
    title: "number-gap 8: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "number"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

test("number-gap 6: the next page goes on, a section begins anew, and no number is proposed", () => {
  const section = ["Componente 2"];
  const pages = [workingHeadings, workingRow(1), workingRow(2), [], workingHeadings, workingRow(3), workingRow(5)];
  const sections = [
    workingHeadings,
    workingRow(1),
    workingRow(2),
    section,
    workingRow(1, "Otro"),
    workingRow(2, "Más"),
  ];
  const found = issuesIn("number-gap", snapshotOf(pages, { name: "A" }), snapshotOf(sections, { name: "B" }));
  expect(found.map(({ sheetName, at }) => `${sheetName}!${cellAddress(at)}`)).toEqual(["A!A7"]);
});

test("number-gap 7: no number is proposed", () => {
  const rows = [workingHeadings, workingRow(1), workingRow(2), workingRow(4)];
  expect(issuesIn("number-gap", snapshotOf(rows)).map(({ replacement }) => replacement)).toEqual([null]);
});
