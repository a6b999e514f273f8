import type { CellStyle, CellStylePatch, Rect, SheetDocument } from "../../document/workbook-document";
import { gridColumns, gridRows, intersect } from "../a1";
import { booleanArgument, colorArgument, numberArgument, oneOf, textArgument, wholeArgument } from "../arguments";
import { invalidArgument, notImplemented } from "../host-error";
import { bind } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { sheetOf } from "../model-context";
import type { Area } from "../model-context";
import { sheetAllowing } from "../sheet-permissions";
import { autofitColumns, autofitRows } from "./autofit";
import { formatProtectionObject } from "./format-protection";
import { rangeBordersObject } from "./range-borders";

const pixelsPerPoint = 96 / 72;
const defaultFont = { name: "Calibri", size: 11, color: "#000000" } as const;

/** The styles of an area's cells; of what lies outside the used range, one default stands for all. */
function* stylesOf(area: Area): Generator<CellStyle> {
  const sheet = sheetOf(area);
  const used = sheet.usedRange(false);
  for (const rect of area.rects) {
    const within = used && intersect(used, rect);
    if (within) for (const row of sheet.readStyles(within)) yield* row;
    const isAllUsed = within !== null && within.rowCount * within.columnCount === rect.rowCount * rect.columnCount;
    if (!isAllUsed) yield {};
  }
}

/** What all cells agree on, else null (excel-add-ins-ranges-get.md). */
function agreed<T>(area: Area, valueOf: (style: CellStyle) => T): T | null {
  let common: T | undefined;
  for (const style of stylesOf(area)) {
    const value = valueOf(style);
    if (common === undefined) common = value;
    else if (common !== value) return null;
  }
  return common ?? null;
}

function restyle(area: Area, patch: CellStylePatch): void {
  const sheet = sheetAllowing(area, "allowFormatCells");
  for (const rect of area.rects) sheet.applyStyle(rect, patch);
}

const fillClass: HostClass<Area> = {
  name: "RangeFill",
  properties: {
    // No fill reads as white, fills that differ as "" (RangeFill.color).
    Color: {
      read: (area) => agreed(area, ({ fill }) => fill ?? "#FFFFFF") ?? "",
      write: (area, value) => restyle(area, { fill: colorArgument(value) }),
    },
  },
  methods: { Clear: (area) => restyle(area, { fill: null }) },
};

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

function underlinePatch(value: unknown): CellStylePatch {
  const underline = oneOf(value, underlines);
  if (underline !== "None" && underline !== "Single") throw notImplemented(`RangeFont.underline "${underline}"`);
  return { underline: underline === "Single" };
}

const fontClass: HostClass<Area> = {
  name: "RangeFont",
  properties: {
    Name: {
      read: (area) => agreed(area, ({ fontName }) => fontName ?? defaultFont.name),
      write: (area, value) => restyle(area, { fontName: textArgument(value) }),
    },
    Size: {
      read: (area) => agreed(area, ({ fontSize }) => fontSize ?? defaultFont.size),
      write: (area, value) => restyle(area, { fontSize: numberArgument(value) }),
    },
    Color: {
      read: (area) => agreed(area, ({ fontColor }) => fontColor ?? defaultFont.color) ?? "",
      write: (area, value) => restyle(area, { fontColor: colorArgument(value) }),
    },
    Bold: {
      read: (area) => agreed(area, ({ bold }) => bold ?? false),
      write: (area, value) => restyle(area, { bold: booleanArgument(value) }),
    },
    Italic: {
      read: (area) => agreed(area, ({ italic }) => italic ?? false),
      write: (area, value) => restyle(area, { italic: booleanArgument(value) }),
    },
    Strikethrough: {
      read: (area) => agreed(area, ({ strikethrough }) => strikethrough ?? false),
      write: (area, value) => restyle(area, { strikethrough: booleanArgument(value) }),
    },
    Underline: {
      read: (area) => agreed(area, ({ underline }) => (underline === true ? "Single" : "None")),
      write: (area, value) => restyle(area, underlinePatch(value)),
    },
  },
};

const horizontals = {
  General: null,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const satisfies Record<string, CellStyle["horizontal"] | null>;

const verticals = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const satisfies Record<string, CellStyle["vertical"]>;

function nameOf(names: Readonly<Record<string, unknown>>, value: unknown): string | null {
  return Object.entries(names).find(([, known]) => known === value)?.[0] ?? null;
}

function valueNamed<T>(names: Readonly<Record<string, T>>, name: unknown): T {
  const value = typeof name === "string" && Object.hasOwn(names, name) ? names[name] : undefined;
  if (value === undefined) throw invalidArgument();
  return value;
}

/** A size that all columns or rows share, in points; null where they differ. Widths of the whole sheet are sampled in its used part. */
function sharedSize(
  area: Area,
  from: (rect: Rect) => number,
  count: (rect: Rect) => number,
  size: (index: number) => number,
) {
  const sizes = new Set<number>();
  for (const rect of area.rects) {
    const shown = Math.min(count(rect), 4096);
    for (let index = from(rect); index < from(rect) + shown; index += 1) sizes.add(size(index));
  }
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? only / pixelsPerPoint : null;
}

function setColumnWidth(area: Area, value: unknown): void {
  const sheet = sheetAllowing(area, "allowFormatColumns");
  const pixels = pixelsOf(value);
  eachColumn(area, (column) => sheet.setColumnWidth(column, pixels));
}

function setRowHeight(area: Area, value: unknown): void {
  const sheet = sheetAllowing(area, "allowFormatRows");
  const pixels = pixelsOf(value);
  eachRow(area, sheet, (row) => sheet.setRowHeight(row, pixels));
}

function pixelsOf(points: unknown): number {
  const pixels = Math.round(numberArgument(points) * pixelsPerPoint);
  if (pixels < 0) throw invalidArgument();
  return pixels;
}

function eachColumn(area: Area, act: (column: number) => void): void {
  for (const { column, columnCount } of area.rects) {
    if (columnCount === gridColumns) throw notImplemented("RangeFormat.columnWidth of every column");
    for (let at = column; at < column + columnCount; at += 1) act(at);
  }
}

function eachRow(area: Area, sheet: SheetDocument, act: (row: number) => void): void {
  for (const rect of area.rects) {
    if (rect.rowCount === gridRows) throw notImplemented("RangeFormat.rowHeight of every row");
    for (let at = rect.row; at < rect.row + rect.rowCount; at += 1) act(at);
  }
}

const formatClass: HostClass<Area> = {
  name: "RangeFormat",
  properties: {
    ColumnWidth: {
      read: (area) =>
        sharedSize(
          area,
          (r) => r.column,
          (r) => r.columnCount,
          (c) => sheetOf(area).columnWidth(c),
        ),
      write: setColumnWidth,
    },
    RowHeight: {
      read: (area) =>
        sharedSize(
          area,
          (r) => r.row,
          (r) => r.rowCount,
          (row) => sheetOf(area).rowHeight(row),
        ),
      write: setRowHeight,
    },
    HorizontalAlignment: {
      read: (area) =>
        nameOf(
          horizontals,
          agreed(area, ({ horizontal }) => horizontal ?? "general"),
        ) ?? generalOrNull(area),
      write: (area, value) => restyle(area, { horizontal: valueNamed(horizontals, value) }),
    },
    VerticalAlignment: {
      read: (area) =>
        nameOf(
          verticals,
          agreed(area, ({ vertical }) => vertical ?? "bottom"),
        ),
      write: (area, value) => restyle(area, { vertical: valueNamed(verticals, value) }),
    },
    WrapText: {
      read: (area) => agreed(area, ({ wrapText }) => wrapText ?? false),
      write: (area, value) => restyle(area, { wrapText: booleanArgument(value) }),
    },
    IndentLevel: {
      read: (area) => agreed(area, ({ indent }) => indent ?? 0),
      write: (area, value) => restyle(area, { indent: wholeArgument(value) }),
    },
  },
  objects: {
    Fill: (area) => bind(fillClass, area),
    Font: (area) => bind(fontClass, area),
    Borders: rangeBordersObject,
    Protection: formatProtectionObject,
  },
  methods: { AutofitColumns: autofitColumns, AutofitRows: autofitRows },
};

function generalOrNull(area: Area): string | null {
  return agreed(area, ({ horizontal }) => horizontal ?? "general") === "general" ? "General" : null;
}

export function rangeFormatObject(area: Area): HostObject {
  return bind(formatClass, area);
}
