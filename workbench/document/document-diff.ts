import { diffCells } from "./cell-diff";
import type { FiledChart } from "./chart-cells";
import { onSheet } from "./charts";
import type { DataValidation } from "./data-validations";
import type { DefinedName } from "./defined-names";
import type { DocumentState, NamesState, SheetState } from "./document-state";
import { filedFormula } from "./formula-text";
import { changedPageLayout, defaultPageLayout } from "./page-layout";
import { isSameProtectedRanges } from "./protected-ranges";
import { isSameRect } from "./ranges";
import type { ConditionalFormat, Hyperlink, Position, Rect } from "./workbook-document";
import type { Table } from "./tables";
import type { ChartsPatch, NamePatch, SheetPatch, TablesPatch, WorkbookPatch } from "./xlsx-patch";

/** What has to be written into the opened package so that it becomes the workbook as it is now. */
export function diffStates(opened: DocumentState, now: DocumentState): WorkbookPatch {
  const sheets = now.sheets.map((sheet) => {
    const before = opened.sheets.find(({ id }) => id === sheet.id);
    if (before) return { ...diffSheet(before, sheet), originalName: before.name };
    const origin = opened.sheets.find(({ id }) => id === sheet.copyOf);
    const patch = diffSheet(origin ? asCopied(origin, sheet) : null, sheet);
    return { ...patch, ...(origin && { copyOf: origin.name }) };
  });
  const names = diffNames(opened.names, now);
  return {
    sheets,
    ...(!isSameMap(opened.settings, now.settings) && { settings: parsedSettings(now.settings) }),
    ...(names && { names }),
  };
}

function diffNames(before: NamesState, { names, sheets }: DocumentState): NamePatch | null {
  const sheetNames = new Map<string | null, string>(sheets.map(({ id, name }) => [id, name]));
  const keyOf = ({ name, sheetId }: DefinedName) => `${sheetId ?? ""}!${name.toLowerCase()}`;
  const known = new Map(before.kept.map((name) => [keyOf(name), JSON.stringify(name)]));
  const present = new Set(names.kept.map(keyOf));
  const removed = before.kept
    .filter((name) => !present.has(keyOf(name)) && (name.sheetId === null || sheetNames.has(name.sheetId)))
    .map(({ name, sheetId }) => ({ name, sheet: sheetNames.get(sheetId) ?? null }));
  const set = names.kept.flatMap((kept, index) => {
    const { sheetId, ...name } = names.written[index] ?? kept;
    const isSame = known.get(keyOf(kept)) === JSON.stringify(kept);
    return isSame ? [] : [{ ...name, sheet: sheetNames.get(sheetId) ?? null }];
  });
  return removed.length + set.length > 0 ? { removed, set } : null;
}

function parsedSettings(settings: ReadonlyMap<string, string>): Map<string, unknown> {
  return new Map([...settings].map(([key, value]) => [key, JSON.parse(value) as unknown]));
}

function isSameMap<Key, Value>(one: ReadonlyMap<Key, Value>, other: ReadonlyMap<Key, Value>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}

function isSameProtection(before: SheetState["protection"], now: SheetState["protection"]): boolean {
  return before === now || (before !== null && now !== null && isSameMap(before, now));
}

/** What a copy begins with in the package (`copySheet`): tables and charts by the ids that they have in the copy, showing its cells. */
function asCopied(origin: SheetState, copy: SheetState): SheetState {
  const tableIds = new Map(copy.tables.map(({ sourcePart, id }) => [sourcePart, id]));
  const chartIds = new Map(copy.charts.map(({ chart }) => [chart.source?.relationshipId, chart.id]));
  return {
    ...origin,
    visibility: "visible",
    tables: origin.tables.map((table) => ({ ...table, id: tableIds.get(table.sourcePart) ?? -table.id })),
    charts: origin.charts.map(({ chart, part }) => ({
      chart: { ...onSheet(chart, origin.id, copy.id), id: chartIds.get(chart.source?.relationshipId) ?? -chart.id },
      part,
    })),
  };
}

function diffSheet(before: SheetState | null, now: SheetState): SheetPatch {
  const columnWidths = changedSizes(before?.columnWidths, now.columnWidths);
  const rowHeights = changedSizes(before?.rowHeights, now.rowHeights);
  const hiddenRows = changedRows(before?.hiddenRows ?? new Set(), now.hiddenRows);
  const { hiddenColumns, protection, protectedRanges, customProperties } = now;
  const conditionalFormats = diffConditionalFormats(before?.conditionalFormats ?? [], now.conditionalFormats);
  const dataValidations = diffDataValidations(before?.dataValidations ?? [], now.dataValidations);
  const hyperlinks = diffHyperlinks(before?.hyperlinks ?? [], now.hyperlinks);
  const pageLayout = changedPageLayout(before?.pageLayout ?? defaultPageLayout, now.pageLayout);
  const tables = diffTables(before?.tables ?? [], now.tables);
  const charts = diffCharts(before?.charts ?? [], now.charts);
  const { rows, columns } = before?.frozen ?? { rows: 0, columns: 0 };
  return {
    name: now.name,
    originalName: null,
    cells: diffCells(before?.cells ?? now.cells.empty(), now.cells),
    ...(!isSameRects(before?.merges ?? [], now.merges) && { merges: now.merges }),
    ...(columnWidths.size > 0 && { columnWidths }),
    ...(rowHeights.size > 0 && { rowHeights }),
    ...(hiddenRows.size > 0 && { hiddenRows }),
    ...(!before && hiddenColumns.size > 0 && { hiddenColumns }),
    ...(!isSameProtection(before?.protection ?? null, protection) && { protection }),
    ...(!isSameProtectedRanges(before?.protectedRanges ?? [], protectedRanges) && { protectedRanges }),
    ...(!isSameMap(before?.customProperties ?? new Map(), customProperties) && { customProperties }),
    ...(conditionalFormats && { conditionalFormats }),
    ...(dataValidations && { dataValidations }),
    ...(hyperlinks.length > 0 && { hyperlinks }),
    ...((rows !== now.frozen.rows || columns !== now.frozen.columns) && { frozen: now.frozen }),
    ...((before?.tabColor ?? null) !== now.tabColor && { tabColor: now.tabColor }),
    ...((before?.visibility ?? "visible") !== now.visibility && { visibility: now.visibility }),
    ...(pageLayout && { pageLayout }),
    ...(tables && { tables }),
    ...(charts && { charts }),
  };
}

function changedSizes(before: ReadonlyMap<number, number> = new Map(), now: ReadonlyMap<number, number>) {
  return new Map([...now].filter(([index, size]) => before.get(index) !== size));
}

/** The rows that are hidden now and were not, and the other way round. */
function changedRows(before: ReadonlySet<number>, now: ReadonlySet<number>): Map<number, boolean> {
  const rows = [...new Set([...before, ...now])].filter((row) => before.has(row) !== now.has(row));
  return new Map(rows.map((row) => [row, now.has(row)]));
}

/** Order does not matter: a merge has no place among the others. */
function isSameRects(before: readonly Rect[], now: readonly Rect[]): boolean {
  return before.length === now.length && now.every((rect) => before.some((other) => isSameRect(other, rect)));
}

function diffConditionalFormats(before: readonly ConditionalFormat[], now: readonly ConditionalFormat[]) {
  const present = new Map(now.flatMap((format) => (format.sourceIndex === null ? [] : [[format.sourceIndex, format]])));
  const sources = before.flatMap(({ sourceIndex, ranges }) => (sourceIndex === null ? [] : [{ sourceIndex, ranges }]));
  const removed = sources.flatMap(({ sourceIndex }) => (present.has(sourceIndex) ? [] : [sourceIndex]));
  const moved = new Map(
    sources.flatMap(({ sourceIndex, ranges }) => {
      const format = present.get(sourceIndex);
      return format && !isSameRects(ranges, format.ranges) ? [[sourceIndex, format.ranges]] : [];
    }),
  );
  const added = now.flatMap(({ rule, ranges, stopIfTrue, style, sourceIndex }) =>
    sourceIndex === null && rule.type === "custom"
      ? [{ ranges, formula: filedFormula(rule.formula), stopIfTrue, style }]
      : [],
  );
  return removed.length + moved.size + added.length > 0 ? { removed, moved, added } : null;
}

function diffDataValidations(before: readonly DataValidation[], now: readonly DataValidation[]) {
  const sources = before.flatMap(({ sourceIndex, ranges }) => (sourceIndex === null ? [] : [{ sourceIndex, ranges }]));
  const present = new Map(now.map(({ sourceIndex, ranges }) => [sourceIndex, ranges]));
  const removed = sources.flatMap(({ sourceIndex }) => (present.has(sourceIndex) ? [] : [sourceIndex]));
  const moved = new Map(
    sources.flatMap(({ sourceIndex, ranges }) => {
      const kept = present.get(sourceIndex);
      return kept && !isSameRects(ranges, kept) ? [[sourceIndex, kept] as const] : [];
    }),
  );
  const added = now.filter(({ sourceIndex }) => sourceIndex === null);
  return removed.length + moved.size + added.length > 0 ? { removed, moved, added } : null;
}

function diffTables(before: readonly Table[], now: readonly Table[]): TablesPatch | null {
  const known = new Map(before.map((table) => [table.id, table]));
  const present = new Set(now.map(({ id }) => id));
  const removed = before.flatMap(({ id, sourcePart }) => (present.has(id) ? [] : (sourcePart ?? [])));
  const changed = now.flatMap((table) => {
    const former = known.get(table.id);
    return former && JSON.stringify(former) !== JSON.stringify(table) ? [{ before: former, now: table }] : [];
  });
  const added = now.filter(({ id }) => !known.has(id));
  return removed.length + changed.length + added.length > 0 ? { removed, changed, added } : null;
}

function diffCharts(before: readonly FiledChart[], now: readonly FiledChart[]): ChartsPatch | null {
  const known = new Map(before.map((filed) => [filed.chart.id, filed]));
  const present = new Set(now.map(({ chart }) => chart.id));
  const removed = before.flatMap(({ chart }) => (present.has(chart.id) ? [] : [chart]));
  const changed = now.flatMap((filed) => {
    const former = known.get(filed.chart.id);
    return former && JSON.stringify(former) !== JSON.stringify(filed) ? [{ before: former, now: filed }] : [];
  });
  const added = now.filter(({ chart }) => !known.has(chart.id));
  return removed.length + changed.length + added.length > 0 ? { removed, changed, added } : null;
}

type Links = readonly { readonly at: Position; readonly link: Hyperlink }[];

function diffHyperlinks(before: Links, now: Links): { readonly at: Position; readonly link: Hyperlink | null }[] {
  const keyOf = ({ row, column }: Position) => `${row},${column}`;
  const opened = new Map(before.map(({ at, link }) => [keyOf(at), link]));
  const present = new Set(now.map(({ at }) => keyOf(at)));
  const changed = now.filter(({ at, link }) => {
    const old = opened.get(keyOf(at));
    return (
      old?.address !== link.address ||
      old.documentReference !== link.documentReference ||
      old.screenTip !== link.screenTip
    );
  });
  const gone = before.flatMap(({ at }) => (present.has(keyOf(at)) ? [] : [{ at, link: null }]));
  return [...changed, ...gone];
}
