import { isEntireColumn, isEntireRow, rectName, sheetPrefix, splitAreas } from "../a1";
import { isAbsent, oneOf, textArgument, wholeArgument } from "../arguments";
import { invalidArgument } from "../host-error";
import { bind } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { sheetOf } from "../model-context";
import type { Area, ModelContext } from "../model-context";
import { clearArea, clearScopes } from "./clear-area";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { cellCount, rangeObject } from "./range";
import { rangeFormatObject } from "./range-format";
import { found, rangeAt, rangeByAddress } from "./range-shape";
import { worksheetObject } from "./worksheet";

/** The longest address that `getRanges` takes (excel-add-ins-troubleshooting.md; OfficeDev/office-js #5198). */
const addressLimit = 8_192;

function address(area: Area): string {
  const prefix = sheetPrefix(sheetOf(area).name);
  return area.rects.map((rect) => `${prefix}!${rectName(rect)}`).join(",");
}

const rangesClass: HostClass<Area> = {
  name: "RangeCollection",
  items: (area) => area.rects.map((rect) => rangeObject(rangeAt(area, rect))),
  methods: {
    GetCount: ({ rects }) => rects.length,
    GetItemAt: (area, [index]) => rangeObject(rangeAt(area, found(area.rects[wholeArgument(index)] ?? null))),
  },
};

const rangeAreasClass: HostClass<Area> = {
  name: "RangeAreas",
  properties: {
    Address: { read: address },
    AddressLocal: { read: address },
    AreaCount: { read: ({ rects }) => rects.length },
    CellCount: { read: cellCount },
    IsEntireRow: { read: ({ rects }) => rects.every(isEntireRow) },
    IsEntireColumn: { read: ({ rects }) => rects.every(isEntireColumn) },
  },
  objects: {
    Areas: (area) => bind(rangesClass, area),
    ConditionalFormats: conditionalFormatsObject,
    DataValidation: dataValidationObject,
    Format: rangeFormatObject,
    Worksheet: (area) => worksheetObject(area.context, area.sheetId),
  },
  methods: {
    Clear: (area, [applyTo]) => clearArea(area, isAbsent(applyTo) ? "All" : oneOf(applyTo, clearScopes)),
    // RangeAreas has no `select` of its own in the library; the workbook's selection is set by Range.select.
  },
};

export function rangeAreasObject(area: Area): HostObject {
  return bind(rangeAreasClass, { context: area.context, sheetId: area.sheetId, rects: area.rects });
}

/** `Worksheet.getRanges(address)`. */
export function rangesByAddress(context: ModelContext, sheetId: string, value: unknown): HostObject {
  if (isAbsent(value)) return rangeAreasObject(rangeByAddress(context, sheetId, null));
  const text = textArgument(value);
  if (text.length > addressLimit) throw invalidArgument();
  const rects = splitAreas(text).map((area) => rangeByAddress(context, sheetId, area).rect);
  if (rects.length === 0) throw invalidArgument();
  return rangeAreasObject({ context, sheetId, rects });
}
