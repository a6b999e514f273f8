import type { Border, BorderSide, ConditionalStyle } from "../../document/workbook-document";
import { booleanArgument, colorArgument, oneOf, textArgument, wholeArgument } from "../arguments";
import { notImplemented } from "../host-error";
import { bind } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { formatOf, updateFormat } from "./conditional-format";
import type { FormatKey } from "./conditional-format";
import { lineOf } from "./range-borders";
import { found } from "./range-shape";

function styleOf(key: FormatKey): ConditionalStyle {
  return formatOf(key).style;
}

function restyle(key: FormatKey, change: ConditionalStyle): void {
  updateFormat(key, { style: { ...styleOf(key), ...change } });
}

function without(key: FormatKey, names: readonly (keyof ConditionalStyle)[]): void {
  const left = Object.entries(styleOf(key)).filter(([name]) => !names.some((gone) => gone === name));
  updateFormat(key, { style: Object.fromEntries(left) });
}

const fillClass: HostClass<FormatKey> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      read: (key) => styleOf(key).fill ?? "",
      write: (key, value) => restyle(key, { fill: colorArgument(value) }),
    },
  },
  methods: { Clear: (key) => without(key, ["fill"]) },
};

const underlines = ["None", "Single", "Double"] as const;

function setUnderline(key: FormatKey, value: unknown): void {
  const underline = oneOf(value, underlines);
  if (underline === "Double") throw notImplemented('ConditionalRangeFont.underline "Double"');
  restyle(key, { underline: underline === "Single" });
}

const fontClass: HostClass<FormatKey> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: {
      read: (key) => styleOf(key).fontColor ?? "",
      write: (key, value) => restyle(key, { fontColor: colorArgument(value) }),
    },
    Bold: {
      read: (key) => styleOf(key).bold ?? null,
      write: (key, value) => restyle(key, { bold: booleanArgument(value) }),
    },
    Italic: {
      read: (key) => styleOf(key).italic ?? null,
      write: (key, value) => restyle(key, { italic: booleanArgument(value) }),
    },
    Strikethrough: {
      read: (key) => styleOf(key).strikethrough ?? null,
      write: (key, value) => restyle(key, { strikethrough: booleanArgument(value) }),
    },
    Underline: { read: (key) => (styleOf(key).underline === true ? "Single" : "None"), write: setUnderline },
  },
  methods: {
    Clear: (key) => without(key, ["fontColor", "bold", "italic", "strikethrough", "underline"]),
  },
};

const sides = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
const edgeNames = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const satisfies readonly (keyof typeof sides)[];
type EdgeName = (typeof edgeNames)[number];

/** Conditional formats take thin lines only. */
const lines = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
} as const;
const lineNames = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

interface Edge {
  readonly key: FormatKey;
  readonly name: EdgeName;
}

function borderOf({ key, name }: Edge): Border | undefined {
  return styleOf(key).borders?.[sides[name]];
}

function lay({ key, name }: Edge, border: Border | null): void {
  const others = Object.entries(styleOf(key).borders ?? {}).filter(([side]) => side !== sides[name]);
  const borders: Partial<Record<BorderSide, Border>> = Object.fromEntries(others);
  restyle(key, { borders: border ? { ...borders, [sides[name]]: border } : borders });
}

function setLine(edge: Edge, value: unknown): void {
  const line = oneOf(value, lineNames);
  lay(edge, line === "None" ? null : { style: lines[line], color: borderOf(edge)?.color ?? "#000000" });
}

function readLine(edge: Edge): string {
  const border = borderOf(edge);
  return border ? lineOf(border.style).line : "None";
}

const borderClass: HostClass<Edge> = {
  name: "ConditionalRangeBorder",
  properties: {
    SideIndex: { read: ({ name }) => name },
    Color: {
      read: (edge) => borderOf(edge)?.color ?? "",
      write: (edge, value) => lay(edge, { style: borderOf(edge)?.style ?? "thin", color: colorArgument(value) }),
    },
    Style: { read: readLine, write: setLine },
  },
};

const bordersClass: HostClass<FormatKey> = {
  name: "ConditionalRangeBorderCollection",
  properties: { Count: { read: () => edgeNames.length } },
  items: (key) => edgeNames.map((name) => bind(borderClass, { key, name })),
  item: (key, name) => bind(borderClass, { key, name: oneOf(name, edgeNames) }),
  objects: {
    Top: (key) => bind(borderClass, { key, name: "EdgeTop" }),
    Bottom: (key) => bind(borderClass, { key, name: "EdgeBottom" }),
    Left: (key) => bind(borderClass, { key, name: "EdgeLeft" }),
    Right: (key) => bind(borderClass, { key, name: "EdgeRight" }),
  },
  methods: {
    GetItemAt: (key, [index]) => bind(borderClass, { key, name: found(edgeNames[wholeArgument(index)] ?? null) }),
  },
};

const formatClass: HostClass<FormatKey> = {
  name: "ConditionalRangeFormat",
  properties: {
    NumberFormat: {
      read: (key) => styleOf(key).numberFormat ?? "General",
      write: (key, value) => restyle(key, { numberFormat: textArgument(value) }),
    },
  },
  objects: {
    Fill: (key) => bind(fillClass, key),
    Font: (key) => bind(fontClass, key),
    Borders: (key) => bind(bordersClass, key),
  },
};

export function conditionalRangeFormatObject(key: FormatKey): HostObject {
  return bind(formatClass, key);
}
