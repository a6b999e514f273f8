import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isPerfect, judge } from "../../bench/accuracy/judge";
import { reviewOf, snapshotOf, verdictOf } from "../../bench/accuracy/our-core";
import { columns, plantedClasses, plantedSheet } from "../../bench/accuracy/planted-sheet";
import { variants } from "../../bench/accuracy/variants";

const planted = {
  "missing-evidence": 105,
  "missing-responsible-area": 31,
  "evidence-placeholder": 42,
  "impossible-date": 17,
  "text-date": 57,
};

describe("the core on a workbook of 1,000 rows with planted faults", () => {
  test.each(variants)("finds all and raises no false alarm: $name", ({ layout }) => {
    const sheet = plantedSheet(1_000, layout);
    const { counts, otherDay, elsewhere } = judge(sheet, verdictOf(reviewOf(snapshotOf(sheet))));
    for (const kind of plantedClasses) {
      const all = { planted: planted[kind], found: planted[kind], missed: 0, falseAlarms: 0 };
      expect([kind, counts[kind]]).toEqual([kind, all]);
    }
    expect({ otherDay, elsewhere }).toEqual({ otherDay: 0, elsewhere: 0 });
  });
});

describe("the judge", () => {
  const sheet = plantedSheet(1_000, { blankRow: true });
  const all = verdictOf(reviewOf(snapshotOf(sheet)));
  const placeOf = (kind: string) => sheet.planted.find((item) => item.class === kind)?.at ?? { row: -1, column: -1 };
  const faultless = {
    row: sheet.rows.findIndex((_, row) => sheet.planted.every(({ at }) => at.row !== row)),
    column: 1,
  };

  test("is content with all that was planted", () => {
    expect(isPerfect(judge(sheet, all))).toBe(true);
  });

  test("counts what is not reported as missed", () => {
    const silent = judge(sheet, { reports: [], dates: null });
    expect(silent.counts["missing-evidence"]).toEqual({ planted: 105, found: 0, missed: 105, falseAlarms: 0 });
    expect(silent.counts["text-date"].found).toBe(57);
    expect(isPerfect(silent)).toBe(false);
  });

  test("counts a report on a cell in order as a false alarm of its column", () => {
    const row = sheet.planted.find((item) => item.class === "missing-responsible-area")?.at.row ?? -1;
    const clean = sheet.planted.every(({ at }) => at.row !== row || at.column === columns.responsibleArea);
    expect(clean).toBe(true);
    const reports = [...all.reports, { row, column: columns.evidence }, { row, column: columns.evidence }];
    const score = judge(sheet, { ...all, reports });
    expect(score.counts["missing-evidence"].falseAlarms).toBe(1);
    expect(isPerfect(score)).toBe(false);
  });

  test("counts a valid date that is refused, and one that is taken for another day", () => {
    const at = placeOf("text-date");
    const refused = judge(sheet, { ...all, reports: [...all.reports, at] });
    expect(refused.counts["text-date"]).toEqual({ planted: 57, found: 56, missed: 1, falseAlarms: 1 });
    const swapped = judge(sheet, { ...all, dates: new Map(all.dates).set(at.row, "1999-01-01") });
    expect(swapped).toMatchObject({ otherDay: 1, counts: { "text-date": { found: 56, missed: 1, falseAlarms: 0 } } });
  });

  test("allows one report on the blank row and none on headings as printed", () => {
    const blank = (column: number) => ({ row: sheet.blankRow ?? -1, column });
    expect(judge(sheet, { ...all, reports: [...all.reports, blank(-1)] }).elsewhere).toBe(0);
    expect(judge(sheet, { ...all, reports: [...all.reports, blank(3), blank(4), blank(6)] }).elsewhere).toBe(2);
    expect(judge(sheet, { ...all, reports: [...all.reports, { row: sheet.headerRow, column: 3 }] }).elsewhere).toBe(1);
    expect(judge(sheet, { ...all, reports: [...all.reports, faultless] }).elsewhere).toBe(1);
  });
});

test("the public validators are pinned, and their lockfile holds no download addresses", () => {
  const textOf = (name: string) => readFileSync(join(__dirname, "../../bench/accuracy", name), "utf8");
  const { dependencies } = JSON.parse(textOf("package.json")) as { dependencies: Record<string, string> };
  const lock = textOf("package-lock.json");
  const { packages } = JSON.parse(lock) as { packages: Record<string, { version: string }> };
  for (const [name, version] of Object.entries(dependencies)) {
    expect([name, version]).toEqual([name, packages[`node_modules/${name}`]?.version]);
  }
  expect(lock).not.toContain('"resolved"');
});
