import { calendarDate } from "../../src/core/calendar-date";
import type { CellValue } from "../../src/core/cell";
import { compareRuns, hasChanges } from "../../src/core/compare-runs";
import { given } from "../../src/core/given";
import { runOf } from "../../src/core/history";
import { decodeHistory, encodeHistory, type EncodedHistory } from "../../src/core/history-encoding";
import { countKeys, mergeHistories, type HistoryRun } from "../../src/core/history-run";
import { justificationsOf, withJustifications } from "../../src/core/justifications";
import { readWorkbook } from "../../src/core/read-sheet";
import { reviewSheets, type Review } from "../../src/core/review";
import { defaultSettings, type ReviewSettings } from "../../src/core/settings";
import { version } from "../../src/core/version";
import { progressHeadings, workingHeadings, workingRow } from "../support/follow-up-rows";
import { sheet } from "../support/issue-keys";
import { snapshotOf } from "../support/sheet-snapshot";

type Rows = readonly (readonly CellValue[])[];

function reviewOf(rows: Rows, settings: Partial<ReviewSettings> = {}, headings = workingHeadings): Review {
  const sheets = [snapshotOf([headings, ...rows], { numberFormats: "dd/mm/yyyy" })];
  const all = { ...defaultSettings, ...settings };
  return reviewSheets(readWorkbook({ sheets, dateSystem: 1900 }, all), {
    asOf: given(calendarDate(2015, 9, 30)),
    settings: all,
  });
}

let runs = 0;
function runIn(review: Review): HistoryRun {
  runs += 1;
  return runOf(review, { id: `r${runs}`, at: `2015-10-01T00:00:${String(runs).padStart(2, "0")}.000Z` });
}
const run = (...rows: Rows) => runIn(reviewOf(rows));

const june = 42_185;
const december = 42_369;

/** A row of which nothing is to be said but that it is overdue. */
const late = (number: number, activity?: string, area?: string | null, date = june) =>
  workingRow(number, undefined, activity, area, date, undefined, `Oficio ${number}`);
const inTime = (number: number) => late(number, undefined, undefined, december);
const told = (before: HistoryRun, now: HistoryRun, ...earlier: readonly HistoryRun[]) => {
  const { corrected, added, reopened, justified } = compareRuns(before, now, earlier);
  return { corrected, added, reopened, justified };
};
const unchanged = { corrected: 0, added: 0, reopened: 0, justified: 0 };

test("a review is kept with its day, the version of the rules and what counted by rule and by area", () => {
  const kept = run(late(1), late(2, undefined, "PLANEACIÓN"), late(3, undefined, null), inTime(5));
  expect(kept).toMatchObject({ asOf: "2015-09-30", ruleSet: version, justified: {} });
  expect(kept.areas).toEqual({ Planeación: 3, "": 2 });
  expect(Object.fromEntries(Object.entries(kept.open).map(([rule, keys]) => [rule, keys.length]))).toEqual({
    overdue: 3,
    "missing-responsible-area": 1,
    "number-gap": 1,
  });
  expect(countKeys(kept.open)).toBe(5);
});

test("observations without an activity count for no area", () => {
  expect(runIn(reviewOf([late(1), [], inTime(2)])).areas).toEqual({ Planeación: 1 });
});

describe("what became of the observations", () => {
  test("corrected, new and the same", () => {
    const before = run(late(1), late(2), inTime(3));
    const now = run(inTime(1), late(2), late(3));
    expect(told(before, now)).toEqual({ ...unchanged, corrected: 1, added: 1 });
    expect(compareRuns(before, now, []).rules).toEqual({ overdue: { ...unchanged, corrected: 1, added: 1 } });
    expect(hasChanges(compareRuns(now, now, []))).toBe(false);
  });

  test("nothing where rows were only sorted, inserted above or reworded in their activity", () => {
    const before = run(late(1), late(2));
    const now = run(inTime(3), late(2, "Publicar el manual"), late(1));
    expect(told(before, now)).toEqual(unchanged);
  });

  test("reopened where an earlier review counted it", () => {
    const first = run(late(1));
    const before = run(inTime(1));
    const now = run(late(1));
    expect(told(before, now, first)).toEqual({ ...unchanged, reopened: 1 });
    expect(told(before, now)).toEqual({ ...unchanged, added: 1 });
  });

  test("rows that nothing tells apart are counted, each once", () => {
    const twin = late(1);
    const twins = run(twin, twin);
    expect(twins.open["overdue"]).toHaveLength(2);
    expect(told(twins, run(twin))).toEqual({ ...unchanged, corrected: 1 });
    expect(told(run(twin), run(twin, twin), twins)).toEqual({ ...unchanged, reopened: 1 });
  });

  test("set aside, and counted again", () => {
    const review = reviewOf([late(1), late(2)]);
    const words = { reason: "Prórroga", by: "Ana", until: null };
    const [issue] = review.issues;
    const aside = withJustifications(
      review,
      justificationsOf(review, [given(issue)], words, "2015-10-01T00:00:00.000Z"),
    );
    const [before, now] = [runIn(review), runIn(aside)];
    expect(countKeys(now.justified)).toBe(1);
    expect(told(before, now)).toEqual({ ...unchanged, justified: 1 });
    expect(told(now, before)).toEqual({ ...unchanged, reopened: 1 });
    expect(told(now, now)).toEqual(unchanged);
    expect(told(now, run(inTime(1), late(2)))).toEqual(unchanged);
    expect(told(run(inTime(1), late(2)), now)).toEqual(unchanged);
    expect(told(run(inTime(1), late(2)), before, now)).toEqual({ ...unchanged, reopened: 1 });
  });

  test("nothing is told of a rule that one of the two left out", () => {
    const before = run(late(1));
    const off = runIn(reviewOf([late(1)], { rules: { overdue: "off" } }));
    expect(off.silent).toContain("overdue");
    const { corrected, notCompared } = compareRuns(before, off, []);
    expect([corrected, notCompared]).toEqual([0, ["overdue"]]);
    expect(compareRuns(off, off, []).notCompared).toEqual([]);
  });

  test("a column that is gone silences its rules, and one that was never there is no matter", () => {
    const lost = runIn(reviewOf([late(1).slice(0, 6)], {}, workingHeadings.slice(0, 6)));
    expect(lost.silent).toContain("missing-evidence");
    const progress = runIn(reviewOf([[...late(1), 100, "Oficio", null]], {}, progressHeadings));
    expect(progress.silent).not.toContain("missing-evidence");
  });

  test("other rules and another day are told", () => {
    const before = run(late(1));
    expect(compareRuns(before, before, [])).toMatchObject({ hasSameRules: true, hasSameDay: true });
    const other = { ...before, ruleSet: "9.9.9", asOf: "2016-03-31" };
    expect(compareRuns(before, other, [])).toMatchObject({ hasSameRules: false, hasSameDay: false });
  });

  test("a sheet of another review has no keys here", () => {
    const review = reviewOf([late(1)]);
    expect(countKeys(runIn({ ...review, sheets: readWorkbook({ sheets: [sheet([])], dateSystem: 1900 }) }).open)).toBe(
      0,
    );
  });
});

describe("the history as stored", () => {
  test("names each key once, however many reviews have it", () => {
    const rows = Array.from({ length: 300 }, (_, at) => late(at + 1));
    const thirty = Array.from({ length: 30 }, () => run(...rows));
    const bytes = JSON.stringify(encodeHistory(mergeHistories(thirty, []))).length;
    expect(bytes).toBeLessThan(300 * 14 + 30 * 400);
  });

  test.each(["0-zz", "x", "5-2", "0,", "-1", "99999999"])("a review with the keys %j is left out", (open) => {
    const stored = encodeHistory([run(late(1)), run(late(2))]);
    const [first, second] = stored.runs;
    const damaged: EncodedHistory = { ...stored, runs: [given(first), { ...given(second), open: { overdue: open } }] };
    expect(decodeHistory(damaged).map(({ id }) => id)).toEqual([given(first).id]);
    const justified: EncodedHistory = { ...stored, runs: [{ ...given(first), justified: { overdue: open } }] };
    expect(decodeHistory(justified)).toEqual([]);
  });

  test("keys of a rule of which nothing is known are left out", () => {
    const stored = encodeHistory([run(late(1))]);
    expect(decodeHistory({ ...stored, known: {} })).toEqual([]);
  });
});

test("of two reviews with one id the later one stays", () => {
  const one = run(late(1));
  const other = { ...one, at: "2016-01-01T00:00:00.000Z" };
  expect(mergeHistories([one], [other])).toEqual([other]);
  expect(mergeHistories([other], [one])).toEqual([other]);
});
