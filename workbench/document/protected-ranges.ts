import { isSameRect, rectsOfList } from "./ranges";
import { shiftedRect } from "./shifted-ranges";
import type { Shift } from "./shifted-ranges";
import type { Rect } from "./workbook-document";
import { childNamed, childrenNamed } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Cells that may be edited although their sheet is protected (ECMA-376 part 1, 18.3.1.70 `protectedRange`). */
export interface ProtectedRange {
  /** Never empty. */
  readonly rects: readonly Rect[];
  /** What the file says of it beside its cells: its title, and the password that it asks for. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whom the file lets edit it without the password, in Windows's own notation. */
  readonly securityDescriptors: readonly string[];
}

const PASSWORD_ATTRIBUTES = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];
const ATTRIBUTES = ["name", "securityDescriptor", ...PASSWORD_ATTRIBUTES];

/** @param root The sheet's part */
export function readProtectedRanges(root: XmlElement | undefined): ProtectedRange[] {
  return childrenNamed(childNamed(root, "protectedRanges"), "protectedRange").flatMap((range) => {
    const rects = rectsOfList(range.attributes.get("sqref") ?? "");
    const attributes = new Map([...range.attributes].filter(([name]) => ATTRIBUTES.includes(name)));
    const securityDescriptors = childrenNamed(range, "securityDescriptor").map(({ text }) => text);
    return rects.length > 0 ? [{ rects, attributes, securityDescriptors }] : [];
  });
}

/** Whether nobody is asked for a password, and nobody left out. */
export function isOpenToAll({ attributes, securityDescriptors }: ProtectedRange): boolean {
  const isGuarded = [...PASSWORD_ATTRIBUTES, "securityDescriptor"].some((name) => attributes.has(name));
  return !isGuarded && securityDescriptors.length === 0;
}

/** The ranges after the shift; those of which no cell is left are gone. */
export function shiftedProtectedRanges(ranges: readonly ProtectedRange[], shift: Shift): readonly ProtectedRange[] {
  return ranges.flatMap((range) => {
    const rects = range.rects.map((rect) => shiftedRect(rect, shift)).filter((rect) => rect !== null);
    return rects.length > 0 ? [{ ...range, rects }] : [];
  });
}

/** Whether the ranges, of one sheet at two moments, cover the same cells: nothing changes what else is said of them. */
export function isSameProtectedRanges(before: readonly ProtectedRange[], now: readonly ProtectedRange[]): boolean {
  const isSame = (one: ProtectedRange, other: ProtectedRange | undefined) =>
    one.attributes === other?.attributes &&
    one.rects.length === other.rects.length &&
    one.rects.every((rect, at) => isSameRect(rect, other.rects[at] ?? rect));
  return before.length === now.length && before.every((range, at) => isSame(range, now[at]));
}
