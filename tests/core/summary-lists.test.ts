import { areasOfReview, layOutAreaSheet, layOutEvidence } from "../../src/core/area-layouts";
import { calendarDate } from "../../src/core/calendar-date";
import { layOutSummary } from "../../src/core/summary-layout";
import { workingDocument } from "./rules/rule-cases";
import { asOf, content, labels, reviewOf, textsOf } from "./summary-cases";

test("without activities the lists say so, and have no table, no chart and no headings to repeat", () => {
  const review = reviewOf([]);
  for (const layout of [layOutEvidence(review, content), layOutSummary(review, "programme", content)]) {
    expect(textsOf(layout).flat()).toContain(labels.noActivities);
    expect([layout.table, layout.chart, layout.repeatedRow]).toEqual([null, null, null]);
  }
  expect(layOutEvidence(review, content).frozen.rows).toBe(0);
  expect(areasOfReview(review)).toEqual([]);
});

test("missing evidence comes first; where the table has no column for it, nothing is said of it", () => {
  const columns = workingDocument.filter((column) => column !== "product");
  const review = reviewOf([
    { name: "Sin columna", columns, rows: [{ activity: "Sin columna de evidencia" }] },
    { name: "Completa", rows: [{ activity: "Con evidencia" }, { activity: "Sin evidencia", product: null }] },
  ]);
  const { rows, table } = layOutEvidence(review, content);
  const listed = rows.slice((table?.row ?? 0) + 1).map((cells) => cells.map((cell) => cell?.value ?? null));
  const activities = ["Sin evidencia", "Sin columna de evidencia", "Con evidencia"];
  expect(listed.map((cells) => cells.find((value) => activities.includes(String(value))))).toEqual(activities);
  expect(listed.map((cells) => cells.find((value) => value === labels.yes || value === labels.no) ?? null)).toEqual([
    ...[labels.no, null, labels.yes],
  ]);
});

test("what names no area is listed on a sheet of its own", () => {
  const review = reviewOf([{ rows: [{ responsibleArea: null }, { responsibleArea: "Planeación" }] }]);
  const sheets = areasOfReview(review).map((area) => layOutAreaSheet(review, area, content));
  expect(sheets.map((sheet) => textsOf(sheet)[0]?.[0])).toEqual([
    labels.areaTitle("Planeación"),
    labels.areaTitle(labels.noArea),
  ]);
});

test.each([
  ["until a day", calendarDate(2015, 12, 31)],
  ["for good", null],
])("an observation that is justified %s", (_, until) => {
  const review = reviewOf([{ name: "E-006", rows: [{}] }]);
  const entry = {
    ...{ sheetName: "E-006", at: { row: 1, column: 4 }, rule: "Fecha vencida", reason: "Prórroga", by: "Ana" },
    ...{ on: asOf, until },
  };
  const { rows } = layOutSummary(review, "area", { ...content, justified: [entry] });
  const told = rows.find(([first]) => first?.value === entry.rule)?.map((cell) => cell?.value);
  expect(told?.filter((value) => typeof value === "number")).toEqual(until === null ? [42_277] : [42_277, 42_369]);
});

test("what is one list keeps its headings in view; the summary, whose list stands under the counts, its first column", () => {
  const review = reviewOf([{ name: "Hoja", rows: [{ activity: "Una" }, { activity: "Otra" }] }]);
  const [area] = areasOfReview(review);
  if (!area) throw new Error("There is no area.");
  for (const layout of [layOutEvidence(review, content), layOutAreaSheet(review, area, content)]) {
    const headings = layout.parts.find(({ role }) => role === "headings");
    expect(layout.frozen).toEqual({ rows: (headings?.range.row ?? 0) + 1, columns: 1 });
    expect(layout.table?.row).toBe(headings?.range.row);
    expect(layout.repeatedRow).toBe(headings?.range.row);
  }
  const summary = layOutSummary(review, "area", content);
  expect(summary.frozen).toEqual({ rows: 0, columns: 1 });
  expect(summary.repeatedRow).toBe(summary.table?.row);
});
