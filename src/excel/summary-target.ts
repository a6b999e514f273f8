import { isInside, type CellPosition, type CellRange } from "../core/cell";
import { sheetNameFor } from "../core/sheet-names";
import { summaryMarker } from "../core/summary-marker";
import { foreignCells, isInTheWay, type KeptReason } from "../core/summary-rewriting";
import type { SummaryLabels } from "../core/summary-labels";
import type { SummaryLayout } from "../core/summary-sheet";
import { rangeFields, rangeOf } from "./cells";
import { HostError } from "./host-error";
import { requestPageBreaks, requestRows, type PageBreak } from "./page-breaks";
import { isDrawnOver, requestDrawings } from "./summary-drawings";
import { anchorsOf, requestSummaryPlaces, summaryPlacesOf, type SummaryPlace } from "./summary-places";
import { chartName } from "./summary-print";

/** A sheet to be written. */
export interface SheetToWrite {
  /** What it tells: an earlier sheet of the same key is rewritten. */
  readonly key: string;
  /** The name wanted for a new sheet, and the one to be used where nothing of it can be. */
  readonly name: string;
  readonly layout: SummaryLayout;
}

/** A sheet that was reviewed: links lead to it by its name. */
export interface ReviewedSheet {
  readonly sheetId: string;
  readonly name: string;
}

/** An earlier sheet of ours that is left as it is, and why. */
export interface KeptSheet {
  readonly sheetName: string;
  readonly reason: KeptReason;
}

/** What an earlier sheet holds. */
export interface EarlierCells {
  /** From A1 on, formulas as their text. */
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** An earlier sheet of ours. */
export interface Earlier {
  readonly sheet: Excel.Worksheet;
  readonly place: SummaryPlace;
  readonly cells: EarlierCells;
  readonly table: Excel.Table | null;
  readonly chart: Excel.Chart | null;
  /** All that there are, also those that people set. */
  readonly breaks: readonly PageBreak[];
}

/** Where a sheet is to be written. */
export type Target =
  | { readonly kind: "earlier"; readonly sheet: Excel.Worksheet; readonly earlier: Earlier }
  /** A sheet of ours on which nothing could be written. */
  | { readonly kind: "empty"; readonly sheet: Excel.Worksheet }
  | { readonly kind: "new"; readonly name: string };

/** A sheet, and where it goes. */
export interface Planned {
  readonly wanted: SheetToWrite;
  readonly target: Target;
}

export interface Targets {
  /** In the order in which they were asked for. */
  readonly planned: readonly Planned[];
  readonly kept: readonly KeptSheet[];
  readonly places: readonly SummaryPlace[];
}

const rowsAtATime = 1500;

/** The workbook as far as it decides where to write. Two round trips. */
async function readSheets(context: Excel.RequestContext) {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.worksheets.load("items/id, items/name, items/visibility");
  workbook.protection.load("protected");
  const setting = requestSummaryPlaces(context);
  await context.sync();
  const places = summaryPlacesOf(setting);
  const sheets = workbook.worksheets.items.map((sheet) => {
    const marker = sheet.getRange("A2");
    marker.load("values");
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(rangeFields);
    const place = places.find(({ sheetId }) => sheetId === sheet.id) ?? null;
    const chart = place === null ? null : sheet.charts.getItemOrNullObject(chartName);
    chart?.load("name");
    if (place !== null) sheet.tables.load("items/name");
    const drawings = place === null ? null : requestDrawings(sheet);
    const breaks = place === null ? null : requestPageBreaks(sheet);
    return { sheet, marker, used, place, chart, drawings, breaks };
  });
  await context.sync();
  return { sheets, places, isStructureProtected: workbook.protection.protected, isReadOnly: workbook.readOnly };
}

type KnownSheet = Awaited<ReturnType<typeof readSheets>>["sheets"][number];

const markOf = ({ marker }: KnownSheet): string => String(marker.values[0]?.[0] ?? "");

const isMarked = (known: KnownSheet): boolean => markOf(known).startsWith(summaryMarker);

/** Everything from A1 to the last cell that is used or ours, in blocks of rows. */
async function readCells(context: Excel.RequestContext, { sheet, used, place }: KnownSheet): Promise<EarlierCells> {
  const ranges: CellRange[] = [
    ...(place?.parts ?? []).map(({ range }) => range),
    ...(used.isNullObject ? [] : [rangeOf(used)]),
  ];
  const rowCount = Math.max(1, ...ranges.map((range) => range.row + range.rowCount));
  const columnCount = Math.max(1, ...ranges.map((range) => range.column + range.columnCount));
  const values: unknown[][] = [];
  const numberFormats: string[][] = [];
  for (let row = 0; row < rowCount; row += rowsAtATime) {
    const block = sheet.getRangeByIndexes(row, 0, Math.min(rowsAtATime, rowCount - row), columnCount);
    block.load("formulas, numberFormat");
    // Blocks are answered one at a time because all of them may be more than Excel carries in one answer.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    values.push(...block.formulas.map((cells: unknown[]) => [...cells]));
    numberFormats.push(...block.numberFormat.map((cells: unknown[]) => cells.map(String)));
  }
  return { values, numberFormats };
}

const filledIn = ({ values }: EarlierCells): readonly CellPosition[] =>
  values.flatMap((cells, row) =>
    cells.flatMap((value, column) => (value === "" || value === null ? [] : [{ row, column }])),
  );

const isSame = (a: CellRange, b: CellRange): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

/** Reads an earlier sheet, and tells why it has to be kept as it is, if it has. */
async function readEarlier(
  context: Excel.RequestContext,
  known: KnownSheet,
  next: SummaryLayout,
  labels: SummaryLabels,
): Promise<Earlier | KeptReason | null> {
  const { sheet, chart, place, drawings, breaks } = known;
  if (place === null || breaks === null) return null;
  const readBreaks = requestRows(breaks);
  const tables = sheet.tables.items.map((table) => ({ table, range: table.getRange() }));
  for (const { range } of tables) range.load(rangeFields);
  const cells = await readCells(context, known);
  const isIncomplete = markOf(known) === summaryMarker + labels.incomplete;
  const isOwn = (range: CellRange): boolean =>
    isIncomplete
      ? place.parts.some((part) => isInside(part.range, range))
      : place.table !== null && isSame(range, place.table);
  const ownTable = tables.find(({ range }) => isOwn(rangeOf(range))) ?? null;
  const earlier: Earlier = {
    sheet,
    place,
    cells,
    table: ownTable?.table ?? null,
    chart: chart === null || chart.isNullObject ? null : chart,
    breaks: readBreaks(),
  };
  const foreign = foreignCells(filledIn(cells), place);
  if (isInTheWay(foreign, place, next)) return "additions";
  if (drawings && (await isDrawnOver(context, sheet, drawings, place, next))) return "additions";
  // A sheet that could not be written to its end is ours as far as its place says, whatever stands there.
  if (isIncomplete) return earlier;
  const anchors = anchorsOf(place, (row, column) => cells.values[row]?.[column]);
  const isMoved = anchors.some((anchor, index) => anchor !== (place.anchors[index] ?? null));
  return isMoved || (place.table !== null && ownTable === null) ? "rearranged" : earlier;
}

/**
 * Finds for each sheet where it is to be written: over an earlier one of ours, unless that would harm what a person wrote there; otherwise
 * on a new one, under a name that nobody has. Nothing is written.
 * @throws HostError where the workbook or a sheet cannot be written, or a reviewed sheet is gone or has another name
 */
export async function findTargets(
  context: Excel.RequestContext,
  wanted: readonly SheetToWrite[],
  reviewed: readonly ReviewedSheet[],
  labels: SummaryLabels,
): Promise<Targets> {
  const { sheets, places, isStructureProtected, isReadOnly } = await readSheets(context);
  if (isReadOnly) throw new HostError("access-denied");
  const isThere = ({ sheetId, name }: ReviewedSheet) =>
    sheets.some(({ sheet }) => sheet.id === sheetId && sheet.name === name);
  if (!reviewed.every(isThere)) throw new HostError("sheet-changed");

  const taken = sheets.map(({ sheet }) => sheet.name);
  const empty = sheets.filter((known) => isLeftEmpty(known, labels)).map(({ sheet }) => sheet);
  const freshTarget = (name: string): Target => {
    const left = empty.shift();
    if (left) return { kind: "empty", sheet: left };
    const newName = sheetNameFor(name, taken, labels.sheetNames["area-sheet"]);
    taken.push(newName);
    return { kind: "new", name: newName };
  };
  const kept: KeptSheet[] = [];
  const planned: Planned[] = [];
  for (const sheet of wanted) {
    // Copies have a sheet id of their own and no place, so that nothing is ever written on them.
    const known = sheets.find((candidate) => candidate.place?.key === sheet.key && isMarked(candidate));
    const found = known ? await readEarlier(context, known, sheet.layout, labels) : null;
    if (known && typeof found === "string") kept.push({ sheetName: known.sheet.name, reason: found });
    if (found === null || typeof found === "string") {
      planned.push({ wanted: sheet, target: freshTarget(sheet.name) });
      continue;
    }
    if (found.sheet.protection.protected) throw new HostError("protected-sheet");
    planned.push({ wanted: sheet, target: { kind: "earlier", sheet: found.sheet, earlier: found } });
  }
  if (isStructureProtected && planned.some(({ target }) => target.kind === "new"))
    throw new HostError("protected-structure");
  return { planned, kept, places: places.filter(({ sheetId }) => sheets.some(({ sheet }) => sheet.id === sheetId)) };
}

/** Whether nothing could be written on a sheet of ours, and nobody has written on it since. */
function isLeftEmpty(known: KnownSheet, labels: SummaryLabels): boolean {
  if (markOf(known) !== summaryMarker + labels.notWritten || known.used.isNullObject) return false;
  const { row, column, rowCount, columnCount } = rangeOf(known.used);
  return row + rowCount <= 2 && column + columnCount === 1 && !known.sheet.protection.protected;
}
