import type { Border, BorderSide, BorderStyle, Rect } from "../../document/workbook-document";
import { colorArgument, oneOf, wholeArgument } from "../arguments";
import { notImplemented } from "../host-error";
import { bind } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { sheetOf } from "../model-context";
import type { Area } from "../model-context";
import { sheetAllowing } from "../sheet-permissions";
import { found } from "./range-shape";

const edgeNames = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type EdgeName = (typeof edgeNames)[number];

interface Edge {
  readonly area: Area;
  readonly name: EdgeName;
}

const looks = {
  Continuous: { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" },
  Dash: { Hairline: "dashed", Thin: "dashed", Medium: "mediumDashed", Thick: "mediumDashed" },
  DashDot: { Hairline: "dashDot", Thin: "dashDot", Medium: "mediumDashDot", Thick: "mediumDashDot" },
  DashDotDot: { Hairline: "dashDotDot", Thin: "dashDotDot", Medium: "mediumDashDotDot", Thick: "mediumDashDotDot" },
  Dot: { Hairline: "dotted", Thin: "dotted", Medium: "dotted", Thick: "dotted" },
  Double: { Hairline: "double", Thin: "double", Medium: "double", Thick: "double" },
  SlantDashDot: { Hairline: "slantDashDot", Thin: "slantDashDot", Medium: "slantDashDot", Thick: "slantDashDot" },
} as const satisfies Record<string, Record<string, BorderStyle>>;

type LineName = keyof typeof looks;
const lineNames = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Weight = (typeof weights)[number];

/** The rectangles and the side of their cells that make up an edge. Inside lines are the sides between neighbours. */
function sidesOf({ row, column, rowCount, columnCount }: Rect, name: EdgeName): { rect: Rect; side: BorderSide }[] {
  switch (name) {
    case "EdgeTop":
      return [{ rect: { row, column, rowCount: 1, columnCount }, side: "top" }];
    case "EdgeBottom":
      return [{ rect: { row: row + rowCount - 1, column, rowCount: 1, columnCount }, side: "bottom" }];
    case "EdgeLeft":
      return [{ rect: { row, column, rowCount, columnCount: 1 }, side: "left" }];
    case "EdgeRight":
      return [{ rect: { row, column: column + columnCount - 1, rowCount, columnCount: 1 }, side: "right" }];
    case "InsideHorizontal":
      return rowCount < 2 ? [] : [{ rect: { row, column, rowCount: rowCount - 1, columnCount }, side: "bottom" }];
    case "InsideVertical":
      return columnCount < 2 ? [] : [{ rect: { row, column, rowCount, columnCount: columnCount - 1 }, side: "right" }];
    default:
      throw notImplemented(`RangeBorderCollection.getItem "${name}"`);
  }
}

function isSame(a: Border | null, b: Border | null): boolean {
  return a?.style === b?.style && a?.color === b?.color;
}

/** The border that all cells of the edge share; null for none, undefined where they differ. */
function current({ area, name }: Edge): Border | null | undefined {
  let common: Border | null | undefined;
  for (const { rect, side } of area.rects.flatMap((whole) => sidesOf(whole, name))) {
    for (const style of sheetOf(area).readStyles(rect).flat()) {
      const border = style.borders?.[side] ?? null;
      if (common === undefined) common = border;
      else if (!isSame(common, border)) return undefined;
    }
  }
  return common === undefined ? null : common;
}

function lay({ area, name }: Edge, border: Border | null): void {
  const sheet = sheetAllowing(area, "allowFormatCells");
  for (const { rect, side } of area.rects.flatMap((whole) => sidesOf(whole, name))) {
    sheet.applyStyle(rect, { borders: { [side]: border } });
  }
}

/** Excel's line name and weight of a border's look. */
export function lineOf(style: BorderStyle): { readonly line: LineName; readonly weight: Weight } {
  for (const line of lineNames) {
    if (line === "None") continue;
    const weight = (["Thin", "Medium", "Thick", "Hairline"] as const).find((name) => looks[line][name] === style);
    if (weight) return { line, weight };
  }
  return { line: "Continuous", weight: "Thin" };
}

function lineArgument(value: unknown): LineName | null {
  const name = oneOf(value, lineNames);
  return name === "None" ? null : name;
}

function setLine(edge: Edge, value: unknown): void {
  const line = lineArgument(value);
  const before = current(edge);
  const weight = before ? lineOf(before.style).weight : "Thin";
  lay(edge, line && { style: looks[line][weight], color: before?.color ?? "#000000" });
}

function setWeight(edge: Edge, value: unknown): void {
  const weight = oneOf(value, weights);
  const before = current(edge);
  const line = before ? lineOf(before.style).line : "Continuous";
  lay(edge, { style: looks[line][weight], color: before?.color ?? "#000000" });
}

const borderClass: HostClass<Edge> = {
  name: "RangeBorder",
  properties: {
    SideIndex: { read: ({ name }) => name },
    Color: {
      read: (edge) => current(edge)?.color ?? "#000000",
      write: (edge, value) => lay(edge, { style: current(edge)?.style ?? "thin", color: colorArgument(value) }),
    },
    Style: { read: (edge) => readLine(current(edge)), write: setLine },
    Weight: { read: (edge) => readWeight(current(edge)), write: setWeight },
  },
};

function readLine(border: Border | null | undefined): string | null {
  if (border === undefined) return null;
  return border === null ? "None" : lineOf(border.style).line;
}

function readWeight(border: Border | null | undefined): string | null {
  if (border === undefined) return null;
  return border === null ? "Thin" : lineOf(border.style).weight;
}

const bordersClass: HostClass<Area> = {
  name: "RangeBorderCollection",
  properties: { Count: { read: () => edgeNames.length } },
  items: (area) => edgeNames.map((name) => bind(borderClass, { area, name })),
  item: (area, name) => bind(borderClass, { area, name: oneOf(name, edgeNames) }),
  methods: {
    GetItemAt: (area, [index]) => bind(borderClass, { area, name: found(edgeNames[wholeArgument(index)] ?? null) }),
  },
};

export function rangeBordersObject(area: Area): HostObject {
  return bind(bordersClass, area);
}
