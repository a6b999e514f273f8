import { calendarDate, type CalendarDate } from "../../src/core/calendar-date";
import type { CellValue } from "../../src/core/cell";
import { given } from "../../src/core/given";
import { mergeJustifications, putJustifications, type JustificationEntry } from "../../src/core/justification";
import {
  everyIssue,
  justificationsOf,
  takenBack,
  withJustifications,
  type JustificationWords,
} from "../../src/core/justifications";
import { readWorkbook } from "../../src/core/read-sheet";
import { reviewSheets, type Review } from "../../src/core/review";
import { defaultSettings } from "../../src/core/settings";
import { after } from "../../src/core/stamped";
import type { SheetSnapshot } from "../../src/core/workbook-snapshot";
import { workingHeadings, workingRow } from "../support/follow-up-rows";
import { sheet } from "../support/issue-keys";
import { snapshotOf } from "../support/sheet-snapshot";

const day = (month: number, date: number) => given(calendarDate(2015, month, date));
const morning = "2015-10-01T16:32:00.000Z";
const noon = "2015-10-01T18:00:00.000Z";
const words: JustificationWords = { reason: " Prórroga autorizada ", by: " Ana Ruiz", until: null };

function reviewAt(asOf: CalendarDate, ...sheets: readonly SheetSnapshot[]): Review {
  return reviewSheets(readWorkbook({ sheets, dateSystem: 1900 }), { asOf, settings: defaultSettings });
}

const reviewOf = (...rows: readonly (readonly CellValue[])[]) => reviewAt(day(9, 30), sheet(rows));

const ofRule = ({ issues }: Pick<Review, "issues">, ruleId: string) =>
  issues.filter((issue) => issue.ruleId === ruleId);

/** The entries that set aside every observation of a rule. */
function justify(review: Review, ruleId: string, said: Partial<JustificationWords> = {}, at = morning) {
  return justificationsOf(review, ofRule(review, ruleId), { ...words, ...said }, at);
}

const two = [workingRow(1), workingRow(2)] as const;
const later = workingRow(2, undefined, undefined, undefined, "31/08/2015");

describe("a justified observation", () => {
  test("is set aside with what was said of it, and no other is", () => {
    const review = reviewOf(...two);
    const [first] = ofRule(review, "overdue");
    const entries = justificationsOf(review, [given(first)], words, morning);
    expect(entries).toMatchObject([
      {
        ruleId: "overdue",
        reason: "Prórroga autorizada",
        by: "Ana Ruiz",
        until: null,
        at: morning,
        about: { sheetName: "Hoja1", number: "1", aspect: "Aspecto 1", value: "2015-06-30" },
      },
    ]);
    const judged = withJustifications(review, entries);
    expect(judged.justified).toEqual([{ issue: first, justification: entries[0] }]);
    expect(judged.issues).toEqual(review.issues.filter((issue) => issue !== first));
    expect([judged.ended, judged.unmatched]).toEqual([[], []]);
    expect(everyIssue(judged)).toEqual(review.issues);
    expect(withJustifications(judged, [])).toEqual(review);
    expect(everyIssue(review)).toBe(review.issues);
  });

  test("stays aside where rows were sorted and inserted and the sheet renamed", () => {
    const review = reviewOf(...two);
    const entries = justificationsOf(review, ofRule(review, "overdue").slice(0, 1), words, morning);
    const moved = reviewAt(day(9, 30), sheet([workingRow(7), workingRow(2), workingRow(1)], { name: "Otra" }));
    const { justified } = withJustifications(moved, entries);
    expect(justified.map(({ issue }) => issue.at.row)).toEqual([3]);
  });

  test("counts again after the last day on which it was to hold", () => {
    const entries = justify(reviewOf(...two), "overdue", { until: day(9, 30) });
    expect(withJustifications(reviewOf(...two), entries).justified).toHaveLength(2);
    const october = withJustifications(reviewAt(day(10, 1), sheet(two)), entries);
    expect(october.justified).toEqual([]);
    expect(october.ended.map(({ end, issue }) => [end, issue.at.row])).toEqual([
      ["expired", 1],
      ["expired", 2],
    ]);
    expect(ofRule(october, "overdue")).toHaveLength(2);
  });

  test("counts again where the cell says something else, which is told with what it says now", () => {
    const entries = justify(reviewOf(...two), "overdue");
    const changed = withJustifications(reviewOf(two[0], later), entries);
    expect(changed.justified.map(({ issue }) => issue.at.row)).toEqual([1]);
    expect(changed.ended).toMatchObject([{ end: "value-changed", value: "2015-08-31", issue: { at: { row: 2 } } }]);
    expect(changed.ended[0]?.justification.about.value).toBe("2015-06-30");
  });

  test("that was corrected leaves a justification without an observation", () => {
    const entries = justify(reviewOf(...two), "overdue");
    const corrected = withJustifications(
      reviewOf(two[0], workingRow(2, undefined, undefined, undefined, "31/12/2015")),
      entries,
    );
    expect(corrected.unmatched.map(({ about }) => about.number)).toEqual(["2"]);
    expect(withJustifications(reviewOf(...two), entries).justified).toHaveLength(2);
  });

  test("is told by what was said last of it, where several hold", () => {
    const review = reviewOf(workingRow(1));
    const [first] = justify(review, "overdue");
    const [reworded] = justify(
      reviewOf(workingRow(1, undefined, "Publicar el manual")),
      "overdue",
      { by: "Luis" },
      noon,
    );
    const entries = mergeJustifications([given(first)], [given(reworded)]);
    expect(entries).toHaveLength(2);
    expect(withJustifications(review, entries).justified[0]?.justification.by).toBe("Luis");
    const [expired] = justify(review, "overdue", { until: day(8, 1) }, "2015-11-01T00:00:00.000Z");
    const third = { ...given(expired), key: `${given(expired).key}x` };
    expect(withJustifications(review, [...entries, third]).justified[0]?.justification.by).toBe("Luis");
  });

  test("counts again when it is taken back, whichever of its entries is named", () => {
    const review = reviewOf(workingRow(1), workingRow(2));
    const [first, other] = justify(review, "overdue");
    const [reworded] = justify(reviewOf(workingRow(1, undefined, "Publicar")), "overdue", {}, noon);
    const entries: readonly JustificationEntry[] = [given(first), given(other), given(reworded)];
    const back = takenBack(entries, [given(first)], noon);
    expect(back).toHaveLength(2);
    expect(back[0]).toEqual({ key: given(first).key, at: noon, takenBack: true });
    const judged = withJustifications(review, putJustifications(entries, back));
    expect(judged.justified.map(({ issue }) => issue.at.row)).toEqual([2]);
    expect(takenBack(putJustifications(entries, back), [given(first)], noon)).toEqual([]);
  });

  test("of a cell for which nothing was said is no entry", () => {
    const review = reviewOf(...two);
    const elsewhere = ofRule(reviewAt(day(9, 30), sheet(two, { sheetId: "B" })), "overdue");
    expect(justificationsOf(review, elsewhere, words, morning)).toEqual([]);
    expect(withJustifications(review, [])).toEqual(review);
    expect(withJustifications(review, [{ key: "x", at: morning, takenBack: true }])).toEqual(review);
  });

  test("of a heading is told by its sheet and what stands there", () => {
    const rows = [workingHeadings.slice(0, 6), workingRow(1).slice(0, 6)];
    const review = reviewAt(day(9, 30), snapshotOf(rows, { name: "E006" }));
    const [entry] = justify(review, "missing-column");
    expect(entry?.about).toEqual({ sheetName: "E006", number: null, aspect: null, value: "No." });
    expect(withJustifications(review, [given(entry)]).justified).toHaveLength(1);
  });

  test.each<[string, CellValue, string | null]>([
    ["missing-evidence", null, null],
    ["missing-evidence", " N/D ", "N/D"],
    ["missing-evidence", " ", null],
    ["cell-error", { error: "#REF!" }, "#REF!"],
  ])("shows the aspect by its opening and of %s what the cell %j says", (ruleId, value, shown) => {
    const long = "Difundir el padrón de beneficiarios ".repeat(5);
    const row = workingRow(1, long, undefined, undefined, undefined, undefined, value);
    const [entry] = justify(reviewOf(row), ruleId);
    expect(entry?.about.aspect).toMatch(/^Difundir.{50,71}…$/u);
    expect(entry?.about.value).toBe(shown);
  });

  test("of an aspect without a text has none to show", () => {
    const [entry] = justify(reviewOf(workingRow(1, null), workingRow(2)), "missing-aspect");
    expect(entry?.about).toMatchObject({ number: "1", aspect: null, value: null });
  });

  test("is not taken for one that differs in a detail", () => {
    const twin = (activity: string) => workingRow(1, "Aspecto 1", activity);
    const entries = justify(reviewOf(twin("Elaborar"), twin("Publicar")), "overdue");
    const review = reviewOf(twin("Elaborar"), twin("Evaluar"));
    const judged = withJustifications(review, entries);
    expect(judged.justified.map(({ issue }) => issue.at.row)).toEqual([1]);
    expect(judged.unmatched).toHaveLength(1);
  });
});

test("every observation of two sheets comes back in reading order", () => {
  const sheets = ["B", "A"].map((name) => sheet([...two, workingRow(4)], { name }));
  const review = reviewAt(day(9, 30), ...sheets);
  const judged = withJustifications(review, justify(review, "overdue"));
  expect(judged.issues.length).toBeLessThan(review.issues.length);
  expect(everyIssue(judged)).toEqual(review.issues);
});

describe("an instant that counts after another", () => {
  test.each([
    [morning, undefined, morning],
    [noon, morning, noon],
    [morning, noon, "2015-10-01T18:00:00.001Z"],
    [noon, noon, "2015-10-01T18:00:00.001Z"],
    [morning, "2015-12-31T23:59:59.999Z", "2016-01-01T00:00:00.000Z"],
  ])("%s after %s is %s", (now, earlier, expected) => {
    expect(after(now, earlier)).toBe(expected);
  });
});
