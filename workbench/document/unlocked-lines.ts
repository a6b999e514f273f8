import { attributesOf } from "./xlsx/xml-text";
import { childNamed, childrenNamed, isTrue, parseXml } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Whole rows and columns, counted from 0, whose format says that their cells are not locked. */
export interface UnlockedLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

const NONE: UnlockedLines = { rows: new Set(), columns: new Set() };

/** The numbers of the cell formats that unlock, as rows and columns refer to them (`cellXfs` of the styles part). */
export function readUnlockedFormats(stylesXml: string | null): ReadonlySet<string> {
  const block = /<(?:\w+:)?cellXfs\b[^>]*>[\s\S]*<\/(?:\w+:)?cellXfs>/.exec(stylesXml ?? "")?.[0] ?? "";
  const unlocked = new Set<string>();
  childrenNamed(childNamed(parseXml(block), "cellXfs"), "xf").forEach((xf, index) => {
    const locked = childNamed(xf, "protection")?.attributes.get("locked");
    if (locked !== undefined && !isTrue(locked)) unlocked.add(String(index));
  });
  return unlocked;
}

/**
 * @param xml The sheet's part
 * @param root The part's root, which need not have the rows
 * @param unlocked As `readUnlockedFormats` reads them
 */
export function readUnlockedLines(
  xml: string,
  root: XmlElement | undefined,
  unlocked: ReadonlySet<string>,
): UnlockedLines {
  if (unlocked.size === 0) return NONE;
  const columns = childrenNamed(childNamed(root, "cols"), "col").flatMap(({ attributes }) => {
    if (!unlocked.has(attributes.get("style") ?? "")) return [];
    const [first, last] = [Number(attributes.get("min")), Number(attributes.get("max"))];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first - 1 + offset);
  });
  const rows = [...xml.matchAll(/<(?:\w+:)?row\s[^>]*>/g)].flatMap(([tag]) => {
    const attributes = attributesOf(tag);
    const isFormatted = isTrue(attributes.get("customFormat")) && unlocked.has(attributes.get("s") ?? "");
    return isFormatted ? [Number(attributes.get("r")) - 1] : [];
  });
  return { rows: new Set(rows), columns: new Set(columns) };
}
