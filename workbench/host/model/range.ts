import { fullAddress, isEntireColumn, isEntireRow } from "../a1";
import { isAbsent, oneOf } from "../arguments";
import { notImplemented } from "../host-error";
import { bind, nullObject } from "../host-object";
import type { HostClass, HostObject, Property } from "../host-object";
import { sheetOf, writableSheet } from "../model-context";
import { clearArea, clearScopes } from "./clear-area";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { readHyperlink, writeHyperlink } from "./range-hyperlink";
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValueTypes,
  readValues,
  writeNumberFormats,
  writeValues,
  wrongShape,
} from "./range-cells";
import type { RangeArea } from "./range-cells";
import { rangeFormatObject } from "./range-format";
import { rangeAreasObject } from "./range-areas";
import * as shape from "./range-shape";
import { boxOfCells, pixelsPerPoint } from "./sheet-box";
import type { Box } from "./sheet-box";
import { specialCellsObject, specialCellsOrNull } from "./special-cells";
import { growTables } from "./tables";
import { worksheetObject } from "./worksheet";

const maximumCellCount = 2 ** 31 - 1;

function address(range: RangeArea): string {
  return fullAddress(sheetOf(range).name, range.rect);
}

/** -1 above 2^31 - 1 (Range.cellCount). */
export function cellCount({ rects }: Pick<RangeArea, "rects">): number {
  const count = rects.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  return count > maximumCellCount ? -1 : count;
}

/** True or false where all rows (or columns) agree, else null. */
function agreement(count: number, isHidden: (index: number) => boolean): boolean | null {
  const first = isHidden(0);
  for (let index = 1; index < count; index += 1) if (isHidden(index) !== first) return null;
  return first;
}

function rowHidden(range: RangeArea): boolean | null {
  if (isEntireColumn(range.rect)) throw notImplemented("Range.rowHidden of an entire column");
  const sheet = sheetOf(range);
  return agreement(range.rect.rowCount, (index) => sheet.isRowHidden(range.rect.row + index));
}

function columnHidden(range: RangeArea): boolean | null {
  const sheet = sheetOf(range);
  return agreement(range.rect.columnCount, (index) => sheet.isColumnHidden(range.rect.column + index));
}

function merge(range: RangeArea, across: unknown): void {
  const sheet = writableSheet(range);
  const { rect } = range;
  if (across !== true) return sheet.merge(rect);
  for (let row = 0; row < rect.rowCount; row += 1) sheet.merge({ ...rect, row: rect.row + row, rowCount: 1 });
}

function writeAndGrow(range: RangeArea, value: unknown): void {
  writeValues(range, value);
  growTables(range);
}

function select(range: RangeArea): void {
  range.context.document.select(range.sheetId, range.rects);
}

function orNull(range: RangeArea | null): HostObject {
  return range ? rangeObject(range) : nullObject;
}

function mergedAreas(range: RangeArea): HostObject {
  const rects = shape.mergesIn(range);
  return rects.length === 0 ? nullObject : rangeAreasObject({ ...range, rects });
}

function clear(range: RangeArea, applyTo: unknown): void {
  clearArea(range, isAbsent(applyTo) ? "All" : oneOf(applyTo, clearScopes));
}

/** The library writes more than 1,500 cells in blocks of rows, and first has the shape of the whole checked. */
function validateSize({ rowCount, columnCount }: RangeArea["rect"], rows: unknown, columns: unknown): void {
  if (rows !== rowCount || columns !== columnCount) throw wrongShape();
}

/** In points, from the top left corner of the sheet (Range.left, Range.top, Range.width, Range.height). */
const side = (name: keyof Box): Property<RangeArea> => ({
  read: (range) => boxOfCells(sheetOf(range), range.rect)[name] / pixelsPerPoint,
  isLoadedByName: true,
});

const rangeClass: HostClass<RangeArea> = {
  name: "Range",
  properties: {
    Address: { read: address },
    AddressLocal: { read: address },
    CellCount: { read: cellCount },
    RowIndex: { read: ({ rect }) => rect.row },
    ColumnIndex: { read: ({ rect }) => rect.column },
    RowCount: { read: ({ rect }) => rect.rowCount },
    ColumnCount: { read: ({ rect }) => rect.columnCount },
    IsEntireRow: { read: ({ rect }) => isEntireRow(rect), isLoadedByName: true },
    IsEntireColumn: { read: ({ rect }) => isEntireColumn(rect), isLoadedByName: true },
    Values: { read: readValues, write: writeAndGrow },
    Formulas: { read: readFormulas, write: writeAndGrow },
    Text: { read: readTexts },
    ValueTypes: { read: readValueTypes },
    NumberFormat: { read: readNumberFormats, write: writeNumberFormats },
    RowHidden: { read: rowHidden, isLoadedByName: true },
    ColumnHidden: { read: columnHidden, isLoadedByName: true },
    Hyperlink: { read: readHyperlink, write: writeHyperlink, isLoadedByName: true },
    Height: side("height"),
    Left: side("left"),
    Top: side("top"),
    Width: side("width"),
  },
  objects: {
    Worksheet: (range) => worksheetObject(range.context, range.sheetId),
    Format: rangeFormatObject,
    ConditionalFormats: conditionalFormatsObject,
    DataValidation: dataValidationObject,
  },
  methods: {
    Clear: (range, [applyTo]) => clear(range, applyTo),
    GetBoundingRect: (range, [other]) => rangeObject(shape.boundingOf(range, other)),
    GetCell: (range, [row, column]) => rangeObject(shape.cellOf(range, row, column)),
    GetColumn: (range, [index]) => rangeObject(shape.columnOf(range, index)),
    GetEntireColumn: (range) => rangeObject(shape.entireColumnOf(range)),
    GetEntireRow: (range) => rangeObject(shape.entireRowOf(range)),
    GetIntersection: (range, [other]) => rangeObject(shape.found(shape.intersectionOf(range, other))),
    GetIntersectionOrNullObject: (range, [other]) => orNull(shape.intersectionOf(range, other)),
    GetLastCell: (range) => rangeObject(shape.lastColumnOf(shape.lastRowOf(range))),
    GetLastColumn: (range) => rangeObject(shape.lastColumnOf(range)),
    GetLastRow: (range) => rangeObject(shape.lastRowOf(range)),
    GetMergedAreasOrNullObject: mergedAreas,
    GetOffsetRange: (range, [rows, columns]) => rangeObject(shape.offsetOf(range, rows, columns)),
    GetResizedRange: (range, [rows, columns]) => rangeObject(shape.resizedOf(range, rows, columns)),
    GetSpecialCells: specialCellsObject,
    GetSpecialCellsOrNullObject: specialCellsOrNull,
    GetRow: (range, [index]) => rangeObject(shape.rowOf(range, index)),
    GetUsedRange: (range, [valuesOnly]) => rangeObject(shape.found(shape.usedRange(range, range.rect, valuesOnly))),
    GetUsedRangeOrNullObject: (range, [valuesOnly]) => orNull(shape.usedRange(range, range.rect, valuesOnly)),
    Merge: (range, [across]) => merge(range, across),
    Select: select,
    Unmerge: (range) => writableSheet(range).unmerge(range.rect),
    _ValidateArraySize: ({ rect }, [rows, columns]) => validateSize(rect, rows, columns),
  },
};

export function rangeObject(range: RangeArea): HostObject {
  return bind(rangeClass, range);
}
