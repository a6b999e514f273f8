import type { ConditionalStyle, Rect } from "../workbook-document";
import type { SheetPatch } from "../xlsx-patch";
import { rangeAddress } from "./addresses";
import { XlsxPatchError } from "./patch-error";
import type { SheetSections } from "./sheet-section";
import type { XmlElement } from "./xml-scanner";
import { attributesOf, escapeText, withAttributes } from "./xml-text";

type ConditionalFormatChanges = NonNullable<SheetPatch["conditionalFormats"]>;

/** One `cfRule` of the opened part. */
interface RuleSource {
  readonly index: number;
  readonly element: XmlElement;
  readonly block: XmlElement;
  readonly priority: number;
}

function rangesOf(ranges: readonly Rect[]): string {
  return ranges.map(rangeAddress).join(" ");
}

function rulesOf({ document }: SheetSections, blocks: readonly XmlElement[]): RuleSource[] {
  const rules = blocks.flatMap((block) => document.children(block, "cfRule").map((element) => ({ element, block })));
  return rules.map(({ element, block }, index) => {
    return { index, element, block, priority: Number(document.attributes(element).get("priority") ?? 0) };
  });
}

/**
 * Priorities after the change: each removed one closes its gap, unless another rule has the same, and the new rules take the first
 * places. So adding rules and removing them again brings back the very numbers that were there.
 */
function shiftedPriorities(
  rules: readonly RuleSource[],
  removed: ReadonlySet<number>,
  addedCount: number,
): (priority: number) => number {
  const kept = new Set(rules.filter(({ index }) => !removed.has(index)).map(({ priority }) => priority));
  const gaps = [...new Set(rules.filter(({ index }) => removed.has(index)).map(({ priority }) => priority))].filter(
    (priority) => !kept.has(priority),
  );
  return (priority) => priority - gaps.filter((gap) => gap < priority).length + addedCount;
}

/** Removes, moves and adds conditional formats of a sheet. `styleOf` gives the index of a differential style. */
export function patchConditionalFormats(
  sections: SheetSections,
  changes: ConditionalFormatChanges,
  styleOf: (style: ConditionalStyle) => number,
): void {
  const blocks = sections.all("conditionalFormatting");
  const rules = rulesOf(sections, blocks);
  const removed = new Set(changes.removed);
  for (const index of [...removed, ...changes.moved.keys()]) {
    if (!rules[index])
      throw new XlsxPatchError("invalid-patch", `The sheet has no conditional format number ${index}.`);
  }
  for (const [index, ranges] of changes.moved) if (ranges.length === 0) removed.add(index);
  const shifted = shiftedPriorities(rules, removed, changes.added.length);
  const moved = new Map([...changes.moved].filter(([index]) => !removed.has(index)));
  for (const block of blocks) {
    patchBlock(sections, block, { rules: rules.filter((rule) => rule.block === block), removed, moved, shifted });
  }
  shiftExtensionPriorities(sections, shifted);
  const markup = changes.added.map(({ ranges, formula, stopIfTrue, style }, at) => {
    const attributes = `type="expression" dxfId="${styleOf(style)}" priority="${at + 1}"${stopIfTrue ? ' stopIfTrue="1"' : ""}`;
    const rule = `<cfRule ${attributes}><formula>${escapeText(formula.replace(/^=/, ""))}</formula></cfRule>`;
    return `<conditionalFormatting sqref="${rangesOf(ranges)}">${rule}</conditionalFormatting>`;
  });
  if (markup.length > 0) sections.insert("conditionalFormatting", markup.join(""));
}

interface BlockChanges {
  readonly rules: readonly RuleSource[];
  readonly removed: ReadonlySet<number>;
  readonly moved: ReadonlyMap<number, readonly Rect[]>;
  readonly shifted: (priority: number) => number;
}

function patchBlock({ document }: SheetSections, block: XmlElement, changes: BlockChanges): void {
  const { rules, removed, moved, shifted } = changes;
  const staying = rules.filter(({ index }) => !removed.has(index) && !moved.has(index));
  const leaving = rules.filter(({ index }) => moved.has(index));
  const sqrefOf = ({ index }: RuleSource) => rangesOf(moved.get(index) ?? []);
  const setPriority = ({ element, priority }: RuleSource) => {
    if (shifted(priority) !== priority) document.setAttributes(element, { priority: shifted(priority) });
  };
  const [only] = leaving;
  if (only && leaving.length === 1 && rules.length === 1) {
    if (document.attributes(block).get("sqref") !== sqrefOf(only))
      document.setAttributes(block, { sqref: sqrefOf(only) });
    setPriority(only);
    return;
  }
  if (staying.length === 0) document.replace(block, "");
  else {
    for (const { element } of rules.filter((rule) => !staying.includes(rule))) document.replace(element, "");
    for (const rule of staying) setPriority(rule);
  }
  for (const rule of leaving) {
    const { openEnd, end } = rule.element;
    const startTag = withAttributes(document.startTag(rule.element), { priority: shifted(rule.priority) });
    const moving = `${startTag}${document.text.slice(openEnd, end)}`;
    const opened = withAttributes(document.startTag(block), { sqref: sqrefOf(rule) });
    document.insert(block.end, `${opened}${moving}</${block.name}>`);
  }
}

/** Conditional formats of later Excel versions share the order of priorities, but lie in the sheet's extension list. */
function shiftExtensionPriorities(sections: SheetSections, shifted: (priority: number) => number): void {
  const { document } = sections;
  const extensions = sections.find("extLst");
  if (!extensions) return;
  for (const found of document.inner(extensions).matchAll(/<\w+:cfRule\s[^>]*>/g)) {
    const startTag = found[0];
    const priority = Number(attributesOf(startTag).get("priority") ?? Number.NaN);
    if (Number.isNaN(priority) || shifted(priority) === priority) continue;
    const start = extensions.openEnd + found.index;
    document.replace(
      { start, end: start + startTag.length },
      withAttributes(startTag, { priority: shifted(priority) }),
    );
  }
}
