import type { CellRange } from "../core/cell";
import { leadsTo, targetKey, type FormulaTargets } from "../core/formula-targets";
import { cellValueFrom } from "./cells";
import { readExcel } from "./run-excel";
import type { ListedSheet } from "./gather";

type Written = string | number | boolean;

/** Cells below each other that keep their values without their formulas. */
export interface KeptValues {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly Written[];
}

export interface LostFormulas {
  readonly values: readonly KeptValues[];
  /** Names of protected sheets with formulas that would be lost: nothing can be written there. */
  readonly protectedSheets: readonly string[];
}

/** A sheet that stays, and where its formulas are. */
export interface SheetWithFormulas extends Pick<ListedSheet, "sheetId" | "name"> {
  readonly formulas: readonly CellRange[];
}

/** Names that lead to the sheets, and the tables on them. */
function namesLeadingTo(
  sheets: ReadonlySet<string>,
  names: readonly Excel.NamedItemCollection[],
  tables: readonly Excel.TableCollection[],
): ReadonlySet<string> {
  const targets = { sheets, names: new Set<string>() };
  const leading = names.flatMap(({ items }) => items.filter(({ formula }) => leadsTo(String(formula), targets)));
  return new Set([...leading, ...tables.flatMap(({ items }) => items)].map(({ name }) => targetKey(name)));
}

/** What is written in place of a formula: a text stays a text, whatever it looks like. */
function written(value: unknown): Written {
  const known = cellValueFrom(value);
  if (typeof known === "string") return `'${known}`;
  if (known === null) return "";
  return typeof known === "object" ? known.error : known;
}

/** The cells of an area whose formulas lead there, column by column. */
function runsOf({ sheetId }: SheetWithFormulas, area: CellRange, range: Excel.Range, targets: FormulaTargets) {
  const runs: { readonly sheetId: string; readonly row: number; readonly column: number; cells: Written[] }[] = [];
  for (let column = 0; column < area.columnCount; column += 1) {
    let open: Written[] | null = null;
    for (let row = 0; row < area.rowCount; row += 1) {
      // The library types formulas and values as any.
      const formula: unknown = range.formulas[row]?.[column];
      if (typeof formula !== "string" || !formula.startsWith("=") || !leadsTo(formula, targets)) {
        open = null;
        continue;
      }
      if (open === null) {
        open = [];
        runs.push({ sheetId, row: area.row + row, column: area.column + column, cells: open });
      }
      open.push(written(range.values[row]?.[column]));
    }
  }
  return runs;
}

/**
 * Finds the formulas that would be lost together with sheets that go, with the values that they have. One round trip where there are
 * formulas, none otherwise.
 */
export async function readLostFormulas(
  kept: readonly SheetWithFormulas[],
  dropped: readonly ListedSheet[],
): Promise<LostFormulas> {
  const withFormulas = kept.filter(({ formulas }) => formulas.length > 0);
  if (withFormulas.length === 0 || dropped.length === 0) return { values: [], protectedSheets: [] };
  return readExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    const known = [names, ...withFormulas.map(({ sheetId }) => worksheets.getItem(sheetId).names)];
    for (const collection of known) collection.load("items/name, items/formula");
    const tables = dropped.map(({ sheetId }) => worksheets.getItem(sheetId).tables);
    for (const collection of tables) collection.load("items/name");
    const requests = withFormulas.map((sheet) => {
      const worksheet = worksheets.getItem(sheet.sheetId);
      worksheet.protection.load("protected");
      const areas = sheet.formulas.map((area) => {
        const range = worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
        range.load("formulas, values");
        return { area, range };
      });
      return { sheet, worksheet, areas };
    });
    await context.sync();
    const sheets = new Set(dropped.map(({ name }) => targetKey(name)));
    const targets = { sheets, names: namesLeadingTo(sheets, known, tables) };
    const lost = requests.map(({ sheet, worksheet, areas }) => {
      const runs = areas.flatMap(({ area, range }) => runsOf(sheet, area, range, targets));
      return { sheet, isProtected: worksheet.protection.protected, runs };
    });
    return {
      values: lost.flatMap(({ isProtected, runs }) => (isProtected ? [] : runs)),
      protectedSheets: lost.flatMap(({ sheet, isProtected, runs }) =>
        isProtected && runs.length > 0 ? [sheet.name] : [],
      ),
    };
  });
}
