import type { IWorksheetData } from "@univerjs/core";
import { DEFAULT_COLUMN_PIXELS } from "./default-sizes";
import { readDefinedNames } from "./defined-names";
import { freeSheetName } from "./document-error";
import { foreignCells } from "./foreign-cells";
import { furnishingsOf } from "./furnishings";
import { readTables } from "./read-tables";
import type { XlsxSheet } from "./read-xlsx";
import { sheetIdOf, toUniverWorkbook } from "./univer-data";
import type { UniverWorkbook } from "./univer-workbook";
import { keptOf, readWorkbookFile, toHyperlink } from "./workbook-file";
import type { WorkbookFile } from "./workbook-file";
import { renamingOf, withRenamedSheets } from "./xlsx/formula-references";

/** The worksheets of another file, of which copies can be put into a workbook. */
export interface InsertableSheets {
  /** In tab order. */
  readonly names: readonly string[];
  /**
   * Puts copies of the named sheets before the tab of that place, in the order of their file; returns their ids. A name that is taken gets
   * " (2)" and so on. Cells, formats, merges, sizes, custom conditional formats, validations, links, tables, names, the page and protection
   * come along; notes, drawings, pivot tables and other conditional formats do not.
   */
  insert(names: readonly string[], index: number): readonly string[];
}

/** Throws a `FileError` where the bytes are no workbook that can be read. */
export async function openSheets(document: UniverWorkbook, bytes: Uint8Array): Promise<InsertableSheets> {
  const file = await readWorkbookFile(bytes);
  return {
    names: file.workbook.sheets.map(({ name }) => name),
    insert: (names, index) => insertSheets(document, file, names, index),
  };
}

interface Coming {
  readonly sheet: XlsxSheet;
  /** Its place in its own file. */
  readonly at: number;
  readonly newName: string;
}

function insertSheets(
  document: UniverWorkbook,
  file: WorkbookFile,
  names: readonly string[],
  index: number,
): readonly string[] {
  const coming = named(document, file, names);
  const rename = renamerOf(file, coming);
  const data = toUniverWorkbook(file.workbook, file.sheetParts, "");
  const cellsOf = foreignCells(document.context, data, rename);
  const ids = coming.map(({ sheet, at, newName }, offset) => {
    const source = data.sheets[sheetIdOf(at)] ?? {};
    const columnData = columnsOf(source, file.sheetParts[at]?.defaultColumnWidth != null);
    const cellData = cellsOf(source.cellData ?? {});
    const kept = { ...keptOf(file.parts, sheet, file.sheetParts[at]), shapes: [], comments: [] };
    return document.putSheet({ ...source, name: newName, cellData, columnData }, index + offset, kept).id;
  });
  coming.forEach((one, order) => addTheRest(document, file, one, ids[order] ?? "", rename));
  addNames(document, file, coming, rename);
  return ids;
}

function named(document: UniverWorkbook, file: WorkbookFile, names: readonly string[]): Coming[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const taken = document.sheets().map(({ name }) => name);
  return file.workbook.sheets.flatMap((sheet, at) => {
    if (!wanted.has(sheet.name.toLowerCase())) return [];
    const newName = freeSheetName(sheet.name, taken);
    taken.push(newName);
    return [{ sheet, at, newName }];
  });
}

/**
 * Has formulas follow the sheets' new names. What refers to a sheet that does not come along is lost, which is modelled: Microsoft says
 * nothing of it.
 */
function renamerOf({ workbook }: WorkbookFile, coming: readonly Coming[]): (formula: string) => string {
  const stays = workbook.sheets.map(({ name }): [string, string | null] => [name, null]);
  const comes = coming.map(({ sheet, newName }): [string, string | null] => [sheet.name, newName]);
  const renaming = renamingOf(new Map([...stays, ...comes]));
  return (formula) => withRenamedSheets(formula, renaming);
}

/** A default width of the source's own becomes the width of every column in use. */
function columnsOf(
  { columnData = {}, cellData = {}, defaultColumnWidth = DEFAULT_COLUMN_PIXELS }: Partial<IWorksheetData>,
  hasOwnDefault: boolean,
): NonNullable<IWorksheetData["columnData"]> {
  if (!hasOwnDefault) return columnData;
  const used = new Set<number>();
  for (const row in cellData) for (const column in cellData[Number(row)]) used.add(Number(column));
  const widths = [...used].map((column) => [column, { w: defaultColumnWidth, ...columnData[column] }] as const);
  return { ...columnData, ...Object.fromEntries(widths) };
}

function addTheRest(
  document: UniverWorkbook,
  { parts, sheetParts }: WorkbookFile,
  { sheet, at }: Coming,
  id: string,
  rename: (formula: string) => string,
): void {
  const part = sheetParts[at];
  for (const { rule, ...format } of [...(part?.conditionalFormats ?? [])].reverse()) {
    if (rule.type !== "custom") continue;
    const own = { type: "custom", formula: rename(rule.formula) } as const;
    document.conditionalFormats.add(id, { ...format, rule: own, sourceIndex: null });
  }
  const validations = (part?.dataValidations ?? []).map((validation) => ({
    ...validation,
    formula1: rename(validation.formula1),
    formula2: rename(validation.formula2),
    sourceIndex: null,
  }));
  document.dataValidations.open(id, validations);
  for (const [key, { hyperlink }] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (!hyperlink) continue;
    const { documentReference, ...link } = toHyperlink(hyperlink);
    const reference = documentReference === null ? null : rename(documentReference);
    document.hyperlinks.set(id, { row, column }, { ...link, documentReference: reference });
  }
  const path = parts.sheets.find(({ name }) => name === sheet.name)?.part;
  if (!path) return;
  addTables(document, id, readTables(parts, path));
  const hasOther = part?.conditionalFormats.some(({ rule }) => rule.type === "other") ?? false;
  document.lost.bring(id, new Set([...furnishingsOf(parts, path), ...(hasOther ? (["formats"] as const) : [])]));
}

/** Names of tables are the workbook's; Excel numbers one that is taken. */
function addTables(document: UniverWorkbook, id: string, tables: ReturnType<typeof readTables>): void {
  const present = document.sheets().flatMap((sheet) => sheet.tables());
  const taken = new Set(present.map(({ name }) => name.toLowerCase()));
  let lastId = Math.max(0, ...present.map((table) => table.id));
  const added = tables.map((table) => {
    let name = table.name;
    for (let number = 1; taken.has(name.toLowerCase()); number += 1) name = `${table.name}_${number}`;
    taken.add(name.toLowerCase());
    lastId += 1;
    return { ...table, name, id: lastId, sourcePart: null };
  });
  document.tables.open(id, added);
}

/** Names of the sheets that come, and those of the file that refer to them alone; a name of the workbook that is taken stays what it was. */
function addNames(
  document: UniverWorkbook,
  file: WorkbookFile,
  coming: readonly Coming[],
  rename: (formula: string) => string,
): void {
  const ids = new Map(document.sheets().map(({ name, id }) => [name, id]));
  const idBySource = new Map(coming.map(({ sheet, newName }) => [sheet.name, ids.get(newName) ?? null]));
  for (const name of readDefinedNames(file.parts, (sheet) => idBySource.get(sheet) ?? null)) {
    const formula = rename(name.formula);
    const refersToSheets = coming.some(({ sheet }) => name.formula.includes(sheet.name.replaceAll("'", "''")));
    if (!refersToSheets || formula.includes("#REF!") || /\[\d+\]/.test(formula)) continue;
    if (name.sheetId !== null || !document.names.find(name.name, null)) document.names.set({ ...name, formula });
  }
}
