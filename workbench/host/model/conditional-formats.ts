import type { ConditionalFormat } from "../../document/workbook-document";
import { intersect } from "../a1";
import { textArgument, wholeArgument } from "../arguments";
import { itemNotFound, notImplemented } from "../host-error";
import { bind, nullObject } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { sheetOf } from "../model-context";
import type { Area } from "../model-context";
import { sheetAllowing } from "../sheet-permissions";
import { conditionalFormatObject } from "./conditional-format";

/** The formats that touch the area, highest priority first. */
function touching(area: Area): ConditionalFormat[] {
  const formats = sheetOf(area).conditionalFormats();
  return formats.filter(({ ranges }) => ranges.some((range) => area.rects.some((rect) => intersect(range, rect))));
}

function itemOf(area: Area, format: ConditionalFormat): HostObject {
  return conditionalFormatObject({ context: area.context, sheetId: area.sheetId, id: format.id });
}

function byId(area: Area, id: unknown): ConditionalFormat | undefined {
  const wanted = textArgument(id);
  return touching(area).find((format) => format.id === wanted);
}

function required(format: ConditionalFormat | undefined): ConditionalFormat {
  if (!format) throw itemNotFound();
  return format;
}

/** A new custom rule marks nothing until its formula is set. */
const unsetFormula = "=FALSE";

/** Adds a rule with the highest priority, as Excel does (ConditionalFormatCollection.add). */
function add(area: Area, type: unknown): HostObject {
  const sheet = sheetAllowing(area, "allowFormatCells");
  if (type !== "Custom") throw notImplemented(`ConditionalFormatCollection.add "${String(type)}"`);
  const id = sheet.addConditionalFormat({
    ranges: area.rects,
    stopIfTrue: false,
    rule: { type: "custom", formula: unsetFormula },
    style: {},
  });
  return conditionalFormatObject({ context: area.context, sheetId: area.sheetId, id });
}

function clearAll(area: Area): void {
  const sheet = sheetAllowing(area, "allowFormatCells");
  for (const { id } of touching(area)) sheet.removeConditionalFormat(id);
}

const conditionalFormatsClass: HostClass<Area> = {
  name: "ConditionalFormatCollection",
  items: (area) => touching(area).map((format) => itemOf(area, format)),
  item: (area, id) => itemOf(area, required(byId(area, id))),
  methods: {
    Add: (area, [type]) => add(area, type),
    ClearAll: clearAll,
    GetCount: (area) => touching(area).length,
    GetItem: (area, [id]) => itemOf(area, required(byId(area, id))),
    GetItemAt: (area, [index]) => itemOf(area, required(touching(area)[wholeArgument(index)])),
    GetItemOrNullObject: (area, [id]) => {
      const format = byId(area, id);
      return format ? itemOf(area, format) : nullObject;
    },
  },
};

export function conditionalFormatsObject(area: Area): HostObject {
  return bind(conditionalFormatsClass, area);
}
