import { calendarDate } from "../../src/core/calendar-date";
import { reviewSheets } from "../../src/core/review";
import { defaultSettings } from "../../src/core/settings";
import { layOutSummary } from "../../src/core/summary-layout";
import { groupRecords, recordsOf } from "../../src/core/summary-groups";
import { summaryLabels } from "../../src/messages/summary-labels";
import { day, progressReport, readRows, type SheetOfRows } from "./rules/rule-cases";

const asOf = calendarDate(2015, 9, 30);
if (!asOf) throw new RangeError("There is no such day.");
const labels = summaryLabels("es-MX");
const reviewOf = (sheet: SheetOfRows) => reviewSheets(readRows([sheet]), { asOf, settings: defaultSettings });

test("alike areas carry a sign that is no part of their name, and are told below the table", () => {
  const names = ["Coordinación de Cobranza", "Coordinación de Cobranza", "Coordianción de Cobranza"];
  const review = reviewOf({ rows: [...names, names[2] ?? ""].map((responsibleArea) => ({ responsibleArea })) });
  const { rows } = layOutSummary(review, "area", { labels, madeAt: "hoy" });
  const signed = rows.flatMap(([cell]) => (cell?.numberFormat.includes("≈") ? [cell.value] : []));
  expect(new Set(signed).size).toBe(1);
  const told = rows.flatMap(([cell]) => (String(cell?.value).includes("se parece a") ? [cell?.value] : []));
  expect(told).toHaveLength(1);
  expect(String(told[0])).toContain(String(signed[0]));
});

test("overdue activities are counted by age, progress as far as the sheet tells it", () => {
  const columns = [...progressReport, "state"] as const;
  const rows = [
    { dueDate: day("2015-09-20"), progress: 50 },
    { dueDate: day("2015-08-15"), progress: "No iniciado" },
    { dueDate: day("2015-05-15"), progress: null },
    { dueDate: day("2014-01-15"), progress: 10 },
    { dueDate: day("2015-06-30"), progress: 50, state: "Cancelado" },
    { dueDate: day("2015-06-30"), progress: null, state: "Concluido" },
    { dueDate: day("2015-10-30"), progress: 40 },
    { dueDate: day("2015-10-15"), progress: 40 },
  ];
  const review = reviewOf({ columns, rows });
  const [group] = groupRecords(recordsOf(review), "area", review.settings);
  expect(group?.measures.ages).toEqual([1, 1, 1, 1]);
  expect(group?.measures.longestDelay).toBe(623);
  expect(group?.measures.meanProgress).toBe((50 + 0 + 10 + 100 + 40 + 40) / 6);
  expect(group?.measures.nextDueDate).toEqual(calendarDate(2015, 10, 15));
});
