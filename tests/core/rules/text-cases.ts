import { correctionOf } from "../../../src/core/corrections";
import { readWorkbook } from "../../../src/core/read-sheet";
import { reviewSheets } from "../../../src/core/review";
import { defaultSettings } from "../../../src/core/settings";
import { calendarDate } from "../../../src/core/calendar-date";
import type { CellValue } from "../../../src/core/cell";
import { readRows, type SheetOfRows } from "./rule-cases";

/** Rows of a sheet that hold these texts as products. */
export const products = (...texts: readonly CellValue[]): SheetOfRows => ({
  rows: texts.map((product) => ({ product })),
});

/** Applies every correction that a rule proposes for a sheet, one after another: what was observed is gone, and nothing else came. */
export function testCorrections(ruleId: string, sheet: SheetOfRows, corrected: readonly string[]): void {
  test(`each correction of ${ruleId} removes its observation and adds none`, () => {
    const asOf = calendarDate(2015, 9, 30);
    if (asOf === null) throw new RangeError("There is no such day.");
    let sheets = readRows([sheet]);
    const review = () => reviewSheets(sheets, { asOf, settings: defaultSettings }).issues;
    const key = ({ ruleId: id, at }: ReturnType<typeof review>[number]) => `${id} ${at.row},${at.column}`;
    const written: (string | number)[] = [];
    for (let next = corrections(review(), ruleId); next.length > 0; next = corrections(review(), ruleId)) {
      const before = review().map(key);
      const [issue] = next;
      if (issue === undefined) break;
      const [edit] = correctionOf(issue, sheets, 1900)?.edits ?? [];
      const [snapshot] = sheets.map((read) => read.snapshot);
      if (edit === undefined || snapshot === undefined) throw new Error("Nothing is corrected.");
      const values = snapshot.values.map((row, at) =>
        row.map((value, column) => (at === edit.at.row && column === edit.at.column ? edit.value : value)),
      );
      written.push(edit.value ?? "");
      sheets = readWorkbook({ sheets: [{ ...snapshot, values }], dateSystem: 1900 });
      expect(review().map(key)).toEqual(before.filter((other) => other !== key(issue)));
    }
    expect(written).toEqual(corrected);
  });
}

function corrections<Found extends { readonly ruleId: string; readonly replacement: unknown }>(
  issues: readonly Found[],
  ruleId: string,
): Found[] {
  return issues.filter((issue) => issue.ruleId === ruleId && issue.replacement !== null);
}
