import type { MarkGroup, SheetMarks } from "../core/marks";
import { addressLists } from "./addresses";
import type { HostErrorCode } from "./host-error";
import { markStyles } from "./mark-styles";
import { writeExcel } from "./run-excel";

/** A sheet whose marks could not be changed, and why. */
export interface SkippedSheet {
  readonly name: string;
  readonly reason: HostErrorCode;
}

export interface MarkOutcome {
  /** Cells that carry a mark now. */
  readonly cells: number;
  /** Conditional formats of ours that were taken away. */
  readonly removed: number;
  readonly skippedSheets: readonly SkippedSheet[];
}

// A conditional format has no name in Excel, so ours are known by a text in their formula, which is always true.
const sentinel = "revisor-asm:";
const sentinelFormula = ({ severity, holdsText }: MarkGroup) =>
  `=LEN("${sentinel}${severity}${holdsText ? ":text" : ""}:1")>0`;

/** Whether a conditional format's formula is one of ours, in any later version and whatever a host made of its notation. */
export const isOwnFormula = (formula: unknown): boolean =>
  typeof formula === "string" && formula.includes(`"${sentinel}`);

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function addMarks(sheet: Excel.Worksheet, group: MarkGroup): void {
  const style = markStyles[group.severity];
  for (const addresses of addressLists(group.ranges)) {
    const { custom } = sheet.getRanges(addresses).conditionalFormats.add("Custom");
    custom.rule.formula = sentinelFormula(group);
    custom.format.fill.color = style.fill;
    custom.format.font.color = style.fontColor;
    for (const edge of edges) {
      const border = custom.format.borders.getItem(edge);
      border.style = style.borderStyle;
      border.color = style.borderColor;
    }
    if (group.holdsText) custom.format.numberFormat = `General;General;General;"${style.sign} "@`;
  }
}

function requestFormats(sheet: Excel.Worksheet) {
  sheet.load("id, name");
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id, items/type");
  sheet.protection.load("protected, options");
  return { sheet, formats };
}

async function allSheets(context: Excel.RequestContext): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  return worksheets.items;
}

function isLocked({ protection }: Excel.Worksheet): boolean {
  return protection.protected && protection.options?.allowFormatCells !== true;
}

/**
 * Brings the marks of sheets to the given state: takes away every conditional format of ours and adds the new ones. Touches nothing else.
 * Three round trips, whatever the number of sheets and cells, and one more where the sheets are not named. Sheets that are protected against
 * formatting are left as they are; sheets that are gone are passed over.
 * @param marks by sheet; sheets without an entry end without marks
 * @param sheetIds the sheets to look at; all of the workbook where none are named
 * @throws HostError
 */
export function replaceMarks(marks: readonly SheetMarks[], sheetIds?: readonly string[]): Promise<MarkOutcome> {
  return writeExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = sheetIds ? sheetIds.map((id) => worksheets.getItemOrNullObject(id)) : await allSheets(context);
    const requests = sheets.map(requestFormats);
    await context.sync();

    // The formula may be asked for only where the format is a custom one: loading it throws beside any other type.
    const present = requests.filter(({ sheet }) => !sheet.isNullObject);
    const custom = present.map(({ formats }) => formats.items.filter(({ type }) => type === "Custom"));
    for (const format of custom.flat()) format.custom.rule.load("formula");
    await context.sync();

    const skippedSheets: SkippedSheet[] = [];
    let cells = 0;
    let removed = 0;
    present.forEach(({ sheet }, index) => {
      const own = (custom[index] ?? []).filter((format) => isOwnFormula(format.custom.rule.formula));
      const planned = marks.find(({ sheetId }) => sheetId === sheet.id);
      if (isLocked(sheet)) {
        if (own.length > 0 || planned) skippedSheets.push({ name: sheet.name, reason: "protected-sheet" });
        return;
      }
      // From last to first: a deletion moves the positions of those behind it.
      for (const format of own.reverse()) format.delete();
      removed += own.length;
      if (!planned) return;
      // A new format goes before all others, so the gravest is added last.
      for (const group of [...planned.groups].reverse()) addMarks(sheet, group);
      cells += planned.cellCount;
    });
    await context.sync();
    return { cells, removed, skippedSheets };
  });
}
