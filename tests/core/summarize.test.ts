import { calendarDate } from "../../src/core/calendar-date";
import { activityRecords, countStatuses, summarizeAreas } from "../../src/core/summarize";
import { day, progressReport, readRows, workingDocument } from "./rules/rule-cases";

const asOf = calendarDate(2015, 9, 30);
if (!asOf) throw new RangeError("There is no such day.");

/** One activity of each state. */
const states = [
  { progress: 100, dueDate: day("2015-06-30") },
  { progress: "ASM CANCELADO", dueDate: day("2015-06-30") },
  { progress: 50, dueDate: day("2015-06-30") },
  { progress: 50, dueDate: day("2015-10-30") },
  { progress: 50, dueDate: day("2015-10-31") },
  { progress: 50, dueDate: "Permanente" },
];

test("the six states add up to the activities", () => {
  const records = activityRecords(readRows([{ columns: progressReport, rows: states }]), asOf, 30);
  expect(records.map(({ status }) => status)).toEqual([
    "concluded",
    "cancelled",
    "overdue",
    "due-soon",
    "on-time",
    "undated",
  ]);
  const { concluded, cancelled, overdue, dueSoon, onTime, undated, activities } = countStatuses(records);
  expect([concluded, cancelled, overdue, dueSoon, onTime, undated]).toEqual([1, 1, 1, 1, 1, 1]);
  expect(activities).toBe(6);
});

test("days are positive after the due date, negative before it, null without one", () => {
  const records = activityRecords(readRows([{ columns: progressReport, rows: states }]), asOf, 30);
  expect(records.map(({ days }) => days)).toEqual([92, 92, 92, -30, -31, null]);
});

test("areas come in the order of their first activity, activities without one last", () => {
  const sheets = readRows([
    { rows: [{ responsibleArea: null }, { responsibleArea: "Dirección Jurídica" }, { responsibleArea: "Archivo" }] },
    { rows: [{ responsibleArea: "N/D" }, { responsibleArea: "Archivo" }] },
  ]);
  expect(summarizeAreas(sheets, asOf, 30).map(({ area, activities }) => [area, activities])).toEqual([
    ["Dirección Jurídica", 1],
    ["Archivo", 2],
    [null, 2],
  ]);
});

test("names that differ in case, accents, blanks and final punctuation are one area, as first written; alike ones are two", () => {
  const names = ["Coordinación de Cobranza", "COORDINACION  DE COBRANZA.", "Coordianción de Cobranza"];
  const sheets = readRows([{ rows: names.map((responsibleArea) => ({ responsibleArea })) }]);
  expect(summarizeAreas(sheets, asOf, 30).map(({ area, activities }) => [area, activities])).toEqual([
    ["Coordinación de Cobranza", 2],
    ["Coordianción de Cobranza", 1],
  ]);
});

test("an aspect with several activities counts once in each of its areas and once in the totals", () => {
  const sheets = readRows([
    {
      rows: [
        { responsibleArea: "Archivo" },
        { number: null, aspect: null, responsibleArea: "Archivo" },
        { number: null, aspect: null, responsibleArea: "Dirección Jurídica" },
        { responsibleArea: "Archivo" },
      ],
    },
  ]);
  const areas = summarizeAreas(sheets, asOf, 30);
  expect(areas.map(({ area, aspects, activities }) => [area, aspects, activities])).toEqual([
    ["Archivo", 2, 3],
    ["Dirección Jurídica", 1, 1],
  ]);
  expect(countStatuses(activityRecords(sheets, asOf, 30))).toMatchObject({ aspects: 2, activities: 4 });
});

test("evidence counts where it was promised; a table without that column counts neither way", () => {
  const sheets = readRows([
    { rows: [{}, { product: "N/D" }, { product: null }] },
    { columns: workingDocument.filter((column) => column !== "product"), rows: [{}, {}] },
  ]);
  const records = activityRecords(sheets, asOf, 30);
  expect(records.map(({ hasEvidence }) => hasEvidence)).toEqual([true, false, false, null, null]);
  expect(countStatuses(records)).toMatchObject({ activities: 5, withEvidence: 1, missingEvidence: 2 });
});

test("no activities count as nothing", () => {
  expect(Object.values(countStatuses([]))).toEqual(Array(10).fill(0));
  expect(summarizeAreas([], asOf, 30)).toEqual([]);
});
