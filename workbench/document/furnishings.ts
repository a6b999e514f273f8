import { relationships } from "./open-package";
import type { OpenedPackage } from "./open-package";
import { readShapes } from "./read-shapes";

/** What stands on a sheet beside its cells, as far as a save may have to do without it, or without its place. */
export type Furnishing =
  | "notes"
  | "drawings"
  | "charts"
  | "pivotTables"
  | "controls"
  | "slicers"
  | "filter"
  | "sparklines"
  | "formats"
  | "validations"
  | "names";

const kinds: readonly (readonly [Furnishing, RegExp])[] = [
  ["notes", /\/(?:comments|threadedComment)$/],
  ["pivotTables", /\/pivotTable$/],
  ["controls", /\/(?:control|ctrlProp|oleObject)$/],
  ["slicers", /\/(?:slicer|timeline|namedSheetView)$/],
];

/** Of these only the part of the sheet tells: formats and validations are those of Excel 2010 and later. */
const sections: readonly (readonly [Furnishing, RegExp])[] = [
  ["filter", /<(?:\w+:)?autoFilter[\s/>]/],
  ["sparklines", /<\w+:sparklineGroups?[\s>]/],
  ["formats", /<x14:conditionalFormatting[\s/>]/],
  ["validations", /<x14:dataValidation[\s/>]/],
];

/** What stands on a sheet of a package, by the sheet's part. */
export function furnishingsOf(parts: OpenedPackage, sheetPart: string): ReadonlySet<Furnishing> {
  const text = (name: string) => parts.text(name);
  const types = relationships(text, sheetPart);
  const xml = parts.text(sheetPart) ?? "";
  const drawn = types.filter(({ type }) => type.endsWith("/drawing"));
  const hasCharts = drawn.some(({ target }) =>
    relationships(text, target).some(({ type }) => /\/chart(?:Ex)?$/.test(type)),
  );
  return new Set<Furnishing>([
    ...kinds.flatMap(([kind, pattern]) => (types.some(({ type }) => pattern.test(type)) ? [kind] : [])),
    ...sections.flatMap(([kind, pattern]) => (pattern.test(xml) ? [kind] : [])),
    ...(readShapes(parts, sheetPart).some(({ isSlicer }) => !isSlicer) ? ["drawings" as const] : []),
    ...(hasCharts ? ["charts" as const] : []),
  ]);
}
