import { Temporal } from "temporal-polyfill";
import type { CellValue } from "../../src/core/cell";
import { readSheet } from "../../src/core/read-sheet";
import { daysLeft, daysOverdue, isAspectConcluded, statusOf } from "../../src/core/status";
import { imssSnapshot } from "../fixtures/imss-e006-2015";
import { onlyTable, progressHeadings, workingRow } from "../support/follow-up-rows";
import { reading, snapshotOf } from "../support/sheet-snapshot";

const day = (text: string) => Temporal.PlainDate.from(text);
const headings = [...progressHeadings, "Estatus"];
const row = (due: CellValue, progress: CellValue, state: CellValue = null, number: string | number = 1) => [
  ...workingRow(number, undefined, undefined, undefined, due),
  progress,
  "Oficio",
  null,
  state,
];

function activityOf(due: CellValue, progress: CellValue, state: CellValue = null) {
  const [activity] = onlyTable(readSheet(snapshotOf([headings, row(due, progress, state)]), reading)).activities;
  if (activity === undefined) throw new Error("No activity was read.");
  return activity;
}

describe("the status on 30 September 2015, with 30 days to be due soon", () => {
  const asOf = day("2015-09-30");
  test.each<[CellValue, CellValue, CellValue, string, number | null, number | null]>([
    ["29/09/2015", null, null, "overdue", 1, null],
    ["30/09/2015", null, null, "due-soon", null, 0],
    ["30/10/2015", null, null, "due-soon", null, 30],
    ["31/10/2015", null, null, "on-time", null, 31],
    ["30/06/2015", 99.9, null, "overdue", 92, null],
    ["30/06/2015", 100, null, "concluded", null, null],
    ["30/06/2015", "Concluido", null, "concluded", null, null],
    ["30/06/2015", "ASM CANCELADO", null, "cancelled", null, null],
    ["30/06/2015", "FUSIONADO", null, "cancelled", null, null],
    ["30/06/2015", "En proceso", null, "overdue", 92, null],
    ["30/06/2015", "mucho", null, "overdue", 92, null],
    ["31/12/2015", 100, null, "concluded", null, null],
    [null, null, null, "undated", null, null],
    ["Por definir", 50, null, "undated", null, null],
    ["Permanente", null, null, "undated", null, null],
    ["31/02/2015", null, null, "undated", null, null],
    ["pronto", null, null, "undated", null, null],
    [null, 100, null, "concluded", null, null],
    ["Septiembre 2015", null, null, "due-soon", null, 0],
    ["30/06/2015", null, "Cumplido", "concluded", null, null],
    ["30/06/2015", "—", "Atendido", "concluded", null, null],
    ["30/06/2015", 50, "Concluido", "overdue", 92, null],
    ["30/06/2015", 50, "Cancelado", "cancelled", null, null],
    ["30/06/2015", 100, "En proceso", "concluded", null, null],
    ["30/06/2015", null, "Oaxaca", "overdue", 92, null],
  ])("due %j, progress %j, state %j: %s", (due, progress, state, status, late, left) => {
    const activity = activityOf(due, progress, state);
    expect(statusOf(activity, asOf, 30)).toBe(status);
    expect(daysOverdue(activity, asOf)).toBe(late);
    expect(daysLeft(activity, asOf)).toBe(left);
  });
});

test.each([
  [0, "2015-09-30", "due-soon"],
  [0, "2015-09-29", "on-time"],
  [1, "2015-09-29", "due-soon"],
])("with %i days, due on 30 September and judged on %s: %s", (days, asOf, status) => {
  expect(statusOf(activityOf("30/09/2015", null), day(asOf), days)).toBe(status);
});

describe("the IMSS sheet", () => {
  const { activities } = onlyTable(readSheet(imssSnapshot(), reading));
  test.each([
    ["2015-06-30", ["due-soon", "on-time", "due-soon", "due-soon", "due-soon", "due-soon", "due-soon", "on-time"]],
    ["2015-07-01", ["overdue", "on-time", "overdue", "overdue", "overdue", "overdue", "overdue", "on-time"]],
    ["2015-09-30", ["overdue", "on-time", "overdue", "overdue", "overdue", "overdue", "overdue", "due-soon"]],
  ])("on %s", (asOf, expected) => {
    expect(activities.map((activity) => statusOf(activity, day(asOf), 30))).toEqual(expected);
  });
});

test.each([
  [[100, "Concluido"], true],
  [[100, 50], false],
  [[100, "Cancelado"], false],
  [["Cancelado"], false],
])("an aspect with activities at %j is concluded: %s", (progress, expected) => {
  const rows = progress.map((value) => row("30/06/2015", value));
  const [aspect] = onlyTable(readSheet(snapshotOf([headings, ...rows]), reading)).aspects;
  expect(aspect?.activities).toHaveLength(progress.length);
  expect(aspect !== undefined && isAspectConcluded(aspect)).toBe(expected);
});
