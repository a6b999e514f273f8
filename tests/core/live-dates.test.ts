import { calendarDate } from "../../src/core/calendar-date";
import type { FollowUpSheet } from "../../src/core/follow-up-sheet";
import { liveDatesOf } from "../../src/core/live-dates";
import { endingsFor, tellsEnd } from "../../src/core/live-endings";
import { justificationsOf, withJustifications } from "../../src/core/justifications";
import { planMarks } from "../../src/core/marks";
import { readProgress } from "../../src/core/progress";
import { readWorkbook } from "../../src/core/read-sheet";
import { reviewSheets } from "../../src/core/review";
import { dueSoon } from "../../src/core/rules/due-soon";
import { overdue } from "../../src/core/rules/overdue";
import { defaultSettings, type ReviewSettings } from "../../src/core/settings";
import { numbered, toTheRight } from "../support/form-rows";
import { snapshotOf } from "../support/sheet-snapshot";
import { day, progressReport, readRows, workingDocument, type SheetOfRows } from "./rules/rule-cases";

const asOf = calendarDate(2015, 9, 30);
if (!asOf) throw new RangeError("There is no such day.");

const reviewOf = (sheets: readonly FollowUpSheet[], settings: Partial<ReviewSettings> = {}) =>
  reviewSheets(sheets, { asOf, settings: { ...defaultSettings, ...settings } });
const liveOn = (sheet: Omit<SheetOfRows, "rows"> & Partial<SheetOfRows>, settings: Partial<ReviewSettings> = {}) =>
  liveDatesOf(reviewOf(readRows([{ rows: [{}, {}], ...sheet }]), settings));

describe("the marks that live by the day", () => {
  test("cover the due dates of a table and the first cells of its rows, for each of the two states", () => {
    const { marks } = liveOn({ columns: progressReport, rows: [{}, {}, {}] });
    const cells = (column: number) => ({ row: 1, column, rowCount: 3, columnCount: 1 });
    expect(marks.map(({ state, severity, range }) => ({ state, severity, range }))).toEqual([
      { state: "overdue", severity: "error", range: cells(0) },
      { state: "overdue", severity: "error", range: cells(4) },
      { state: "due-soon", severity: "warning", range: cells(0) },
      { state: "due-soon", severity: "warning", range: cells(4) },
    ]);
    expect(marks[0]?.condition).toMatchObject({ dueColumn: 4, endColumns: [7], fromYear: 2000, dueSoonDays: 30 });
  });

  test("leave out the rows whose dates are justified in that state", () => {
    const late = { dueDate: day("2015-06-30") };
    const review = reviewOf(readRows([{ rows: [late, late, late, { dueDate: day("2015-10-10") }] }]));
    const [, second] = review.issues.filter(({ ruleId }) => ruleId === "overdue");
    if (!second) throw new Error("Three dates have passed.");
    const words = { reason: "Prórroga", by: "Ana", until: null };
    const entries = justificationsOf(review, [second], words, "2015-10-01T00:00:00.000Z");
    const { marks } = liveDatesOf(withJustifications(review, entries));
    const rowsOf = (wanted: string) =>
      marks.flatMap(({ state, range }) =>
        state === wanted && range.column === 4 ? [[range.row, range.rowCount]] : [],
      );
    expect(rowsOf("overdue")).toEqual([
      [1, 1],
      [3, 2],
    ]);
    expect(rowsOf("due-soon")).toEqual([[1, 4]]);
  });

  test("have the severities of the two rules, and those that the team gave them", () => {
    const severities = (settings: Partial<ReviewSettings>) =>
      liveOn({}, settings).marks.map(({ severity }) => severity);
    expect(severities({})).toEqual([overdue, overdue, dueSoon, dueSoon].map(({ severity }) => severity));
    expect(severities({ rules: { overdue: "info", "due-soon": "off" } })).toEqual(["info", "info"]);
  });

  test("look at the columns that tell the end of the work, where there are any", () => {
    const columnsOf = (columns: SheetOfRows["columns"]) =>
      liveOn({ columns: columns ?? workingDocument }).marks[0]?.condition.endColumns;
    expect(columnsOf([...progressReport, "state"])).toEqual([7, 10]);
    expect(columnsOf([...workingDocument, "state"])).toEqual([7]);
    expect(columnsOf(workingDocument)).toEqual([]);
  });

  test("take 1 for the end where a column counts to one, and 100 elsewhere", () => {
    const wholeIn = (percentFormat: string, ...progress: number[]) =>
      liveOn({
        columns: progressReport,
        percentFormat,
        rows: [{ progress: null }, ...progress.map((value) => ({ progress: value }))],
      }).marks[0]?.condition.endings[0];
    expect(wholeIn("0%", 0.5, 1)).toBe("1");
    expect(wholeIn("General", 50, 100)).toBe("100");
    expect(wholeIn("0%")).toBe("1");
    expect(wholeIn("General", 0)).toBe("100");
  });

  test("are none where no column holds due dates, and none on a form", () => {
    const withoutDates = workingDocument.filter((column) => column !== "dueDate");
    expect(liveOn({ columns: withoutDates })).toMatchObject({ marks: [], unreadDates: 0, sheetsWithoutEnd: [] });
    const form = readWorkbook({ sheets: [snapshotOf(numbered(1, toTheRight()))], dateSystem: 1900 });
    expect(form[0]?.tables[0]?.format).toBe("label-form");
    expect(liveDatesOf(reviewOf(form))).toMatchObject({ marks: [], unreadDates: 1, sheetsWithoutEnd: [] });
  });
});

describe("what marks that live by the day cannot know is counted:", () => {
  test("dates written as text, and sheets without a column for the end", () => {
    const rows = [{ dueDate: "30/06/2015" }, { dueDate: "30 de junio de 2015" }, {}, { dueDate: "Permanente" }];
    expect(liveOn({ rows, name: "E-006" })).toMatchObject({
      unreadDates: 2,
      otherEnds: 0,
      sheetsWithoutEnd: ["E-006"],
    });
  });

  test.each([
    ["told by a number", 100, 0],
    ["told by a usual word", "Concluido", 0],
    ["told by a usual word in capitals, after blanks", "  CANCELADO por acuerdo", 0],
    ["not told", 50, 0],
    ["told by a usual word that stands later", "Se finalizó el compromiso", 1],
    ["told by words that only the review knows", "La actividad fue concluida", 1],
    ["told only to a formula, because in part", "Atendido parcialmente", 1],
  ])("an end %s", (_, progress, otherEnds) => {
    expect(liveOn({ columns: progressReport, rows: [{ progress }, {}] }).otherEnds).toBe(otherEnds);
  });

  test("a date that several activities share, of which the first has ended", () => {
    const shared = { columns: progressReport, merges: [["dueDate", 2, 2]] } as const;
    expect(liveOn({ ...shared, rows: [{ progress: 100 }, { progress: 50 }] }).otherEnds).toBe(1);
    expect(liveOn({ ...shared, rows: [{ progress: 50 }, { progress: 100 }] }).otherEnds).toBe(0);
    expect(liveOn({ ...shared, rows: [{ progress: 100 }, { progress: 100 }] }).otherEnds).toBe(0);
  });
});

describe("the words by which a formula knows the end of the work", () => {
  const endings = endingsFor(100);

  test.each(endings.filter((ending) => /^[a-záéíóú ]+$/u.test(ending)))(
    "%j begins a text that the review reads so",
    (ending) => {
      const whole: Readonly<Record<string, string>> = {
        "dado de": "Dado de baja",
        "dada de": "Dada de baja",
        "se concl": "Se concluyó",
        "se cance": "Se canceló",
        "se dio d": "Se dio de baja",
        "se termi": "Se terminó",
        cancelac: "Cancelación",
        finaliza: "Finalizado",
        solventa: "Solventado",
      };
      const text = whole[ending] ?? (/^(?:c[ue].{6}|atendida|completa)$|[óoa]$/.test(ending) ? ending : `${ending}o`);
      expect(tellsEnd(text, endings)).toBe(true);
      expect(["concluded", "cancelled"]).toContain(readProgress(text, "General").kind);
    },
  );

  test.each([null, "", "En proceso", "No concluido", "Por concluir", 50, 10, true, { error: "#REF!" }])(
    "%j tells no end",
    (value) => expect(tellsEnd(value, endings)).toBe(false),
  );

  test("fit with the numbers into one text of a formula, which takes 255 characters", () => {
    expect(`|${endings.join("|")}|`.length).toBeLessThanOrEqual(255);
  });
});

describe("a plan with marks that live by the day", () => {
  const sheets = readRows([
    {
      columns: progressReport,
      rows: [{ dueDate: day("2015-06-30") }, { dueDate: "30/06/2015" }, { dueDate: day("2015-10-10") }],
    },
  ]);
  const review = reviewOf(sheets);

  test("leaves out the observations that they tell, and keeps those of dates written as text", () => {
    const due = review.issues.filter(({ ruleId }) => ["overdue", "due-soon"].includes(ruleId));
    expect(due.map(({ at }) => at.row)).toEqual([1, 2, 3]);
    const { liveDates, sheets: marked } = planMarks(review, { liveDates: true });
    expect(due.map((issue) => liveDates?.replaces(issue))).toEqual([true, false, true]);
    expect(marked[0]?.live).toHaveLength(4);
    const rows = marked[0]?.groups.flatMap(({ ranges }) => ranges.map(({ row }) => row));
    expect(new Set(rows)).toEqual(new Set([2]));
  });

  test("has none of them unless asked", () => {
    const plan = planMarks(review);
    expect(plan.liveDates).toBeNull();
    expect(plan.sheets[0]?.live).toEqual([]);
  });
});
