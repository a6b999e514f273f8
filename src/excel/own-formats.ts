import type { CellRange } from "../core/cell";
import { rangesOfAddress } from "./addresses";
import { HostError, hostErrorFrom, type HostErrorCode } from "./host-error";
import { isOwnFormula } from "./mark-rules";

/** A conditional format of ours. */
export interface OwnFormat {
  readonly format: Excel.ConditionalFormat;
  readonly formula: string;
  /** The cells that it covers; null where Excel cannot tell them, or they are whole rows or columns. */
  readonly ranges: readonly CellRange[] | null;
}

/** A sheet with what has to be known before its marks are changed. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  /** From the first to the last in priority. Null where Excel cannot read the conditional formats of the sheet. */
  readonly own: readonly OwnFormat[] | null;
  /** How many conditional formats are not ours. */
  readonly others: number;
  /** The very first conditional format, where it has no formula yet: one of ours is that between its making and its naming. */
  readonly unnamed: OwnFormat | null;
}

const aboutOneThing: readonly HostErrorCode[] = ["unexpected", "sheet-changed", "too-large"];

/** Whether Excel failed on one of the things asked for, so that it may answer on the others. */
function concernsOneThing(error: unknown): boolean {
  return aboutOneThing.includes(hostErrorFrom(error).code);
}

/**
 * Asks about many things in one round trip. Where Excel fails on one of them, which costs the answers of all, it asks about each half by
 * itself, until the one that cannot be answered is known.
 * @param ask puts the question about one thing into the batch, anew each time
 * @returns the things on which Excel answered
 */
async function askAbout<Thing>(
  context: Excel.RequestContext,
  things: readonly Thing[],
  ask: (thing: Thing) => void,
): Promise<readonly Thing[]> {
  if (things.length === 0) return [];
  for (const thing of things) ask(thing);
  try {
    await context.sync();
    return things;
  } catch (error) {
    if (!concernsOneThing(error)) throw error;
    if (things.length === 1) return [];
    const half = Math.ceil(things.length / 2);
    const first = await askAbout(context, things.slice(0, half), ask);
    return [...first, ...(await askAbout(context, things.slice(half), ask))];
  }
}

function requestSheets({ workbook }: Excel.RequestContext, ids: readonly string[]): readonly Excel.Worksheet[] {
  workbook.load("readOnly");
  return ids.map((id) => {
    const sheet = workbook.worksheets.getItemOrNullObject(id);
    sheet.load("id, name");
    sheet.protection.load("protected, options");
    return sheet;
  });
}

type Formula = readonly [format: Excel.ConditionalFormat, formula: string];

interface SheetFormulas {
  readonly sheet: Excel.Worksheet;
  readonly items: readonly Excel.ConditionalFormat[];
  /** Null where Excel cannot tell the sheet's conditional formats. */
  readonly formulas: readonly Formula[] | null;
  /** What formats cover, by their id, as far as it was asked for with the formulas. */
  readonly covered: ReadonlyMap<string, readonly CellRange[] | null>;
}

/**
 * By which ids a sheet's formats of ours were known when they were last seen, so that what they cover can be asked for in the same round
 * trip as their formulas. An id that is another's by now, or nobody's, is asked for in vain and does no harm.
 */
const lastSeen = new Map<string, readonly string[]>();

/** Keeps by which ids a sheet's formats of ours are known. */
export const rememberOwnFormats = (sheetId: string, ids: readonly string[]): void => void lastSeen.set(sheetId, ids);

function requestLastSeen(sheetId: string, formats: Excel.ConditionalFormatCollection) {
  // ConditionalFormatCollection.getItemOrNullObject is of ExcelApi 1.14.
  const ids = Office.context.requirements.isSetSupported("ExcelApi", "1.14") ? (lastSeen.get(sheetId) ?? []) : [];
  return ids.map((id) => {
    const ranges = formats.getItemOrNullObject(id).getRanges();
    ranges.load("address");
    return { id, ranges };
  });
}

/** In one round trip, as long as Excel can read every conditional format of the sheets. */
async function readAtOnce(context: Excel.RequestContext, ids: readonly string[]): Promise<SheetFormulas[]> {
  const requests = requestSheets(context, ids).map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/id, items/type, items/customOrNullObject/rule/formula");
    return { sheet, formats };
  });
  const known = requests.map(({ formats }, at) => requestLastSeen(ids[at] ?? "", formats));
  await context.sync();
  return requests.map(({ sheet, formats }, at) => {
    const items = sheet.isNullObject ? [] : formats.items;
    const custom = items.filter((item) => !item.customOrNullObject.isNullObject);
    return {
      sheet,
      items,
      formulas: custom.map((format): Formula => [format, format.customOrNullObject.rule.formula]),
      covered: new Map(
        (known[at] ?? []).flatMap(({ id, ranges }) =>
          ranges.isNullObject ? [] : [[id, rangesOfAddress(ranges.address)] as const],
        ),
      ),
    };
  });
}

/**
 * Where the reading at once fails, which one broken format of another program does (OfficeDev/office-js #6835, #2180): sheets first, then
 * the types of their formats, then the formulas, each by itself if it must be. A format that cannot be read is not ours.
 */
async function readOneByOne(context: Excel.RequestContext, ids: readonly string[]): Promise<SheetFormulas[]> {
  const sheets = requestSheets(context, ids);
  await context.sync();
  const present = sheets.filter((sheet) => !sheet.isNullObject);
  const formats = new Map<Excel.Worksheet, Excel.ConditionalFormatCollection>();
  const readable = await askAbout(context, present, (sheet) => {
    const collection = sheet.getRange().conditionalFormats;
    collection.load("items/id, items/type");
    formats.set(sheet, collection);
  });
  // Loading `custom` beside a format of another type fails the whole batch.
  const custom = new Map(
    readable.map((sheet) => [sheet, formats.get(sheet)?.items.filter(({ type }) => type === "Custom") ?? []]),
  );
  const told = new Set(
    await askAbout(context, [...custom.values()].flat(), (format) => format.custom.rule.load("formula")),
  );
  return present.map((sheet) => {
    const known = custom.get(sheet)?.filter((format) => told.has(format));
    const items = known ? (formats.get(sheet)?.items ?? []) : [];
    const formulas = known?.map((format): Formula => [format, format.custom.rule.formula]) ?? null;
    return { sheet, items, formulas, covered: new Map() };
  });
}

async function readFormulas(context: Excel.RequestContext, ids: readonly string[]): Promise<SheetFormulas[]> {
  try {
    return await readAtOnce(context, ids);
  } catch (error) {
    if (!concernsOneThing(error)) throw error;
    return readOneByOne(context, ids);
  }
}

function unnamedOf({ items, formulas }: SheetFormulas): OwnFormat | null {
  const [format, formula] = formulas?.[0] ?? [];
  const isUnnamed = format !== undefined && format === items[0] && /^=?(?:FALSE|TRUE)?$/i.test(formula ?? "");
  return isUnnamed ? { format, formula: "", ranges: null } : null;
}

async function readRanges(context: Excel.RequestContext, formulas: readonly Formula[]) {
  const areas = new Map<Excel.ConditionalFormat, Excel.RangeAreas>();
  const read = await askAbout(context, formulas, ([format]) => {
    const ranges = format.getRanges();
    ranges.load("address");
    areas.set(format, ranges);
  });
  return new Map(read.map(([format]) => [format, rangesOfAddress(areas.get(format)?.address ?? "")]));
}

/**
 * Reads which conditional formats of sheets are ours and what they cover: one round trip, and one more where there are any of ours that were
 * not seen before. Sheets that are gone are left out. One format that Excel cannot read costs round trips, not the answer.
 * @throws HostError with "access-denied" where the workbook may not be changed
 */
export async function readOwnFormats(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<readonly MarkedSheet[]> {
  const sheets = (await readFormulas(context, ids)).filter(({ sheet }) => !sheet.isNullObject);
  if (context.workbook.readOnly) throw new HostError("access-denied");
  const own = sheets.map((read) => {
    const formulas = read.formulas?.filter(([, formula]) => isOwnFormula(formula)) ?? null;
    return { ...read, formulas, unnamed: unnamedOf(read) };
  });
  const ranges = await readRanges(
    context,
    own.flatMap(({ formulas, covered }) => formulas?.filter(([{ id }]) => !covered.has(id)) ?? []),
  );
  return own.map(({ sheet, items, formulas, unnamed, covered }) => {
    rememberOwnFormats(sheet.id, formulas?.map(([{ id }]) => id) ?? []);
    const rangesOf = (format: Excel.ConditionalFormat) => covered.get(format.id) ?? ranges.get(format) ?? null;
    return {
      sheet,
      others: items.length - (formulas?.length ?? 0),
      unnamed,
      own: formulas?.map(([format, formula]) => ({ format, formula, ranges: rangesOf(format) })) ?? null,
    };
  });
}
