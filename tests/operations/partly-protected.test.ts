import { Temporal } from "temporal-polyfill";
import type { CellEdit } from "../../src/core/corrections";
import { correctionOf } from "../../src/core/corrections";
import type { Review } from "../../src/core/review";
import { correct } from "../../src/operations/correct";
import { highlight } from "../../src/operations/highlight";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { clientForTest } from "../support/office-client";
import { openSample } from "../support/sample";

jest.setTimeout(120_000);

const asOf = Temporal.PlainDate.from("2015-09-30");

function editsOf(review: Review, ruleId: string): readonly CellEdit[] {
  const issue = review.issues.find((candidate) => candidate.ruleId === ruleId);
  const edits = issue && correctionOf(issue, review.sheets, review.dateSystem)?.edits;
  if (!edits?.length) throw new Error(`The sample has no correction of ${ruleId}.`);
  return edits;
}

/** A reviewed sheet that is then protected with the options given, after the cell of the text date has been unlocked or not. */
async function guarded(options: Excel.WorksheetProtectionOptions, isUnlocked: boolean) {
  const { document } = await clientForTest(await openSample("imss-e006-2015-pegado"));
  const review = await reviewWorkbook({ asOf });
  const edits = editsOf(review, "text-due-date");
  await Excel.run(async (context) => {
    for (const { sheetId, at } of edits) {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      if (isUnlocked) sheet.getRangeByIndexes(at.row, at.column, 1, 1).format.protection.locked = false;
      sheet.protection.protect(options);
    }
    await context.sync();
  });
  const cell = () => {
    const sheet = document.activeSheet();
    const [{ at } = { at: { row: 0, column: 0 } }] = edits;
    const place = { ...at, rowCount: 1, columnCount: 1 };
    return { value: sheet.read(place)[0]?.[0]?.value, format: sheet.readStyles(place)[0]?.[0]?.numberFormat };
  };
  return { document, review, edits, cell };
}

test("unlocked cells and formats allowed: a text date becomes a date", async () => {
  const { edits, cell } = await guarded({ allowFormatCells: true }, true);
  expect(await correct(edits)).toEqual({ cells: 1 });
  expect(cell()).toEqual({ value: 42185, format: "dd/mm/yyyy" });
});

test("a locked cell of a sheet that allows formats: the protection is named, and the format stays too", async () => {
  const { edits, cell } = await guarded({ allowFormatCells: true }, false);
  const before = cell();
  await expect(correct(edits)).rejects.toMatchObject({ code: "protected-sheet" });
  expect(cell()).toEqual(before);
});

test("an unlocked cell whose correction needs a format that is not allowed: the protection is named, and the value stays", async () => {
  const { edits, cell } = await guarded({}, true);
  const before = cell();
  await expect(correct(edits)).rejects.toMatchObject({ code: "protected-sheet" });
  expect(cell()).toEqual(before);
});

test("an unlocked cell whose correction needs no format is corrected where formats are not allowed", async () => {
  const { edits, cell } = await guarded({}, true);
  await correct(edits.map((edit) => ({ ...edit, value: "30/06/2015", numberFormat: null })));
  expect(cell().value).toBe("30/06/2015");
});

test("marks need formats alone: they are laid over locked cells, or their sheet is named as skipped", async () => {
  const allowed = await guarded({ allowFormatCells: true }, false);
  const { skippedSheets } = await highlight(allowed.review);
  expect(skippedSheets).toEqual([]);
  expect(allowed.document.activeSheet().conditionalFormats().length).toBeGreaterThan(0);
  const refused = await guarded({ allowFormatColumns: true }, true);
  const { skippedSheets: skipped } = await highlight(refused.review);
  expect(skipped).toEqual([{ name: refused.document.activeSheet().name, reason: "protected-sheet" }]);
  expect(refused.document.activeSheet().conditionalFormats()).toEqual([]);
});
