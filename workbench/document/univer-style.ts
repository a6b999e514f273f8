import { BorderStyleTypes, HorizontalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderData, IBorderStyleData, IStyleBase, IStyleData, Nullable } from "@univerjs/core";
import type { Border, BorderSide, BorderStyle, CellStyle, CellStylePatch, ConditionalStyle } from "./workbook-document";

/** Univer keeps any number as an alignment; those that it does not draw itself get numbers beyond its own. */
const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
  fill: 7,
  centerContinuous: 8,
} satisfies Record<NonNullable<CellStyle["horizontal"]>, number>;

const VERTICAL = {
  top: 1,
  center: 2,
  bottom: 3,
  justify: 4,
  distributed: 5,
} satisfies Record<NonNullable<CellStyle["vertical"]>, number>;

/** Univer draws no direction of texts; those of its own are 1 and 2. */
const LOCKS = { unlocked: 3, locked: 4 };

const BORDERS = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
} satisfies Record<BorderStyle, BorderStyleTypes>;

const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } satisfies Record<BorderSide, keyof IBorderData>;
const SIDE_ENTRIES = typedEntries(SIDES);

const PADDING_OF_NO_INDENT = 2;
const PADDING_PER_INDENT = 9;

// The key type is lost by Object.entries; the records above have no other keys.
function typedEntries<Key extends string, Value>(record: Record<Key, Value>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

function keyOf<Key extends string>(record: Record<Key, number>, wanted: Nullable<number>): Key | undefined {
  return typedEntries(record).find(([, value]) => value === wanted)?.[0];
}

type Cleared<T> = { [Key in keyof T]?: T[Key] | null };

/** A change of format as Univer takes it: null takes a property back. */
export function toUniverStyle(patch: CellStylePatch): Cleared<IStyleData> {
  const style: Cleared<IStyleData> = {};
  const { numberFormat, fill, fontName, fontSize, fontColor, bold, italic, underline, strikethrough } = patch;
  if (numberFormat !== undefined)
    style.n = numberFormat && numberFormat !== "General" ? { pattern: numberFormat } : null;
  if (fill !== undefined) style.bg = fill === null ? null : { rgb: fill };
  if (fontName !== undefined) style.ff = fontName;
  if (fontSize !== undefined) style.fs = fontSize;
  if (fontColor !== undefined) style.cl = fontColor === null ? null : { rgb: fontColor };
  if (bold !== undefined) style.bl = bold ? 1 : null;
  if (italic !== undefined) style.it = italic ? 1 : null;
  if (underline !== undefined) style.ul = underline ? { s: 1 } : null;
  if (strikethrough !== undefined) style.st = strikethrough ? { s: 1 } : null;
  const { horizontal, vertical, wrapText, indent, borders } = patch;
  if (horizontal !== undefined) style.ht = horizontal === null ? null : HORIZONTAL[horizontal];
  if (vertical !== undefined) style.vt = vertical === null ? null : VERTICAL[vertical];
  if (wrapText !== undefined) style.tb = wrapText ? WrapStrategy.WRAP : null;
  if (indent !== undefined) style.pd = indent ? { l: PADDING_OF_NO_INDENT + PADDING_PER_INDENT * indent } : null;
  if (patch.locked !== undefined) style.td = patch.locked === null ? null : toUniverLock(patch.locked);
  if (borders !== undefined) style.bd = toUniverBorders(borders);
  return style;
}

const toUniverLock = (isLocked: boolean): number => (isLocked ? LOCKS.locked : LOCKS.unlocked);

/** The format of a row or column whose cells are not locked; the file's other formats of theirs are not read. */
export const unlockedLine: IStyleData = { td: LOCKS.unlocked };

/** Whether a format says that cells are locked, or that they are not. */
export function lockOf(style: Nullable<IStyleData>): boolean | undefined {
  if (style?.td === LOCKS.locked) return true;
  return style?.td === LOCKS.unlocked ? false : undefined;
}

function toUniverBorders(borders: NonNullable<CellStylePatch["borders"]>): IBorderData {
  const result: IBorderData = {};
  for (const [side, key] of SIDE_ENTRIES) {
    const border = borders[side];
    if (border === null) result[key] = null;
    else if (border) result[key] = { s: BORDERS[border.style], cl: { rgb: border.color } };
  }
  return result;
}

/** What Univer holds, as a cell's format. */
export function fromUniverStyle(style: IStyleData): CellStyle {
  const horizontal = keyOf(HORIZONTAL, style.ht);
  const vertical = keyOf(VERTICAL, style.vt);
  const padding = style.pd?.l ?? PADDING_OF_NO_INDENT;
  const indent = Math.round((padding - PADDING_OF_NO_INDENT) / PADDING_PER_INDENT);
  const borders = fromUniverBorders(style.bd);
  const locked = lockOf(style);
  return {
    ...(style.n?.pattern && style.n.pattern !== "General" && { numberFormat: style.n.pattern }),
    ...(style.bg?.rgb && { fill: hexColor(style.bg.rgb) }),
    ...(style.ff && { fontName: style.ff }),
    ...(style.fs && { fontSize: style.fs }),
    ...fromUniverFont(style),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
    ...(indent > 0 && { indent }),
    ...(locked !== undefined && { locked }),
    ...(borders && { borders }),
  };
}

function fromUniverFont(style: IStyleBase) {
  return {
    ...(style.cl?.rgb && { fontColor: hexColor(style.cl.rgb) }),
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.ul?.s && { underline: true }),
    ...(style.st?.s && { strikethrough: true }),
  };
}

function fromUniverBorders(data: Nullable<IBorderData>): Partial<Record<BorderSide, Border>> | null {
  const sides = SIDE_ENTRIES.flatMap(([side, key]) => {
    const border = fromUniverBorder(data?.[key]);
    return border ? [[side, border] as const] : [];
  });
  // Object.fromEntries widens the keys, which come from SIDE_ENTRIES.
  return sides.length > 0 ? Object.fromEntries(sides) : null;
}

function fromUniverBorder(data: Nullable<IBorderStyleData>): Border | null {
  const style = data && keyOf(BORDERS, data.s);
  return style ? { style, color: hexColor(data.cl.rgb ?? "#000000") } : null;
}

/** What a conditional format lays over a cell. */
export function toUniverConditionalStyle(style: ConditionalStyle): IStyleBase {
  return {
    ...(style.borders && { bd: toUniverBorders(style.borders) }),
    ...(style.numberFormat && { n: { pattern: style.numberFormat } }),
    ...(style.fill && { bg: { rgb: style.fill } }),
    ...(style.fontColor && { cl: { rgb: style.fontColor } }),
    ...(style.bold && { bl: 1 }),
    ...(style.italic && { it: 1 }),
    ...(style.underline && { ul: { s: 1 } }),
    ...(style.strikethrough && { st: { s: 1 } }),
  };
}

export function fromUniverConditionalStyle(style: IStyleBase): ConditionalStyle {
  return { ...(style.bg?.rgb && { fill: hexColor(style.bg.rgb) }), ...fromUniverFont(style) };
}

/** "#rgb", "#rrggbb" and "rgb(r, g, b)" as "#RRGGBB". */
function hexColor(color: string): string {
  const channels = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color)?.slice(1);
  if (channels)
    return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color)?.slice(1);
  return (short ? `#${short.map((digit) => digit + digit).join("")}` : color).toUpperCase();
}
