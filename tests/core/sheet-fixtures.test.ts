import { differencesFrom, reviewLike, workbookOf } from "../support/sheet-fixtures/check-fixture";
import { doubledObservations } from "../support/sheet-fixtures/one-cause";
import { readFixture } from "../support/sheet-fixtures/read-fixture";

const headings =
  "No.\tAspecto Susceptible de Mejora\tActividades\tÁrea Responsable\tFecha de Término\tResultados Esperados\tProductos y/o Evidencias";
const row = "1\tFalta un manual.\tRedactarlo.\tJurídico\t=d2015-06-30\tManual.\tN/D";
const fixtureOf = (...lines: readonly string[]) => readFixture("prueba", lines.join("\n"));
const differencesOf = (...lines: readonly string[]) => {
  const fixture = fixtureOf(...lines);
  return differencesFrom(fixture, reviewLike(fixture, workbookOf(fixture)));
};

describe("what differs from the expectations of a sheet is told", () => {
  const table = "# table: working-document rows=1 aspects=1 header=1";

  test("nothing where all is as expected", () => {
    const expected = "! overdue@E(days=92) missing-evidence@G(placeholder=N/D)";
    expect(differencesOf(table, headings, `${row}\t${expected}`)).toEqual([]);
  });

  test("missing and surplus observations, with sheet, cell and rule", () => {
    expect(differencesOf("# sheet: Avance", table, headings, `${row}\t! overdue@E due-soon@E`)).toEqual([
      "Avance: missing E2 due-soon",
      'Avance: surplus G2 missing-evidence {"placeholder":"N/D"}',
    ]);
  });

  test("other data, other further cells, another proposal", () => {
    const dated = row.replace("=d2015-06-30", "30/06/2015").replace("N/D", "Manual");
    const expected = "! overdue@E(days=91) text-due-date@E(to=2015-07-01)";
    expect(differencesOf(table, headings, `${dated}\t${expected}`)).toEqual([
      "Hoja1: E2 overdue: days is 92 instead of 91",
      "Hoja1: E2 text-due-date: proposes 2015-06-30 instead of 2015-07-01",
    ]);
    const [first, second] = [row.replace("N/D", "MIR"), row.replace(/^1\tFalta/u, "2\tSobra").replace("N/D", "MIR")];
    const reused = `${first}\t! overdue@E reused-evidence@G`;
    expect(differencesOf("# table: working-document", headings, reused, `${second}\t! overdue@E`)).toEqual([
      "Hoja1: missing G2 reused-evidence",
      expect.stringContaining("surplus G2 reused-evidence (also in G3)"),
    ]);
  });

  test("a sheet that is understood otherwise", () => {
    const expected = `${row}\t! overdue@E missing-evidence@G`;
    expect(differencesOf("# table: progress-report rows=2", headings, expected)).toEqual([
      "Hoja1: table 1: format=working-document instead of progress-report",
      "Hoja1: table 1: rows=1 instead of 2",
    ]);
    expect(differencesOf("# skipped: empty", headings, expected).slice(0, 2)).toEqual([
      "Hoja1: skipped: null instead of empty",
      "Hoja1: 1 tables instead of 0",
    ]);
  });

  test("rules that are silent, or are not, against what is told", () => {
    const told = differencesOf(table, "# not-checked: overdue", headings, `${row}\t! overdue@E missing-evidence@G`);
    expect(told).toContain("Hoja1: overdue is not listed as not checked");
    expect(told).toContain("Hoja1: missing-progress is listed as not checked");
  });
});

describe("what does not follow the notation is refused", () => {
  test.each<[string, readonly string[]]>([
    ["an unknown directive", ["# tabla: x", headings]],
    ["a sheet of which nothing is told", [headings]],
    ["an unreadable expectation", ["# skipped: empty", "a\t! overdue at E"]],
    ["a day that does not exist", ["# skipped: empty", "=d2015-02-30"]],
    ["an unknown notation", ["# skipped: empty", "=x"]],
  ])("%s", (_, lines) => expect(() => fixtureOf(...lines)).toThrow());
});

test("two rules of one family on a cell, and one rule twice, are told", () => {
  const fixture = fixtureOf("# table: working-document", headings, row);
  const review = reviewLike(fixture, workbookOf(fixture));
  const [late] = review.issues;
  const text = late === undefined ? [] : [{ ...late, ruleId: "text-due-date" }, late];
  const unreadable = text.map((issue) => ({ ...issue, ruleId: issue === late ? "overdue" : "unreadable-due-date" }));
  expect(doubledObservations(review)).toEqual([]);
  expect(doubledObservations({ ...review, issues: [...text, ...unreadable] })).toEqual([
    "Hoja1!E2: overdue twice",
    "Hoja1!E2: text-due-date and unreadable-due-date",
    "Hoja1!E2: overdue and unreadable-due-date",
    "Hoja1!E2: unreadable-due-date and overdue",
  ]);
});
