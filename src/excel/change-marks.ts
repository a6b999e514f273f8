import { coverSameCells } from "../core/rectangles";
import type { CellRange } from "../core/cell";
import { addressLists } from "./addresses";
import type { HostErrorCode } from "./host-error";
import { lookOf, type MarkRule } from "./mark-rules";
import { markStyles } from "./mark-styles";
import { readOwnFormats, rememberOwnFormats, type MarkedSheet, type OwnFormat } from "./own-formats";

/** The rules with which a sheet is to end; a sheet without an entry ends without any of ours. */
export type WantedMarks = ReadonlyMap<string, readonly MarkRule[]>;

/** What became of the marks of one sheet. */
export interface SheetOutcome {
  readonly sheetId: string;
  readonly name: string;
  /** Why nothing was changed although something was to be; null where the sheet is as it was wanted. */
  readonly refused: HostErrorCode | null;
  /** Conditional formats of ours that were taken away. */
  readonly removed: number;
}

/** What there is on a sheet that is about to be changed. */
interface PresentMarks {
  readonly rules: readonly MarkRule[];
  /** How many conditional formats are not ours. */
  readonly others: number;
}

/** What there was on the sheets before the first write, by which they can be put back; null as long as nothing was written. */
export interface Before {
  present: ReadonlyMap<string, PresentMarks> | null;
}

export interface MarkChange {
  readonly wanted: WantedMarks;
  /** The sheets to look at. */
  readonly sheetIds: readonly string[];
  /** The most that one request carries. */
  readonly requestBytes: number;
  /** Filled before the first write; filled already where an earlier run stopped half-way. */
  readonly before: Before;
}

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
// A rule takes some 25 actions, a deletion one.
const bytesOfRule = 9_000;
const bytesOfDeletion = 400;

/** One step of a change, and about how much of a request it fills. */
interface Step {
  readonly bytes: number;
  readonly put: () => AddedFormat | null;
}

/** A new format of ours, whose id is asked for. */
interface AddedFormat {
  readonly sheetId: string;
  readonly format: Excel.ConditionalFormat;
}

/** Adds one conditional format of ours, before all others of the sheet. */
function addFormat(sheet: Excel.Worksheet, addresses: string, { formula, severity, hasSign }: MarkRule): AddedFormat {
  // A formula with a relative row counts from the top left cell of a single range; of several it is not told (OfficeDev/office-js #5194).
  const cells = addresses.includes(",") ? sheet.getRanges(addresses) : sheet.getRange(addresses);
  const style = markStyles[severity];
  const format = cells.conditionalFormats.add("Custom");
  const { custom } = format;
  custom.rule.formula = formula;
  custom.format.fill.color = style.fill;
  custom.format.font.color = style.fontColor;
  for (const edge of edges) {
    const border = custom.format.borders.getItem(edge);
    border.style = style.borderStyle;
    border.color = style.borderColor;
  }
  if (hasSign) custom.format.numberFormat = `General;General;General;"${style.sign} "@`;
  format.load("id");
  return { sheetId: sheet.id, format };
}

function isLocked({ protection }: Excel.Worksheet): boolean {
  return protection.protected && protection.options?.allowFormatCells !== true;
}

function rangesByFormula(rules: readonly Pick<OwnFormat, "formula" | "ranges">[]): ReadonlyMap<string, CellRange[]> {
  const all = new Map<string, CellRange[]>();
  for (const { formula, ranges } of rules) all.set(formula, [...(all.get(formula) ?? []), ...(ranges ?? [])]);
  return all;
}

/** Whether a sheet carries just these marks, however Excel cuts them into ranges. */
function carries(own: readonly OwnFormat[], wanted: readonly MarkRule[]): boolean {
  if (own.some(({ ranges }) => ranges === null)) return false;
  const [present, planned] = [rangesByFormula(own), rangesByFormula(wanted)];
  return (
    present.size === planned.size &&
    [...planned].every(([formula, ranges]) => coverSameCells(ranges, present.get(formula) ?? []))
  );
}

function stepsFor(sheet: Excel.Worksheet, own: readonly OwnFormat[], wanted: readonly MarkRule[]): Step[] {
  // From last to first: a deletion moves the positions of those behind it, and Excel tells a format by its position.
  const deletions = [...own].reverse().map(({ format }): Step => {
    const put = () => {
      format.delete();
      return null;
    };
    return { bytes: bytesOfDeletion, put };
  });
  // A new format goes before all others, so the gravest is added last.
  const additions = [...wanted].reverse().flatMap((rule) =>
    addressLists(rule.ranges).map((addresses): Step => {
      return { bytes: bytesOfRule + addresses.length, put: () => addFormat(sheet, addresses, rule) };
    }),
  );
  return [...deletions, ...additions];
}

/** Sends the steps in as few requests as carry them: nearly always one. Returns the formats that they added. */
async function send(
  context: Excel.RequestContext,
  steps: readonly Step[],
  requestBytes: number,
): Promise<readonly AddedFormat[]> {
  const added: AddedFormat[] = [];
  const sync = () => context.sync();
  let bytes = 0;
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > requestBytes) {
      await sync();
      bytes = 0;
    }
    const made = step.put();
    if (made) added.push(made);
    bytes += step.bytes;
  }
  if (bytes > 0) await sync();
  return added;
}

function asRules(own: readonly OwnFormat[]): MarkRule[] {
  return own.flatMap(({ formula, ranges }) => {
    const look = lookOf(formula);
    return look && ranges ? [{ formula, ranges, ...look }] : [];
  });
}

/** The conditional format that a run which stopped half-way had made and not yet named: one more than there were before, and the first. */
function leftBehind({ sheet, others, unnamed }: MarkedSheet, { present }: Before): OwnFormat[] {
  const expected = present?.get(sheet.id)?.others;
  return unnamed !== null && expected !== undefined && others === expected + 1 ? [unnamed] : [];
}

function refusal({ sheet, own }: MarkedSheet, wanted: readonly MarkRule[]): HostErrorCode | null {
  if (own === null) return "unreadable-formats";
  return isLocked(sheet) && !carries(own, wanted) ? "protected-sheet" : null;
}

/**
 * Brings the marks of sheets to the wanted state, and touches nothing else. A sheet that is in that state already is not written to, one
 * that is protected against formatting, or whose conditional formats Excel cannot read, is left as it is; sheets that are gone are passed over.
 */
export async function changeMarks(context: Excel.RequestContext, change: MarkChange): Promise<SheetOutcome[]> {
  const { before } = change;
  const sheets = (await readOwnFormats(context, change.sheetIds)).map((read) => {
    const wanted = change.wanted.get(read.sheet.id) ?? [];
    const refused = refusal(read, wanted);
    const own = [...leftBehind(read, before), ...(read.own ?? [])];
    const isChanged = refused === null && !carries(own, wanted);
    return { sheet: read.sheet, own, others: read.others, wanted, refused, isChanged };
  });
  const changed = sheets.filter(({ isChanged }) => isChanged);
  if (changed.length > 0) {
    // What a second run finds is what the first has left behind.
    before.present ??= new Map(changed.map(({ sheet, own, others }) => [sheet.id, { rules: asRules(own), others }]));
    const steps = changed.flatMap(({ sheet, own, wanted }) => stepsFor(sheet, own, wanted));
    const added = await send(context, steps, change.requestBytes);
    for (const { sheet } of changed) {
      const own = added.filter(({ sheetId }) => sheetId === sheet.id);
      rememberOwnFormats(
        sheet.id,
        own.map(({ format }) => format.id),
      );
    }
  }
  return sheets.map(({ sheet, own, refused, isChanged }) => {
    return { sheetId: sheet.id, name: sheet.name, refused, removed: isChanged ? own.length : 0 };
  });
}
