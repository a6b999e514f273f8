import type { CellValue } from "../../src/core/cell";
import { given } from "../../src/core/given";
import { issueKeys } from "../../src/core/issue-key";
import { progressHeadings, workingHeadings, workingRow } from "../support/follow-up-rows";
import { keyOf, keysOf, reviewOf, sheet } from "../support/issue-keys";
import { snapshotOf } from "../support/sheet-snapshot";

describe("the value that an observation is about", () => {
  const valueOf = (ruleId: string, ...cells: readonly (CellValue | undefined)[]) =>
    keyOf(ruleId, workingRow(1, ...cells)).value;
  const ofDate = (value: CellValue) => valueOf("overdue", undefined, undefined, undefined, value);

  test("is the same day, as a true date or in any form of text", () => {
    expect(ofDate("30 de junio de 2015")).toBe(ofDate("30/06/2015"));
    const [trueDate] = keysOf("overdue", [
      sheet([workingRow(1, undefined, undefined, undefined, 42_185)], { numberFormats: "dd/mm/yyyy" }),
    ]);
    expect(given(trueDate).value).toBe(ofDate("30/06/2015"));
    expect(ofDate("31/07/2015")).not.toBe(ofDate("30/06/2015"));
  });

  test.each<[string, string, CellValue, CellValue, boolean]>([
    ["a blank and a placeholder", "missing-evidence", null, "N/D", false],
    ["two placeholders", "missing-evidence", "N/D", "Por definir", false],
    ["a placeholder in two forms", "missing-evidence", "N/D", "n/d ", true],
    ["marks without letters", "missing-evidence", "—", "---", false],
  ])("tells apart %s", (_, ruleId, one, other, isSame) => {
    const product = (value: CellValue) => valueOf(ruleId, undefined, undefined, undefined, undefined, undefined, value);
    expect(product(one) === product(other)).toBe(isSame);
  });

  const progress = (...cells: readonly CellValue[]) => snapshotOf([progressHeadings, [...workingRow(1), ...cells]]);
  test.each<[string, CellValue, CellValue, boolean]>([
    ["invalid-progress", 120, 150, false],
    ["invalid-progress", "casi", "Casi ", true],
    ["complete-without-proof", 100, 100, true],
  ])("of %s: %j and %j", (ruleId, one, other, isSame) => {
    const valueIn = (value: CellValue) => given(keysOf(ruleId, [progress(value, null, null)])[0]).value;
    expect(valueIn(one) === valueIn(other)).toBe(isSame);
  });

  test("of a date that nobody can mean is the day, and of one that nobody can read its words", () => {
    expect(valueOf("implausible-due-date", undefined, undefined, undefined, "30/06/2105")).not.toBe(
      valueOf("implausible-due-date", undefined, undefined, undefined, "30/06/2106"),
    );
    expect(valueOf("unreadable-due-date", undefined, undefined, undefined, "al terminar")).not.toBe(
      valueOf("unreadable-due-date", undefined, undefined, undefined, "al concluir"),
    );
  });

  test("of several cells of one aspect are all of them, in any order", () => {
    const weighed = (...weights: readonly CellValue[]) =>
      snapshotOf([
        [...workingHeadings, "Ponderación"],
        ...weights.map((weight, at) => [...workingRow(1, "Aspecto 1", `Actividad ${at}`), weight]),
      ]);
    const valueIn = (...weights: readonly CellValue[]) =>
      given(keysOf("weights-not-100", [weighed(...weights)])[0]).value;
    expect(valueIn(50, 20, 20)).toBe(valueIn(20, 50, 20));
    expect(valueIn(50, 50, 20)).not.toBe(valueIn(50, 20, 20));
  });

  test("of cells beside the table's columns is what they hold", () => {
    const failed: CellValue = { error: "#REF!" };
    const rows = (...beside: readonly CellValue[]) => snapshotOf([workingHeadings, [...workingRow(1), ...beside]]);
    const valueAt = (column: number, ...beside: readonly CellValue[]) => {
      const review = reviewOf([rows(...beside)]);
      const overdue = given(review.issues.find(({ ruleId }) => ruleId === "overdue"));
      const issue = { ...overdue, at: { row: 1, column } };
      const { subjectOf, keysOf: whole } = issueKeys(review, [issue]);
      return given(whole(new Set([given(subjectOf(issue))])).get(issue)).value;
    };
    expect(valueAt(8, null, failed)).toBe(valueAt(7, failed));
    expect(valueAt(8, null, "Nota")).toBe(valueAt(7, "NOTA."));
    expect(valueAt(7)).not.toBe(valueAt(7, 3));
    expect(valueAt(7, true)).not.toBe(valueAt(7, false));
  });

  test("of a failed formula is its error", () => {
    const product = (value: CellValue) =>
      valueOf("cell-error", undefined, undefined, undefined, undefined, undefined, value);
    expect(product({ error: "#REF!" })).toBe(product({ error: "#REF!" }));
  });
});
