import type { CellValue } from "../../src/core/cell";
import { given } from "../../src/core/given";
import { isSameIssue, issueKeys } from "../../src/core/issue-key";
import { shortHash } from "../../src/core/short-hash";
import type { SheetSnapshot } from "../../src/core/workbook-snapshot";
import { workingHeadings, workingRow } from "../support/follow-up-rows";
import { keyOf, keysOf, reviewOf, sheet, type Rows } from "../support/issue-keys";
import { snapshotOf } from "../support/sheet-snapshot";

describe("a text's eight letters", () => {
  test.each([
    ["", "kVHhGLbR"],
    ["overdue", "Pf4E4nms"],
    ["Difundir a través del portal", "rOQU_A4f"],
  ])("of %j are the same in every version", (text, letters) => {
    expect(shortHash(text)).toBe(letters);
  });

  test("differ from text to text", () => {
    const texts = Array.from({ length: 50_000 }, (_, at) => `Aspecto ${at}`);
    expect(new Set(texts.map(shortHash)).size).toBe(texts.length);
    expect(new Set(texts.map((text) => shortHash(text).slice(0, 4))).size).toBeGreaterThan(49_000);
  });
});

describe("the key of an observation", () => {
  const overdue = keyOf("overdue", workingRow(1));

  test("does not mind how the aspect is written: case, accents, blanks and punctuation", () => {
    const other = keyOf("overdue", workingRow("1.", "ASPECTO  1 ."));
    expect(isSameIssue(overdue, other)).toBe(true);
  });

  test.each<[string, Rows[number]]>([
    ["another number", workingRow(2, "Aspecto 1")],
    ["another text", workingRow(1, "Aspecto uno")],
  ])("is another one with %s", (_, row) => {
    expect(isSameIssue(overdue, keyOf("overdue", row))).toBe(false);
  });

  test("is another one in another programme, whether the title or a column names it", () => {
    const title = (programme: string): SheetSnapshot =>
      snapshotOf([[`Nombre del programa: ${programme}`], workingHeadings, workingRow(1)]);
    const column = (programme: string): SheetSnapshot =>
      snapshotOf([
        [...workingHeadings, "Programa"],
        [...workingRow(1), programme],
      ]);
    const keys = [title("S072"), title("E006"), column("S072")].map((one) => given(keysOf("overdue", [one])[0]));
    expect(keys.map((key) => isSameIssue(given(keys[0]), key))).toEqual([true, false, true]);
  });

  test("lets the only activity of an aspect be reworded", () => {
    expect(isSameIssue(overdue, keyOf("overdue", workingRow(1, undefined, "Publicar el manual")))).toBe(true);
  });

  const two = (first: string, second: string): Rows => [
    workingRow(1, undefined, first),
    workingRow(1, "Aspecto 1", second),
  ];

  test("tells the activities of one aspect apart by their texts, in any order", () => {
    const [one, other] = keysOf("overdue", [sheet(two("Elaborar", "Publicar"))]);
    const [otherAgain, oneAgain] = keysOf("overdue", [sheet(two("Publicar", "Elaborar"))]);
    expect(isSameIssue(given(one), given(other))).toBe(false);
    expect(isSameIssue(given(one), given(oneAgain))).toBe(true);
    expect(isSameIssue(given(other), given(otherAgain))).toBe(true);
  });

  test("stays when an activity is added to an aspect that had one", () => {
    const before = keyOf("overdue", workingRow(1, undefined, "Elaborar"));
    const [first, second] = keysOf("overdue", [sheet(two("Elaborar", "Publicar"))]);
    expect(isSameIssue(before, given(first))).toBe(true);
    expect(isSameIssue(before, given(second))).toBe(false);
  });

  test("tells activities with one text apart by the rest of their rows, then by the order of what they say", () => {
    const row = (area: string, date: string) => workingRow(1, "Aspecto 1", "Elaborar", area, date);
    const rows = [row("Cobranza", "30/06/2015"), row("Finanzas", "30/06/2015"), row("Finanzas", "31/07/2015")];
    const keys = keysOf("overdue", [sheet(rows)]);
    const turned = keysOf("overdue", [sheet([...rows].reverse())]).reverse();
    const sameAs = keys.map((key) => turned.map((other) => isSameIssue(key, other)));
    expect(sameAs).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
    expect(turned.map(({ value }) => value)).toEqual(keys.map(({ value }) => value));
  });

  test("tells the same row on two sheets of one programme apart by the sheet", () => {
    const sheets = ["Documento", "Avance"].map((name) => sheet([workingRow(1)], { name }));
    const [one, other] = keysOf("overdue", sheets);
    expect(isSameIssue(given(one), given(other))).toBe(false);
    expect(isSameIssue(given(one), given(keysOf("overdue", [...sheets].reverse())[1]))).toBe(true);
  });

  test("of an absent column is one for the programme, wherever the heading would stand", () => {
    const without = (headings: readonly string[]) => snapshotOf([headings, headings.map((_, at) => `x${at}`)]);
    const headings = workingHeadings.slice(0, 6);
    const [key] = keysOf("missing-column", [without(headings)]);
    const [permuted] = keysOf("missing-column", [without([...headings].reverse())]);
    expect(isSameIssue(given(key), given(permuted))).toBe(true);
    expect(given(permuted).value).toBe(given(key).value);
    const sheets = [without(headings), { ...without(headings), sheetId: "B", name: "B" }];
    const [first, second] = keysOf("missing-column", sheets);
    expect(isSameIssue(given(first), given(second))).toBe(false);
  });

  test("of a gap between rows goes by the aspect above it", () => {
    const gap = (...rows: Rows) => keysOf("blank-row", [sheet(rows)]);
    const [key] = gap(workingRow(1), [], workingRow(2));
    const [moved, further] = gap(workingRow(0, "Antes"), workingRow(1), [], workingRow(2), [], workingRow(3));
    expect(isSameIssue(given(key), given(moved))).toBe(true);
    expect(isSameIssue(given(key), given(further))).toBe(false);
  });

  test("of what stands for many cells goes by what they say, whichever row comes first", () => {
    const rows = [workingRow(1, undefined, "a"), workingRow(2, undefined, "b"), workingRow(3, undefined, "c")];
    const [key] = keysOf("reused-evidence", [sheet(rows)]);
    const [sorted] = keysOf("reused-evidence", [sheet([...rows].reverse())]);
    const [fewer] = keysOf("reused-evidence", [sheet(rows.slice(1))]);
    expect(isSameIssue(given(key), given(sorted))).toBe(true);
    expect(isSameIssue(given(key), given(fewer))).toBe(true);
    expect(given(sorted).value).toBe(given(key).value);
  });

  test("in a form goes by the field, since there are no columns", () => {
    const form = (...lines: readonly (readonly [string, CellValue])[]) => snapshotOf(lines.map((line) => [...line]));
    const lines = [
      ["Aspecto Susceptible de Mejora", "Difundir el padrón"],
      ["Actividades", "Publicar"],
      ["Área Responsable", "Planeación"],
      ["Fecha de Término", "30/06/2015"],
      ["Resultados Esperados", "Padrón público"],
      ["Productos y/o Evidencias", null],
    ] as const;
    const [key] = keysOf("missing-evidence", [form(...lines)]);
    const [moved] = keysOf("missing-evidence", [form(["Nota", null], ...lines)]);
    expect(isSameIssue(given(key), given(moved))).toBe(true);
    expect(isSameIssue(given(key), given(keysOf("overdue", [form(...lines)])[0]))).toBe(false);
    const review = reviewOf([form(...lines)]);
    const overdue = given(review.issues.find(({ ruleId }) => ruleId === "overdue"));
    const elsewhere = [9, 10].map((row) => ({ ...overdue, at: { row, column: 9 } }));
    const { subjectOf } = issueKeys(review, elsewhere);
    expect(new Set([overdue, ...elsewhere].map(subjectOf)).size).toBe(2);
    const heading = { ...overdue, activity: null };
    expect(issueKeys(review, [heading]).subjectOf(heading)).toBe(subjectOf(given(elsewhere[0])));
  });

  test("of a row above all activities goes by the programme", () => {
    const review = reviewOf([snapshotOf([[], workingHeadings, workingRow(1), [], workingRow(2)])]);
    const gap = given(review.issues.find(({ ruleId }) => ruleId === "blank-row"));
    const above = [0, 1, 2].map((row) => ({ ...gap, at: { row, column: 0 } }));
    const { shortKeyOf } = issueKeys(review, [gap, ...above]);
    expect(new Set(above.map(shortKeyOf)).size).toBe(1);
    expect(shortKeyOf(gap)).not.toBe(shortKeyOf(given(above[0])));
  });

  test("is not known of an observation whose sheet is not in the review", () => {
    const review = reviewOf([sheet([workingRow(1)])]);
    const { subjectOf, shortKeyOf, keysOf: whole } = issueKeys({ sheets: [] }, review.issues);
    expect(review.issues.map((issue) => [subjectOf(issue), shortKeyOf(issue)])).toEqual(
      review.issues.map(() => [null, null]),
    );
    const heading = { ...given(review.issues[0]), activity: null };
    expect(issueKeys({ sheets: [] }, [heading]).subjectOf(heading)).toBeNull();
    expect(whole(new Set(["x"])).size).toBe(0);
  });
});
