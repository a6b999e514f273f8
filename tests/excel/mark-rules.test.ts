import { isOwnFormula, liveFormula, lookOf } from "../../src/excel/mark-rules";
import { liveMark } from "./marks-support";

test.each([
  ['=LEN("revisor-asm:error:1")>0', true],
  ['=LARGO("revisor-asm:warning:text:2")>0', true],
  ['=AND("revisor-asm:live:overdue:error:2"<>"",$D9<TODAY())', true],
  ['=LEN("otra cosa")>0', false],
  [undefined, false],
])("isOwnFormula(%s) is %s", (formula, expected) => {
  expect(isOwnFormula(formula)).toBe(expected);
});

test.each([
  ['=LEN("revisor-asm:error:1")>0', { severity: "error", hasSign: false }],
  ['=LARGO("revisor-asm:warning:text:2")>0', { severity: "warning", hasSign: true }],
  ['=AND("revisor-asm:live:due-soon:info:2"<>"",TRUE)', { severity: "info", hasSign: false }],
  ['=LEN("revisor-asm:otra:9")>0', null],
])("the look of %s", (formula, expected) => {
  expect(lookOf(formula)).toEqual(expected);
});

const mark = liveMark("hoja-1");

test("a date that is past is overdue, where the row does not tell the end of the work", () => {
  const endings = mark.condition.endings.join("|");
  expect(liveFormula(mark)).toBe(
    `=AND("revisor-asm:live:overdue:error:2"<>"",$D9>=DATE(2000,1,1),$D9<TODAY(),ISERROR(FIND("|"&LOWER(TRIM(LEFT(TRIM($F9),8)))&"|","|${endings}|")))`,
  );
});

test("a date of the days to come is due soon", () => {
  const condition = { ...mark.condition, endColumns: [], dueSoonDays: 10 };
  expect(liveFormula({ ...mark, state: "due-soon", severity: "warning", condition })).toBe(
    '=AND("revisor-asm:live:due-soon:warning:2"<>"",$D9>=TODAY(),$D9<TODAY()+11)',
  );
});

test("every column that tells the end is looked at; nothing is volatile but TODAY", () => {
  const formula = liveFormula({ ...mark, condition: { ...mark.condition, endColumns: [5, 28] } });
  expect(formula).toContain("TRIM($F9)");
  expect(formula).toContain("TRIM($AC9)");
  expect(formula).not.toMatch(/NOW|INDIRECT|OFFSET|RAND|CELL|INFO/);
  // Constants in braces are not taken in conditional formats; 8,192 characters are the most of any formula.
  expect(formula).not.toContain("{");
  expect(formula.length).toBeLessThan(1000);
  // Nor is a text of over 255 characters.
  const texts = [...formula.matchAll(/"([^"]*)"/gu)].map(([, text = ""]) => text.length);
  expect(Math.max(...texts)).toBeLessThanOrEqual(255);
});
