import { booleanArgument } from "../arguments";
import { bind } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { sheetOf, writableSheet } from "../model-context";
import type { Area } from "../model-context";

/** Null where the area has cells of both kinds (Range.Locked of VBA). */
function locked(area: Area): boolean | null {
  const [first, ...others] = area.rects.map((rect) => sheetOf(area).protection.locked(rect));
  return first === undefined || others.some((other) => other !== first) ? null : first;
}

/** Cells of a protected sheet stay as they are, whatever it allows: that its Format Cells has no page for this is modelled. */
function setLocked(area: Area, value: unknown): void {
  const sheet = writableSheet(area);
  const isLocked = booleanArgument(value);
  for (const rect of area.rects) sheet.applyStyle(rect, { locked: isLocked });
}

const formatProtectionClass: HostClass<Area> = {
  name: "FormatProtection",
  properties: { Locked: { read: locked, write: setLocked } },
};

/** `RangeFormat.protection`; whether formulas are hidden is not modelled. */
export function formatProtectionObject(area: Area): HostObject {
  return bind(formatProtectionClass, area);
}
