import { calendarDate } from "../../src/core/calendar-date";
import { readWorkbook } from "../../src/core/read-sheet";
import { reviewSheets, type Review } from "../../src/core/review";
import { defaultSettings } from "../../src/core/settings";
import type { SheetSnapshot } from "../../src/core/workbook-snapshot";
import { cellAddress } from "../../src/excel/addresses";
import { imssSnapshot } from "../fixtures/imss-e006-2015";
import { snapshotOf } from "../support/sheet-snapshot";
import { day, progressReport, readRows, workingDocument } from "./rules/rule-cases";

function cutOff(iso: string) {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split("-").map(Number);
  const date = calendarDate(year, month, dayOfMonth);
  if (!date) throw new RangeError(`There is no day ${iso}.`);
  return { asOf: date, settings: defaultSettings };
}

function reviewAt(iso: string, ...sheets: readonly SheetSnapshot[]): Review {
  return reviewSheets(readWorkbook({ sheets, dateSystem: 1900 }), cutOff(iso));
}

/** The observations as "rule cell" in their order. */
const listed = ({ issues }: Review) => issues.map(({ ruleId, at }) => `${ruleId} ${cellAddress(at)}`);
const of = (review: Review, rule: string) => review.issues.filter(({ ruleId }) => ruleId === rule);

describe("the IMSS sheet of 2015", () => {
  test("on 2015-09-30 has six overdue activities, one due soon, one area written in two ways, one reused product, and what its PDF left", () => {
    expect(listed(reviewAt("2015-09-30", imssSnapshot()))).toEqual([
      "overdue E8",
      "broken-spacing G8",
      "stray-spaces F9",
      "inconsistent-area-name D10",
      "overdue E10",
      "stray-spaces G10",
      "stray-spaces B11",
      "unbalanced-quotes C11",
      "overdue E11",
      "reused-evidence G11",
      "overdue E12",
      "overdue E13",
      "overdue E14",
      "due-soon E15",
    ]);
  });

  test("tells the days, the spelling and the product", () => {
    const review = reviewAt("2015-09-30", imssSnapshot());
    for (const { data } of of(review, "overdue")) {
      expect(data).toEqual({ days: 92, dueDate: "2015-06-30", progressKnown: "no" });
    }
    expect(of(review, "due-soon").map(({ data }) => data)).toEqual([
      { days: 30, dueDate: "2015-10-30", progressKnown: "no" },
    ]);
    expect(of(review, "inconsistent-area-name").map(({ data }) => data)).toEqual([
      {
        written: "Coordianción de Cobranza",
        proposed: "Coordinación de Cobranza",
        reason: "swapped-letters",
        times: 1,
        proposedTimes: 2,
      },
    ]);
    const [reused] = of(review, "reused-evidence");
    expect(reused?.data).toEqual({ product: "MIR 2015", times: 4, aspects: 4 });
    expect(reused?.alsoAt.map(cellAddress)).toEqual(["G12", "G13", "G14"]);
  });

  test("counts 8 activities of 8 aspects: 6 overdue, 1 due soon, 1 on time, none without evidence", () => {
    expect(reviewAt("2015-09-30", imssSnapshot()).totals).toEqual({
      aspects: 8,
      activities: 8,
      withEvidence: 8,
      missingEvidence: 0,
      overdue: 6,
      dueSoon: 1,
      onTime: 1,
      undated: 0,
      concluded: 0,
      cancelled: 0,
    });
  });

  test.each([
    ["2015-06-30", 0],
    ["2015-07-01", 6],
  ])("on %s has %d overdue activities", (asOf, overdue) => {
    const review = reviewAt(asOf, imssSnapshot());
    expect(of(review, "overdue")).toHaveLength(overdue);
    expect(review.totals.overdue).toBe(overdue);
  });

  test("has four areas as written, and three once the proposed spelling stands in the cell", () => {
    const before = imssSnapshot();
    const review = reviewAt("2015-09-30", before);
    expect(review.areas.map(({ area, activities }) => [area, activities])).toEqual([
      ["Coordinación de Cobranza", 2],
      ["Unidad de Incorporación al Seguro Social", 1],
      ["Coordianción de Cobranza", 1],
      ["Coordinación de Planeación y Evaluación", 4],
    ]);

    const [proposal] = of(review, "inconsistent-area-name");
    const { written, proposed } = proposal?.data ?? {};
    const values = before.values.map((row) =>
      row.map((value) => (value === written && proposed !== undefined ? proposed : value)),
    );
    const after = reviewAt("2015-09-30", { ...before, values });
    expect(after.areas.map(({ area, activities }) => [area, activities])).toEqual([
      ["Coordinación de Cobranza", 3],
      ["Unidad de Incorporación al Seguro Social", 1],
      ["Coordinación de Planeación y Evaluación", 4],
    ]);
    expect(of(after, "inconsistent-area-name")).toEqual([]);
  });

  test("pasted from the PDF, with dates as texts, has the same states, and a note of each text date", () => {
    const pasted = imssSnapshot();
    const texts = new Map([
      [day("2015-06-30"), " 30/06/2015"],
      [day("2015-10-30"), "30/10/2015 "],
      [day("2015-12-31"), "31/12/\n2015"],
    ]);
    const values = pasted.values.map((row) =>
      row.map((value) => (typeof value === "number" ? (texts.get(value) ?? value) : value)),
    );
    const review = reviewAt("2015-09-30", { ...pasted, values });
    expect(review.totals).toEqual(reviewAt("2015-09-30", pasted).totals);
    expect(review.areas).toEqual(reviewAt("2015-09-30", pasted).areas);
    expect(of(review, "text-due-date")).toHaveLength(8);
    expect(of(review, "overdue")).toHaveLength(6);
  });
});

test("observations come by sheet, row and column, with the activity of their row", () => {
  const review = reviewSheets(
    readRows([
      {
        columns: workingDocument.filter((column) => column !== "expectedResults"),
        rows: [{ product: null }, { activity: null }],
      },
      { rows: [{}, { dueDate: null, activity: "N/D", product: "-" }] },
    ]),
    cutOff("2015-09-30"),
  );
  const observed = review.issues.map(({ sheetName, ruleId, at, activity }) => [
    sheetName,
    cellAddress(at),
    ruleId,
    activity?.aspect.number.value ?? null,
  ]);
  expect(observed).toEqual([
    ["Hoja1", "A1", "missing-column", null],
    ["Hoja1", "F2", "missing-evidence", "1"],
    ["Hoja1", "C3", "missing-activities", "2"],
    ["Hoja2", "C3", "missing-activities", "2"],
    ["Hoja2", "E3", "missing-due-date", "2"],
    ["Hoja2", "G3", "missing-evidence", "2"],
  ]);
});

test("a rule without its columns is listed once for each sheet, with the columns that are absent", () => {
  const review = reviewSheets(
    readRows([
      { rows: [{}] },
      { columns: progressReport, rows: [{}] },
      { columns: [...workingDocument, "progress"], rows: [{}] },
    ]),
    cutOff("2015-09-30"),
  );
  const silent = (id: string) =>
    review.notChecked.filter(({ ruleId }) => ruleId === id).map(({ sheetName, reason }) => [sheetName, reason]);
  expect(silent("missing-column")).toEqual([]);
  expect(silent("missing-evidence")).toEqual([]);
  expect(silent("invalid-progress")).toEqual([["Hoja1", { kind: "missing-columns", columns: ["progress"] }]]);
  expect(silent("complete-without-proof")).toEqual([
    ["Hoja1", { kind: "missing-columns", columns: ["proof"] }],
    ["Hoja3", { kind: "missing-columns", columns: ["proof"] }],
  ]);
});

test("a rule that one of several columns would do for is listed with all of them where there is none", () => {
  const columns = [...workingDocument, "proof"] as const;
  const review = reviewSheets(
    readRows([
      { columns, rows: [{}] },
      { columns: [...columns, "state"], rows: [{ state: "Concluido" }] },
    ]),
    cutOff("2015-09-30"),
  );
  expect(review.notChecked.filter(({ ruleId }) => ruleId === "complete-without-proof")).toMatchObject([
    { sheetName: "Hoja1", reason: { kind: "none-of-columns", columns: ["progress", "state"] } },
  ]);
  expect(listed(review).filter((issue) => issue.startsWith("complete-without-proof"))).toHaveLength(1);
});

test("sheets without an ASM table are kept with their reason and have no observations", () => {
  const review = reviewAt(
    "2015-09-30",
    snapshotOf([], { name: "Vacía" }),
    snapshotOf([["Gastos", 12]], { name: "Gastos" }),
  );
  expect(review.sheets.map(({ name, skipped }) => [name, skipped])).toEqual([
    ["Vacía", "empty"],
    ["Gastos", "no-asm-table"],
  ]);
  expect([...review.issues, ...review.notChecked, ...review.areas]).toEqual([]);
  expect(review.totals.activities).toBe(0);
});

test("a fault of a merged cell is one observation, of the first activity that it covers", () => {
  const review = reviewSheets(
    readRows([
      {
        rows: [{ product: null, dueDate: day("2015-06-30") }, {}, {}],
        merges: [
          ["product", 2, 3],
          ["dueDate", 2, 2],
        ],
      },
    ]),
    cutOff("2015-09-30"),
  );
  expect(listed(review)).toEqual(["overdue E2", "missing-evidence G2"]);
  expect(review.issues.map(({ activity }) => activity?.rowStart.row)).toEqual([1, 1]);
  expect(review.totals).toMatchObject({ activities: 3, missingEvidence: 3, overdue: 2 });
});

test("an observation of a form has the form's activity, in whichever row its cell stands", () => {
  const form = (number: number, day: string | null) => [
    [`Aspecto No. ${number}.`],
    ["Aspecto Susceptible de Mejora:", `Aspecto ${number}`],
    ["Acción a emprender:", "Elaborar el manual"],
    ["Áreas que intervienen:", "Planeación"],
    ["Resultados esperados:", "Manual"],
    ["Fecha de término:", day],
    ["Productos y/o evidencias:", `Manual ${number}`],
  ];
  const review = reviewAt("2024-12-31", snapshotOf([...form(1, " 30-06-2024"), [], ...form(2, null)]));
  expect(
    review.issues.map(({ ruleId, at, activity }) => [ruleId, cellAddress(at), activity?.aspect.number.value]),
  ).toEqual([
    ["text-due-date", "B6", "1"],
    ["overdue", "B6", "1"],
    ["missing-due-date", "B14", "2"],
  ]);
});

test("reviewing again gives the same", () => {
  expect(reviewAt("2015-09-30", imssSnapshot())).toEqual(reviewAt("2015-09-30", imssSnapshot()));
});
