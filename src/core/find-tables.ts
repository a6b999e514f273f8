import type { CellValue } from "./cell";
import { isBlank, foldText } from "./text";
import type { CellGrid } from "./cell-grid";
import { findHeadings, findHeadingsInSteps, type HeadingRows } from "./find-headings";
import type { ColumnHeading, DuplicateColumn, MisspeltHeading } from "./follow-up-sheet";
import { dataRowsBelow } from "./find-data-rows";
import { readTitleBlock, type TitleBlock } from "./title-block";
import type { TableColumns } from "./row-kinds";
import { sectionsOf, withoutFederalStates } from "./table-sections";
import { readTitleAspect, type TitleAspect } from "./title-aspect";
import { bandsOf } from "./sheet-bands";
import { given } from "./given";
import type { Steps } from "./steps";

/** Where an ASM table of a sheet is. */
export interface TableRegion extends TitleBlock {
  /** The last row of its (first) headings. */
  readonly headerRow: number;
  readonly columns: TableColumns;
  readonly duplicates: readonly DuplicateColumn[];
  /** On every page. */
  readonly misspelt: readonly MisspeltHeading[];
  /** The aspect of all its rows, where it is told above the table. */
  readonly titleAspect: TitleAspect | null;
  /** The rows of its commitments; headings repeated on every page, titles, notes and signatures are not among them. */
  readonly rows: readonly number[];
}

interface GrowingRegion {
  region: TableRegion;
  /** The aspect's text by number, folded. */
  readonly texts: Map<string, string>;
}

/** Finds the ASM tables of a sheet, from top to bottom, those beside one another from left to right; some hundred rows at a time. */
export function* findTablesInSteps(grid: CellGrid): Steps<readonly TableRegion[]> {
  const headings = yield* findHeadingsInSteps(grid);
  yield;
  const bands = bandsOf(grid, headings);
  const [band = grid, ...others] = bands;
  if (others.length === 0) return tablesIn(band, headings);
  const title = readTitleBlock(grid, grid.range.row, given(headings[0]).firstRow);
  const tables = bands.flatMap((columns) => tablesIn(columns, findHeadings(columns)));
  return tables
    .map((table) => ({
      ...table,
      programme: table.programme ?? title.programme,
      institution: table.institution ?? title.institution,
      classified: table.classified ?? title.classified,
    }))
    .sort((a, b) => a.headerRow - b.headerRow);
}

function tablesIn(grid: CellGrid, headings: readonly HeadingRows[]): readonly TableRegion[] {
  const found: GrowingRegion[] = [];
  let from = grid.range.row;
  headings.forEach((heading, index) => {
    const end = headings[index + 1]?.firstRow ?? grid.range.row + grid.range.rowCount;
    const rows = dataRowsBelow(grid, heading, end);
    const title = readTitleBlock(grid, from, heading.firstRow);
    const { lastRow: headerRow, columns, duplicates } = heading;
    const titleAspect = columns.has("aspect") ? null : readTitleAspect(grid, from, heading.firstRow);
    const whole = { ...title, headerRow, columns, duplicates, misspelt: misspeltAmong(columns), titleAspect, rows };
    for (const region of sectionsOf(grid, whole)) {
      const table = addRegion(grid, found, region);
      if (headings.length > 1) for (const row of region.rows) table.texts.set(...aspectAt(grid, columns, row));
    }
    from = (rows.at(-1) ?? heading.lastRow) + 1;
  });
  return found.map(({ region }) => withoutFederalStates(grid, region)).filter((region) => !isCountTable(grid, region));
}

/** Adds a table, or its rows to the table above of which it is the next page. */
function addRegion(grid: CellGrid, found: GrowingRegion[], region: TableRegion): GrowingRegion {
  const above = found.at(-1);
  const isNextPage = above !== undefined && continues(grid, above, region);
  const table = isNextPage ? above : { region, texts: new Map<string, string>() };
  if (isNextPage) above.region = withPage(above.region, region);
  else found.push(table);
  return table;
}

/** The table with a further page. Its headings are those of the first one. */
function withPage(above: TableRegion, page: TableRegion): TableRegion {
  return { ...above, misspelt: above.misspelt.concat(page.misspelt), rows: above.rows.concat(page.rows) };
}

function misspeltAmong(columns: TableColumns): readonly MisspeltHeading[] {
  return [...columns].flatMap(([column, { at, text, misspelt }]) =>
    misspelt === null ? [] : [{ column, at, text, misspelt }],
  );
}

/** Whether a table is the next page of the one above it: the same headings, no other programme, no number used anew. */
function continues(grid: CellGrid, { region: above, texts }: GrowingRegion, below: TableRegion): boolean {
  if (!hasSameColumns(above.columns, below.columns)) return false;
  if (isOtherAspect(above.titleAspect, below.titleAspect)) return false;
  if (isOther(above.programme, below.programme) || isOther(above.institution, below.institution)) return false;
  return below.rows.every((row) => {
    const [number, text] = aspectAt(grid, below.columns, row);
    const earlier = texts.get(number);
    return number === "" || text === "" || earlier === undefined || earlier === text;
  });
}

function hasSameColumns(above: TableColumns, below: TableColumns): boolean {
  const agree = [...below].filter(([id, { at }]) => above.get(id)?.at.column === at.column).length;
  return agree === below.size && agree >= above.size - 2;
}

function isOther(above: string | null, below: string | null): boolean {
  return below !== null && (above === null || foldText(above) !== foldText(below));
}

function aspectAt(grid: CellGrid, columns: TableColumns, row: number): [number: string, text: string] {
  const folded = (heading: ColumnHeading | undefined) => {
    const value = heading === undefined ? null : grid.valueAt({ row, column: heading.at.column });
    return isBlank(value) || typeof value === "object" ? "" : foldText(String(value));
  };
  return [folded(columns.get("number")), folded(columns.get("aspect"))];
}

function isOtherAspect(above: TitleAspect | null, below: TitleAspect | null): boolean {
  const textOf = (title: TitleAspect | null) => {
    const value = title === null ? null : given(title.get("aspect")).value;
    return typeof value === "string" ? foldText(value) : "";
  };
  return below !== null && textOf(above) !== textOf(below);
}

/** A table of counts has the words of the template over its columns, but only numbers under "ASM" and "Actividades". */
function isCountTable(grid: CellGrid, { columns, rows }: TableRegion): boolean {
  const subjects = [columns.get("aspect"), columns.get("activity")].flatMap((heading) => heading?.at.column ?? []);
  const someValue = (isMeant: (value: CellValue) => boolean) =>
    subjects.some((column) => rows.some((row) => isMeant(grid.valueAt({ row, column }))));
  return (
    !someValue((value) => typeof value === "string" && !isBlank(value)) &&
    someValue((value) => typeof value === "number")
  );
}
