import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { samples } from "../../../scripts/samples/workbooks";
import { calendarDate } from "../../../src/core/calendar-date";
import type { CellValue } from "../../../src/core/cell";
import { readWorkbook } from "../../../src/core/read-sheet";
import { reviewSheets, type Review } from "../../../src/core/review";
import { defaultSettings } from "../../../src/core/settings";
import { activityRecords } from "../../../src/core/summarize";
import { readSavedWorkbook } from "../../support/independent-xlsx";
import { snapshotOf } from "../../support/sheet-snapshot";
import { rect } from "./patching";

const folder = join(__dirname, "../../../samples");
const sample = (name: string) => new Uint8Array(readFileSync(join(folder, name)));

function day(year: number, month: number, date: number) {
  const found = calendarDate(year, month, date);
  if (!found) throw new Error("No such day.");
  return found;
}

/** The sample as the host would hand it over, read by SheetJS. */
function sheetsOf(bytes: Uint8Array) {
  const { Sheets, SheetNames } = read(Buffer.from(bytes), { type: "buffer" });
  const sheets = SheetNames.map((name) => {
    const rows = utils.sheet_to_json<CellValue[]>(Sheets[name] ?? {}, { header: 1, raw: true, defval: null });
    const saved = readSavedWorkbook(bytes).sheets.find((sheet) => sheet.name === name);
    return snapshotOf(rows, { name, merges: saved?.merges.map(rect) ?? [] });
  });
  return readWorkbook({ sheets, dateSystem: 1900 });
}

const review = (name: string, asOf = day(2015, 9, 30)): Review =>
  reviewSheets(sheetsOf(sample(name)), { asOf, settings: defaultSettings });
const statuses = (name: string, asOf = day(2015, 9, 30)) =>
  activityRecords(sheetsOf(sample(name)), asOf, defaultSettings.dueSoonDays).map(({ status }) => status);

test.each(Object.keys(samples))("%s is what the script makes, byte by byte", async (name) => {
  const made = await samples[name]?.();
  expect(Buffer.compare(Buffer.from(made ?? []), Buffer.from(sample(name)))).toBe(0);
});

test("the published sheet holds true dates and its text as published", () => {
  const [sheet] = readSavedWorkbook(sample("imss-e006-2015.xlsx")).sheets;
  const dates = ["E8", "E9", "E15"].map((address) => [
    sheet?.values.get(address),
    sheet?.styles.get(address)?.numberFormat,
  ]);
  expect(dates).toEqual([
    [42_185, "dd/mm/yyyy"],
    [42_369, "dd/mm/yyyy"],
    [42_307, "dd/mm/yyyy"],
  ]);
  expect(sheet?.values.get("D10")).toBe("Coordianción de Cobranza");
  expect(sheet?.values.get("C11")).toMatch(/2015\."$/);
  expect(sheet?.values.get("C12")).toMatch(/^"La recomendación[^]*2015\.\n"$/);
  expect(sheet?.merges).toContain("A1:G1");
});

test("the published sheet at 30/09/2015: six overdue, one on time, one due soon", () => {
  const expected = ["overdue", "on-time", "overdue", "overdue", "overdue", "overdue", "overdue", "due-soon"];
  expect(statuses("imss-e006-2015.xlsx")).toEqual(expected);
  expect(review("imss-e006-2015.xlsx").issues.filter(({ ruleId }) => ruleId === "missing-evidence")).toEqual([]);
});

test("the pasted sheet has the same status in every row, and its dates are texts", () => {
  for (const asOf of [day(2015, 6, 30), day(2015, 7, 1), day(2015, 9, 30)]) {
    expect(statuses("imss-e006-2015-pegado.xlsx", asOf)).toEqual(statuses("imss-e006-2015.xlsx", asOf));
  }
  const texts = review("imss-e006-2015-pegado.xlsx").issues.filter(({ ruleId }) => ruleId === "text-due-date");
  expect(texts).toHaveLength(8);
});

test("the progress report has faults of every family, three areas, and formats that a person made", () => {
  const { issues, areas } = review("avance-con-defectos.xlsx", day(2026, 9, 30));
  const found = new Set(issues.map(({ ruleId }) => ruleId));
  const families = [
    ...["missing-column", "duplicate-number", "missing-aspect", "missing-evidence", "missing-responsible-area"],
    ...["unreadable-due-date", "impossible-due-date", "text-due-date", "overdue", "due-soon"],
    ...["inconsistent-area-name", "invalid-progress", "complete-without-proof", "reused-evidence", "stray-spaces"],
  ];
  expect(families.filter((id) => !found.has(id))).toEqual([]);
  const misspelt = "Coordinacón de Programas Comunitarios";
  expect(areas.filter(({ area }) => area !== null && area !== misspelt)).toHaveLength(3);
  const formats = readSavedWorkbook(sample("avance-con-defectos.xlsx")).sheets.map(({ conditionalFormats }) =>
    conditionalFormats.map(({ type }) => type),
  );
  expect(formats).toEqual([["expression", "colorScale"], ["dataBar"]]);
});
